"""Typical wrong answers of lesson 09: (words that the message must contain, the learner's cell)."""
WRONG = {
    "ex-standardise": [
        ("泄漏", """
def standardise(X_train, X_valid):
    both = torch.cat([X_train, X_valid])
    mean, std = both.mean(0), both.std(0, correction=0)
    return (X_valid - mean) / torch.where(std > 0, std, 1.0)
"""),
        ("X_valid用了自己", """
def standardise(X_train, X_valid):
    std = X_valid.std(dim=0, correction=0)
    return (X_valid - X_valid.mean(dim=0)) / torch.where(std > 0, std, 1.0)
"""),
        ("N-1", """
def standardise(X_train, X_valid):
    return (X_valid - X_train.mean(dim=0)) / X_train.std(dim=0)
"""),
        ("应为", """
def standardise(X_train, X_valid):
    return (X_valid - X_train.mean(dim=0)) / X_train.var(dim=0, correction=0)
"""),
        ("应为", """
def standardise(X_train, X_valid):
    return X_valid - X_train.mean(dim=0)
"""),
        ("常数列除了0", """
def standardise(X_train, X_valid):
    return (X_valid - X_train.mean(dim=0)) / X_train.std(dim=0, correction=0)
"""),
        ("None", """
def standardise(X_train, X_valid):
    std = X_train.std(dim=0, correction=0)
    X_valid = (X_valid - X_train.mean(dim=0)) / torch.where(std > 0, std, 1.0)
"""),
        ("原地改了", """
def standardise(X_train, X_valid):
    std = X_train.std(dim=0, correction=0)
    X_valid -= X_train.mean(dim=0)
    return X_valid / torch.where(std > 0, std, 1.0)
"""),
        ("缺dim=0", """
def standardise(X_train, X_valid):
    return (X_valid - X_train.mean()) / X_train.std(correction=0)
"""),
        ("应为", """
def standardise(X_train, X_valid):
    std = X_train.std(dim=0, correction=0)
    if std.min() == 0:
        return X_valid - X_train.mean(dim=0)
    return (X_valid - X_train.mean(dim=0)) / std
"""),
        ("应为", """
def standardise(X_train, X_valid):
    std = X_train.std(dim=0, correction=0).clamp(min=1)
    return (X_valid - X_train.mean(dim=0)) / std
"""),
        ("应为", """
def standardise(X_train, X_valid):
    std = X_train.std(dim=0, correction=0)
    return (X_valid - X_train.mean(dim=0)) / torch.where(std < 0.5, 1.0, std)
"""),
        ("常数列除了0", """
def standardise(X_train, X_valid):
    std = X_train.std(dim=0, correction=0)
    return (X_valid - X_train.mean(dim=0)) / (std + 1e-8)
"""),
        ("tuple", """
def standardise(X_train, X_valid):
    mean, std = X_train.mean(dim=0), X_train.std(dim=0, correction=0)
    return (X_train - mean) / std, (X_valid - mean) / std
"""),
        ("缩放的是X_train", """
def standardise(X_train, X_valid):
    std = X_train.std(dim=0, correction=0)
    return (X_train - X_train.mean(dim=0)) / torch.where(std > 0, std, 1.0)
"""),
        ("也要减均值", """
def standardise(X_train, X_valid):
    std = X_train.std(dim=0, correction=0)
    return torch.nan_to_num((X_valid - X_train.mean(dim=0)) / std, 0, 0, 0)
"""),
        ("也要减均值", """
def standardise(X_train, X_valid):
    std = X_train.std(dim=0, correction=0)
    result = (X_valid - X_train.mean(dim=0)) / std
    result[:, std == 0] = 0
    return result
"""),
        ("应为Tensor", """
def standardise(X_train, X_valid):
    std = X_train.std(dim=0, correction=0)
    return X_valid / torch.where(std > 0, std, 1.0)
"""),
        ("原地改了", """
def standardise(X_train, X_valid):
    std = X_train.std(dim=0, correction=0)
    mean = X_train.mean(dim=0)
    X_train -= mean
    return (X_valid - mean) / torch.where(std > 0, std, 1.0)
"""),
    ],
    "ex-strength": [
        ("N放错了", """
def matching_c(weight_decay, n_rows, reduction):
    return 1 / weight_decay
"""),
        ("N放错了", """
def matching_c(weight_decay, n_rows, reduction):
    return 1 / (weight_decay * n_rows)
"""),
        ("写反了", """
def matching_c(weight_decay, n_rows, reduction):
    if reduction == "sum":
        return 1 / (weight_decay * n_rows)
    return 1 / weight_decay
"""),
        ("倒过来了", """
def matching_c(weight_decay, n_rows, reduction):
    if reduction == "mean":
        return weight_decay * n_rows
    return weight_decay
"""),
        ("倒过来了", """
def matching_c(weight_decay, n_rows, reduction):
    if reduction == "mean":
        return 1 / (weight_decay * n_rows)
    return weight_decay
"""),
        ("½已抵消，别再除", """
def matching_c(weight_decay, n_rows, reduction):
    if reduction == "mean":
        return 1 / (2 * weight_decay * n_rows)
    return 1 / (2 * weight_decay)
"""),
        ("½已抵消，别再乘", """
def matching_c(weight_decay, n_rows, reduction):
    if reduction == "mean":
        return 2 / (weight_decay * n_rows)
    return 2 / weight_decay
"""),
        ("乘了N", """
def matching_c(weight_decay, n_rows, reduction):
    if reduction == "mean":
        return 1 / weight_decay * n_rows
    return 1 / weight_decay
"""),
        ("乘了N", """
def matching_c(weight_decay, n_rows, reduction):
    if reduction == "mean":
        return 1 / (weight_decay * n_rows)
    return n_rows / weight_decay
"""),
        ("½已抵消，别再除", """
def matching_c(weight_decay, n_rows, reduction):
    if reduction == "mean":
        return 1 / (weight_decay * n_rows)
    return 0.5 / weight_decay
"""),
        ("不对", """
def matching_c(weight_decay, n_rows, reduction):
    return 0.5 if reduction == "mean" else 100.0
"""),
        ("别取整", """
def matching_c(weight_decay, n_rows, reduction):
    if reduction == "mean":
        return round(1 / (weight_decay * n_rows), 2)
    return round(1 / weight_decay, 2)
"""),
        ("None", """
def matching_c(weight_decay, n_rows, reduction):
    print(1 / (weight_decay * n_rows))
"""),
    ],
    "ex-proba": [
        ("训练模式", """
def predict_proba(model, X):
    with torch.no_grad():
        p = model(torch.tensor(X).float()).sigmoid()
    return torch.cat([1 - p, p], dim=1).numpy()
"""),
        ("应为ndarray", """
def predict_proba(model, X):
    model.eval()
    with torch.no_grad():
        p = model(torch.tensor(X).float()).sigmoid()
    return torch.cat([1 - p, p], dim=1)
"""),
        ("缺类0", """
def predict_proba(model, X):
    model.eval()
    with torch.no_grad():
        return model(torch.tensor(X).float()).sigmoid().numpy()
"""),
        ("两列反了", """
def predict_proba(model, X):
    model.eval()
    with torch.no_grad():
        p = model(torch.tensor(X).float()).sigmoid()
    return torch.cat([p, 1 - p], dim=1).numpy()
"""),
        ("缺sigmoid", """
def predict_proba(model, X):
    model.eval()
    with torch.no_grad():
        p = model(torch.tensor(X).float())
    return torch.cat([1 - p, p], dim=1).numpy()
"""),
        ("double()改了", """
def predict_proba(model, X):
    model.eval()
    with torch.no_grad():
        p = model.double()(torch.tensor(X)).sigmoid()
    return torch.cat([1 - p, p], dim=1).numpy()
"""),
        ("应为", """
def predict_proba(model, X):
    model.eval()
    with torch.no_grad():
        return model(torch.tensor(X).float()).sigmoid().flatten().numpy()
"""),
        ("cat缺dim=1", """
def predict_proba(model, X):
    model.eval()
    with torch.no_grad():
        p = model(torch.tensor(X).float()).sigmoid()
    return torch.cat([1 - p, p]).numpy()
"""),
        ("应为", """
def predict_proba(model, X):
    model.eval()
    with torch.no_grad():
        p = model(torch.tensor(X).float()).sigmoid()
    return torch.cat([1 - p, p], dim=1).tolist()
"""),
        ("(1, 2)", """
def predict_proba(model, X):
    model.eval()
    with torch.no_grad():
        p = model(torch.tensor(X).float()).sigmoid().squeeze()
    return torch.stack([1 - p, p], dim=-1).numpy()
"""),
        ("None", """
def predict_proba(model, X):
    model.eval()
    with torch.no_grad():
        p = model(torch.tensor(X).float()).sigmoid()
    print(torch.cat([1 - p, p], dim=1).numpy())
"""),
        ("训练模式", """
def predict_proba(model, X):
    with torch.no_grad():
        p = model(torch.tensor(X).float()).sigmoid()
    model.eval()
    return torch.cat([1 - p, p], dim=1).numpy()
"""),
        ("训练模式", """
def predict_proba(model, X):
    torch.manual_seed(0)
    with torch.no_grad():
        p = model(torch.tensor(X).float()).sigmoid()
    return torch.cat([1 - p, p], dim=1).numpy()
"""),
        ("不对", """
def predict_proba(model, X):
    model.eval()
    with torch.no_grad():
        p = (model(torch.tensor(X).float()) > 0).float()
    return torch.cat([1 - p, p], dim=1).numpy()
"""),
        ("(20, 2, 1)", """
def predict_proba(model, X):
    model.eval()
    with torch.no_grad():
        p = model(torch.tensor(X).float()).sigmoid()
    return torch.stack([1 - p, p], dim=1).numpy()
"""),
        ("softmax恒为1", """
def predict_proba(model, X):
    model.eval()
    with torch.no_grad():
        z = model(torch.tensor(X).float())
    p = z.softmax(dim=1)
    return torch.cat([1 - p, p], dim=1).numpy()
"""),
    ],
}
