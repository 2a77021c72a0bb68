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
        ("不要从0开始比", """
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
        ("没有用传进来的h", """
def slope(f, x, h):
    h = 1e-6
    return (f(x + h) - f(x)) / h
"""),
        ("往左走了", """
def slope(f, x, h):
    return (f(x) - f(x - h)) / h
"""),
        ("左右各一步", """
def slope(f, x, h):
    return (f(x + h) - f(x - h)) / (2 * h)
"""),
        ("除的是x", """
def slope(f, x, h):
    return (f(x + h) - f(x)) / x
"""),
        ("应为", """
def slope(f, x, h):
    return ((x + h) ** 2 - x ** 2) / h
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
        ("题目要的是乘", """
class Scale:
    def __init__(self, k):
        self.k = k

    def __call__(self, x):
        return self.k + x
"""),
    ],
}
