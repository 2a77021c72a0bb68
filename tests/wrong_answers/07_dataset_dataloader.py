"""Typical wrong answers of lesson 07: (words that the message must contain, the learner's cell)."""
WINDOWS = """
class Windows:
    def __init__(self, series, size):
        self.series, self.size = series, size

    def __len__(self):
        return {}

    def __getitem__(self, idx):
        return {}
"""
ROWS, ROW = "len(self.series) - self.size", "self.series[idx:idx + self.size], self.series[idx + self.size]"
PAD = """
import torch
from torch.nn.utils.rnn import pad_sequence


def pad(batch):
    xb = pad_sequence([s for s, _ in batch], batch_first=True)
    lengths = torch.tensor([len(s) for s, _ in batch])
    mask = torch.arange(xb.shape[1]) < lengths[:, None]
    yb = torch.tensor([label for _, label in batch])
    return {}
"""

WRONG = {
    "ex-windows": [
        ("末尾几行后面没有目标", WINDOWS.format("len(self.series)", ROW)),
        ("多了最后一行", WINDOWS.format(ROWS + " + 1", ROW)),
        ("少了最后一行", WINDOWS.format(ROWS + " - 1", ROW)),
        ("缺return", WINDOWS.replace("return {}", "{}", 1).format(ROWS, ROW)),
        ("窗口应当重叠", WINDOWS.format("len(self.series) // self.size", ROW)),
        ("窗口多一个", WINDOWS.format(
            ROWS, "self.series[idx:idx + self.size + 1], self.series[idx + self.size]")),
        ("答案泄漏进了输入", WINDOWS.format(
            ROWS, "self.series[idx:idx + self.size], self.series[idx + self.size - 1]")),
        ("目标要0维", WINDOWS.format(
            ROWS, "self.series[idx:idx + self.size], self.series[idx + self.size:idx + self.size + 1]")),
        ("别用item()", WINDOWS.format(ROWS, ROW + ".item()")),
        ("应为tuple", WINDOWS.format(  # the slice is a view: this changes the series itself
            ROWS, "self.series[idx:idx + self.size].sub_(0.5), self.series[idx + self.size]")),
        ("应为tuple", WINDOWS.format(
            ROWS, "self.series[idx:idx + self.size].sort()[0], self.series[idx + self.size]")),
        ("应为tuple", WINDOWS.format(ROWS, "self.series[:self.size], self.series[self.size]")),
        ("应为tuple", WINDOWS.format(  # not slid by one, but by size
            ROWS, "self.series[idx * self.size:][:self.size], self.series[(idx + 1) * self.size]")),
        ("None", """
class Windows:
    def __init__(self, series, size):
        self.series, self.size = series, size

    def __len__(self):
        return len(self.series) - self.size

    def __getitem__(self, idx):
        print(self.series[idx:idx + self.size])
"""),
    ],
    "ex-batches": [
        ("里面是int", """
import torch


def batches(n, size, g):
    return list(torch.randperm(n, generator=g).split(size))
"""),
        ("里面是int", """
import torch


def batches(n, size, g):
    order = list(torch.randperm(n, generator=g))
    return [order[i:i + size] for i in range(0, n, size)]
"""),
        ("短批也别丢", """
import torch


def batches(n, size, g):
    order = torch.randperm(n, generator=g).tolist()
    return [order[k * size:(k + 1) * size] for k in range(n // size)]
"""),
        ("里面是int", """
import torch


def batches(n, size, g):
    return torch.randperm(n, generator=g).tolist()
"""),
        ("不重设", """
import torch


def batches(n, size, g):
    g.manual_seed(g.initial_seed())
    return [part.tolist() for part in torch.randperm(n, generator=g).split(size)]
"""),
        ("没打乱", """
def batches(n, size, g):
    return [list(range(n))[i:i + size] for i in range(0, n, size)]
"""),
        ("不换生成器", """
import torch


def batches(n, size, g):
    return [part.tolist() for part in torch.randperm(n).split(size)]
"""),
        ("切法不对", """
import torch


def batches(n, size, g):
    order = torch.randperm(n, generator=g).tolist()
    return [order[k * size:(k + 1) * size] for k in range(n // size + 1)]
"""),
        ("切法不对", """
import torch


def batches(n, size, g):
    return [part.tolist() for part in torch.randperm(n, generator=g).chunk(size)]
"""),
        ("不重设", """
import torch


def batches(n, size, g):
    g.manual_seed(0)
    return [part.tolist() for part in torch.randperm(n, generator=g).split(size)]
"""),
        ("里面是int", """
import torch


def batches(n, size, g):
    return tuple(part.tolist() for part in torch.randperm(n, generator=g).split(size))
"""),
        ("不缺、不重", """
import torch


def batches(n, size, g):
    return [part.tolist() for part in torch.randint(n, (n,), generator=g).split(size)]
"""),
        ("不缺、不重", """
import torch


def batches(n, size, g):
    return [torch.randperm(n, generator=g)[:size].tolist() for _ in range(0, n, size)]
"""),
        ("不换生成器", """
import torch


def batches(n, size, g):
    loader = torch.utils.data.DataLoader(range(n), size, shuffle=True, generator=g)
    return [rows.tolist() for rows in loader]
"""),
        ("里面是int", """
import torch


def batches(n, size, g):
    print([part.tolist() for part in torch.randperm(n, generator=g).split(size)])
"""),
        ("里面是int", """
import torch


def batches(n, size, g):
    return [part.tolist() for part in torch.randperm(n, generator=g).double().split(size)]
"""),
        ("里面是int", """
import torch


def batches(n, size, g):
    order = torch.randperm(n, generator=g).numpy()
    return [order[i:i + size] for i in range(0, n, size)]
"""),
        ("里面是int", """
import torch


def batches(n, size, g):
    return [tuple(part.tolist()) for part in torch.randperm(n, generator=g).split(size)]
"""),
        ("不缺、不重", """
import torch


def batches(n, size, g):
    order = torch.randperm(n, generator=g).tolist()
    return [order[i:i + size + 1] for i in range(0, n, size)]
"""),
        ("不缺、不重", """
import torch


def batches(n, size, g):
    order = torch.randperm(n, generator=g).tolist()
    return [order[i:i + size] for i in range(n)]
"""),
        ("不越界", """
import torch


def batches(n, size, g):
    return [(part + 1).tolist() for part in torch.randperm(n, generator=g).split(size)]
"""),
        ("切法不对", """
import torch


def batches(n, size, g):
    return [torch.randperm(n, generator=g).tolist()]
"""),
        ("没打乱", """
import torch


def batches(n, size, g):
    order = sorted(torch.randperm(n, generator=g).tolist())
    return [order[i:i + size] for i in range(0, n, size)]
"""),
        ("不多抽", """
import torch


def batches(n, size, g):
    torch.randperm(n, generator=g)
    return [part.tolist() for part in torch.randperm(n, generator=g).split(size)]
"""),
        ("接着上次抽", """
import torch

seen = {}


def batches(n, size, g):
    if n not in seen:
        seen[n] = torch.randperm(n, generator=g)
    return [part.tolist() for part in seen[n].split(size)]
"""),
    ],
    "ex-pad": [
        ("要返回三样", PAD.format("xb, mask")),
        ("要返回三样", PAD.format("print(xb, mask, yb)")),
        ("要batch_first", PAD.format("xb.T, mask, yb")),
        ("反了", PAD.format("xb, ~mask, yb")),
        ("真数也可能是0", PAD.format("xb, xb != 0, yb")),
        ("真数也可能是0", PAD.format("xb, xb > 0, yb")),
        ("多一个True", PAD.format("xb, torch.arange(xb.shape[1]) <= lengths[:, None], yb")),
        ("别重排行", PAD.format("xb[lengths.argsort(descending=True)], mask, yb")),
        ("要bool", PAD.format("xb, mask.float(), yb")),
        ("这是长度", PAD.format("xb, lengths, yb")),
        ("要张量", PAD.format("xb, mask, yb.tolist()")),
        ("要返回三样", PAD.format("dict(xb=xb, mask=mask, yb=yb)")),
        ("torch.bool", PAD.format("xb, mask.long(), yb")),
        ("torch.bool", PAD.format("xb, yb, mask")),
        ("torch.int64", PAD.format("xb, mask, yb.float()")),
    ],
}
