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
        ("又没keepdim", """
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
        ("X被改了", """
def centre(X):
    X -= X.mean(dim=0)
    return X
"""),
        ("别原地写", """
def centre(X):
    for j in range(X.shape[1]):
        X[:, j] = X[:, j] - X[:, j].mean()
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
        ("先立起一边", """
def onehot(labels, n):
    return labels == torch.arange(n)
"""),
        ("行列对调", """
def onehot(labels, n):
    return labels == torch.arange(n)[:, None]
"""),
        ("从0数", """
def onehot(labels, n):
    return labels[:, None] == torch.arange(1, n + 1)
"""),
        ("列数应是n", """
def onehot(labels, n):
    return torch.nn.functional.one_hot(labels)
"""),
        ("行也要给下标", """
def onehot(labels, n):
    table = torch.zeros(len(labels), n)
    table[:, labels] = 1
    return table
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
        ("不是绝对值", """
def distance(A, B):
    return (A[:, None] - B).abs().sum(dim=-1)
"""),
        ("不是mean", """
def distance(A, B):
    return ((A[:, None] - B) ** 2).mean(dim=-1).sqrt()
"""),
        ("行列对调", """
def distance(A, B):
    return ((A - B[:, None]) ** 2).sum(dim=-1).sqrt()
"""),
        ("不是第0维", """
def distance(A, B):
    return ((A[:, None] - B) ** 2).sum(dim=0).sqrt()
"""),
        ("一一配对", """
def distance(A, B):
    return ((A - B) ** 2).sum(dim=-1).sqrt()
"""),
        ("不是第1维", """
def distance(A, B):
    return ((A[:, None] - B) ** 2).sum(dim=1).sqrt()
"""),
        ("缺dim", """
def distance(A, B):
    return ((A[:, None] - B) ** 2).sum().sqrt()
"""),
        ("是除以2", """
def distance(A, B):
    return ((A[:, None] - B) ** 2).sum(dim=-1) ** 1 / 2
"""),
        ("先平方，再加", """
def distance(A, B):
    return ((A[:, None] - B).sum(dim=-1) ** 2).sqrt()
"""),
        ("应为", """
def distance(A, B):
    return ((A[:, None] - B) ** 2).mean(dim=-1)
"""),
        ("A或B被改了", """
def distance(A, B):
    A *= -1
    return ((A[:, None] + B) ** 2).sum(dim=-1).sqrt()
"""),
    ],
    "ex-moving": [
        ("要重叠", """
def moving(x, k):
    return x[:len(x) // k * k].reshape(-1, k).mean(dim=1)
"""),
        ("给了4个窗口", """
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
        ("步幅(1, 1)不对", """
def moving(x, k):
    return x.as_strided((len(x) - k + 1, k), (1, 1)).mean(dim=1)
"""),
        ("应为", """
def moving(x, k):
    return x.unfold(0, k, 1).max(dim=1).values
"""),
        ("起点不是0", """
def moving(x, k):
    s = x.stride(0)
    return x.as_strided((len(x) - k + 1, k), (s, s), 0).mean(dim=1)
"""),
        ("步幅(3, 1)不对", """
def moving(x, k):
    s = x.stride(0)
    return x.as_strided((len(x) - k + 1, k), (k, s)).mean(dim=1)
"""),
        ("步幅(3, 1)不对", """
def moving(x, k):
    return x.as_strided((len(x) - k + 1, k), (k, 1)).mean(dim=1)
"""),
        ("给了7个窗口", """
def moving(x, k):
    s = x.stride(0)
    return x.as_strided((len(x), k), (s, s)).mean(dim=1)
"""),
        ("给了6个窗口", """
def moving(x, k):
    s = x.stride(0)
    return x.as_strided((len(x) - k + 2, k), (s, s)).mean(dim=1)
"""),
        ("步幅(2, 1)不对", """
def moving(x, k):
    return x.as_strided((len(x) - k + 1, k), (x.stride(0), 1)).mean(dim=1)
"""),
        ("步幅(1, 2)不对", """
def moving(x, k):
    return x.as_strided((len(x) - k + 1, k), (1, x.stride(0))).mean(dim=1)
"""),
        ("应为", """
def moving(x, k):
    s = x.stride(0)
    return x.as_strided((len(x) - k + 1, k), (s, s), 1).mean(dim=1)
"""),
        ("x被改了", """
def moving(x, k):
    x /= k
    return x.unfold(0, k, 1).sum(dim=1)
"""),
        ("应为", """
def moving(x, k):
    x[0] = 0
    return x.unfold(0, k, 1).mean(dim=1)
"""),
    ],
}
