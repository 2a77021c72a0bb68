"""Typical wrong answers of lesson 11: (words that the message must contain, the learner's cell)."""
FIT = """
def fit(model, X, y, n_epochs, lr):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    for _ in range(n_epochs):
        loss = nn.functional.mse_loss(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()
"""
LINE = """
def fit_line(X, y):
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
    for _ in range(100):
        loss = ((model(X) - y[:, None]) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.weight.item(), model.bias.item()
"""
BUILD = """
def build(n_in, n_classes):
    return nn.Sequential(nn.Linear(n_in, 32), nn.ReLU(), nn.Linear(32, n_classes){})
"""
PREPARE = """
def prepare(X, n_train):
    train, valid = X[:n_train], X[n_train:]
    mean, std = train.mean(dim=0), train.std(dim=0)
    return (train - mean) / std, (valid - mean) / std
"""
DEEP = """
import torch
from torch import nn


class Deep(nn.Module):
    def __init__(self, width, depth):
        super().__init__()
        self.layers = nn.ModuleList(
            nn.Linear(width, width) for _ in range(depth))
        self.head = nn.Linear(width, 1)

    def forward(self, X):
        for layer in self.layers:
            X = torch.relu(layer(X))
        return self.head(X)
"""
ZERO = "        optimizer.zero_grad()\n"

WRONG = {
    "ex-swing": [
        ("还在摆", FIT.replace(ZERO, "")),  # unhealed
        ("学习率、轮数、优化器和loss别改", FIT.replace(ZERO, "").replace("lr=lr", "lr=lr / 10")),
        ("学习率、轮数、优化器和loss别改", FIT.replace(ZERO, "").replace("range(n_epochs)", "range(10 * n_epochs)")),
        ("学习率、轮数、优化器和loss别改", FIT.replace("SGD", "Adam")),
        ("权重没动", FIT.replace(ZERO, "").replace("        optimizer.step()", ZERO + "        optimizer.step()")),
        ("权重没动", FIT.replace("lr=lr)\n", "lr=lr)\n    model = nn.Linear(3, 1, bias=False)\n").replace(
            "optim.SGD(model", "optim.SGD(nn.Linear(3, 1)")),
        ("还在摆", FIT.replace(ZERO, "").replace("    for", "    optimizer.zero_grad()\n    for")),
        ("别返回张量", FIT.replace("loss.item()", "loss")),
        ("只练一轮", FIT.replace("    return", "        return")),
        ("loss别改", FIT.replace("model(X), y", "model(X), y, reduction='sum'")),
        ("全部行走一步", FIT.replace("model(X), y", "model(X[:8]), y[:8]")),
        ("更新后的", FIT.replace("return loss", "return nn.functional.mse_loss(model(X), y)")),
        ("None", FIT.replace("    return loss.item()\n", "")),
        ("还在摆", FIT.replace("zero_grad()", "zero_grad")),
        ("还在摆", FIT.replace(ZERO, "        optimizer = torch.optim.SGD(model.parameters(), lr=lr)\n")),
        ("优化器和loss别改", FIT.replace("lr=lr", "lr=lr, momentum=0.9")),
        ("权重没动", FIT.replace("        optimizer.step()\n", "")),
        ("应为", FIT.replace("    return loss.item()", "    return [loss.item()]")),
    ],
    "ex-flat": [
        ("水平线", LINE.replace("y[:, None]", "y")),
        ("水平线", LINE.replace("y[:, None]", "y").replace("100", "300")),
        ("水平线", LINE.replace("y[:, None]", "y[None]")),
        ("水平线", LINE.replace("y[:, None]", "y").replace("lr=0.2", "lr=0.1")),
        ("水平线", LINE.replace("(model(X) - y[:, None]) ** 2).mean()", "nn.MSELoss()(model(X), y))")),
        ("飞上天", LINE.replace("mean()", "sum()")),
        ("先w后b", LINE.replace("model.weight.item(), model.bias.item()", "model.bias.item(), model.weight.item()")),
        ("X或y本身", LINE.replace("    model = ", "    y.unsqueeze_(1)\n    model = ").replace("y[:, None]", "y")),
        ("X或y本身", LINE.replace("    model = ", "    y /= 2\n    model = ").replace(".item()", ".item() * 2")),
        ("X或y本身", LINE.replace("    model = ", "    X -= X.mean()\n    model = ")),
        ("用.item()", LINE.replace(".item()", "")),
        ("用.item()", LINE.replace(".item()", ".detach()")),
        ("用.item()", LINE.replace(".item()", ".tolist()")),
        ("应为", LINE.replace("return model.weight.item(), model.bias.item()",
                            "return round(model.weight.item()), round(model.bias.item())")),
        ("变大了", LINE.replace("lr=0.2", "lr=1.5")),
        ("None", LINE.replace("return", "pass #")),
        ("应为", LINE.replace("return ", "return model #")),
    ],
    "ex-floor": [
        ("没有一个输出是负数", BUILD.format(", nn.Softmax(dim=1)")),
        ("没有一个输出是负数", BUILD.format(", nn.Sigmoid()")),
        ("没有一个输出是负数", BUILD.format(", nn.Softmax(dim=0)")),
        ("没有一个输出是负数", BUILD.format(", nn.ReLU()")),
        ("没有一个输出是负数", BUILD.format(", nn.ReLU()").replace("nn.ReLU(), ", "", 1)),
        ("末尾还有Tanh", BUILD.format(", nn.Tanh()")),
        ("隐藏层没写", "def build(n_in, n_classes):\n    return nn.Linear(n_in, n_classes)\n"),
        ("缺激活", BUILD.format("").replace("nn.ReLU(), ", "")),
        ("太窄", BUILD.format("").replace("32", "1")),
        ("返回一个模型", BUILD.format("").replace("return ", "model = ")),
        ("返回一个模型", BUILD.format("").replace("return ", "return nn.Sequential #")),
        ("应为", BUILD.format("").replace("32, n_classes", "32, n_classes + 1")),
        ("应为", BUILD.format("").replace("32, n_classes", "32, 3")),
        ("没有一个输出是负数", """
def build(n_in, n_classes):
    class Scaled(nn.Sequential):
        def forward(self, X):
            return 10 * super().forward(X).softmax(1)
    return Scaled(nn.Linear(n_in, 32), nn.ReLU(), nn.Linear(32, n_classes))
"""),
        ("在列表里", """
def build(n_in, n_classes):
    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.layers = [nn.Linear(n_in, 32), nn.ReLU(), nn.Linear(32, n_classes)]

        def forward(self, X):
            return nn.Sequential(*self.layers)(X)
    return Net()
"""),
        ("在列表里", """
def build(n_in, n_classes):
    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.hidden = [nn.Linear(n_in, 32)]
            self.head = nn.Linear(32, n_classes)

        def forward(self, X):
            return self.head(torch.relu(self.hidden[0](X)))
    return Net()
"""),
    ],
    "ex-moody": [
        ("问两次两个答案", "def predict(model, X):\n    return model(X)\n"),
        ("问两次两个答案", "def predict(model, X):\n    with torch.no_grad():\n        return model(X)\n"),
        ("计算图", "def predict(model, X):\n    model.eval()\n    return model(X)\n"),
        ("模式没有还原", """
def predict(model, X):
    model.eval()
    with torch.no_grad():
        return model(X)
"""),
        ("模式没有还原", """
def predict(model, X):
    model.eval()
    with torch.no_grad():
        out = model(X)
    model.train()
    return out
"""),
        ("用with", """
def predict(model, X):
    was = model.training
    model.eval()
    torch.set_grad_enabled(False)
    out = model(X)
    model.train(was)
    return out
"""),
        ("参数被冻住", """
def predict(model, X):
    was = model.training
    model.eval()
    for p in model.parameters():
        p.requires_grad = False
    out = model(X)
    model.train(was)
    return out
"""),
        ("每一层都要换回", """
def predict(model, X):
    was = model.training
    model.eval()
    with torch.no_grad():
        out = model(X)
    model.training = was
    return out
"""),
        ("每一层都要换回", """
def predict(model, X):
    was = model.training
    model.eval()
    with torch.no_grad():
        out = model(X)
    model.train(was)
    model[0].eval()
    return out
"""),
        ("问两次两个答案", """
def predict(model, X):
    was = model.training
    model.eval
    with torch.no_grad():
        out = model(X)
    model.train(was)
    return out
"""),
        ("None", """
def predict(model, X):
    was = model.training
    model.eval()
    with torch.no_grad():
        model(X)
    model.train(was)
"""),
    ],
    "ex-oracle": [
        ("还在泄漏", """
def prepare(X, n_train):
    X = (X - X.mean(dim=0)) / X.std(dim=0)
    return X[:n_train], X[n_train:]
"""),
        ("std是验证行自己的", """
def prepare(X, n_train):
    def scale(Z):
        return (Z - Z.mean(dim=0)) / Z.std(dim=0)
    return scale(X[:n_train]), scale(X[n_train:])
"""),
        ("没用上std", """
def prepare(X, n_train):
    train, valid = X[:n_train], X[n_train:]
    return (train - train.mean(dim=0)) / train.std(dim=0), valid
"""),
        ("n_train行和其余行", """
def prepare(X, n_train):
    mean, std = X[:n_train].mean(dim=0), X[:n_train].std(dim=0)
    return (X[n_train:] - mean) / std, (X[:n_train] - mean) / std
"""),
        ("改了X本身", """
def prepare(X, n_train):
    mean, std = X[:n_train].mean(dim=0), X[:n_train].std(dim=0)
    X -= mean
    X /= std
    return X[:n_train], X[n_train:]
"""),
        ("缺dim=0", """
def prepare(X, n_train):
    mean, std = X[:n_train].mean(), X[:n_train].std()
    return (X[:n_train] - mean) / std, (X[n_train:] - mean) / std
"""),
        ("要两个张量", """
def prepare(X, n_train):
    mean, std = X[:n_train].mean(dim=0), X[:n_train].std(dim=0)
    print((X[:n_train] - mean) / std, (X[n_train:] - mean) / std)
"""),
        ("要训练行的.std(dim=0)", PREPARE.replace("train.std(dim=0)", "train.var(dim=0)")),
        ("要训练行的.std(dim=0)", PREPARE.replace("std(dim=0)", "std(dim=0, correction=0)")),
        ("缺dim=0", PREPARE.replace("std(dim=0)", "std()")),
        ("要两个张量", PREPARE.replace("X[n_train:]", "X[n_train + 1:]")),
        ("要两个张量", PREPARE.replace("/ std\n", "/ std.numpy()\n")
         .replace("(valid - mean)", "(valid - mean).numpy()")),
        ("std还在泄漏", PREPARE.replace("train.std", "X.std")),
        ("mean还在泄漏", PREPARE.replace("train.mean", "X.mean")),
        ("没用上std", PREPARE.replace("return (train - mean) / std, (valid - mean) / std", "return train, valid")),
        ("没用上std", PREPARE.replace(") / std", ")")),
        ("没用上mean", PREPARE.replace(" - mean", "")),
        ("或算晚了", PREPARE.replace(
            "    mean, std", "    train = (train - train.mean(dim=0)) / train.std(dim=0)\n    mean, std")),
        ("要两个张量", PREPARE.replace(", (valid - mean) / std", "")),
        ("n_train行和其余行", PREPARE.replace("X[n_train:]", "X[-n_train:]")),
        ("n_train行和其余行", PREPARE.replace("(valid - mean) / std", "(valid - mean) / std, mean")),
        ("要训练行的.std(dim=0)", PREPARE.replace("train.std(dim=0)", "train.amax(0) - train.amin(0)")),
        ("应为", PREPARE.replace("train - mean", "mean - train")),
    ],
    "ex-deep": [
        ("还在列表里", DEEP.replace("nn.ModuleList", "list")),
        ("还在列表里", DEEP.replace("nn.ModuleList(", "tuple(")),
        ("还在列表里", DEEP.replace("self.layers = nn.ModuleList(", "self.layers = list(").replace(
            "        self.head", "        self.keep = nn.ModuleList()\n        self.head")),
        ("同一个对象", DEEP.replace(
            "nn.Linear(width, width) for _ in range(depth)", "[nn.Linear(width, width)] * depth")),
        ("层数不对", DEEP.replace("range(depth)", "range(depth - 1)")),
        ("层数不对", DEEP.replace("range(depth)", "range(depth + 1)")),
        ("层数不对", DEEP.replace("range(depth)", "range(3)")),
        ("算得不对", DEEP.replace("X = torch.relu(layer(X))", "pass")),
        ("算得不对", DEEP.replace("torch.relu(layer(X))", "layer(X)")),
        ("没动", DEEP.replace("torch.relu(layer(X))", "torch.relu(layer(X)).detach()")),
        ("没动", DEEP.replace("        self.head =", "        self.layers.requires_grad_(False)\n        self.head =")),
        ("算得不对", DEEP.replace("torch.relu(layer(X))", "torch.tanh(layer(X))")),
        ("算得不对", DEEP.replace("torch.relu(layer(X))", "layer(torch.relu(X))")),
        ("算得不对", DEEP.replace("in self.layers:", "in self.layers[:-1]:").replace(
            "self.head(X)", "self.head(self.layers[-1](X))")),
        ("算得不对", DEEP.replace("nn.ModuleList(\n            nn", "nn.Sequential(\n            *(nn").replace(
            "(depth))", "(depth)))").replace("        for layer in self.layers:\n            X = torch.relu(layer(X))",
                                             "        X = torch.relu(self.layers(X))")),
        ("算得不对", DEEP.replace("in self.layers:", "in self.layers[1:]:")),
        ("None", DEEP.replace("        return self.head(X)\n", "")),
    ],
}
