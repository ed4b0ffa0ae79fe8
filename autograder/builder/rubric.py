"""What graders see below a written answer: the mark scheme, then sample answers to open."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from autograder.builder.markers import regions
from autograder.builder.mistakes import AuthorError
from autograder.builder.samples import LEVELS, SHARES, Sample, by_level
from cnnlab.text import LANGUAGES, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from autograder.builder.lesson import Cell, Lesson

_ROW = re.compile(r"^\|\s*(\d+(?:\.\d+)?)\s*\|")
_END = "### END MARK SCHEME"
# How far a sample may lie from its level's share: the nearest points are not always a third.
_NEAR = 0.1
_HEADING = Text(en="**Sample answers in English**", ko="**한국어 예시 답안**")
_SUMMARY = Text(en="{points} of {most} points: {rows}", ko="{most}점 만점에 {points}점: {rows}")


def scheme_rows(cell: Cell) -> list[tuple[float, ...]]:
    """Return the points of the rows of each table in a question's mark scheme."""
    tables: list[list[float]] = []
    inside = False
    for line in regions(cell).hidden:
        if row := _ROW.match(line):
            if not inside:
                tables.append([])
            tables[-1].append(float(row[1]))
            inside = True
        elif not line.startswith("|"):
            inside = False
    return [tuple(table) for table in tables]


def check_samples(lesson: Lesson, samples: Sequence[Sample], file: str) -> list[AuthorError]:
    """Find samples of no question, samples that stand twice, and points that do not add up."""
    questions = {cell.name: cell for cell in lesson.cells if cell.kind == "written"}
    times = Counter((sample.question, sample.language, sample.level) for sample in samples)
    errors = []
    for sample in samples:
        if sample.question not in questions:
            cause = f"the lesson has no written question {sample.question!r}."
            cure = f"Use one of {', '.join(questions)}." if questions else "Remove the sample."
            found = [(cause, cure)]
        else:
            found = list(_problems(sample, scheme_rows(questions[sample.question])))
        if times[sample.question, sample.language, sample.level] > 1:
            cause = f"{sample.question} has the level {sample.level} twice in {sample.language}."
            found.append((cause, "Keep one answer for each level and language."))
        errors += [AuthorError(file, sample.line, *problem) for problem in found]
    return errors


def _problems(sample: Sample, tables: list[tuple[float, ...]]) -> Iterator[tuple[str, str]]:
    if len(set(tables)) != 1:
        cause = f"the mark scheme of {sample.question} has no points by row, or tables that differ."
        yield cause, "Begin each of its rows with the points: | 2 | what the answer shows |."
        return
    (rows,) = set(tables)
    if len(sample.rows) != len(rows) or any(
        not 0 <= given <= most for given, most in zip(sample.rows, rows, strict=False)
    ):
        cause = f"the rows {_sum(sample.rows)} do not fit the mark scheme's {_sum(rows)}."
        yield cause, "Give each row between 0 and its points, in the scheme's order."
    elif sum(sample.rows) != sample.points:
        cause = f"the rows {_sum(sample.rows)} do not add up to {sample.points:g}."
        yield cause, f"Write points = {sum(sample.rows):g}, or change the rows."
    elif abs(sample.points / sum(rows) - SHARES[sample.level]) > _NEAR:
        cause = f"{sample.points:g} of {sum(rows):g} points are not the level {sample.level}."
        cure = f"Levels are {', '.join(LEVELS)}; choose another level or another answer."
        yield cause, cure


def with_samples(lesson: Lesson, samples: Sequence[Sample]) -> Lesson:
    """Return the lesson with its sample answers at the end of each mark scheme.

    They are a part of it from here on: what hides a mark scheme from learners hides them, too.
    """
    cells = [
        replace(cell, source=_extended(cell, samples)) if cell.kind == "written" else cell
        for cell in lesson.cells
    ]
    return replace(lesson, cells=tuple(cells))


def _extended(cell: Cell, samples: Sequence[Sample]) -> str:
    most = sum(next(iter(scheme_rows(cell)), ()))
    parts = [
        "\n\n".join([str(getattr(_HEADING, language)), *(_shown(each, most) for each in found)])
        for language in LANGUAGES
        if (found := by_level(samples, cell.name, language).values())
    ]
    if not parts:
        return cell.source
    before, end, after = cell.source.rpartition(_END)
    return f"{before}\n" + "\n\n".join(parts) + f"\n{end}{after}"


def _shown(sample: Sample, most: float) -> str:
    """Return an answer that opens under its points: eight open ones would hide the rows above."""
    said = _SUMMARY.format(points=f"{sample.points:g}", most=f"{most:g}", rows=_sum(sample.rows))
    quoted = "\n".join(f"> {line}".rstrip() for line in sample.answer.splitlines())
    summary = getattr(said, sample.language)
    return f"<details>\n<summary>{summary}</summary>\n\n{quoted}\n\n{sample.why}\n\n</details>"


def _sum(rows: Sequence[float]) -> str:
    return " + ".join(f"{points:g}" for points in rows)
