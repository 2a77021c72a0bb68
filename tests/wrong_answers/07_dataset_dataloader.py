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
        ("__len__没有return", WINDOWS.replace("return {}", "{}", 1).format(ROWS, ROW)),
        ("窗口应当重叠", WINDOWS.format("len(self.series) // self.size", ROW)),
        ("窗口多一个数", WINDOWS.format(
            ROWS, "self.series[idx:idx + self.size + 1], self.series[idx + self.size]")),
        ("答案泄漏进了输入", WINDOWS.format(
            ROWS, "self.series[idx:idx + self.size], self.series[idx + self.size - 1]")),
        ("目标要0维", WINDOWS.format(
            ROWS, "self.series[idx:idx + self.size], self.series[idx + self.size:idx + self.size + 1]")),
        ("别用item()", WINDOWS.format(ROWS, ROW + ".item()")),
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
        ("还是张量", """
import torch


def batches(n, size, g):
    return list(torch.randperm(n, generator=g).split(size))
"""),
        ("还是张量", """
import torch


def batches(n, size, g):
    order = list(torch.randperm(n, generator=g))
    return [order[i:i + size] for i in range(0, n, size)]
"""),
        ("丢了短批", """
import torch


def batches(n, size, g):
    order = torch.randperm(n, generator=g).tolist()
    return [order[k * size:(k + 1) * size] for k in range(n // size)]
"""),
        ("没有切批", """
import torch


def batches(n, size, g):
    return torch.randperm(n, generator=g).tolist()
"""),
        ("g被重设了", """
import torch


def batches(n, size, g):
    g.manual_seed(g.initial_seed())
    return [part.tolist() for part in torch.randperm(n, generator=g).split(size)]
"""),
        ("没打乱", """
def batches(n, size, g):
    return [list(range(n))[i:i + size] for i in range(0, n, size)]
"""),
        ("不是g抽一次的顺序", """
import torch


def batches(n, size, g):
    return [part.tolist() for part in torch.randperm(n).split(size)]
"""),
        ("批切得不对", """
import torch


def batches(n, size, g):
    order = torch.randperm(n, generator=g).tolist()
    return [order[k * size:(k + 1) * size] for k in range(n // size + 1)]
"""),
        ("批切得不对", """
import torch


def batches(n, size, g):
    return [part.tolist() for part in torch.randperm(n, generator=g).chunk(size)]
"""),
        ("g被重设了", """
import torch


def batches(n, size, g):
    g.manual_seed(0)
    return [part.tolist() for part in torch.randperm(n, generator=g).split(size)]
"""),
        ("别用元组", """
import torch


def batches(n, size, g):
    return tuple(part.tolist() for part in torch.randperm(n, generator=g).split(size))
"""),
        ("有缺有重", """
import torch


def batches(n, size, g):
    return [part.tolist() for part in torch.randint(n, (n,), generator=g).split(size)]
"""),
        ("有缺有重", """
import torch


def batches(n, size, g):
    return [torch.randperm(n, generator=g)[:size].tolist() for _ in range(0, n, size)]
"""),
        ("不是g抽一次的顺序", """
import torch


def batches(n, size, g):
    loader = torch.utils.data.DataLoader(range(n), size, shuffle=True, generator=g)
    return [rows.tolist() for rows in loader]
"""),
        ("None", """
import torch


def batches(n, size, g):
    print([part.tolist() for part in torch.randperm(n, generator=g).split(size)])
"""),
    ],
    "ex-pad": [
        ("要返回三样", PAD.format("xb, mask")),
        ("要返回三样", PAD.format("print(xb, mask, yb)")),
        ("(T, B)", PAD.format("xb.T, mask, yb")),
        ("反了", PAD.format("xb, ~mask, yb")),
        ("真数也可能是0", PAD.format("xb, xb != 0, yb")),
        ("多一个True", PAD.format("xb, torch.arange(xb.shape[1]) <= lengths[:, None], yb")),
        ("别重排行", PAD.format("xb[lengths.argsort(descending=True)], mask, yb")),
        ("要bool", PAD.format("xb, mask.float(), yb")),
        ("这是长度", PAD.format("xb, lengths, yb")),
        ("要张量", PAD.format("xb, mask, yb.tolist()")),
    ],
}
