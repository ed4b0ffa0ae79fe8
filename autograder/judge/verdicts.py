"""From an examination to the verdict in its cell, which nbgrader reads as the grade."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

from autograder.judge.examiner import Examination
from autograder.judge.texts import whole
from cnnlab.checks import library, panel
from cnnlab.checks.call import Call
from cnnlab.checks.examine import conclude, no_function
from cnnlab.checks.exercise import Exercise
from cnnlab.checks.judge import draw
from cnnlab.checks.models.requirements import Predict
from cnnlab.checks.shown import ShownVerdict
from cnnlab.quiet import quiet
from cnnlab.text import Text


@cache
def calls_of(lesson: str, name: str, seed: int) -> tuple[Call, ...]:
    """Return the calls of an exercise's check: the same for every submission of a seed."""
    with quiet():
        calls = tuple(draw(exercise_of(lesson, name), seed))
    for call in calls:
        for value in (*call.arguments, call.expected):
            if isinstance(value, np.ndarray):
                value.setflags(write=False)  # one submission's check changes no other's
    return calls


def exercise_of(lesson: str, name: str) -> Exercise:
    """Return the exercise with its right answers."""
    with quiet():
        return library.exercises_of(lesson)[name]


def verdict_on(
    lesson: str, name: str, seed: int, examination: Examination, predict: Predict
) -> ShownVerdict:
    """Return what the examination has shown; nothing counts that it did not complete."""
    exercise = exercise_of(lesson, name)
    if examination.state == "answered":
        calls = calls_of(lesson, name, seed)
        outcomes, printed = examination.outcomes, examination.printed
        return conclude(exercise, calls, outcomes, printed, seed, predict=predict)
    if examination.state == "no function":
        words = _NOT_A_FUNCTION if examination.defined else _NOT_DEFINED
        return no_function(exercise, words.format(name=name))
    return without_answer(exercise, _NOT_RUN if examination.state == "waiting" else _BROKEN)


def without_answer(exercise: Exercise, reason: Text) -> ShownVerdict:
    """Return the verdict of a check that has no answers to judge."""
    return ShownVerdict("wrong", exercise.name, exercise, None, reason, hints=())


def outputs(verdict: ShownVerdict, execution_count: int | None) -> list[dict[str, Any]]:
    """Return the outputs of the verdict's cell: the points as a plain number, and the panel."""
    data = {"text/plain": repr(float(verdict.points)), "text/html": whole(panel.write(verdict))}
    return [
        {
            "output_type": "execute_result",
            "execution_count": execution_count,
            "data": data,
            "metadata": {},
        }
    ]


# As said by a live notebook these would ask for a cell to be run: here all have been.
_NOT_DEFINED = Text(
    en="When the notebook was run from top to bottom, there was no `{name}` at this check. If the "
    "answer's cell ended with an error, it stands below that cell. In your notebook, restart the "
    "kernel and run all cells: what you see then is what is graded.",
    ko="노트북을 처음부터 차례로 실행했을 때 이 확인 셀에 이르기까지 `{name}` 함수가 정의되지 "
    "않았습니다. 답안 셀에서 오류가 났다면 그 셀 아래에 나와 있습니다. 노트북에서 커널을 다시 "
    "시작하고 모든 셀을 실행해 보십시오. 채점에서도 그때와 같은 결과가 나옵니다.",
)
_NOT_A_FUNCTION = Text(
    en="When the notebook was run from top to bottom, `{name}` was no function at this check. "
    "Another cell gave the name to something else. Rename that.",
    ko="노트북을 처음부터 차례로 실행했을 때 이 확인 셀에서 `{name}` 이름에 든 것이 함수가 "
    "아니었습니다. 다른 셀에서 같은 이름에 다른 것을 넣었습니다. 그쪽 이름을 바꾸십시오.",
)
_NOT_RUN = Text(
    en="The check did not ask for your function: the cell ended without it. Does a cell of yours "
    "replace `check`, change the kernel, or end it? Take that out and hand in again.",
    ko="확인 과정이 함수를 호출하지 못한 채 셀이 끝났습니다. `check`를 바꾸거나 커널을 변경하거나 "
    "종료하는 셀이 있습니까? 그 부분을 지우고 다시 제출하십시오.",
)
_BROKEN = Text(
    en="The check began, but the kernel ended or answered out of turn. Does your function, or a "
    "cell above, end Python, start threads, or open files by number?",
    ko="확인을 시작했지만 커널이 종료되었거나 순서에 맞지 않게 응답했습니다. 작성한 함수나 위의 "
    "셀에서 Python을 종료하거나 스레드를 시작하거나 번호로 파일을 엽니까?",
)
STOPPED = Text(
    en="This check did not run: the submission had used up its time, or its kernel could not be "
    "started again. Look for a cell or function above that never ends.",
    ko="이 확인은 실행되지 않았습니다. 제출물의 제한 시간이 끝났거나 커널을 다시 시작할 수 "
    "없었습니다. 위에서 끝나지 않는 셀이나 함수를 찾아보십시오.",
)
