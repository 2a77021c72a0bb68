"""Typical wrong answers of lesson 02: (words that the message must contain, the learner's cell)."""
WRONG = {
    "ex-version": [
        ("字符串逐字符比", """
def usable(versions, minimum):
    return [v for v in versions if v >= minimum]
"""),
        ("字符串逐字符比", """
def usable(versions, minimum):
    return [v for v in versions if v.split("+")[0].split(".") >= minimum.split(".")]
"""),
        ("2.10成了2.1", """
def usable(versions, minimum):
    def number(version):
        return float(version.rsplit(".", 1)[0])
    return [v for v in versions if number(v) >= number(minimum)]
"""),
        ("“不低于”包括相等", """
def usable(versions, minimum):
    def numbers(version):
        return [int(part) for part in version.split("+")[0].split(".")]
    return [v for v in versions if numbers(v) > numbers(minimum)]
"""),
        ("要原样返回", """
def usable(versions, minimum):
    def numbers(version):
        return [int(part) for part in version.split(".")]
    clean = [v.split("+")[0] for v in versions]
    return [v for v in clean if numbers(v) >= numbers(minimum)]
"""),
        ("得到list", """
def usable(versions, minimum):
    return versions
"""),
        ("缺return", """
def usable(versions, minimum):
    [v for v in versions if v >= minimum]
"""),
    ],
    "ex-advise": [
        ("不用再装", """
def advise(kernel, pip, imported):
    if kernel != pip:
        return f'"{kernel}" -m pip install torch'
    return "ok" if imported else "restart the kernel"
"""),
        ("不用再装", """
def advise(kernel, pip, imported):
    if imported:
        return "ok"
    return f'"{kernel}" -m pip install torch'
"""),
        ("pip那边的路径", """
def advise(kernel, pip, imported):
    if imported:
        return "ok"
    if kernel != pip:
        return f'"{pip}" -m pip install torch'
    return "restart the kernel"
"""),
        ("加双引号", """
def advise(kernel, pip, imported):
    if imported:
        return "ok"
    if kernel != pip:
        return f"{kernel} -m pip install torch"
    return "restart the kernel"
"""),
        ("不该重启", """
def advise(kernel, pip, imported):
    if imported:
        return "ok"
    if kernel.split("/")[-1] != pip.split("/")[-1]:
        return f'"{kernel}" -m pip install torch'
    return "restart the kernel"
"""),
    ],
    "ex-shuffle": [
        ("没有把生成器交给randperm", """
def shuffle_index(n, seed):
    g = torch.Generator().manual_seed(seed)
    return torch.randperm(n)
"""),
        ("没有把生成器交给randperm", """
def shuffle_index(n, seed):
    return torch.randperm(n)
"""),
        ("生成器没有设种子", """
def shuffle_index(n, seed):
    return torch.randperm(n, generator=torch.Generator())
"""),
        ("有重复", """
def shuffle_index(n, seed):
    g = torch.Generator().manual_seed(seed)
    return torch.randint(n, (n,), generator=g)
"""),
        ("全局状态动了", """
def shuffle_index(n, seed):
    torch.manual_seed(seed)
    return torch.randperm(n)
"""),
        ("得到list", """
def shuffle_index(n, seed):
    g = torch.Generator().manual_seed(seed)
    return torch.randperm(n, generator=g).tolist()
"""),
    ],
}
