LANG = "zh"  # the setup cell, the same in every lesson: run it first


def say(zh, en):
    return zh if LANG == "zh" else en


class Guard:  # a cell that needs a missing package becomes one line of output
    import dis, importlib, sys  # noqa: E401
    known = "torch numpy matplotlib ipywidgets sklearn fastapi uvicorn httpx"
    lost = {}  # name in the notebook -> the missing package behind it
    remedy = say("导入失败，安装后重启内核：", "install, restart:")

    def missing(self, name):
        if name in self.known.split() and name not in self.lost:
            try:
                self.importlib.import_module(name)
            except (ImportError, OSError) as why:  # OSError: a broken DLL
                pip = self.lost[name] = name.replace("sklearn", "scikit-learn")
                print(f"{name}: {why}\n{self.remedy} %pip install {pip}\n"
                      f'"{self.sys.executable}" -m pip install {pip}')
        return self.lost.get(name) if name in self.known.split() else None

    def __call__(self, lines):
        try:
            codes = [compile("".join(lines), "cell", "exec")]
        except SyntaxError:
            return lines  # IPython reports it
        lack, bound = None, set()
        for code in codes:  # the cell, then the functions in it
            for step in self.dis.get_instructions(code):
                op, name = step.opname, step.argval
                if op == "STORE_NAME":
                    bound.add(name)
                elif op == "IMPORT_NAME":
                    lack = lack or self.missing(name.split(".")[0])
                elif op in ("LOAD_NAME", "LOAD_GLOBAL") and name not in bound:
                    lack = lack or self.lost.get(name)
                elif hasattr(name, "co_code"):
                    codes.append(name)
        self.lost.update(dict.fromkeys(bound, lack))
        return [f"print('install {lack} to run this cell')"] if lack else lines


hooks = get_ipython().input_transformers_post
hooks[:] = [old for old in hooks if type(old).__name__ != "Guard"] + [Guard()]
if not hooks[-1].missing("torch"):
    Guard.importlib.import_module("torch").manual_seed(0)
