"""Typical wrong answers of lesson 08: (words that the message must contain, the learner's cell)."""
RUN = """
import torch


def new_run(n_epochs):
    model = torch.nn.Linear(2, 1)
    optimizer = torch.optim.SGD(model.parameters(), 0.5, momentum=0.9)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 2)
    for _ in range(n_epochs):
        model.weight.grad = torch.randn(1, 2)
        optimizer.step(), scheduler.step()
    return model, optimizer, scheduler

"""
SAVE = """
def save_run(path, model, optimizer, scheduler, epoch):
    torch.save({"model": model.state_dict(), "epoch": epoch,
                "optimizer": optimizer.state_dict(),
                "scheduler": scheduler.state_dict()}, path)

"""
RESUME = """
def resume_run(path, model, optimizer, scheduler):
    saved = torch.load(path, weights_only=True)
    model.load_state_dict(saved["model"])
    optimizer.load_state_dict(saved["optimizer"])
    scheduler.load_state_dict(saved["scheduler"])
    return saved["epoch"] + 1
"""

WRONG = {
    "ex-snapshot": [
        ("模型本身", """
import copy
def snapshot(model):
    model.eval()
    return copy.deepcopy(model.state_dict())
"""),
        ("'z'", """
def snapshot(model):
    return {k: v.clone() for k, v in [*model.named_parameters(), *model.named_buffers()]}
"""),
        ("dtype和数都要不变", """
def snapshot(model):
    return {name: t.clone().numpy() for name, t in model.state_dict().items()}
"""),
        ("dtype和数都要不变", """
def snapshot(model):
    return {name: t.clone().float() for name, t in model.state_dict().items()}
"""),
        ("共用存储", """
def snapshot(model):
    return model.state_dict()
"""),
        ("共用存储", """
def snapshot(model):
    return dict(model.state_dict())
"""),
        ("共用存储", """
def snapshot(model):
    return model.state_dict().copy()
"""),
        ("共用存储", """
def snapshot(model):
    return {name: t.detach() for name, t in model.state_dict().items()}
"""),
        ("共用存储", """
def snapshot(model):
    state = model.state_dict()
    return {name: t.clone() if "weight" in name else t for name, t in state.items()}
"""),
        ("有缓冲区", """
def snapshot(model):
    return {name: p.detach().clone() for name, p in model.named_parameters()}
"""),
        ("要返回字典", """
import copy
def snapshot(model):
    return copy.deepcopy(model)
"""),
        ("要返回字典", """
def snapshot(model):
    return [t.clone() for t in model.state_dict().values()]
"""),
        ("要返回字典", """
def snapshot(model):
    kept = {name: t.clone() for name, t in model.state_dict().items()}
"""),
        ("不是此刻的张量", """
def snapshot(model):
    return {name: t.tolist() for name, t in model.state_dict().items()}
"""),
        ("train/eval", """
def snapshot(model):
    model.eval()
    kept = {name: t.clone() for name, t in model.state_dict().items()}
    model.train()
    return kept
"""),
        ("不是此刻的张量", """
import torch
def snapshot(model):
    return {name: torch.zeros_like(t) for name, t in model.state_dict().items()}
"""),
        ("running_mean", """
def snapshot(model):
    return {name: t.clone() for name, t in model.state_dict().items() if "running" not in name}
"""),
        ("num_batches_tracked", """
def snapshot(model):
    return {name: t.clone() if t.dim() else t for name, t in model.state_dict().items()}
"""),
        ("模型本身", """
def snapshot(model):
    kept = {name: t.clone() for name, t in model.state_dict().items()}
    for p in model.parameters():
        p.data.zero_()
    return kept
"""),
    ],
    "ex-atomic": [
        ("还不是data", """
def save_bytes(data, path):
    beside = path.with_suffix(".tmp")
    with open(beside, "ab") as file:
        file.write(data)
    beside.replace(path)
"""),
        ("还不是data", """
import torch
def save_bytes(data, path):
    beside = path.with_suffix(".tmp")
    torch.save(data, beside)
    beside.replace(path)
"""),
        ("旧内容已不在", """
import os
def save_bytes(data, path):
    beside, backup = path.with_suffix(".tmp"), path.with_suffix(".bak")
    beside.write_bytes(data)
    os.replace(path, backup)
    os.replace(beside, path)
    backup.unlink()
"""),
        ("旁边的文件", """
import os
def save_bytes(data, path):
    with open("ex.tmp", "wb") as file:
        file.write(data)
    os.replace("ex.tmp", path)
"""),
        ("直接写了", """
import os
def save_bytes(data, path):
    beside = path.with_suffix(".tmp")
    beside.write_bytes(data)
    os.replace(beside, path)
    path.write_bytes(data)
"""),
        ("换名成path", """
import os
def save_bytes(data, path):
    beside = path.with_suffix(".tmp")
    beside.write_bytes(data)
    os.replace(path, beside)
"""),
        ("直接写了", """
def save_bytes(data, path):
    path.write_bytes(data)
"""),
        ("直接写了", """
import os
def save_bytes(data, path):
    with open(path, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
"""),
        ("直接写了", """
import shutil
def save_bytes(data, path):
    beside = path.with_suffix(".tmp")
    beside.write_bytes(data)
    shutil.copyfile(beside, path)
    beside.unlink()
"""),
        ("换名成path", """
def save_bytes(data, path):
    path.with_suffix(".tmp").write_bytes(data)
"""),
        ("旧内容已不在", """
def save_bytes(data, path):
    beside = path.with_suffix(".tmp")
    beside.write_bytes(data)
    path.unlink()
    beside.rename(path)
"""),
        ("直接写了", """
import os
def save_bytes(data, path):
    path.write_bytes(data)
    beside = path.with_suffix(".tmp")
    beside.write_bytes(data)
    os.replace(beside, path)
"""),
        ("直接写了", """
def save_bytes(data, path):
    backup = path.with_name("ex.pt.bak")
    path.rename(backup)
    path.write_bytes(data)
    backup.unlink()
"""),
        ("还不是data", """
import os
def save_bytes(data, path):
    with open(path.with_suffix(".tmp"), "wb") as file:
        file.write(data)
        os.replace(file.name, path)
"""),
        ("旁边的文件", """
import os, shutil, tempfile
def save_bytes(data, path):
    handle, name = tempfile.mkstemp()
    with open(handle, "wb") as file:
        file.write(data)
    shutil.move(name, path)
"""),
        ("多余的文件", """
import os
def save_bytes(data, path):
    beside, spare = path.with_suffix(".tmp"), path.with_suffix(f".{len(data)}")
    beside.write_bytes(data)
    spare.write_bytes(data)
    os.replace(beside, path)
"""),
    ],
    "ex-resume": [
        ("打不开", RUN + """
import json
def save_run(path, model, optimizer, scheduler, epoch):
    path.write_text(json.dumps({"epoch": epoch}))
""" + RESUME),
        ("应为int", RUN + """
def save_run(path, model, optimizer, scheduler, epoch):
    global kept
    kept = model, optimizer, scheduler, epoch
    torch.save(model.state_dict(), path)

def resume_run(path, *parts):
    for part, old in zip(parts, kept):
        part.load_state_dict(old.state_dict())
    return kept[-1] + 1
"""),
        ("StepLR", RUN + SAVE + RESUME.replace('load_state_dict(saved["scheduler"])', 'last_epoch = saved["epoch"]')),
        ("scheduler的步数", RUN + SAVE + RESUME.replace('saved["epoch"] + 1', "scheduler.last_epoch")),
        ("打不开", RUN + SAVE.replace("torch.save(", "__import__('pickle').dump(").replace(
            "}, path)", "}, open(path, 'wb'))")
         + RESUME.replace("torch.load(path, weights_only=True)", "__import__('pickle').load(open(path, 'rb'))")),
        ("SGD", RUN + SAVE.replace('"optimizer": optimizer.state_dict(),', "") + RESUME.replace(
            '    optimizer.load_state_dict(saved["optimizer"])\n', "")),
        ("StepLR", RUN + SAVE + RESUME.replace('    scheduler.load_state_dict(saved["scheduler"])\n', "")),
        ("Linear", RUN + SAVE + RESUME.replace('model.load_state_dict(saved["model"])', 'model = saved["model"]')),
        ("SGD, StepLR", RUN + SAVE + RESUME.replace('    optimizer.load_state_dict(saved["optimizer"])\n', "").replace(
            '    scheduler.load_state_dict(saved["scheduler"])\n', "")),
        ("StepLR", RUN + SAVE.replace("    torch.save(", "    scheduler.step()\n    torch.save(") + RESUME),
        ("与存时不同", RUN + SAVE.replace("}, path)", "}, path)\n    scheduler.step()") + RESUME),
        ("已经跑完", RUN + SAVE + RESUME.replace(" + 1", "")),
        ("跳过了一轮", RUN + SAVE.replace('"epoch": epoch', '"epoch": epoch + 1') + RESUME),
        ("从头数起", RUN + SAVE + RESUME.replace('saved["epoch"] + 1', "0")),
        ("None", RUN + SAVE + RESUME.replace("return ", "")),
        ("打不开", RUN + """
def save_run(path, model, optimizer, scheduler, epoch):
    saved = {"model": model.state_dict(), "epoch": epoch}
""" + RESUME),
        ("不存对象", RUN + SAVE.replace(".state_dict()", "") + """
def resume_run(path, model, optimizer, scheduler):
    saved = torch.load(path, weights_only=False)
    model.load_state_dict(saved["model"].state_dict())
    optimizer.load_state_dict(saved["optimizer"].state_dict())
    scheduler.load_state_dict(saved["scheduler"].state_dict())
    return saved["epoch"] + 1
"""),
    ],
}
