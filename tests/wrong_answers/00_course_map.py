"""Typical wrong answers of lesson 00: (words that the message must contain, the learner's cell)."""
WRONG = {
    "ex-shapes": [
        ("丢了一个方向", """
def row_max(table):
    return table.max(axis=1)
"""),
        ("每一列的最大值", """
def row_max(table):
    return table.max(axis=0, keepdims=True)
"""),
        ("少了一个方向", """
def row_max(table):
    return table.max(axis=0)
"""),
        ("没有写axis", """
def row_max(table):
    return table.max()
"""),
        ("缺return", """
def row_max(table):
    table.max(axis=1, keepdims=True)
"""),
    ],
    "ex-slope": [
        ("没有除以步长", """
def slope(f, x, h):
    return f(x + h) - f(x)
"""),
        ("方向反了", """
def slope(f, x, h):
    return (f(x) - f(x + h)) / h
"""),
        ("乘了h", """
def slope(f, x, h):
    return (f(x + h) - f(x)) * h
"""),
        ("不是斜率", """
def slope(f, x, h):
    return f(x + h)
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
        ("题目要的是乘", """
class Scale:
    def __init__(self, k):
        self.k = k

    def __call__(self, x):
        return self.k + x
"""),
    ],
}
