"""Two people's marks as lines for a terminal: figures first, then the answers to talk about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wcwidth import wcswidth

from autograder.grading.agreement import messages
from autograder.grading.agreement.statistics import FEWEST, agreement
from autograder.grading.exports.sheet import number
from autograder.grading.results_table import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from autograder.grading.agreement.marked import Answer, Question

_WIDEST_NAME = 30  # columns of the terminal


def shown(questions: Sequence[Question]) -> str:
    """Return what is to be read of each question, in the current language."""
    return "\n\n".join("\n".join(_lines(question)) for question in questions)


def _lines(question: Question) -> list[str]:
    first = [answer.first for answer in question.answers]
    second = [answer.second for answer in question.answers]
    found = agreement(first, second)
    lines = [str(messages.QUESTION.format(name=question.name, points=number(question.possible)))]
    lines.append(str(messages.COUNTED.format(count=found.count, equal=found.equal)))
    if question.unmarked:
        lines.append(str(messages.UNMARKED.format(count=question.unmarked)))
    if found.count:
        lines.append(str(messages.DIFFERENCE.format(points=f"{found.difference:+.2f}")))
    if found.kappa is not None and found.interval is not None:
        low, high = (f"{bound:.2f}" for bound in found.interval)
        lines.append(str(messages.KAPPA.format(kappa=f"{found.kappa:.2f}", low=low, high=high)))
    elif found.count >= FEWEST:
        lines.append(str(messages.NO_SPREAD))
    else:
        lines.append(str(messages.TOO_FEW.format(fewest=FEWEST)))
    return lines + _table([a for a in question.answers if a.difference])


def _table(answers: list[Answer]) -> list[str]:
    if not answers:
        return []
    answers.sort(key=lambda answer: (-abs(answer.difference), answer.student))
    rows = [tuple(map(str, messages.HEADINGS))]
    for answer in answers:
        points = number(answer.first), number(answer.second), f"{answer.difference:+g}"
        rows.append((visible(answer.student, _WIDEST_NAME), *points))
    widths = [max(wcswidth(row[place]) for row in rows) for place in range(len(rows[0]))]
    return ["", *(_row(row, widths) for row in rows)]


def _row(row: tuple[str, ...], widths: Sequence[int]) -> str:
    spaces = [" " * (width - wcswidth(text)) for text, width in zip(row, widths, strict=True)]
    numbers = [space + text for space, text in zip(spaces[1:], row[1:], strict=True)]
    return "  ".join([row[0] + spaces[0], *numbers])
