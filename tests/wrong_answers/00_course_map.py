"""Typical wrong answers of lesson 00: (words that the message must contain, the learner's cell)."""
WRONG = {
    "ex-shapes": [
        ("丢了一个方向", """
def row_max(table):
    return table.max(axis=1)
"""),
        ("跨过的应当是列", """
def row_max(table):
    return table.max(axis=0, keepdims=True)
"""),
        ("而且丢了一个方向", """
def row_max(table):
    return table.max(axis=0)
"""),
        ("没有写axis", """
def row_max(table):
    return table.max()
"""),
        ("别从0比起", """
def row_max(table):
    best = table[:, :1] * 0
    for column in range(table.shape[1]):
        best = (best + table[:, [column]] + abs(best - table[:, [column]])) / 2
    return best
"""),
        ("不是list", """
def row_max(table):
    return [[max(row)] for row in table]
"""),
        ("改了table本身", """
def row_max(table):
    table.sort(axis=1)
    return table[:, -1:]
"""),
        ("改了table本身", """
def row_max(table):
    best = table[:, :1]
    for j in range(table.shape[1]):
        np.maximum(best, table[:, j:j + 1], out=best)
    return best
"""),
        ("丢了一个方向", """
def row_max(table):
    return np.array([max(row) for row in table])
"""),
        ("应为", """
def row_max(table):
    return table.max(keepdims=True)
"""),
        ("应为", """
def row_max(table):
    return table.argmax(axis=1, keepdims=True)
"""),
        ("应为", """
def row_max(table):
    return np.array([[5], [7]])
"""),
        ("横过来了", """
def row_max(table):
    return table.max(axis=1).reshape(1, -1)
"""),
        ("横过来了", """
def row_max(table):
    return table.max(axis=1, keepdims=True).T
"""),
        ("横过来了", """
def row_max(table):
    return table.max(axis=1)[None]
"""),
        ("不是list", """
def row_max(table):
    return [max(row) for row in table]
"""),
        ("不是list", """
def row_max(table):
    return table.max(axis=1).tolist()
"""),
        ("缺return", """
def row_max(table):
    table.max(axis=1, keepdims=True)
"""),
    ],
    "ex-slope": [
        ("没有除以h", """
def slope(f, x, h):
    return f(x + h) - f(x)
"""),
        ("正负反了", """
def slope(f, x, h):
    return (f(x) - f(x + h)) / h
"""),
        ("下坡的斜率是负的", """
def slope(f, x, h):
    return abs(f(x + h) - f(x)) / h
"""),
        ("传进来的h：用了约0.0", """
def slope(f, x, h):
    h = 1e-6
    return (f(x + h) - f(x)) / h
"""),
        ("传进来的h：用了约0.1", """
def slope(f, x, h):
    h = 0.1
    return (f(x + h) - f(x)) / h
"""),
        ("传进来的h：用了约1.0", """
def slope(f, x, h=1):
    return f(x + 1) - f(x)
"""),
        ("反了号", """
def slope(f, x, h):
    return (f(x - h) - f(x)) / h
"""),
        ("往左走了", """
def slope(f, x, h):
    return (f(x) - f(x - h)) / h
"""),
        ("左右各一步", """
def slope(f, x, h):
    return (f(x + h) - f(x - h)) / (2 * h)
"""),
        ("应为", """
def slope(f, x, h):
    return (f(x + h) - f(x)) / x
"""),
        ("f不一定是x * x", """
def slope(f, x, h):
    return ((x + h) ** 2 - x ** 2) / h
"""),
        ("f不一定是x * x", """
def slope(f, x, h):
    return 2 * x + h
"""),
        ("应为", """
def slope(f, x, h):
    return 2 * x
"""),
        ("左右各一步", """
def slope(f, x, h):
    right, left = (f(x + h) - f(x)) / h, (f(x) - f(x - h)) / h
    return (right + left) / 2
"""),
        ("往左走了", """
def slope(f, x, h):
    return (f(x - h) - f(x)) / -h
"""),
        ("应为", """
def slope(f, x, h):
    return int((f(x + h) - f(x)) / h)
"""),
        ("应为", """
def slope(f, x, h):
    return max(0, (f(x + h) - f(x)) / h)
"""),
        ("缺return", """
def slope(f, x, h):
    print((f(x + h) - f(x)) / h)
"""),
        ("少了括号", """
def slope(f, x, h):
    return f(x + h) - f(x) / h
"""),
    ],
    "ex-callable": [
        ("k本身", """
class Scale:
    def __init__(self, k):
        self.k = k

    def __call__(self, x):
        return self.k
"""),
        ("原样返回", """
class Scale:
    def __init__(self, k):
        self.k = k

    def __call__(self, x):
        return x
"""),
        ("另一个对象", """
class Scale:
    def __init__(self, k):
        Scale.k = k

    def __call__(self, x):
        return self.k * x
"""),
        ("改掉了self.k", """
class Scale:
    def __init__(self, k):
        self.k = k

    def __call__(self, x):
        self.k *= x
        return self.k
"""),
        ("小数", """
class Scale:
    def __init__(self, k):
        self.k = int(k)

    def __call__(self, x):
        return self.k * x
"""),
        ("另一个对象", """
class Scale:
    def __init__(self, k):
        global K
        K = k

    def __call__(self, x):
        return K * x
"""),
        ("应为", """
class Scale:
    def __init__(self, k):
        self.k = k

    def __call__(self, x):
        return 15
"""),
        ("应为", """
class Scale:
    def __init__(self, k):
        self.k, self.x = k, None

    def __call__(self, x):
        self.x = self.x or x
        return self.k * self.x
"""),
        ("缺return", """
class Scale:
    def __init__(self, k):
        self.k = k

    def __call__(self, x):
        print(self.k * x)
"""),
        ("题目要的是乘", """
class Scale:
    def __init__(self, k):
        self.k = k

    def __call__(self, x):
        return self.k + x
"""),
    ],
}
