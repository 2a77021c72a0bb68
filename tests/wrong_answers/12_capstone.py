"""Typical wrong answers of lesson 12: (words that the message must contain, the learner's cell)."""
SPLIT = """
def split(X, y, n_valid, generator):
    order = torch.randperm(len(X), generator=generator)
    valid, train = order[:n_valid], order[n_valid:]
"""
LOOP = """
def faults(row):
    found = []
    for name in "x1", "x2":
        value = row.get(name)
"""
BATCH = """
def answer(model, rows):
    batch = rows if isinstance(rows[0], list) else [rows]
"""

WRONG = {
    "ex-split": [
        ("没用generator", """
def split(X, y, n_valid, generator):
    return X[n_valid:], y[n_valid:], X[:n_valid], y[:n_valid]
"""),
        ("没用generator", """
def split(X, y, n_valid, generator):
    order = torch.randperm(len(X))
    valid, train = order[:n_valid], order[n_valid:]
    return X[train], y[train], X[valid], y[valid]
"""),
        ("对调", SPLIT + "    return X[valid], y[valid], X[train], y[train]\n"),
        ("混着验证的行", SPLIT + "    return X[order], y[order], X[valid], y[valid]\n"),
        ("没有配对", """
def split(X, y, n_valid, generator):
    X = X[torch.randperm(len(X), generator=generator)]
    y = y[torch.randperm(len(y), generator=generator)]
    return X[n_valid:], y[n_valid:], X[:n_valid], y[:n_valid]
"""),
        ("没有配对", SPLIT + "    return X[train], y[n_valid:], X[valid], y[:n_valid]\n"),
        ("四个张量", SPLIT + "    return X[train], X[valid]\n"),
        ("四个张量", SPLIT + "    print(X[train], y[train], X[valid], y[valid])\n"),
        ("前n_valid行", """
def split(X, y, n_valid, generator):
    order = torch.randperm(len(X), generator=generator)
    valid, train = order[-n_valid:], order[:-n_valid]
    return X[train], y[train], X[valid], y[valid]
"""),
        ("混着验证的行", """
def split(X, y, n_valid, generator):
    valid = torch.randperm(len(X), generator=generator)[:n_valid]
    train = torch.randperm(len(X), generator=generator)[n_valid:]
    return X[train], y[train], X[valid], y[valid]
"""),
        ("没用generator", """
def split(X, y, n_valid, generator):
    order = torch.randperm(len(X), generator=torch.Generator().manual_seed(0))
    valid, train = order[:n_valid], order[n_valid:]
    return X[train], y[train], X[valid], y[valid]
"""),
        ("没有配对", SPLIT + "    return X[train], X[valid], y[train], y[valid]\n"),
        ("前n_valid行", SPLIT + """
    train = train[1:]
    return X[train], y[train], X[valid], y[valid]
"""),
        ("前n_valid行", SPLIT + """
    train = train.sort().values
    return X[train], y[train], X[valid], y[valid]
"""),
        ("都是二维的", SPLIT + "    return X[train], y[train].flatten(), X[valid], y[valid].flatten()\n"),
        ("都是二维的", SPLIT + """
    return [X[i] for i in train], [y[i] for i in train], [X[i] for i in valid], [y[i] for i in valid]
"""),
    ],
    "ex-faults": [
        ("先挡bool", LOOP + """
        if name not in row:
            found.append(f"{name}: missing")
        elif not isinstance(value, (int, float)):
            found.append(f"{name}: not a number")
        elif not math.isfinite(value):
            found.append(f"{name}: not finite")
        elif abs(value) > 1e6:
            found.append(f"{name}: too large")
    return found
"""),
        ("0是好数", LOOP + """
        if not value and not isinstance(value, bool) and not value != value and value is not None:
            found.append(f"{name}: missing")
        elif name not in row:
            found.append(f"{name}: missing")
        elif isinstance(value, bool) or not isinstance(value, (int, float)):
            found.append(f"{name}: not a number")
        elif not math.isfinite(value):
            found.append(f"{name}: not finite")
        elif abs(value) > 1e6:
            found.append(f"{name}: too large")
    return found
"""),
        ("null有键", LOOP + """
        if value is None:
            found.append(f"{name}: missing")
        elif isinstance(value, bool) or not isinstance(value, (int, float)):
            found.append(f"{name}: not a number")
        elif not math.isfinite(value):
            found.append(f"{name}: not finite")
        elif abs(value) > 1e6:
            found.append(f"{name}: too large")
    return found
"""),
        ("NaN比大小", LOOP + """
        if name not in row:
            found.append(f"{name}: missing")
        elif isinstance(value, bool) or not isinstance(value, (int, float)):
            found.append(f"{name}: not a number")
        elif abs(value) == float("inf"):
            found.append(f"{name}: not finite")
        elif abs(value) > 1e6:
            found.append(f"{name}: too large")
    return found
"""),
        ("先认无穷", LOOP + """
        if name not in row:
            found.append(f"{name}: missing")
        elif isinstance(value, bool) or not isinstance(value, (int, float)):
            found.append(f"{name}: not a number")
        elif abs(value) > 1e6:
            found.append(f"{name}: too large")
        elif not math.isfinite(value):
            found.append(f"{name}: not finite")
    return found
"""),
        ("用abs", LOOP + """
        if name not in row:
            found.append(f"{name}: missing")
        elif isinstance(value, bool) or not isinstance(value, (int, float)):
            found.append(f"{name}: not a number")
        elif not math.isfinite(value):
            found.append(f"{name}: not finite")
        elif value > 1e6:
            found.append(f"{name}: too large")
    return found
"""),
        ("正好一百万", LOOP + """
        if name not in row:
            found.append(f"{name}: missing")
        elif isinstance(value, bool) or not isinstance(value, (int, float)):
            found.append(f"{name}: not a number")
        elif not math.isfinite(value):
            found.append(f"{name}: not finite")
        elif abs(value) >= 1e6:
            found.append(f"{name}: too large")
    return found
"""),
        ("先问键在不在", LOOP + """
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            found.append(f"{name}: not a number")
        elif not math.isfinite(value):
            found.append(f"{name}: not finite")
        elif abs(value) > 1e6:
            found.append(f"{name}: too large")
    return found
"""),
        ("两处都要报", """
def faults(row):
    for name in "x1", "x2":
        value = row.get(name)
        if name not in row:
            return [f"{name}: missing"]
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return [f"{name}: not a number"]
        if value != value or abs(value) == math.inf:
            return [f"{name}: not finite"]
        if abs(value) > 1e6:
            return [f"{name}: too large"]
    return []
"""),
        ("应为", LOOP + """
        if name not in row:
            found.append(f"{name}: missing")
        elif isinstance(value, bool) or not isinstance(value, (int, float)):
            found.append(f"{name}: not a number")
        elif value != value or value == math.inf:
            found.append(f"{name}: not finite")
        elif abs(value) > 1e6:
            found.append(f"{name}: too large")
    return found
"""),
        ("None", LOOP + "        print(value)\n"),
        ("引号里的不是数", """
def faults(row):
    found = []
    for name in "x1", "x2":
        value = row.get(name, "missing")
        if value == "missing":
            found.append(f"{name}: missing")
        elif isinstance(value, bool) or not isinstance(value, (int, float)):
            found.append(f"{name}: not a number")
        elif value != value or abs(value) == math.inf:
            found.append(f"{name}: not finite")
        elif abs(value) > 1e6:
            found.append(f"{name}: too large")
    return found
"""),
        ("-1000001", LOOP + """
        if name not in row:
            found.append(f"{name}: missing")
        elif isinstance(value, bool) or not isinstance(value, (int, float)):
            found.append(f"{name}: not a number")
        elif value != value or abs(value) == math.inf:
            found.append(f"{name}: not finite")
        elif abs(value) > 1999999:
            found.append(f"{name}: too large")
    return found
"""),
    ],
    "ex-answer": [
        ("一批要列表，不是", """
def answer(model, rows):
    batch = [rows] if len(rows) == 2 else rows
    model.eval()
    with torch.no_grad():
        p = torch.sigmoid(model(torch.tensor(batch))).flatten().tolist()
    return p[0] if len(rows) == 2 else p
"""),
        ("还没sigmoid", BATCH + """
    model.eval()
    with torch.no_grad():
        p = model(torch.tensor(batch)).flatten().tolist()
    return p if batch is rows else p[0]
"""),
        ("Dropout还开着", BATCH + """
    with torch.no_grad():
        p = torch.sigmoid(model(torch.tensor(batch))).flatten().tolist()
    return p if batch is rows else p[0]
"""),
        ("应为", BATCH + """
    model.eval()
    with torch.no_grad():
        p = torch.sigmoid(model(torch.tensor(batch))).tolist()
    return p if batch is rows else p[0]
"""),
        ("一批要列表，不是", BATCH + """
    model.eval()
    with torch.no_grad():
        return torch.sigmoid(model(torch.tensor(batch))).squeeze().tolist()
"""),
        ("不是列表", BATCH + """
    model.eval()
    with torch.no_grad():
        return torch.sigmoid(model(torch.tensor(batch))).flatten().tolist()
"""),
        ("不是Tensor", BATCH + """
    model.eval()
    with torch.no_grad():
        p = torch.sigmoid(model(torch.tensor(batch))).flatten()
    return p if batch is rows else p[0]
"""),
        ("no_grad", BATCH + """
    model.eval()
    p = torch.sigmoid(model(torch.tensor(batch))).flatten().tolist()
    return p if batch is rows else p[0]
"""),
        ("None", BATCH + """
    model.eval()
    with torch.no_grad():
        p = torch.sigmoid(model(torch.tensor(batch))).flatten().tolist()
    print(p if batch is rows else p[0])
"""),
        ("no_grad", BATCH + """
    torch.set_grad_enabled(False)
    p = torch.sigmoid(model.eval()(torch.tensor(batch, dtype=torch.float32))).flatten().tolist()
    return p if batch is rows else p[0]
"""),
        ("应为", BATCH + """
    model.eval()
    with torch.no_grad():
        p = torch.softmax(model(torch.tensor(batch, dtype=torch.float32)), dim=1).flatten().tolist()
    return p if batch is rows else p[0]
"""),
    ],
}
