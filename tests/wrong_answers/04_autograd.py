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
        ("减反了", """
def derivative(f, x, eps):
    return (f(x - eps) - f(x + eps)) / (2 * eps)
"""),
        ("只走了右边一步", """
def derivative(f, x, eps):
    return (f(x + eps) - f(x)) / eps
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
        ("又被加了一遍", """
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
    ],
    "ex-divide": [
        ("图在这里断了", NODE + "    return a.data / b.data\n"),
        ("没有parents", NODE + "    return Node(a.data / b.data)\n"),
        ("a、b本身", NODE + """
    slopes = (1 / b.data, -a.data / b.data ** 2)
    return Node(a.data / b.data, (Node(a.data), Node(b.data)), slopes)
"""),
        ("少了负号", NODE + """
    return Node(a.data / b.data, (a, b), (1 / b.data, a.data / b.data ** 2))
"""),
        ("分母要平方", NODE + """
    return Node(a.data / b.data, (a, b), (1 / b.data, -a.data / b.data))
"""),
    ],
}
