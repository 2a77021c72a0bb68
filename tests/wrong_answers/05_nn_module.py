"""Typical wrong answers of lesson 05: (words that the message must contain, the learner's cell)."""
MLP = """
import torch
from torch import nn


class MLP(nn.Module):
    def __init__(self, widths):
        super().__init__()
        pairs = zip(widths, widths[1:])
        self.layers = {layers}

    def forward(self, x):
{forward}
"""
MODULES = "nn.ModuleList(nn.Linear(m, n) for m, n in pairs)"
FORWARD = """
        for layer in self.layers[:-1]:
            x = torch.relu(layer(x))
        return self.layers[-1](x)
"""
STANDARD = """
import torch
from torch import nn


class Standardize(nn.Module):
    def __init__(self, X):
        super().__init__()
{init}

    def forward(self, x):
        {forward}
"""
BUFFERS = """
        self.register_buffer("mean", X.mean(dim=0))
        self.register_buffer("std", X.std(dim=0))
"""
LINEAR = """
import torch
from torch import nn


class Linear(nn.Module):
    def __init__(self, n_in, n_out):
        super().__init__()
        k = 1 / n_in ** 0.5
{init}

    def forward(self, x):
        {forward}
"""
DRAWN = """
        self.weight = nn.Parameter(torch.empty(n_out, n_in).uniform_(-k, k))
        self.bias = nn.Parameter(torch.empty(n_out).uniform_(-k, k))
"""
OUT = "return x @ self.weight.T + self.bias"


def standard(forward="return (x - self.mean) / self.std", init=BUFFERS):
    return STANDARD.format(init=init, forward=forward)


def linear(init=DRAWN, forward=OUT):
    return LINEAR.format(init=init, forward=forward)


WRONG = {
    "ex-mlp": [
        ("列表里的层不算", MLP.format(layers="[nn.Linear(m, n) for m, n in pairs]", forward=FORWARD)),
        ("列表里的层不算", MLP.format(
            layers="[nn.Linear(m, n) for m, n in pairs]\n        self.head = self.layers[-1]", forward=FORWARD)),
        ("末层后多了ReLU", MLP.format(layers=MODULES, forward="""
        for layer in self.layers:
            x = torch.relu(layer(x))
        return x
""")),
        ("没用ReLU", MLP.format(layers=MODULES, forward="""
        for layer in self.layers:
            x = layer(x)
        return x
""")),
        ("None", MLP.format(layers=MODULES, forward="""
        for layer in self.layers[:-1]:
            x = torch.relu(layer(x))
        x = self.layers[-1](x)
""")),
        ("没有偏置", MLP.format(
            layers="nn.ModuleList(nn.Linear(m, n, bias=False) for m, n in pairs)", forward=FORWARD)),
        ("个参数，登记了321个", MLP.format(
            layers="nn.ModuleList(nn.Linear(m, n) for m, n in [(1, 16), (16, 16), (16, 1)])", forward=FORWARD)),
        ("有的层没梯度", MLP.format(
            layers=MODULES, forward=FORWARD.replace("relu(layer(x))", "relu(layer(x)).detach()"))),
        ("不是模块", MLP.format(layers=MODULES, forward=FORWARD).replace("(nn.Module)", "").replace(
            "super().__init__()", "pass")),
    ],
    "ex-standard": [
        ("用了x的均值", standard("return (x - x.mean(dim=0)) / x.std(dim=0)")),
        ("没有除以std", standard("return x - self.mean")),
        ("少了括号", standard("return x - self.mean / self.std")),
        ("缺dim=0", standard(init=BUFFERS.replace("dim=0", ""))),
        ("除的是方差", standard(init=BUFFERS.replace("X.std", "X.var"))),
        ("要有mean和std", standard(init="        self.mean, self.std = X.mean(dim=0), X.std(dim=0)")),
        ("要有mean和std", standard(init=BUFFERS.replace('self.register_buffer("std", X.std(dim=0))',
                                                 "self.std = X.std(dim=0)"))),
        ("不要参数", standard(init="""
        self.mean = nn.Parameter(X.mean(dim=0))
        self.std = nn.Parameter(X.std(dim=0))
""")),
        ("std要除以n-1", standard(init=BUFFERS.replace("std(dim=0)", "std(dim=0, unbiased=False)"))),
        ("要有mean和std", standard(init=BUFFERS.replace("))", "), persistent=False)"))),
        ("X或x被改了", standard("""x -= self.mean
        return x / self.std""")),
        ("X或x被改了", standard(init=BUFFERS + "        X -= X.mean(dim=0)\n")),
        ("None", standard("(x - self.mean) / self.std")),
    ],
    "ex-linear": [
        ("要nn.Parameter", linear("""
        self.weight = torch.empty(n_out, n_in).uniform_(-k, k).requires_grad_()
        self.bias = torch.empty(n_out).uniform_(-k, k).requires_grad_()
""")),
        ("bias没登记", linear("""
        self.weight = nn.Parameter(torch.empty(n_out, n_in).uniform_(-k, k))
        self.bias = torch.empty(n_out).uniform_(-k, k)
""")),
        ("形状反了", linear("""
        self.weight = nn.Parameter(torch.empty(n_in, n_out).uniform_(-k, k))
        self.bias = nn.Parameter(torch.empty(n_out).uniform_(-k, k))
""", "return x @ self.weight + self.bias")),
        ("先抽了bias", linear("""
        self.bias = nn.Parameter(torch.empty(n_out).uniform_(-k, k))
        self.weight = nn.Parameter(torch.empty(n_out, n_in).uniform_(-k, k))
""")),
        ("忘了开方", linear(DRAWN.replace("(-k, k)", "(-1 / n_in, 1 / n_in)"))),
        ("要uniform_(-k, k)", linear(DRAWN.replace("(-k, k)", "(0, k)"))),
        ("用uniform_", linear(DRAWN.replace("torch.empty(n_out).uniform_(-k, k)", "torch.zeros(n_out)"))),
        ("用uniform_", linear("""
        self.weight = nn.Parameter(torch.rand(n_out, n_in) * 2 * k - k)
        self.bias = nn.Parameter(torch.rand(n_out) * 2 * k - k)
""")),
        ("k用了n_out", linear(DRAWN.replace("(-k, k)", "(-1 / n_out ** 0.5, 1 / n_out ** 0.5)"))),
        ("要uniform_(-k, k)", linear(DRAWN.replace("(-k, k)", "(-(1 / n_in) ** 1 / 2, (1 / n_in) ** 1 / 2)"))),
        ("要uniform_(-k, k)", linear(DRAWN.replace("(-k, k)", "()"))),
        ("别设种子", linear("        torch.manual_seed(0)\n" + DRAWN)),
        ("bias形状", linear(DRAWN.replace("empty(n_out)", "empty(1, n_out)"))),
        ("没加bias", linear(forward="return x @ self.weight.T")),
        ("None", linear(forward="x @ self.weight.T + self.bias")),
        ("要uniform_(-k, k)", linear("""
        self.weight = nn.Parameter(torch.randn(n_out, n_in))
        self.bias = nn.Parameter(torch.randn(n_out))
""")),
    ],
}
