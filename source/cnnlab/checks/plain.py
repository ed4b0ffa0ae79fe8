"""A verdict as plain sentences, for terminals and screen readers."""

from __future__ import annotations

from cnnlab.checks import wording
from cnnlab.checks.judge import Failure
from cnnlab.checks.verdict import Verdict
from cnnlab.text import Text

_DONE = Text(en="done", ko="맞음")
_OPEN = Text(en="open", ko="아직")


def write(verdict: Verdict) -> str:
    """Return the verdict as lines of text in the current language."""
    lines = [f"{verdict.name}: {wording.HEADINGS[verdict.status]}. {wording.total(verdict)}."]
    lines += _groups(verdict)
    if verdict.reason:
        lines.append(str(verdict.reason))
    elif verdict.status == "not attempted":
        lines.append(str(wording.START))
    elif verdict.judgement and verdict.judgement.first_failure:
        lines += _failure(verdict, verdict.judgement.first_failure)
    if verdict.printed:
        lines += [f"{wording.PRINTED}:", verdict.printed]
    return "\n".join([*lines, *_hints(verdict)])


def _groups(verdict: Verdict) -> list[str]:
    if verdict.judgement is None:
        return []
    return [
        f"  [{_OPEN if group.failure else _DONE}] {group.cases.title}: "
        f"{wording.points(group.earned, group.cases.points)}"
        for group in verdict.judgement.groups
    ]


def _failure(verdict: Verdict, failure: Failure) -> list[str]:
    heading, advice = wording.advice(verdict, failure)
    return [
        f"{wording.CALL}: {wording.call(verdict, failure)}",
        f"{wording.RECEIVED}: {failure.finding.received}",
        f"{wording.EXPECTED}: {failure.finding.expected}",
        f"{heading}: {advice}",
    ]


def _hints(verdict: Verdict) -> list[str]:
    count = len(verdict.hints)
    return [
        f"{wording.HINT.format(number=number, count=count)}: {hint}"
        for number, hint in enumerate(verdict.hints[: verdict.open_hints], start=1)
    ]
