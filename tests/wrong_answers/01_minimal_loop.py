"""Typical wrong answers of lesson 01: (words that the message must contain, the learner's cell)."""
ORDER = """
A = "loss.backward()"
B = "pred = model(X)"
C = "optimizer.step()"
D = "loss = loss_fn(pred, y)"
E = "optimizer.zero_grad()"


def order():
"""
BEFORE = """
def fit(X, y, model, n_epochs, lr):
    loss_fn = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
"""

WRONG = {
    "ex-order": [
        ("刚被zero_grad清掉", ORDER + "    return [B, D, A, E, C]\n"),
        ("刚被zero_grad清掉", ORDER + "    return [B, D, E, C, A]\n"),
        ("上一轮的旧梯度", ORDER + "    return [B, D, C, E, A]\n"),
        ("上一轮的旧梯度", ORDER + "    return [C, E, B, D, A]\n"),
        ("上一轮的旧梯度", ORDER + "    return [C, B, D, E, A]\n"),
        ("上一轮的旧梯度", ORDER + "    return [C, B, E, D, A]\n"),
        ("A到E要各出现一次", ORDER + "    return [B, D, E, A]\n"),
        ("A到E要各出现一次", ORDER + "    return [B, D, E, A, C] * 2\n"),
        ("不要写字符串", ORDER + "    return ['B', 'D', 'E', 'A', 'C']\n"),
        ("不要写字符串", ORDER + "    return list('BDEAC')\n"),
        ("要用return", ORDER + "    [B, D, E, A, C]\n"),
        ("要用return", ORDER + "    return 'BDEAC'\n"),
        ("要用return", ORDER + "    print([B, D, E, A, C])\n"),
        ("A到E要各出现一次", ORDER + "    return [B, D, A, C]\n"),
        ("A到E要各出现一次", ORDER + "    return [E, B, D, E, A, C]\n"),
        ("A到E要各出现一次", ORDER + "    return [[B, D, E, A, C]]\n"),
        ("A到E要各出现一次", ORDER + "    return ['b', 'd', 'e', 'a', 'c']\n"),
        ("刚被zero_grad清掉", ORDER + "    return [E, C, B, D, A]\n"),
    ],
    "ex-target": [
        ("对调了", """
def line_data(w, b, n):
    X = torch.rand(n, 1) * 2 - 1
    return X, b * X + w
"""),
        ("没用参数w和b", """
def line_data(w, b, n):
    X = torch.rand(n, 1) * 2 - 1
    return X, 3 * X + 2
"""),
        ("Tensor (2345,) torch.float32", """
def line_data(w, b, n):
    X = torch.rand(n) * 2 - 1
    return X, w * X + b
"""),
        ("rand只给0到1", """
def line_data(w, b, n):
    X = torch.rand(n, 1)
    return X, w * X + b
"""),
        ("均匀填满", """
def line_data(w, b, n):
    X = torch.randn(n, 1)
    return X, w * X + b
"""),
        ("有噪声", """
def line_data(w, b, n):
    X = torch.rand(n, 1) * 2 - 1
    return X, w * X + b + 0.1 * torch.randn(n, 1)
"""),
        ("均匀填满", """
def line_data(w, b, n):
    X = torch.rand(n, 1) - 0.5
    return X, w * X + b
"""),
        ("均匀填满", """
def line_data(w, b, n):
    X = -torch.rand(n, 1)
    return X, w * X + b
"""),
        ("均匀填满", """
def line_data(w, b, n):
    X = torch.randint(-1, 2, (n, 1)).float()
    return X, w * X + b
"""),
        ("均匀填满", """
def line_data(w, b, n):
    X = torch.randn(n, 1).clamp(-1, 1)
    return X, w * X + b
"""),
        ("均匀填满", """
def line_data(w, b, n):
    X = torch.rand(n, 1) * 2
    return X, w * X + b
"""),
        ("同样的X", """
def line_data(w, b, n):
    X = torch.linspace(-1, 1, n)[:, None]
    return X, w * X + b
"""),
        ("同样的X", """
def line_data(w, b, n):
    X = torch.manual_seed(0).initial_seed() + torch.rand(n, 1) * 2 - 1
    return X, w * X + b
"""),
        ("得到list ['Tensor (200, 1)", """
def line_data(w, b, n):
    X = torch.rand(200, 1) * 2 - 1
    return X, w * X + b
"""),
        ("得到list ['Tensor (1, 2345)", """
def line_data(w, b, n):
    X = torch.rand(1, n) * 2 - 1
    return X, w * X + b
"""),
        ("'Tensor (2345,) torch.float32']；应为", """
def line_data(w, b, n):
    X = torch.rand(n, 1) * 2 - 1
    return X, w * X.squeeze() + b
"""),
        ("'Tensor (2345, 1) torch.float64']；应为", """
def line_data(w, b, n):
    X = torch.rand(n, 1) * 2 - 1
    return X, (w * X + b).double()
"""),
        ("ndarray", """
def line_data(w, b, n):
    X = torch.rand(n, 1) * 2 - 1
    return X, (w * X + b).numpy()
"""),
        ("'int 2345'", """
def line_data(w, b, n):
    X = torch.rand(n, 1) * 2 - 1
    return X, w * X + b, n
"""),
        ("得到str requires_grad=True", """
def line_data(w, b, n):
    X = torch.rand(n, 1, requires_grad=True) * 2 - 1
    return X, w * X + b
"""),
        ("得到str requires_grad=True", """
def line_data(w, b, n):
    X = torch.rand(n, 1) * 2 - 1
    X.requires_grad = True
    return X, w * X + b
"""),
        ("y不等于", """
def line_data(w, b, n):
    X = torch.rand(n, 1) * 2 - 1
    return X, w * X
"""),
        ("y不等于", """
def line_data(w, b, n):
    X = torch.rand(n, 1) * 2 - 1
    return X, (w * X + b).round()
"""),
        ("均匀填满", """
def line_data(w, b, n):
    X = torch.rand(n, 1) * 2 + 1
    return X, w * X + b
"""),
        ("float64", """
def line_data(w, b, n):
    X = torch.rand(n, 1, dtype=torch.float64) * 2 - 1
    return X, w * X + b
"""),
        ("得到list ['Tensor (2345, 1) torch.float32']；", """
def line_data(w, b, n):
    X = torch.rand(n, 1) * 2 - 1
    return w * X + b
"""),
        ("X、y反了", """
def line_data(w, b, n):
    X = torch.rand(n, 1) * 2 - 1
    return w * X + b, X
"""),
        ("缺return", """
def line_data(w, b, n):
    X = torch.rand(n, 1) * 2 - 1
    X, w * X + b
"""),
    ],
    "ex-loop": [
        ("每轮要清零", BEFORE + """
    for epoch in range(n_epochs):
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
"""),
        ("缺backward、step", BEFORE + """
    for epoch in range(n_epochs):
        loss = loss_fn(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        losses.append(loss.item())
    return losses
"""),
        ("缺backward、step", BEFORE + """
    for epoch in range(n_epochs):
        loss = loss_fn(model(X), y)
        optimizer.zero_grad()
        optimizer.step()
        losses.append(loss.item())
    return losses
"""),
        ("得到list [tensor(", BEFORE + """
    for epoch in range(n_epochs):
        loss = loss_fn(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss)
    return losses
"""),
        ("应为list", BEFORE + """
    for epoch in range(n_epochs):
        loss = loss_fn(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()
"""),
        ("个数不对", BEFORE + """
    for epoch in range(n_epochs + 1):
        loss = loss_fn(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
"""),
        ("个数不对", BEFORE + """
    for epoch in range(n_epochs):
        loss = loss_fn(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    losses.append(loss.item())
    return losses
"""),
        ("每轮要清零", BEFORE + """
    optimizer.zero_grad()
    for epoch in range(n_epochs):
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
"""),
        ("应为list", BEFORE + """
    for epoch in range(n_epochs):
        loss = loss_fn(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return tuple(losses)
"""),
        ("个数不对", BEFORE + """
    for epoch in range(len(X)):
        loss = loss_fn(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
"""),
        ("没走完7步", BEFORE + """
    for epoch in range(n_epochs):
        optimizer.step()
        loss = loss_fn(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        losses.append(loss.item())
    return losses
"""),
        ("step之前的loss", BEFORE + """
    for epoch in range(n_epochs):
        loss = loss_fn(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss_fn(model(X), y).item())
    return losses
"""),
        ("个数不对", BEFORE + """
    for epoch in range(n_epochs):
        loss = loss_fn(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        return losses
    return losses
"""),
        ("写死成0.1", BEFORE.replace("lr=lr", "lr=0.1") + """
    for epoch in range(n_epochs):
        loss = loss_fn(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
"""),
        ("没走完7步", BEFORE.replace("(X, y, model, n_epochs, lr):",
                                     "(X, y, model, n_epochs, lr):\n    import copy\n"
                                     "    model = copy.deepcopy(model)") + """
    for epoch in range(n_epochs):
        loss = loss_fn(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
"""),
        ("应为", BEFORE + """
    for epoch in range(n_epochs):
        loss = loss_fn(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(round(loss.item(), 4))
    return losses
"""),
    ],
}
