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
        ("次序反了", SCORES + """
    pred, ill = torch.sigmoid(logits) > threshold, y == 1
    tp = (pred & ill).sum().item()
    return tp / max(ill.sum().item(), 1), tp / max(pred.sum().item(), 1)
"""),
        ("你拿logit去比", SCORES + """
    pred, ill = logits > threshold, y == 1
    tp = (pred & ill).sum().item()
    return tp / max(pred.sum().item(), 1), tp / max(ill.sum().item(), 1)
"""),
        ("写死成了0.5", SCORES + """
    pred, ill = logits > 0, y == 1
    tp = (pred & ill).sum().item()
    return tp / max(pred.sum().item(), 1), tp / max(ill.sum().item(), 1)
"""),
        ("要记0.0", SCORES + """
    pred, ill = torch.sigmoid(logits) > threshold, y == 1
    tp, n, m = (k.sum().item() for k in (pred & ill, pred, ill))
    return tp / n if n else 1.0, tp / m if m else 1.0
"""),
        ("要记0.0", SCORES + """
    pred, ill = torch.sigmoid(logits) > threshold, y == 1
    tp = (pred & ill).sum()
    return tp / pred.sum(), tp / ill.sum()
"""),
        ("还缺召回率", SCORES + """
    pred, ill = torch.sigmoid(logits) > threshold, y == 1
    return (pred & ill).sum().item() / max(pred.sum().item(), 1)
"""),
        ("还缺精确率", SCORES + """
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
    ],
    "ex-stable": [
        ("溢出", BCE + """
    return (torch.log(1 + torch.exp(logits)) - logits * y).mean()
"""),
        ("溢出", BCE + """
    p = torch.sigmoid(logits)
    return -(y * torch.log(p) + (1 - y) * torch.log(1 - p)).mean()
"""),
        ("太小", BCE + """
    p = torch.sigmoid(logits).clamp(1e-7, 1 - 1e-7)
    return -(y * torch.log(p) + (1 - y) * torch.log(1 - p)).mean()
"""),
        ("太小", BCE + """
    return torch.nn.functional.binary_cross_entropy(torch.sigmoid(logits), y)
"""),
        ("没求平均", BCE + """
    tail = torch.log1p(torch.exp(-logits.abs()))
    return (logits.clamp(min=0) - logits * y + tail).sum()
"""),
        ("y没用上", BCE + """
    return (logits.clamp(min=0) + torch.log1p(torch.exp(-logits.abs()))).mean()
"""),
        ("图断了", BCE + """
    tail = torch.log1p(torch.exp(-logits.abs()))
    return (logits.clamp(min=0) - logits * y + tail).mean().item()
"""),
        ("梯度却是nan", BCE + """
    soft = torch.where(logits > 30, logits, torch.log(1 + torch.exp(logits)))
    return (soft - logits * y).mean()
"""),
        ("缺return", BCE + """
    tail = torch.log1p(torch.exp(-logits.abs()))
    (logits.clamp(min=0) - logits * y + tail).mean()
"""),
        ("没求平均", BCE + """
    tail = torch.log1p(torch.exp(-logits.abs()))
    return logits.clamp(min=0) - logits * y + tail
"""),
        ("图断了", BCE + """
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
    ],
    "ex-cutoff": [
        ("找到全部", CUTOFF + """
    return p[y == 1].min().item()
"""),
        ("还差一个病人", CUTOFF + """
    found = p[y == 1].sort(descending=True).values
    return found[max(int(recall * len(found)) - 1, 0)].item()
"""),
        ("还能高一级", CUTOFF + """
    found = p[y == 1].sort(descending=True).values
    return found[min(math.ceil(recall * len(found)), len(found) - 1)].item()
"""),
        ("从低到高", CUTOFF + """
    found = p[y == 1].sort().values
    return found[math.ceil(recall * len(found)) - 1].item()
"""),
        ("只看病人", CUTOFF + """
    every = p.flatten().sort(descending=True).values
    return every[math.ceil(recall * len(every)) - 1].item()
"""),
        ("这是召回率", CUTOFF + """
    found = p[y == 1].sort(descending=True).values
    return math.ceil(recall * len(found)) / len(found)
"""),
        ("缺return", CUTOFF + """
    found = p[y == 1].sort(descending=True).values
    found[math.ceil(recall * len(found)) - 1].item()
"""),
        ("还能高一级", CUTOFF + """
    found = p[y == 1].sort(descending=True).values
    return found[int(recall * len(found))].item()
"""),
        ("用了>", CUTOFF + """
    fits = [t for t in p.flatten().tolist()
            if ((p > t) & (y == 1)).sum().item() >= recall * y.sum().item()]
    return max(fits)
"""),
        ("舍入", CUTOFF + """
    found = p[y == 1].sort(descending=True).values
    return round(found[max(math.ceil(recall * len(found)), 1) - 1].item(), 6)
"""),
        ("应为", CUTOFF + """
    return torch.quantile(p[y == 1], 1 - recall).item()
"""),
    ],
}
