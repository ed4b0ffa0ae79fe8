"""check(): runs a learner's function against its exercise and says what to try."""

from __future__ import annotations

import difflib
import os
import secrets

from cnnlab import records
from cnnlab.checks import ferry, library, unread
from cnnlab.checks.examine import examine, no_function
from cnnlab.checks.exercise import Function
from cnnlab.checks.shown import ShownVerdict
from cnnlab.quiet import quiet
from cnnlab.shell import learner_objects
from cnnlab.text import Text

Shown = ShownVerdict | ferry.Carried


def check(answer: str | Function, *, hints: int = 0, seed: int | None = None) -> Shown:
    """Return what the check says about your function, with its points.

    answer  the exercise's name, or your function, which has that name
    hints   how many hints to show opened
    seed    draws the same inputs again; fresh ones each time if None (CNNLAB_SEED, if set)

    Never raises and never writes to stderr. `float(check(...))` is the number of points.
    While a submission is graded, the verdict is made by a judge in another process.
    """
    name = answer if isinstance(answer, str) else getattr(answer, "__name__", "")
    if ferry.connected():
        return ferry.carry(name, answer)
    try:
        return _check(name, answer, hints, _fresh_seed() if seed is None else seed)
    except KeyboardInterrupt:
        return ShownVerdict("not checked", name, reason=_STOPPED)
    except Exception as problem:  # our own fault; the learner must still get an answer
        reason = _FAILED.format(problem=f"{type(problem).__name__}: {problem}")
        return ShownVerdict("not checked", name, reason=reason)


def _fresh_seed() -> int:
    # A grader names one: the same answer earns the same points, in every copy and every run.
    named = os.environ.get("CNNLAB_SEED")
    return int(named) if named else secrets.randbits(32)


def _check(name: str, answer: str | Function, hints: int, seed: int) -> ShownVerdict:
    with quiet():  # the exercises import Keras, whose backend writes to stderr
        found = library.find(name)
    if found is None:
        return ShownVerdict("not checked", name, reason=_unknown(name))
    lesson, exercise = found
    function = learner_objects().get(name) if isinstance(answer, str) else answer
    if not callable(function):
        words = _NOT_DEFINED if function is None else _NOT_A_FUNCTION
        return no_function(exercise, words.format(name=name))
    if isinstance(answer, str) and (mistake := unread.mistake_in(name)) is not None:
        words = _UNREAD.format(name=name, line=mistake.lineno or 1, message=mistake.msg)
        return no_function(exercise, words)
    verdict = examine(exercise, function, seed, hints)
    records.record(lesson, name, verdict.points, exercise.points)
    return verdict


def _unknown(name: str) -> Text:
    known = [exercise for lesson in library.lessons() for exercise in library.exercises_of(lesson)]
    near = difflib.get_close_matches(name, known, n=1)
    guess = Text(en=" Did you mean `{near}`?", ko=" 혹시 `{near}`입니까?")
    words = _UNKNOWN.format(name=name, known=", ".join(f"`{exercise}`" for exercise in known))
    return words + guess.format(near=near[0]) if near else words


_STOPPED = Text(
    en="You stopped the check. Run the cell again when you are ready.",
    ko="확인을 중단했습니다. 준비되면 셀을 다시 실행하십시오.",
)
_NOT_DEFINED = Text(
    en="There is no `{name}` yet. Run the cell above this one, then this one again. If the cell "
    "above ended with an error, mend that first; the function's name has to stay `{name}`.",
    ko="아직 `{name}` 함수가 없습니다. 위의 셀을 실행한 다음 이 셀을 다시 실행하십시오. 위의 "
    "셀에서 오류가 났다면 그것부터 고치십시오. 함수 이름은 `{name}` 그대로여야 합니다.",
)
_NOT_A_FUNCTION = Text(
    en="`{name}` is not a function any more; another cell gave the name to something else. Run the "
    "answer's cell again.",
    ko="`{name}` 이름에 든 것이 함수가 아닙니다. 다른 셀에서 같은 이름에 다른 것을 넣었습니다. "
    "답안 셀을 다시 실행하십시오.",
)
_UNREAD = Text(
    en="Python could not read the newest version of `{name}`: line {line} of its cell has a "
    "syntax error (`{message}`). An older version is still in memory, and was not checked. Mend "
    "the line, run the cell, then this one.",
    ko="마지막으로 실행한 `{name}` 셀의 {line}번째 줄에 문법 오류(`{message}`)가 있어 Python이 "
    "읽지 못했습니다. 메모리에는 이전 함수가 남아 있으며, 그것은 확인하지 않았습니다. 그 줄을 고쳐 "
    "셀을 실행한 다음 이 셀을 다시 실행하십시오.",
)
_FAILED = Text(
    en="The check itself failed: `{problem}`. This is not about your answer. Restart the kernel "
    "and run the cells again; if it happens again, report it with this line.",
    ko="확인 과정에서 오류가 났습니다: `{problem}`. 작성한 답과는 관계가 없습니다. 커널을 다시 "
    "시작해 셀을 다시 실행하고, 또 일어나면 이 줄을 함께 적어 알려 주십시오.",
)
_UNKNOWN = Text(
    en="Received the name `{name}`. Expected an exercise's name: {known}.",
    ko="받은 이름은 `{name}`이고, 기대한 것은 연습 문제의 이름입니다: {known}.",
)
