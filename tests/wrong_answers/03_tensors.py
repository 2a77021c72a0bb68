"""Typical wrong answers of lesson 03: (words that the message must contain, the learner's cell)."""
WRONG = {
    "ex-centre": [
        ("缺dim", """
def centre(X):
    return X - X.mean()
"""),
        ("dim反了：", """
def centre(X):
    return X - X.mean(dim=1, keepdim=True)
"""),
        ("没keepdim", """
def centre(X):
    return X - X.mean(dim=1)
"""),
        ("只返回了均值", """
def centre(X):
    return X.mean(dim=0)
"""),
        ("减反了", """
def centre(X):
    return X.mean(dim=0) - X
"""),
        ("原地改了X", """
def centre(X):
    X -= X.mean(dim=0)
    return X
"""),
        ("应为", """
def centre(X):
    return (X - X.mean(dim=0)) / X.std(dim=0)
"""),
        ("列和", """
def centre(X):
    return X - X.sum(dim=0)
"""),
        ("立成了一列", """
def centre(X):
    return X - X.mean(0).unsqueeze(1)
"""),
    ],
    "ex-onehot": [
        ("bool", """
def onehot(labels, n):
    return labels[:, None] == torch.arange(n)
"""),
        ("int64", """
def onehot(labels, n):
    return torch.nn.functional.one_hot(labels, n)
"""),
        ("行列对调", """
def onehot(labels, n):
    return (labels == torch.arange(n)[:, None]).float()
"""),
        ("从0数", """
def onehot(labels, n):
    return (labels[:, None] == torch.arange(1, n + 1)).float()
"""),
        ("先立起一边", """
def onehot(labels, n):
    return (labels == torch.arange(n)).float()
"""),
        ("列数应是n", """
def onehot(labels, n):
    return torch.nn.functional.one_hot(labels).float()
"""),
        ("列数应是n", """
def onehot(labels, n):
    return (labels[:, None] == torch.arange(labels.max() + 1)).float()
"""),
        ("(bool!)", """
def onehot(labels, n):
    return labels == torch.arange(n)
"""),
        ("float64", """
def onehot(labels, n):
    return (labels[:, None] == torch.arange(n)).double()
"""),
        ("int32", """
def onehot(labels, n):
    return (labels[:, None] == torch.arange(n)).int()
"""),
        ("float16", """
def onehot(labels, n):
    return (labels[:, None] == torch.arange(n)).half()
"""),
    ],
    "ex-distance": [
        ("忘了开方", """
def distance(A, B):
    return ((A[:, None] - B) ** 2).sum(dim=-1)
"""),
        ("绝对值", """
def distance(A, B):
    return (A[:, None] - B).abs().sum(dim=-1)
"""),
        ("取了mean", """
def distance(A, B):
    return ((A[:, None] - B) ** 2).mean(dim=-1).sqrt()
"""),
        ("行列对调", """
def distance(A, B):
    return ((A - B[:, None]) ** 2).sum(dim=-1).sqrt()
"""),
        ("加没了A", """
def distance(A, B):
    return ((A[:, None] - B) ** 2).sum(dim=0).sqrt()
"""),
        ("一一配对", """
def distance(A, B):
    return ((A - B) ** 2).sum(dim=-1).sqrt()
"""),
        ("加没了B", """
def distance(A, B):
    return ((A[:, None] - B) ** 2).sum(dim=1).sqrt()
"""),
        ("缺dim", """
def distance(A, B):
    return ((A[:, None] - B) ** 2).sum().sqrt()
"""),
        ("先乘方后除", """
def distance(A, B):
    return ((A[:, None] - B) ** 2).sum(dim=-1) ** 1 / 2
"""),
        ("原地改了", """
def distance(A, B):
    A *= -1
    return ((A[:, None] + B) ** 2).sum(dim=-1).sqrt()
"""),
    ],
    "ex-moving": [
        ("没有重叠", """
def moving(x, k):
    return x[:len(x) // k * k].reshape(-1, k).mean(dim=1)
"""),
        ("最后一个窗口", """
def moving(x, k):
    step = x.stride(0)
    return x.as_strided((len(x) - k, k), (step, step)).mean(dim=1)
"""),
        ("消错了维", """
def moving(x, k):
    return x.unfold(0, k, 1).mean(dim=0)
"""),
        ("除以k", """
def moving(x, k):
    return x.unfold(0, k, 1).sum(dim=1)
"""),
        ("写死成1", """
def moving(x, k):
    return x.as_strided((len(x) - k + 1, k), (1, 1)).mean(dim=1)
"""),
        ("应为", """
def moving(x, k):
    return x.unfold(0, k, 1).max(dim=1).values
"""),
        ("起点丢了", """
def moving(x, k):
    s = x.stride(0)
    return x.as_strided((len(x) - k + 1, k), (s, s), 0).mean(dim=1)
"""),
        ("没有重叠", """
def moving(x, k):
    s = x.stride(0)
    return x.as_strided((len(x) - k + 1, k), (k, s)).mean(dim=1)
"""),
        ("没有重叠", """
def moving(x, k):
    return x.as_strided((len(x) - k + 1, k), (k, 1)).mean(dim=1)
"""),
        ("行数多了", """
def moving(x, k):
    s = x.stride(0)
    return x.as_strided((len(x), k), (s, s)).mean(dim=1)
"""),
    ],
}
