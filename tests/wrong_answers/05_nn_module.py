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
        ("登记的是", MLP.format(  # only the last layer, besides the list
            layers="[nn.Linear(m, n) for m, n in pairs]\n        self.head = self.layers[-1]", forward=FORWARD)),
        ("登记的是", MLP.format(  # n_in and n_out swapped
            layers="nn.ModuleList(nn.Linear(n, m) for m, n in pairs)", forward=FORWARD)),
        ("登记的是", MLP.format(  # one layer too few
            layers="nn.ModuleList(nn.Linear(m, n) for m, n in list(pairs)[:-1])", forward=FORWARD)),
        ("登记的是", MLP.format(  # a spare layer
            layers=MODULES + "\n        self.head = nn.Linear(1, 1)", forward=FORWARD)),
        ("登记的是", MLP.format(  # the same layer again and again
            layers="nn.ModuleList([nn.Linear(widths[0], widths[1])] * (len(widths) - 1))", forward=FORWARD)),
        ("末层后多了ReLU", MLP.format(layers=MODULES, forward="""
        for layer in self.layers:
            x = torch.relu(layer(x))
        return x
""")),
        ("每层之后都要一个ReLU", MLP.format(layers=MODULES, forward="""
        for layer in self.layers:
            x = layer(x)
        return x
""")),
        ("每层之后都要一个ReLU", MLP.format(layers=MODULES, forward="""
        x = self.layers[0](x)
        for layer in self.layers[1:]:
            x = torch.relu(layer(x))
        return x
""")),
        ("每层之后都要一个ReLU", MLP.format(layers=MODULES, forward=FORWARD.replace("torch.relu", "torch.tanh"))),
        ("None", MLP.format(layers=MODULES, forward="""
        for layer in self.layers[:-1]:
            x = torch.relu(layer(x))
        x = self.layers[-1](x)
""")),
        ("登记的是", MLP.format(  # no biases
            layers="nn.ModuleList(nn.Linear(m, n, bias=False) for m, n in pairs)", forward=FORWARD)),
        ("登记的是[(1,), (1, 16), (16,), (16, 1), (16, 16)]", MLP.format(
            layers="nn.ModuleList(nn.Linear(m, n) for m, n in [(1, 16), (16, 16), (16, 1)])", forward=FORWARD)),
        ("收不到梯度", MLP.format(
            layers=MODULES, forward=FORWARD.replace("relu(layer(x))", "relu(layer(x)).detach()"))),
    ],
    "ex-standard": [
        ("用了x的均值", standard("return (x - x.mean(dim=0)) / x.std(dim=0)")),
        ("没有除以std", standard("return x - self.mean")),
        ("缺括号", standard("return x - self.mean / self.std")),
        ("缺dim=0", standard(init=BUFFERS.replace("dim=0", ""))),
        ("应为", standard(init=BUFFERS.replace("X.std", "X.var"))),
        ("恰有mean和std", standard(init="        self.mean, self.std = X.mean(dim=0), X.std(dim=0)")),
        ("恰有mean和std", standard(init=BUFFERS.replace('self.register_buffer("std", X.std(dim=0))',
                                                  "self.std = X.std(dim=0)"))),
        ("恰有mean和std", standard("return (x - self.mu) / self.sigma", BUFFERS.replace(
            '"mean"', '"mu"').replace('"std"', '"sigma"'))),
        ("恰有mean和std", standard(init=BUFFERS + '        self.register_buffer("X", X)\n')),
        ("恰有mean和std", standard("""self.register_buffer("mean", self.X.mean(dim=0))
        self.register_buffer("std", self.X.std(dim=0))
        return (x - self.mean) / self.std""", "        self.X = X")),
        ("恰有mean和std", standard("return (x - self.a) / self.s", """
        self.a, self.s = X.mean(dim=0), X.std(dim=0)
        self.register_buffer("mean", torch.zeros(X.shape[1]))
        self.register_buffer("std", torch.ones(X.shape[1]))
""")),
        ("参数会被训练", standard(init="""
        self.mean = nn.Parameter(X.mean(dim=0))
        self.std = nn.Parameter(X.std(dim=0))
""")),
        ("std该除以n-1", standard(init=BUFFERS.replace("std(dim=0)", "std(dim=0, unbiased=False)"))),
        ("恰有mean和std", standard(init=BUFFERS.replace("))", "), persistent=False)"))),
        ("X或x被改了", standard("""x -= self.mean
        return x / self.std""")),
        ("X或x被改了", standard(init=BUFFERS + "        X -= X.mean(dim=0)\n")),
        ("None", standard("(x - self.mean) / self.std")),
    ],
    "ex-linear": [
        ("用nn.Parameter登记bias(3,)、weight(3, 5)", linear("""
        self.weight = torch.empty(n_out, n_in).uniform_(-k, k).requires_grad_()
        self.bias = torch.empty(n_out).uniform_(-k, k).requires_grad_()
""")),
        ("登记的是[('weight', (3, 5))]", linear("""
        self.weight = nn.Parameter(torch.empty(n_out, n_in).uniform_(-k, k))
        self.bias = torch.empty(n_out).uniform_(-k, k)
""")),
        ("登记的是[('bias', (3,)), ('weight', (5, 3))]", linear("""
        self.weight = nn.Parameter(torch.empty(n_in, n_out).uniform_(-k, k))
        self.bias = nn.Parameter(torch.empty(n_out).uniform_(-k, k))
""", "return x @ self.weight + self.bias")),
        ("('bias', (1, 3))", linear(DRAWN.replace("empty(n_out)", "empty(1, n_out)"))),
        ("('linear.bias', (3,))", linear(
            "        self.linear = nn.Linear(n_in, n_out)", "return self.linear(x)")),
        ("先抽了bias", linear("""
        self.bias = nn.Parameter(torch.empty(n_out).uniform_(-k, k))
        self.weight = nn.Parameter(torch.empty(n_out, n_in).uniform_(-k, k))
""")),
        ("忘了开方", linear(DRAWN.replace("(-k, k)", "(-1 / n_in, 1 / n_in)"))),
        ("都要用uniform_(-k, k)抽", linear(DRAWN.replace("(-k, k)", "(0, k)"))),
        ("都要用uniform_(-k, k)抽", linear(DRAWN.replace(
            "torch.empty(n_out).uniform_(-k, k)", "torch.zeros(n_out)"))),
        ("都要用uniform_(-k, k)抽", linear(DRAWN.replace(
            "torch.empty(n_out).uniform_(-k, k)", "torch.empty(n_out).uniform_(-n_out ** -0.5, n_out ** -0.5)"))),
        ("都要用uniform_(-k, k)抽", linear("""
        self.weight = nn.Parameter(torch.rand(n_out, n_in) * 2 * k - k)
        self.bias = nn.Parameter(torch.rand(n_out) * 2 * k - k)
""")),
        ("k = 1/√n_in", linear(DRAWN.replace("(-k, k)", "(-1 / n_out ** 0.5, 1 / n_out ** 0.5)"))),
        ("要用uniform_(-k, k)", linear(
            DRAWN.replace("(-k, k)", "(-(1 / n_in) ** 1 / 2, (1 / n_in) ** 1 / 2)"))),
        ("要用uniform_(-k, k)", linear(DRAWN.replace("(-k, k)", "()"))),
        ("不设种子", linear("        torch.manual_seed(0)\n" + DRAWN)),
        ("要用uniform_(-k, k)", linear("""
        self.weight = nn.Parameter(torch.zeros(n_out, n_in))
        self.bias = nn.Parameter(torch.zeros(n_out))
""", """with torch.no_grad():
            self.weight.uniform_(-self.weight.shape[1] ** -0.5, self.weight.shape[1] ** -0.5)
            self.bias.uniform_(-self.weight.shape[1] ** -0.5, self.weight.shape[1] ** -0.5)
        return x @ self.weight.T + self.bias""")),
        ("没加bias", linear(forward="return x @ self.weight.T")),
        ("None", linear(forward="x @ self.weight.T + self.bias")),
        ("要用uniform_(-k, k)", linear("""
        self.weight = nn.Parameter(torch.randn(n_out, n_in))
        self.bias = nn.Parameter(torch.randn(n_out))
""")),
        ("别用.data", linear(forward="return x @ self.weight.data.T + self.bias.data")),
        ("数是nn.Linear抽的", "import torch\nfrom torch import nn\n\n\nclass Linear(nn.Linear):\n    pass\n"),
        ("数是nn.Linear抽的", linear("""
        inner = nn.Linear(n_in, n_out)
        self.weight, self.bias = inner.weight, inner.bias
""")),
        ("数是nn.Linear抽的", linear("""
        inner = nn.Linear(n_in, n_out)
        self.weight = nn.Parameter(inner.weight.detach().clone())
        self.bias = nn.Parameter(inner.bias.detach().clone())
""")),
    ],
}
