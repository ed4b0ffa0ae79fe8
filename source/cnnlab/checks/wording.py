"""The parts of a verdict in words, shared by the panel and the plain text."""

from __future__ import annotations

from typing import Any

import numpy as np

from cnnlab.checks.judge import Failure
from cnnlab.checks.verdict import Verdict
from cnnlab.text import Text

HEADINGS = {
    "right": Text(en="All right", ko="모두 맞음"),
    "partly right": Text(en="Partly right", ko="일부 맞음"),
    "wrong": Text(en="Not yet right", ko="아직 맞지 않음"),
    "not attempted": Text(en="Not attempted yet", ko="아직 시도하지 않음"),
    "not checked": Text(en="Could not be checked", ko="확인하지 못함"),
}
CALL = Text(en="The call", ko="호출")
RECEIVED = Text(en="Received", ko="받은 것")
EXPECTED = Text(en="Expected", ko="기대한 것")
TRY = Text(en="To try", ko="해 볼 것")
MEND = Text(en="To mend", ko="고칠 점")
PRINTED = Text(en="What your function printed", ko="함수가 출력한 내용")
HINT = Text(en="Hint {number} of {count}", ko="힌트 {number}/{count}")
START = Text(
    en="Replace `raise NotImplementedError` by your own code, then run both cells.",
    ko="`raise NotImplementedError`를 직접 쓴 코드로 바꾸고 두 셀을 실행하십시오.",
)
SHORT = 6
_POINTS = Text(en="{earned} of {all} points", ko="{all}점 중 {earned}점")
_OF_ONE_POINT = Text(en="{earned} of 1 point", ko="1점 중 {earned}점")


def points(earned: float, possible: float) -> Text:
    """Return such as "2 of 4 points" or "0 of 1 point"."""
    words = _OF_ONE_POINT if possible == 1 else _POINTS
    return words.format(earned=f"{earned:g}", all=f"{possible:g}")


def total(verdict: Verdict) -> Text:
    """Return the points of the whole exercise in words."""
    return points(verdict.points, verdict.exercise.points if verdict.exercise else 0)


def advice(verdict: Verdict, failure: Failure) -> tuple[Text, Text]:
    """Return what to try and its heading: the named mistake's sentence, else the finding's."""
    if verdict.judgement and verdict.judgement.mistake:
        return MEND, verdict.judgement.mistake.text
    return TRY, failure.finding.advice


def call(verdict: Verdict, failure: Failure) -> str:
    """Return the failed call as code, arrays by their shape."""
    parameters = verdict.exercise.parameters if verdict.exercise else ()
    shown = [
        f"{name}={_argument(value)}"
        for name, value in zip(parameters, failure.call.arguments, strict=False)
    ]
    return f"{verdict.name}({', '.join(shown)})"


def _argument(value: Any) -> str:
    if isinstance(value, np.ndarray):
        short = value.ndim == 1 and value.size <= SHORT
        return repr(value.tolist()) if short else f"array{value.shape}"
    return repr(value)
