"""The table that a grading run ends with, for a terminal."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from wcwidth import wcswidth

from autograder.grading.exports.sheet import number
from autograder.job import CPU
from cnnlab.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from autograder.grading.results import Result
    from autograder.job import Status

_SHORT = 40  # more results are counted instead
_WORST = 10
_WIDEST_NAME = 30  # columns of the terminal
_WIDEST_REASON = 60
_HEADINGS = (
    Text(en="student", ko="학생"),
    Text(en="name", ko="이름"),
    Text(en="points", ko="점수"),
    Text(en="status", ko="상태"),
    Text(en="seconds", ko="초"),
    Text(en="sandbox", ko="샌드박스"),
    Text(en="device", ko="장치"),
    Text(en="reason", ko="이유"),
)
_NUMBERS = (2, 4)  # the columns that end at one line
_STATUS: dict[Status, Text] = {
    "graded": Text(en="graded", ko="채점함"),
    "graded in part": Text(en="graded in part", ko="일부 채점함"),
    "not graded": Text(en="not graded", ko="채점하지 못함"),
    "failed": Text(en="grader failed", ko="채점기 오류"),
}
_TOTAL = Text(
    en="Submissions: {count}, mean {mean} of {possible} points, {seconds} s of grading.",
    ko="제출물: {count}개, 평균 {mean}점(만점 {possible}점), 채점 시간 합계 {seconds}초.",
)
_WAITING = Text(
    en="To be read by a person: {count}, worth up to {points} points in all.",
    ko="사람이 읽고 채점할 제출물: {count}개, 모두 {points}점까지.",
)
_LISTED = Text(
    en="The {count} that need a look first; --table all lists everybody:",
    ko="먼저 살펴볼 제출물 {count}개입니다. 모두 보려면 --table all을 쓰십시오.",
)
_CUT = Text(
    en="Reasons that end in … are cut; --csv FILE writes them in full.",
    ko="…로 끝나는 이유는 줄인 것입니다. 전체 내용은 --csv 파일로 저장하면 볼 수 있습니다.",
)


def results_table(results: Sequence[Result], *, everybody: bool = False) -> str:
    """Return the results and their sums as lines of text in the current language.

    Above 40 results only those that need a look are listed, unless `everybody` is asked for.
    Whatever students wrote is shown without control characters.
    """
    lines = []
    if results and (everybody or len(results) <= _SHORT):
        lines += [*_table(results), "", *_cut(results)]
    elif results:
        worst = sorted(results, key=_badness)[:_WORST]
        lines += [str(_LISTED.format(count=len(worst))), *_table(worst), "", *_cut(worst)]
    return "\n".join([*lines, *_sums(results)]) + "\n"


def visible(text: str, widest: int) -> str:
    """Return a text that moves no cursor and reverses no line, at most `widest` columns wide."""
    shown = "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode()
        for letter in text[: 4 * widest]
    )
    if _width(shown) <= widest:
        return shown
    while _width(shown) > widest - 1:
        shown = shown[:-1]
    return f"{shown}…"


def _badness(result: Result) -> tuple[int, float, str]:
    order = ("failed", "not graded", "graded in part", "graded")
    return order.index(result.status), result.total, result.person.id


def _table(results: Sequence[Result]) -> list[str]:
    with_devices = _any_card(results)
    shown = (_row(result, with_devices=with_devices) for result in results)
    rows = [tuple(map(str, _HEADINGS)), *shown]
    used = [place for place in range(len(_HEADINGS)) if any(row[place] for row in rows[1:])]
    widths = {place: max(_width(row[place]) for row in rows) for place in used}
    lines = ["  ".join(_padded(row[at], widths[at], at) for at in used).rstrip() for row in rows]
    return [lines[0], "  ".join("-" * widths[at] for at in used), *lines[1:]]


def _row(result: Result, *, with_devices: bool) -> tuple[str, ...]:
    points = f"{number(result.total)} / {number(result.possible)}" if result.has_grade else "-"
    # Nobody asks where everything ran as always; the other outputs say it all the same.
    device = visible(result.device, _WIDEST_NAME) if with_devices else ""
    return (
        visible(result.person.id, _WIDEST_NAME),
        visible(result.person.full_name, _WIDEST_NAME),
        points,
        str(_STATUS[result.status]),
        f"{result.seconds:.1f}",
        visible(result.level, _WIDEST_NAME),
        device,
        visible(result.reason, _WIDEST_REASON),
    )


def _any_card(results: Sequence[Result]) -> bool:
    return any(result.device not in ("", CPU) for result in results)


def _cut(results: Sequence[Result]) -> list[str]:
    """Return the line that says where whole reasons are, if the table has shortened one."""
    shown = (visible(result.reason, _WIDEST_REASON) for result in results)
    return [str(_CUT)] if any(reason.endswith("…") for reason in shown) else []


def _padded(text: str, width: int, place: int) -> str:
    space = " " * (width - _width(text))
    return space + text if place in _NUMBERS else text + space


def _width(text: str) -> int:
    """Return how many columns a printable text takes: two for most Korean letters."""
    return max(wcswidth(text), 0)


def _sums(results: Sequence[Result]) -> list[str]:
    counted = Counter(result.status for result in results)
    lines = [f"{_STATUS[name]}: {counted[name]}" for name in _STATUS if counted[name]]
    for heading, words in ((5, [r.level for r in results]), (6, [r.device for r in results])):
        if heading == 5 or _any_card(results):
            counts = Counter(visible(word, _WIDEST_NAME) for word in words if word)
            lines += [f"{_HEADINGS[heading]} {word}: {n}" for word, n in sorted(counts.items())]
    graded = [result for result in results if result.has_grade]
    mean = sum(result.total for result in graded) / len(graded) if graded else 0.0
    sums = _TOTAL.format(
        count=len(results),
        mean=number(mean),
        possible=number(graded[0].possible if graded else 0.0),
        seconds=f"{sum(result.seconds for result in results):.1f}",
    )
    waiting = [result.waiting for result in graded if result.waiting]
    if waiting:
        lines.append(str(_WAITING.format(count=len(waiting), points=number(sum(waiting)))))
    return [*lines, str(sums)]
