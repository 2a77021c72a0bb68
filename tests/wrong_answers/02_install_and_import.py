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
        ("判错了", """
def usable(versions, minimum):
    return [v for v in versions if v >= minimum]
"""),
        ("判错了", """
def usable(versions, minimum):
    return [v for v in versions if v.split("+")[0].split(".") >= minimum.split(".")]
"""),
        ("判错了", """
def usable(versions, minimum):
    def number(version):
        return float(version.rsplit(".", 1)[0])
    return [v for v in versions if number(v) >= number(minimum)]
"""),
        ("判错了", """
def usable(versions, minimum):
    def numbers(version):
        a, b, c = version.split("+")[0].split(".")
        return int(a), int(b), c
    return [v for v in versions if numbers(v) >= numbers(minimum)]
"""),
        ("判错了", """
def usable(versions, minimum):
    def numbers(version):
        return [int(part) for part in version.split(".")[:2]]
    return [v for v in versions if numbers(v) >= numbers(minimum)]
"""),
        ("判错了", NUMBERS + """
    return [v for v in versions if numbers(v) > numbers(minimum)]
"""),
        ("原字符串", NUMBERS + """
    return [v.split("+")[0] for v in versions if numbers(v) >= numbers(minimum)]
"""),
        ("改了versions", NUMBERS + """
    versions[:] = [v for v in versions if numbers(v) >= numbers(minimum)]
    return versions[:]
"""),
        ("顺序变了", NUMBERS + """
    return sorted((v for v in versions if numbers(v) >= numbers(minimum)), key=numbers)
"""),
        ("判错了", """
def usable(versions, minimum):
    return versions
"""),
        ("缺return", """
def usable(versions, minimum):
    [v for v in versions if v >= minimum]
"""),
        ("3.0.0", NUMBERS + """
    return [v for v in versions if all(map(int.__ge__, numbers(v), numbers(minimum)))]
"""),
        ("3.0.0", NUMBERS + """
    kept = []
    for v in versions:
        if numbers(v) > [99]:
            kept.append(v)
        return kept
"""),
        (".205", """
def usable(versions, minimum):
    def number(version):
        a, b, c = map(int, version.split("+")[0].split("."))
        return 10000 * a + 100 * b + c
    return [v for v in versions if number(v) >= number(minimum)]
"""),
        ("得到tuple", NUMBERS + """
    return [tuple(numbers(v)) for v in versions if numbers(v) >= numbers(minimum)]
"""),
        ("得到bool", NUMBERS + """
    return [numbers(v) >= numbers(minimum) for v in versions]
"""),
        ("得到TorchVersion", """
from torch.torch_version import TorchVersion
def usable(versions, minimum):
    return [v for v in map(TorchVersion, versions) if v >= minimum]
"""),
        ("改了versions", NUMBERS + """
    versions.sort(key=numbers)
    return [v for v in versions if numbers(v) >= numbers(minimum)]
"""),
        ("得到filter", NUMBERS + """
    return filter(lambda v: numbers(v) >= numbers(minimum), versions)
"""),
    ],
    "ex-advise": [
        ("能导入，只答", """
def advise(kernel, pip, imported):
    if kernel != pip:
        return f'"{kernel}" -m pip install torch'
    return "ok" if imported else "restart the kernel"
"""),
        ("路径相同", ADVISE + """
    return f'"{kernel}" -m pip install torch'
"""),
        ("路径相同", ADVISE + """
    if kernel is not pip:
        return f'"{kernel}" -m pip install torch'
    return "restart the kernel"
"""),
        ("用内核的路径安装", ADVISE + """
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
        ("路径不同", ADVISE + """
    if kernel != pip:
        return '"/usr/bin/python" -m pip install torch -U'
    return "restart the kernel"
"""),
        ("= 'ok': 路径", """
def advise(kernel, pip, imported):
    return "ok"
"""),
        ("大小写也算", ADVISE + """
    if kernel.lower() != pip.lower():
        return f'"{kernel}" -m pip install torch'
    return "restart the kernel"
"""),
        ("'OK': 能导入", """
def advise(kernel, pip, imported):
    if imported:
        return "OK"
    return f'"{kernel}" -m pip install torch' if kernel != pip else "restart the kernel"
"""),
        ('{kernel}" -m pip install torch\': 路径不同', ADVISE + """
    if kernel != pip:
        return '"{kernel}" -m pip install torch'
    return "restart the kernel"
"""),
        ("加双引号", ADVISE + """
    if kernel != pip:
        return f"'{kernel}' -m pip install torch"
    return "restart the kernel"
"""),
        ("缺return", """
def advise(kernel, pip, imported):
    print("ok" if imported else "restart the kernel")
"""),
    ],
    "ex-shuffle": [
        ("自己的生成器", """
def shuffle_index(n, seed):
    g = torch.Generator().manual_seed(seed)
    return torch.randperm(n)
"""),
        ("自己的生成器", """
def shuffle_index(n, seed):
    return torch.randperm(n)
"""),
        ("每个seed要有自己的排列", """
def shuffle_index(n, seed):
    return torch.randperm(n, generator=torch.Generator())
"""),
        ("每个seed要有自己的排列", """
def shuffle_index(n, seed):
    return torch.randperm(n, generator=torch.Generator().manual_seed(0))
"""),
        ("每个seed要有自己的排列", """
def shuffle_index(n, seed):
    return torch.arange(n)
"""),
        ("两次调用不同", """
import torch
g = torch.Generator().manual_seed(0)
def shuffle_index(n, seed):
    return torch.randperm(n, generator=g)
"""),
        ("各恰好一次", """
def shuffle_index(n, seed):
    g = torch.Generator().manual_seed(seed)
    return torch.randint(n, (n,), generator=g)
"""),
        ("各恰好一次", """
def shuffle_index(n, seed):
    return torch.randperm(n - 1, generator=torch.Generator().manual_seed(seed))
"""),
        ("各恰好一次", """
def shuffle_index(n, seed):
    return torch.randperm(n, generator=torch.Generator().manual_seed(seed)) + 1
"""),
        ("动了全局状态", """
def shuffle_index(n, seed):
    torch.manual_seed(seed)
    return torch.randperm(n)
"""),
        ("动了全局状态", """
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
        ("动了全局状态", """
import numpy as np
def shuffle_index(n, seed):
    np.random.seed(seed)
    return torch.from_numpy(np.random.permutation(n))
"""),
        ("动了全局状态", """
def shuffle_index(n, seed):
    old = torch.initial_seed()
    torch.manual_seed(seed)
    order = torch.randperm(n)
    torch.manual_seed(old)
    return order
"""),
        ("移位倒序不算打乱", """
def shuffle_index(n, seed):
    return torch.arange(n).roll(seed)
"""),
        ("移位倒序不算打乱", """
def shuffle_index(n, seed):
    return torch.arange(n) if seed % 2 else torch.arange(n).flip(0)
"""),
        ("每个seed要有自己的排列", """
def shuffle_index(n, seed):
    return torch.randperm(n, generator=torch.Generator().manual_seed(seed % 2))
"""),
        ("Tensor (1,", """
def shuffle_index(n, seed):
    return torch.randperm(n, generator=torch.Generator().manual_seed(seed))[None]
"""),
    ],
}
