# The checks of the exercises: they say what is wrong with an answer, and why.
import math, sys  # noqa: E401


def same(a, b):
    """Whether a has the type, shape, dtype and (nearly) the values of b."""
    if type(a) is not type(b):
        return False
    if hasattr(b, "tolist"):  # a tensor or an array
        alike = (a.shape, a.dtype) == (b.shape, b.dtype)
        return alike and same(a.tolist(), b.tolist())
    if isinstance(b, (list, tuple)):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(b, float):
        return math.isclose(a, b, rel_tol=1e-4, abs_tol=1e-5)
    return a == b


def show(x):  # its type, shape, dtype and first values on one line
    if x is None:
        return say("None（缺return？）", "None (is return missing?)")
    kind = f"{tuple(x.shape)} {x.dtype} " if hasattr(x, "dtype") else ""
    return f"{type(x).__name__} {kind}{' '.join(str(x).split()):.80}"


def check(name, trials):
    """Report on trials(): each is (got, want, {reason: wrong value})."""
    random = getattr(sys.modules.get("torch"), "random", None)
    before = random and random.get_rng_state()
    state, why = "right", say("每组随机输入都对。", "on all fresh inputs.")
    try:
        random and random.seed()
        for got, want, slips in trials():
            if got is ...:
                state, why = "not attempted", say("把...换掉。", "replace ...")
                break
            if not same(got, want):
                other = say(f"得到{show(got)}；应为{show(want)}。",
                            f"got {show(got)}; expected {show(want)}.")
                reasons = [why for why in slips if same(got, slips[why])]
                state, why = "wrong", (reasons + [other])[0]
                break
    except Exception as error:
        state, why = "raised", f"{type(error).__name__}: {error}"
    random and random.set_rng_state(before)
    report(name, state, why)
