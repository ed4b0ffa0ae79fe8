"""`python -m benchmarks.grading.page`: the measured figures, in the pages about grading."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from cnnlab.text import Text
from tests.autograder.stock import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    Figures = Mapping[str, Any]

FIGURES = REPOSITORY / "benchmarks" / "results" / "grading.json"
PAGES = {"en": REPOSITORY / "docs" / "grading.md", "ko": REPOSITORY / "docs" / "grading.ko.md"}
BEGIN, END = "<!-- figures: make bench -->", "<!-- end of figures -->"

_HEAD = Text(
    en="| submissions | graded by | seconds | seconds each | CPU seconds each | highest memory |",
    ko="| 제출물 | 채점기 | 초 | 제출물당 초 | 제출물당 CPU 초 | 최대 메모리 |",
)
_RULE = "|---|---|---|---|---|---|"
_SYSTEMS = {
    "stock": Text(en="`nbgrader autograde`, stock", ko="기본 `nbgrader autograde`"),
    "ours": Text(en="`python -m autograder grade`", ko="`python -m autograder grade`"),
    "ours with feedback": Text(en="the same, with feedback pages", ko="피드백 페이지 포함"),
    "ours, copies": Text(en="the same, copies of 20 submissions", ko="제출물 20개의 사본"),
}
_RATIO = Text(
    en="{submissions} submissions: **{cpu_ratio} times** less CPU time and **{wall_ratio} times** "
    "less waiting than stock nbgrader. Of {marks:,} marks, {differences} differ.",
    ko="제출물 {submissions}개: 기본 nbgrader보다 CPU 시간이 **{cpu_ratio}배**, 기다리는 시간이 "
    "**{wall_ratio}배** 짧습니다. 점수 {marks:,}개 가운데 다른 것은 {differences}개입니다.",
)
_SHARES = Text(
    en="From {fewest} submissions to {most:,}: each one more costs {each:.2f} CPU seconds; all "
    "that is done once, start-up included, {once:.1f}.",
    ko="제출물 {fewest}개에서 {most:,}개까지: 하나 늘 때마다 CPU {each:.2f}초가 들고, "
    "시작을 포함해 한 번만 하는 일에 {once:.1f}초가 듭니다.",
)
_MACHINE = Text(
    en="Measured by `make bench`, start-up included, on {cores} cores ({processor}), Python "
    "{python}, nbgrader {nbgrader}, Keras {keras}. Stock nbgrader has no sandbox.",
    ko="`make bench`로 시작 시간까지 포함해 측정했습니다. 코어 {cores}개({processor}), "
    "Python {python}, nbgrader {nbgrader}, Keras {keras}. 기본 nbgrader에는 샌드박스가 없습니다.",
)


def section(figures: Figures, language: str) -> str:
    """Return the table and the sentences about it in one language, as Markdown."""

    def said(text: Text, **values: object) -> str:
        return str(getattr(text.format(**values), language))

    runs = [run for run in figures["runs"] if run["turn"] == 1 and run["system"] in _SYSTEMS]
    rows = [_row(run, said(_SYSTEMS[run["system"]])) for run in runs]
    ratios = [
        f"- {said(_RATIO, submissions=size, **compared)}"
        for size, compared in figures["compared"].items()
    ]
    if shares := _shares([run for run in runs if run["system"] == "ours, copies"]):
        ratios.append(f"- {said(_SHARES, **shares)}")
    table = "\n".join([said(_HEAD), _RULE, *rows])
    return "\n\n".join([table, "\n".join(ratios), said(_MACHINE, **figures["machine"])])


def replaced(page: str, figures: Figures, language: str) -> str:
    """Return a page with its section about speed made anew."""
    before, _, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise ValueError(
            f"The page received has no line {BEGIN!r} with {END!r} below. Expected both. "
            "Try to put them where the table should stand."
        )
    return f"{before}{BEGIN}\n{section(figures, language)}\n{END}{after}"


def write(figures: Path = FIGURES) -> None:
    """Put the figures into the pages of both languages."""
    read = json.loads(figures.read_text(encoding="utf-8"))
    for language, path in PAGES.items():
        page = path.read_text(encoding="utf-8")
        path.write_text(replaced(page, read, language), encoding="utf-8")


def _shares(runs: Sequence[Figures]) -> dict[str, float]:
    """Return what one more submission costs, and what is done once, from two sizes of a class."""
    if len(runs) < 2:
        return {}
    few, *_, many = sorted(runs, key=lambda run: int(run["submissions"]))
    fewest, most = few["submissions"], many["submissions"]
    each = (many["cpu_seconds"] - few["cpu_seconds"]) / (most - fewest)
    once = few["cpu_seconds"] - each * fewest
    return {"fewest": fewest, "most": most, "each": each, "once": once}


def _row(run: Figures, system: str) -> str:
    number = run["submissions"]
    seconds, cpu = run["seconds"] / number, run["cpu_seconds"] / number
    memory = f"{run['peak_megabytes']:,} MB"
    return (
        f"| {number:,} | {system} | {run['seconds']:,.0f} | {seconds:.2f} | {cpu:.2f} | {memory} |"
    )


if __name__ == "__main__":
    write()
