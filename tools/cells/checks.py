import math, numbers, sys, traceback  # for the checks  # noqa: E401


def same(a, b):  # in kind, shape, dtype and, nearly, in values
    if isinstance(a, numbers.Real) and isinstance(b, numbers.Real):
        return (math.isclose(a, b, rel_tol=1e-4, abs_tol=1e-5)
                and isinstance(a, bool) == isinstance(b, bool))
    if hasattr(b, "tolist") and type(a) is type(b):  # a tensor or an array
        return ((a.shape, a.dtype) == (b.shape, b.dtype)
                and same(a.tolist(), b.tolist()))
    if isinstance(b, (list, tuple)) and type(a) is type(b):
        return len(a) == len(b) and all(map(same, a, b))
    return type(a) is type(b) and a == b


def show(x):  # its type, shape, dtype and first values on one line
    if x is None:
        return say("None（缺return？）", "None (is return missing?)")
    if isinstance(x, float):
        return f"{x:.6g}"  # six digits tell more than seventeen
    kind = f"{tuple(x.shape)} {x.dtype} " if hasattr(x, "dtype") else ""
    return f"{type(x).__name__} {kind}{' '.join(str(x).split()):.80}"


def check(name, trials):  # a trial: (got, want, {reason: wrong value})
    random = getattr(sys.modules.get("torch"), "random", None)
    before = random and (random.get_rng_state(), random.seed())
    state, why = "right", say("每组随机输入都对。", "on all fresh inputs.")
    try:
        for got, want, slips in trials():
            if got is ...:
                state, why = "not attempted", say("把...换掉。", "replace ...")
                break
            if not same(got, want):
                state, why = "wrong", next(
                    (why for why in slips if same(got, slips[why])),
                    say(f"得到{show(got)}；应为{show(want)}。",
                        f"got {show(got)}; expected {show(want)}."))
                break
    except (Exception, SystemExit, GeneratorExit) as error:
        calls = [call.line for call in traceback.extract_tb(  # check, trials,
            error.__traceback__) if "ipy" in call.filename]   # the answer
        told = traceback.format_exception_only(type(error), error)[-1].strip()
        state, why = "raised", "\n  ".join([told, *calls[2:][-1:]])
    random and random.set_rng_state(before[0])
    report(name, state, why)
