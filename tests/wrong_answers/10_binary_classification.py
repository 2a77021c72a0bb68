"""Typical wrong answers of lesson 10: (words that the message must contain, the learner's cell)."""
SCORES = """
import torch
def scores(logits, y, threshold):
"""
BCE = """
import torch
def bce(logits, y):
"""
CUTOFF = """
import math
import torch
def cutoff(p, y, recall):
"""

WRONG = {
    "ex-scores": [
        ("分母反了", SCORES + """
    pred, ill = torch.sigmoid(logits) > threshold, y == 1
    tp = (pred & ill).sum().item()
    return tp / max(ill.sum().item(), 1), tp / max(pred.sum().item(), 1)
"""),
        ("阈值不是0.5时就错", SCORES + """
    pred, ill = logits > threshold, y == 1
    tp = (pred & ill).sum().item()
    return tp / max(pred.sum().item(), 1), tp / max(ill.sum().item(), 1)
"""),
        ("阈值不是0.5时就错", SCORES + """
    pred, ill = logits > 0, y == 1
    tp = (pred & ill).sum().item()
    return tp / max(pred.sum().item(), 1), tp / max(ill.sum().item(), 1)
"""),
        ("分母是0的那一项记0.0", SCORES + """
    pred, ill = torch.sigmoid(logits) > threshold, y == 1
    tp, n, m = (k.sum().item() for k in (pred & ill, pred, ill))
    return tp / n if n else 1.0, tp / m if m else 1.0
"""),
        ("分母是0的那一项记0.0", SCORES + """
    pred, ill = torch.sigmoid(logits) > threshold, y == 1
    tp = (pred & ill).sum()
    return (tp / pred.sum()).item(), (tp / ill.sum()).item()
"""),
        ("应为tuple", SCORES + """
    pred, ill = torch.sigmoid(logits) > threshold, y == 1
    return (pred & ill).sum().item() / max(pred.sum().item(), 1)
"""),
        ("应为tuple", SCORES + """
    pred, ill = torch.sigmoid(logits) > threshold, y == 1
    return (pred & ill).sum().item() / max(ill.sum().item(), 1)
"""),
        ("广播", SCORES + """
    pred, ill = torch.sigmoid(logits) > threshold, y.squeeze(1) == 1
    tp = (pred & ill).sum().item()
    return tp / max(pred.sum().item(), 1), tp / max(ill.sum().item(), 1)
"""),
        ("应为", SCORES + """
    pred, ill = torch.sigmoid(logits) > threshold, y == 1
    right = (pred == ill).float().mean().item()
    return right, right
"""),
        ("缺return", SCORES + """
    pred, ill = torch.sigmoid(logits) > threshold, y == 1
    tp = (pred & ill).sum().item()
    (tp / max(pred.sum().item(), 1), tp / max(ill.sum().item(), 1))
"""),
        ("等于阈值不算", SCORES + """
    pred, ill = torch.sigmoid(logits) >= threshold, y == 1
    tp = (pred & ill).sum().item()
    return tp / max(pred.sum().item(), 1), tp / max(ill.sum().item(), 1)
"""),
        ("分母反了", SCORES + """
    pred, ill = torch.sigmoid(logits) > threshold, y == 1
    tp = (pred & ill).sum().item()
    return [tp / max(ill.sum().item(), 1), tp / max(pred.sum().item(), 1)]
"""),
        ("得到tuple (tensor(", SCORES + """
    pred, ill = torch.sigmoid(logits) > threshold, y == 1
    tp = (pred & ill).sum()
    return tp / pred.sum().clamp(min=1), tp / ill.sum().clamp(min=1)
"""),
        ("应为tuple", SCORES + """
    pred, ill = torch.sigmoid(torch.sigmoid(logits)) > threshold, y == 1
    tp = (pred & ill).sum().item()
    return tp / max(pred.sum().item(), 1), tp / max(ill.sum().item(), 1)
"""),
    ],
    "ex-stable": [
        ("溢出", BCE + """
    return (torch.log(1 + torch.exp(logits)) - logits * y).mean()
"""),
        ("溢出", BCE + """
    p = torch.sigmoid(logits)
    return -(y * torch.log(p) + (1 - y) * torch.log(1 - p)).mean()
"""),
        ("封了顶", BCE + """
    p = torch.sigmoid(logits).clamp(1e-7, 1 - 1e-7)
    return -(y * torch.log(p) + (1 - y) * torch.log(1 - p)).mean()
"""),
        ("现成", BCE + """
    return torch.nn.functional.binary_cross_entropy(torch.sigmoid(logits), y)
"""),
        ("看公式和平均", BCE + """
    tail = torch.log1p(torch.exp(-logits.abs()))
    return (logits.clamp(min=0) - logits * y + tail).sum()
"""),
        ("要减去z * y", BCE + """
    return (logits.clamp(min=0) + torch.log1p(torch.exp(-logits.abs()))).mean()
"""),
        ("切断图", BCE + """
    tail = torch.log1p(torch.exp(-logits.abs()))
    return (logits.clamp(min=0) - logits * y + tail).mean().item()
"""),
        ("where漏出nan", BCE + """
    soft = torch.where(logits > 30, logits, torch.log(1 + torch.exp(logits)))
    return (soft - logits * y).mean()
"""),
        ("缺return", BCE + """
    tail = torch.log1p(torch.exp(-logits.abs()))
    (logits.clamp(min=0) - logits * y + tail).mean()
"""),
        ("看公式和平均", BCE + """
    tail = torch.log1p(torch.exp(-logits.abs()))
    return logits.clamp(min=0) - logits * y + tail
"""),
        ("切断图", BCE + """
    z = logits.detach()
    tail = torch.log1p(torch.exp(-z.abs()))
    return (z.clamp(min=0) - z * y + tail).mean()
"""),
        ("现成", BCE + """
    return torch.nn.functional.binary_cross_entropy_with_logits(logits, y)
"""),
        ("现成", BCE + """
    return torch.nn.BCEWithLogitsLoss(reduction="none")(logits, y).mean()
"""),
        ("溢出", BCE + """
    z = logits.double()
    return (torch.log(1 + torch.exp(z)) - z * y).mean().float()
"""),
        ("要减去z * y", BCE + """
    tail = torch.log1p(torch.exp(-logits.abs()))
    return (logits.clamp(min=0) + logits * y + tail).mean()
"""),
        ("形状都要是(N, 1)", BCE + """
    z = logits.squeeze(1)
    return (z.clamp(min=0) - z * y + torch.log1p(torch.exp(-z.abs()))).mean()
"""),
        ("要减去z * y", BCE + """
    tail = torch.log1p(torch.exp(-logits.abs()))
    return (logits.clamp(min=0) - y + tail).mean()
"""),
        ("看公式和平均", BCE + """
    tail = torch.log1p(torch.exp(logits.abs()))
    return (logits.clamp(min=0) - logits * y + tail).mean()
"""),
        ("看公式和平均", BCE + """
    tail = torch.log1p(torch.exp(-logits))
    return (logits.clamp(min=0) - logits * y + tail).mean()
"""),
        ("溢出", BCE + """
    m = logits.max().clamp(min=0)
    soft = m + torch.log(torch.exp(-m) + torch.exp(logits - m))
    return (soft - logits * y).mean()
"""),
        ("封了顶", BCE + """
    p = torch.sigmoid(logits)
    return -(y * torch.log(p + 1e-7) + (1 - y) * torch.log(1 - p + 1e-7)).mean()
"""),
        ("现成", BCE + """
    two = torch.cat([torch.zeros_like(logits), logits], dim=1)
    return torch.nn.functional.cross_entropy(two, y.squeeze(1).long())
"""),
    ],
    "ex-cutoff": [
        ("还有更高的也够", CUTOFF + """
    return p[y == 1].min().item()
"""),
        ("太高", CUTOFF + """
    found = p[y == 1].sort(descending=True).values
    return found[max(int(recall * len(found)) - 1, 0)].item()
"""),
        ("还有更高的也够", CUTOFF + """
    found = p[y == 1].sort(descending=True).values
    return found[min(math.ceil(recall * len(found)), len(found) - 1)].item()
"""),
        ("排反了", CUTOFF + """
    found = p[y == 1].sort().values
    return found[math.ceil(recall * len(found)) - 1].item()
"""),
        ("只数病人", CUTOFF + """
    every = p.flatten().sort(descending=True).values
    return every[math.ceil(recall * len(every)) - 1].item()
"""),
        ("p里没有这个数", CUTOFF + """
    found = p[y == 1].sort(descending=True).values
    return math.ceil(recall * len(found)) / len(found)
"""),
        ("缺return", CUTOFF + """
    found = p[y == 1].sort(descending=True).values
    found[math.ceil(recall * len(found)) - 1].item()
"""),
        ("还有更高的也够", CUTOFF + """
    found = p[y == 1].sort(descending=True).values
    return found[int(recall * len(found))].item()
"""),
        ("p等于阈值也算有病", CUTOFF + """
    fits = [t for t in p.flatten().tolist()
            if ((p > t) & (y == 1)).sum().item() >= recall * y.sum().item()]
    return max(fits)
"""),
        ("别舍入", CUTOFF + """
    found = p[y == 1].sort(descending=True).values
    return round(found[max(math.ceil(recall * len(found)), 1) - 1].item(), 6)
"""),
        ("别插值", CUTOFF + """
    return torch.quantile(p[y == 1], 1 - recall).item()
"""),
        ("太高", CUTOFF + """
    found = p[y == 1].sort(descending=True).values
    return found[max(round(recall * len(found)), 1) - 1].item()
"""),
        ("p里没有这个数", CUTOFF + """
    for k in range(100, -1, -1):
        if ((p >= k / 100) & (y == 1)).sum().item() / y.sum().item() >= recall:
            return k / 100
"""),
        ("只数病人", CUTOFF + """
    for t in sorted(p.flatten().tolist(), reverse=True):
        if ((p >= t) & (y == 1)).sum().item() / len(y) >= recall:
            return t
    return p.min().item()
"""),
        ("太高", CUTOFF + """
    for t in sorted(p.flatten().tolist(), reverse=True):
        if ((p >= t) & (y == 1)).sum().item() / (p >= t).sum().item() >= recall:
            return t
"""),
        ("还有更高的也够", CUTOFF + """
    for t in sorted(p.flatten().tolist()):
        if ((p >= t) & (y == 1)).sum().item() / y.sum().item() >= recall:
            return t
"""),
        ("应为", CUTOFF + """
    found = p[y == 1].sort(descending=True).values
    return found[math.ceil(recall * len(found)) - 1]
"""),
    ],
}
