# The quiz: every letter has its reason. Then the score of the lesson.
def quiz(name, answer, right, **reasons):
    """Report the letter that was chosen, with the reason for that letter."""
    letter = str(answer).strip().upper()
    if letter in reasons:
        state = "right" if letter == right else "wrong"
        report(name, state, reasons[letter])
    else:
        report(name, "not attempted",
               say("填一个字母：", "type one of ") + " / ".join(reasons))


def score(lesson):
    """Print what progress.json holds on the exercises of a lesson."""
    mine = {k: v for k, v in progress().items() if k.startswith(lesson)}
    print(sum(v == "right" for v in mine.values()), "/", len(mine))
    for name, state in mine.items():
        print(f"{name:<14} {state}")
