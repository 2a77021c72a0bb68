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
ZERO = "        optimizer.zero_grad()\n"

WRONG = {
    "ex-swing": [
        ("还在摆", FIT.replace(ZERO, "")),  # unhealed
        ("学习率、轮数、优化器没病", FIT.replace(ZERO, "").replace("lr=lr", "lr=lr / 10")),
        ("学习率、轮数、优化器没病", FIT.replace(ZERO, "").replace("range(n_epochs)", "range(10 * n_epochs)")),
        ("学习率、轮数、优化器没病", FIT.replace("SGD", "Adam")),
        ("一步没动", FIT.replace(ZERO, "").replace("        optimizer.step()", ZERO + "        optimizer.step()")),
        ("一步没动", FIT.replace("lr=lr)\n", "lr=lr)\n    model = nn.Linear(3, 1, bias=False)\n").replace(
            "optim.SGD(model", "optim.SGD(nn.Linear(3, 1)")),
        ("还在摆", FIT.replace(ZERO, "").replace("    for", "    optimizer.zero_grad()\n    for")),
        ("别返回张量", FIT.replace("loss.item()", "loss")),
        ("None", FIT.replace("    return loss.item()\n", "")),
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
        ("别返回张量", LINE.replace(".item()", "")),
        ("None", LINE.replace("return", "pass #")),
        ("应为", LINE.replace("return ", "return model #")),
    ],
    "ex-floor": [
        ("地板", BUILD.format(", nn.Softmax(dim=1)")),
        ("地板", BUILD.format(", nn.Sigmoid()")),
        ("地板", BUILD.format(", nn.Softmax(dim=0)")),
        ("地板", BUILD.format(", nn.Tanh()")),
        ("仍背不下", "def build(n_in, n_classes):\n    return nn.Linear(n_in, n_classes)\n"),
        ("仍背不下", BUILD.format("").replace("nn.ReLU(), ", "")),
        ("返回一个模型", BUILD.format("").replace("return ", "model = ")),
        ("返回一个模型", BUILD.format("").replace("return ", "return nn.Sequential #")),
        ("原位", BUILD.format(", nn.ReLU()").replace("nn.ReLU(), ", "", 1)),
        ("应为", BUILD.format("").replace("32, n_classes", "32, n_classes + 1")),
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
        ("冻结", """
def predict(model, X):
    was = model.training
    model.eval()
    for p in model.parameters():
        p.requires_grad = False
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
        ("自己的均值", """
def prepare(X, n_train):
    def scale(Z):
        return (Z - Z.mean(dim=0)) / Z.std(dim=0)
    return scale(X[:n_train]), scale(X[n_train:])
"""),
        ("同样两组数", """
def prepare(X, n_train):
    train, valid = X[:n_train], X[n_train:]
    return (train - train.mean(dim=0)) / train.std(dim=0), valid
"""),
        ("次序反了", """
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
        ("同样两组数", """
def prepare(X, n_train):
    mean, std = X[:n_train].mean(), X[:n_train].std()
    return (X[:n_train] - mean) / std, (X[n_train:] - mean) / std
"""),
        ("返回两个张量", """
def prepare(X, n_train):
    mean, std = X[:n_train].mean(dim=0), X[:n_train].std(dim=0)
    print((X[:n_train] - mean) / std, (X[n_train:] - mean) / std)
"""),
    ],
}
