"""What the class report counts about a check: words of the course and of Python, no learner's."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

import numpy as np

from autograder.job import Found
from cnnlab.checks.outcome import Unreadable

if TYPE_CHECKING:
    from autograder.job import Kind
    from cnnlab.checks.judge import Failure
    from cnnlab.checks.outcome import Outcome
    from cnnlab.checks.verdict import Verdict

OTHER_ERROR = "other"
# A learner may call an error anything; only these names leave the judge.
_ERRORS = frozenset(
    name
    for name, value in vars(builtins).items()
    if isinstance(value, type) and issubclass(value, BaseException)
) | {
    *("AxisError", "LinAlgError", "UFuncTypeError"),
    *("InvalidArgumentError", "ResourceExhaustedError", "UnimplementedError"),
}
# How an examination ended that gave no answers to judge.
_UNANSWERED: dict[str, Kind] = {
    "waiting": "not asked",
    "asking": "broken",
    "broken": "broken",
    "no function": "no function",
    "not run": "not run",
}


def found(verdict: Verdict, ending: str) -> Found:
    """Return what a verdict says; `ending` is its examination's state, or "not run"."""
    judgement = verdict.judgement
    if judgement is None:
        return Found(verdict.name, _UNANSWERED.get(ending, "broken"))
    earned = tuple(place for place, group in enumerate(judgement.groups) if not group.failure)
    kind: Kind = "broken" if verdict.status == "not checked" else verdict.status
    failure = judgement.first_failure
    if failure is None or kind == "not attempted":
        return Found(verdict.name, kind, earned)
    mistake = judgement.mistake.name if judgement.mistake else ""
    return Found(verdict.name, kind, earned, mistake, _trouble(failure), _error(failure.outcome))


def _trouble(failure: Failure) -> str:
    """Return in a word how the first failure differs from a right answer."""
    outcome, expected = failure.outcome, failure.call.expected
    if outcome.changed:
        return "changed inputs"
    if outcome.status != "returned":
        return outcome.status
    value = outcome.value
    if value is None:
        return "nothing"
    if isinstance(value, Unreadable):
        return "unreadable"
    if expected is None:
        return "model"
    if isinstance(value, np.ndarray) and isinstance(expected, np.ndarray):
        return "values" if value.shape == expected.shape else "shape"
    return "values" if _sort(value) == _sort(expected) else "kind"


def _sort(value: object) -> type:
    """Return a value's sort; one kind of number in the place of another is a wrong value."""
    return float if isinstance(value, bool | int | float) else type(value)


def _error(outcome: Outcome) -> str:
    if outcome.status != "raised" or outcome.trouble is None:
        return ""
    name = outcome.trouble.type_name
    return name if name in _ERRORS else OTHER_ERROR
