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


def score(lesson, total):
    """Print the results that progress.json holds of a lesson's exercises."""
    mine = {k: v for k, v in progress().items() if k.startswith(lesson)}
    print(sum(v == "right" for v in mine.values()), "/", total)
    for name, state in mine.items():
        print(f"{name:<14} {word(state)}")
