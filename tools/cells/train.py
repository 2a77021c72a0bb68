import torch  # the training loop of lesson 06, used from there on


def train_one_epoch(model, batches, loss_fn, optimizer):
    """Train on every (xb, yb) once; return the mean loss of a row."""
    model.train()
    total, rows = 0.0, 0
    for xb, yb in batches:
        xb, yb = xb.to(device), yb.to(device)
        loss = loss_fn(model(xb), yb)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(xb)
        rows += len(xb)
    return total / rows
