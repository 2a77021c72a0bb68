"""Typical wrong answers of lesson 06: (words that the message must contain, the learner's cell)."""


def validate(body, end="    model.train(was)\n    return total / rows\n"):
    """A learner's validate with these lines in the middle and at the end."""
    return "def validate(model, batches, loss_fn):\n    was = model.training\n    total, rows = 0.0, 0\n" + body + end


NO_GRAD = """
    model.eval()
    with torch.no_grad():
        for xb, yb in batches:
            total += loss_fn(model(xb), yb).item() * len(xb)
            rows += len(xb)
"""


def schedule(body="{learn}{count}", lr="lr = optimizer.param_groups[0]['lr']", before="", after="scheduler.step()",
             start="model.train()", end="history.append((lr, total / rows))", last="return history"):
    """A learner's train_epochs with these lines in their places."""
    loop = body.format(learn=LEARN, count=COUNT)
    return f"""
def train_epochs(model, batches, loss_fn, optimizer, scheduler, n_epochs):
    {start}
    history = []
    for epoch in range(n_epochs):
        {before}
        {lr}
        total, rows = 0.0, 0
        for xb, yb in batches:
            loss = loss_fn(model(xb), yb){loop}
        {after}
        {end}
    {last}
"""


LEARN = """
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()"""
COUNT = """
            total += loss.item() * len(xb)
            rows += len(xb)"""
READ = "lr = optimizer.param_groups[0]['lr']"


def patience(improved="loss < lowest", keep="copy.deepcopy(model.state_dict())", worse="bad += 1",
             stop="bad == patience", load="model.load_state_dict(state)", answer="best", reset="bad = 0",
             epochs="range(1, n_epochs + 1)", compare="loss"):
    """A learner's early_stop, with single parts exchanged."""
    return f"""
import copy


def early_stop(model, train, valid, patience, n_epochs):
    lowest, best, bad, previous = float("inf"), 0, 0, float("inf")
    for epoch in {epochs}:
        train()
        loss = valid()
        if {improved}:
            lowest, best = {compare}, epoch
            state = {keep}
            {reset}
        else:
            {worse}
        previous = loss
        if {stop}:
            break
    {load}
    return {answer}
"""


WRONG = {
    "ex-validate": [
        ("除以总行数", validate("""
    model.eval()
    with torch.no_grad():
        losses = [loss_fn(model(xb), yb).item() for xb, yb in batches]
""", "    model.train(was)\n    return sum(losses) / len(losses)\n")),
        ("还在训练模式", validate(NO_GRAD.replace("    model.eval()\n", ""))),
        ("torch.no_grad()", validate("""
    model.eval()
    for xb, yb in batches:
        total += loss_fn(model(xb), yb).item() * len(xb)
        rows += len(xb)
""")),
        ("模式变了", validate(NO_GRAD, "    return total / rows\n")),
        ("模式变了", validate(NO_GRAD, "    model.train()\n    return total / rows\n")),
        ("模式变了", "def validate(model, batches, loss_fn):\n    total, rows = 0.0, 0\n"
         + NO_GRAD + "    was = model.training\n    model.train(was)\n    return total / rows\n"),
        ("用.item()", validate(NO_GRAD.replace(".item()", ""))),
        ("None", validate(NO_GRAD, "    model.train(was)\n    print(total / rows)\n")),
        ("除以总行数", validate(NO_GRAD, "    model.train(was)\n    return total\n")),
        ("除以总行数", validate(NO_GRAD, "    model.train(was)\n    return total / 9\n")),
        ("除以总行数", validate(NO_GRAD + "            model.train(was)\n            return total / rows\n", "")),
        ("还原每一层", validate(NO_GRAD, "    model.training = was\n    return total / rows\n")),
        ("还在训练模式", validate(NO_GRAD.replace("model.eval()", "model.training = False"))),
        ("梯度开关变了", validate("    model.eval()\n    torch.set_grad_enabled(False)\n"
                          + NO_GRAD.replace("    model.eval()\n", "").replace("with torch.no_grad()", "if True"))),
        ("梯度开关变了", validate("    model.eval()\n    torch.set_grad_enabled(False)\n"
                            + NO_GRAD.replace("    model.eval()\n", "").replace("with torch.no_grad()", "if True")
                            + "    torch.set_grad_enabled(True)\n")),
        ("没关梯度", validate("    model.eval()\n    model.requires_grad_(False)\n"
                          + NO_GRAD.replace("    model.eval()\n", "").replace("with torch.no_grad()", "if True"))),
        ("还原每一层", validate(NO_GRAD + "        return total / rows\n", "    model.train(was)\n")),
        ("还在训练模式", validate(NO_GRAD.replace("model.eval()", "model.eval"))),
        ("先pred后yb", validate(NO_GRAD.replace("(model(xb), yb)", "(yb, model(xb))"))),
        ("得到str", validate(NO_GRAD, "    model.train(was)\n    return str(total / rows)\n")),
    ],
    "ex-schedule": [
        ("进了批的循环", schedule("{learn}{count}\n            scheduler.step()", after="")),
        ("进了批的循环", schedule("{learn}\n            scheduler.step(){count}", after="")),
        ("走早了", schedule(before="scheduler.step()", after="")),
        ("走早了", schedule(lr=READ + "\n        scheduler.step()", after="")),
        ("读晚了", schedule(lr="", after="scheduler.step()\n        " + READ)),
        ("读晚了", schedule(lr="", after="scheduler.step()\n        lr = scheduler.get_last_lr()[0]")),
        ("每轮末尾", schedule(after="")),
        ("每轮末尾", schedule(after="scheduler.step")),
        ("每轮末尾", schedule(after="", last="scheduler.step()\n    return history")),
        ("按行数加权", schedule("{learn}\n            total += loss.item()\n            rows += 1")),
        ("zero_grad", schedule("\n            loss.backward()\n            optimizer.step(){count}")),
        ("zero_grad", schedule("\n            loss.backward()\n            optimizer.step(){count}",
                               before="optimizer.zero_grad()")),
        ("zero_grad", schedule("\n            loss.backward()\n            optimizer.zero_grad()\n"
                               "            optimizer.step(){count}")),
        ("zero_grad", schedule("{learn}\n            optimizer.step(){count}")),
        ("zero_grad", schedule("{count}", after="optimizer.zero_grad()\n        loss.backward()\n"
                               "        optimizer.step()\n        scheduler.step()")),
        ("先train()", schedule(start="model.eval()")),
        ("先train()", schedule(start="pass")),
        ("共n_epochs轮", schedule().replace("range(n_epochs)", "range(1, n_epochs)")),
        ("共n_epochs轮", schedule().replace("range(n_epochs)", "range(n_epochs + 1)")),
        ("应为list", schedule(end="history.append((total / rows, lr))")),
        ("应为list", schedule(lr="lr = scheduler.get_last_lr()")),
        ("None", schedule(last="print(history)")),
        ("zero_grad", schedule(end="return [(lr, total / rows)]")),
    ],
    "ex-patience": [
        ("没有停", patience(stop="False")),
        ("连续patience轮", patience(reset="pass")),
        ("停早了", patience(stop="bad == patience - 1")),
        ("多跑了一轮", patience(stop="bad > patience")),
        ("停晚了", patience(improved="loss <= lowest")),
        ("停早了", patience(stop="loss > lowest")),
        ("从1数起", patience(epochs="range(n_epochs)")),
        ("最好的那一轮", patience(answer="epoch")),
        ("最好的那一轮", patience(answer="lowest")),
        ("最好的那一轮", patience(answer="None")),
        ("deepcopy", patience(keep="model.state_dict()")),
        ("deepcopy", patience(keep="dict(model.state_dict())")),
        ("deepcopy", patience(keep="copy.copy(model.state_dict())")),
        ("装回", patience(load="pass")),
        ("装回", patience(load="model = state")),
        ("装回", patience(keep="model.state_dict()", worse="bad += 1\n            state = copy.deepcopy(state)")),
        ("停晚了", patience(improved="loss < previous")),
        ("停早了", patience(worse="pass", stop="len(seen) > patience and loss > seen[-1 - patience]")
         .replace("    for epoch", "    seen = []\n    for epoch")
         .replace("loss = valid()\n", "loss = valid()\n        seen.append(loss)\n")),
        ("整份state_dict", patience(keep="[p.detach().clone() for p in model.parameters()]",
                                  load="[p.data.copy_(q) for p, q in zip(model.parameters(), state)]")),
        ("停早了", patience().replace("best, bad, previous = float(\"inf\")", "best, bad, previous = 100")
         .replace("    for epoch", "    state = copy.deepcopy(model.state_dict())\n    for epoch")),
        ("先train()再valid()", patience()
         .replace("best, bad, previous = float(\"inf\")", "best, bad, previous = valid()")
         .replace("    for epoch", "    state = copy.deepcopy(model.state_dict())\n    for epoch")),
        ("先train()再valid()", patience()
         .replace("train()\n        loss = valid()", "loss = valid()\n        train()")),
        ("满n_epochs", patience(epochs="range(1, n_epochs)")),
        ("各一次", patience().replace("        train()\n", "")),
        ("各一次", patience(improved="valid() < lowest")),
        ("跑完再装回", patience(worse="bad += 1\n            model.load_state_dict(state)")),
        ("没有停", patience(epochs="range(1, 9999)")),
    ],
}
