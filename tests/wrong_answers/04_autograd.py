"""Typical wrong answers of lesson 04: (words that the message must contain, the learner's cell)."""
NODE = """
class Node:
    def __init__(self, data, parents=(), slopes=()):
        self.data, self.parents, self.slopes = data, parents, slopes


def divide(a, b):
"""

WRONG = {
    "ex-derivative": [
        ("只除了1个", """
def derivative(f, x, eps):
    return (f(x + eps) - f(x - eps)) / eps
"""),
        ("先除后乘", """
def derivative(f, x, eps):
    return (f(x + eps) - f(x - eps)) / 2 * eps
"""),
        ("正负号反了", """
def derivative(f, x, eps):
    return (f(x - eps) - f(x + eps)) / (2 * eps)
"""),
        ("只走了右边一步", """
def derivative(f, x, eps):
    return (f(x + eps) - f(x)) / eps
"""),
        ("只走了左边一步", """
def derivative(f, x, eps):
    return (f(x) - f(x - eps)) / eps
"""),
        ("只除了后一项", """
def derivative(f, x, eps):
    return f(x + eps) - f(x - eps) / (2 * eps)
"""),
        ("取绝对值", """
def derivative(f, x, eps):
    return abs(f(x + eps) - f(x - eps)) / (2 * eps)
"""),
        ("真正的斜率", """
import torch
def derivative(f, x, eps):
    t = torch.tensor(x, requires_grad=True)
    f(t).backward()
    return t.grad.item()
"""),
        ("真正的斜率", """
def derivative(f, x, eps):
    eps = 1e-3
    return (f(x + eps) - f(x - eps)) / (2 * eps)
"""),
        ("None", """
def derivative(f, x, eps):
    slope = (f(x + eps) - f(x - eps)) / (2 * eps)
"""),
    ],
    "ex-step": [
        ("w没有动", """
def step(X, y, w, lr):
    loss = ((X @ w - y) ** 2).mean()
    loss.backward()
    w = w - lr * w.grad
    return loss.item()
"""),
        ("还是张量", """
def step(X, y, w, lr):
    loss = ((X @ w - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= lr * w.grad
    w.grad = None
    return loss
"""),
        ("走反了", """
def step(X, y, w, lr):
    loss = ((X @ w - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w += lr * w.grad
        w.grad.zero_()
    return loss.item()
"""),
        ("旧梯度没清零", """
def step(X, y, w, lr):
    loss = ((X @ w - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= lr * w.grad
    return loss.item()
"""),
        ("w没有动", """
def step(X, y, w, lr):
    w.grad = None
    loss = ((X @ w - y) ** 2).mean()
    loss.backward()
    w = w.detach() - lr * w.grad
    return loss.item()
"""),
        ("lr写死了", """
def step(X, y, w, lr):
    loss = ((X @ w - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= 0.1 * w.grad
    w.grad = None
    return loss.item()
"""),
        ("没有乘lr", """
def step(X, y, w, lr):
    loss = ((X @ w - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= w.grad
    w.grad = None
    return loss.item()
"""),
        ("用了sum", """
def step(X, y, w, lr):
    loss = ((X @ w - y) ** 2).sum()
    loss.backward()
    with torch.no_grad():
        w -= lr * w.grad
    w.grad = None
    return loss.item()
"""),
        ("走完之后", """
def step(X, y, w, lr):
    loss = ((X @ w - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= lr * w.grad
    w.grad = None
    return ((X @ w - y) ** 2).mean().item()
"""),
        ("应为", """
def step(X, y, w, lr):
    loss = (X @ w - y).abs().mean()
    loss.backward()
    with torch.no_grad():
        w -= lr * w.grad
    w.grad = None
    return loss.item()
"""),
        ("更新前就把梯度清了", """
def step(X, y, w, lr):
    loss = ((X @ w - y) ** 2).mean()
    loss.backward()
    w.grad.zero_()
    with torch.no_grad():
        w -= lr * w.grad
    return loss.item()
"""),
        ("没更新", """
def step(X, y, w, lr):
    loss = ((X @ w - y) ** 2).mean()
    loss.backward()
    w.grad = None
    return loss.item()
"""),
        ("少了平方的2", """
def step(X, y, w, lr):
    error = X @ w - y
    with torch.no_grad():
        w -= lr * (X.T @ error / len(X))
    return (error ** 2).mean().item()
"""),
        ("梯度不是mean的", """
def step(X, y, w, lr):
    loss = ((X @ w - y) ** 2).sum()
    loss.backward()
    with torch.no_grad():
        w -= lr * w.grad
    w.grad = None
    return loss.item() / len(X)
"""),
        ("走的距离不对", """
def step(X, y, w, lr):
    loss = ((X @ w - y) ** 2).mean()
    loss.backward(retain_graph=True)
    loss.backward()
    with torch.no_grad():
        w -= lr * w.grad
    w.grad = None
    return loss.item()
"""),
        ("造了新张量", """
def step(X, y, w, lr):
    w = w.detach().clone().requires_grad_()
    loss = ((X @ w - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= lr * w.grad
    return loss.item()
"""),
        ("None", """
def step(X, y, w, lr):
    loss = ((X @ w - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= lr * w.grad
    w.grad = None
"""),
    ],
    "ex-divide": [
        ("图断了", NODE + "    return a.data / b.data\n"),
        ("图断了", NODE + "    Node(a.data / b.data, (a, b), (1 / b.data, -a.data / b.data ** 2))\n"),
        ("找不到", NODE + "    return Node(a.data / b.data)\n"),
        ("parents要是a、b本身", NODE + """
    slopes = (1 / b.data, -a.data / b.data ** 2)
    return Node(a.data / b.data, (Node(a.data), Node(b.data)), slopes)
"""),
        ("少了负号", NODE + """
    return Node(a.data / b.data, (a, b), (1 / b.data, a.data / b.data ** 2))
"""),
        ("对调了", NODE + """
    return Node(a.data / b.data, (a, b), (-a.data / b.data ** 2, 1 / b.data))
"""),
        ("对调了", NODE + """
    return Node(a.data / b.data, (b, a), (1 / b.data, -a.data / b.data ** 2))
"""),
        ("slopes也要两个", NODE + "    return Node(a.data / b.data, (a, b))\n"),
        ("a * b的斜率", NODE + """
    return Node(a.data / b.data, (a, b), (b.data, a.data))
"""),
        ("用练习1核对", NODE + """
    return Node(a.data / b.data, (a, b), (1 / b.data, 1 / a.data))
"""),
        ("用练习1核对", NODE + """
    return Node(a.data / b.data, (a, b), (1 / b.data, -1 / b.data ** 2))
"""),
        ("用练习1核对", NODE + """
    return Node(b.data / a.data, (a, b), (1 / b.data, -a.data / b.data ** 2))
"""),
        ("你改了a或b的数", NODE + """
    a.data /= b.data
    return a
"""),
        ("你改了a或b的数", NODE + """
    b.data = 1 / b.data
    return Node(a.data * b.data, (a, b), (b.data, -a.data * b.data ** 2))
"""),
        ("你改了a或b的数", NODE + """
    slopes = (1 / b.data, -a.data / b.data ** 2)
    a.data /= b.data
    return Node(a.data, (a, b), slopes)
"""),
        ("分母要平方", NODE + """
    return Node(a.data / b.data, (a, b), (1 / b.data, -a.data / b.data))
"""),
    ],
}
