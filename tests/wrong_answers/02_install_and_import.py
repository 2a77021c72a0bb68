"""Typical wrong answers of lesson 02: (words that the message must contain, the learner's cell)."""
NUMBERS = """
def usable(versions, minimum):
    def numbers(version):
        return [int(part) for part in version.split("+")[0].split(".")]
"""
ADVISE = """
def advise(kernel, pip, imported):
    if imported:
        return "ok"
"""
WRONG = {
    "ex-version": [
        ("逐字符或按小数比了", """
def usable(versions, minimum):
    return [v for v in versions if v >= minimum]
"""),
        ("逐字符或按小数比了", """
def usable(versions, minimum):
    return [v for v in versions if v.split("+")[0].split(".") >= minimum.split(".")]
"""),
        ("逐字符或按小数比了", """
def usable(versions, minimum):
    def number(version):
        return float(version.rsplit(".", 1)[0])
    return [v for v in versions if number(v) >= number(minimum)]
"""),
        ("第三个数按字符比了", """
def usable(versions, minimum):
    def numbers(version):
        a, b, c = version.split("+")[0].split(".")
        return int(a), int(b), c
    return [v for v in versions if numbers(v) >= numbers(minimum)]
"""),
        ("第三个数没比", """
def usable(versions, minimum):
    def numbers(version):
        return [int(part) for part in version.split(".")[:2]]
    return [v for v in versions if numbers(v) >= numbers(minimum)]
"""),
        ("相等的丢了", NUMBERS + """
    return [v for v in versions if numbers(v) > numbers(minimum)]
"""),
        ("标记没了", NUMBERS + """
    return [v.split("+")[0] for v in versions if numbers(v) >= numbers(minimum)]
"""),
        ("versions被改了", NUMBERS + """
    versions[:] = [v for v in versions if numbers(v) >= numbers(minimum)]
    return versions[:]
"""),
        ("应为", NUMBERS + """
    return sorted((v for v in versions if numbers(v) >= numbers(minimum)), key=numbers)
"""),
        ("没有筛掉", """
def usable(versions, minimum):
    return versions
"""),
        ("缺return", """
def usable(versions, minimum):
    [v for v in versions if v >= minimum]
"""),
    ],
    "ex-advise": [
        ("先看imported", """
def advise(kernel, pip, imported):
    if kernel != pip:
        return f'"{kernel}" -m pip install torch'
    return "ok" if imported else "restart the kernel"
"""),
        ("同一条路径，不用再装", ADVISE + """
    return f'"{kernel}" -m pip install torch'
"""),
        ("同一条路径，不用再装", ADVISE + """
    if kernel is not pip:
        return f'"{kernel}" -m pip install torch'
    return "restart the kernel"
"""),
        ("装进了pip那边", ADVISE + """
    if kernel != pip:
        return f'"{pip}" -m pip install torch'
    return "restart the kernel"
"""),
        ("加双引号", ADVISE + """
    if kernel != pip:
        return f"{kernel} -m pip install torch"
    return "restart the kernel"
"""),
        ("路径不同", ADVISE + """
    if kernel.split("/")[-1] != pip.split("/")[-1]:
        return f'"{kernel}" -m pip install torch'
    return "restart the kernel"
"""),
        ("路径不同", ADVISE + """
    if pip not in kernel:
        return f'"{kernel}" -m pip install torch'
    return "restart the kernel"
"""),
        ("路径不同", ADVISE + """
    if kernel not in pip:
        return f'"{kernel}" -m pip install torch'
    return "restart the kernel"
"""),
        ("路径不同", ADVISE + """
    import os
    if os.path.dirname(kernel) != os.path.dirname(pip):
        return f'"{kernel}" -m pip install torch'
    return "restart the kernel"
"""),
        ("路径不同", ADVISE + """
    import os
    if os.path.realpath(kernel) != os.path.realpath(pip):
        return f'"{kernel}" -m pip install torch'
    return "restart the kernel"
"""),
        ("应为", ADVISE + """
    if kernel != pip:
        return '"/usr/bin/python" -m pip install torch -U'
    return "restart the kernel"
"""),
        ("还没成功", """
def advise(kernel, pip, imported):
    return "ok"
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
        ("换了seed，排列没变", """
def shuffle_index(n, seed):
    return torch.randperm(n, generator=torch.Generator())
"""),
        ("换了seed，排列没变", """
def shuffle_index(n, seed):
    return torch.randperm(n, generator=torch.Generator().manual_seed(0))
"""),
        ("换了seed，排列没变", """
def shuffle_index(n, seed):
    return torch.arange(n)
"""),
        ("同样的参数，两次不同", """
import torch
g = torch.Generator().manual_seed(0)
def shuffle_index(n, seed):
    return torch.randperm(n, generator=g)
"""),
        ("不是0到n-1的排列", """
def shuffle_index(n, seed):
    g = torch.Generator().manual_seed(seed)
    return torch.randint(n, (n,), generator=g)
"""),
        ("不是0到n-1的排列", """
def shuffle_index(n, seed):
    return torch.randperm(n - 1, generator=torch.Generator().manual_seed(seed))
"""),
        ("不是0到n-1的排列", """
def shuffle_index(n, seed):
    return torch.randperm(n, generator=torch.Generator().manual_seed(seed)) + 1
"""),
        ("全局状态动了", """
def shuffle_index(n, seed):
    torch.manual_seed(seed)
    return torch.randperm(n)
"""),
        ("全局状态动了", """
import random
def shuffle_index(n, seed):
    random.seed(seed)
    order = list(range(n))
    random.shuffle(order)
    return torch.tensor(order)
"""),
        ("得到list", """
def shuffle_index(n, seed):
    g = torch.Generator().manual_seed(seed)
    return torch.randperm(n, generator=g).tolist()
"""),
        ("torch.float32", """
def shuffle_index(n, seed):
    g = torch.Generator().manual_seed(seed)
    return torch.randperm(n, generator=g).float()
"""),
    ],
}
