"""progress(): the learner's points so far, lesson by lesson."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from cnnlab import records
from cnnlab.checks import library, wording
from cnnlab.files import course_file
from cnnlab.text import Text

STYLE = """
.cnnlab-progress { --bar: #1f66b0; --edge: #8a8a8a; font-size: 14px; max-width: 46em;
  color: var(--jp-content-font-color1, inherit); }
[data-jp-theme-light="false"] .cnnlab-progress { --bar: #79b8f3; }
div.cnnlab-progress table { border-collapse: collapse; width: 100%; table-layout: auto;
  margin: 0; font-size: 13px; color: inherit; }
.cnnlab-progress summary { cursor: pointer; padding: .2em 0; margin: .6em 0 0; font-size: 15px;
  font-weight: 600; border-bottom: 1px solid var(--edge); }
.cnnlab-progress summary span { display: inline-flex; gap: 1em; width: calc(100% - 1.5em);
  vertical-align: top; }
.cnnlab-progress summary b { margin-left: auto; white-space: nowrap;
  font-variant-numeric: tabular-nums; }
div.cnnlab-progress table tr:nth-child(n) { background: none; }
div.cnnlab-progress table tr > th, div.cnnlab-progress table tr > td { text-align: left;
  padding: .2em .6em .2em 0; font-weight: normal; background: none; width: 1%; }
div.cnnlab-progress table tr > td[aria-hidden] { width: auto; }
div.cnnlab-progress table tr > td:last-child { text-align: right; white-space: nowrap;
  padding-right: 0; font-variant-numeric: tabular-nums; }
.cnnlab-progress .track { display: block; height: .75em; min-width: 8em; border-radius: .4em;
  border: 1px solid var(--edge); overflow: hidden; }
.cnnlab-progress .done { display: block; height: 100%; background: var(--bar);
  forced-color-adjust: none; }
"""
_NOTE = Text(
    en="Your best result of each check counts. Written answers are marked by an instructor.",
    ko="연습 문제마다 가장 좋은 결과를 셉니다. 서술형 답은 강사가 채점합니다.",
)


@dataclass(frozen=True)
class Row:
    """One exercise's points."""

    exercise: str
    points: float
    possible: float


@dataclass(frozen=True)
class Progress:
    """What the learner has reached so far: rows by lesson. Jupyter shows it with bars."""

    lessons: dict[str, Sequence[Row]]

    def __str__(self) -> str:
        lines = []
        for lesson, rows in self.lessons.items():
            lines.append(f"{_title(lesson)}: {_points(rows)}")
            lines += [f"  {row.exercise}: {_points([row])}" for row in rows]
        return "\n".join([*lines, str(_NOTE)])

    __repr__ = __str__

    def _repr_html_(self) -> str:
        parts = [_lesson(lesson, rows) for lesson, rows in self.lessons.items()]
        return (
            f'<style>{STYLE}</style><div class="cnnlab-progress">{"".join(parts)}'
            f"<p>{_NOTE}</p></div>"
        )


def progress() -> Progress:
    """Return your points so far in every lesson; the last line of a cell shows them."""
    best = records.best()
    found: dict[str, Sequence[Row]] = {}
    for lesson in _in_order(library.lessons(), _lessons_as_taught()):
        rows = []
        exercises = library.exercises_of(lesson)
        for name in _in_order(exercises, _exercises_as_taught(lesson)):
            exercise = exercises[name]
            entry = best.get((lesson, name))
            reached = min(entry.points, exercise.points) if entry else 0.0
            rows.append(Row(name, reached, exercise.points))
        found[lesson] = rows
    return Progress(found)


def _points(rows: Sequence[Row]) -> Text:
    return wording.points(sum(row.points for row in rows), sum(row.possible for row in rows))


def _in_order(names: Iterable[str], taught: Sequence[str]) -> list[str]:
    """Return the names as they are taught; those of an unknown place come last, as given."""
    place = {name: number for number, name in enumerate(taught)}
    return sorted(names, key=lambda name: place.get(name, len(place)))


def _lessons_as_taught() -> Sequence[str]:
    course = library.current()
    if course is not None and course.lessons is not None:
        return course.lessons
    return [entry["name"] for entry in _curriculum()]


def _exercises_as_taught(lesson: str) -> list[str]:
    course = library.current()
    path = None if course is None else course.lesson_text(lesson)
    if path is None or not path.exists():
        path = course_file(f"source/lessons/{lesson}.md")
    try:
        text = path.read_text("utf-8")
    except OSError:  # an installed package holds no lessons
        return []
    return re.findall(r"^:exercise: (\w+)$", text, re.MULTILINE)


def _curriculum() -> list[dict[str, Any]]:
    try:
        course = tomllib.loads(course_file("source/curriculum.toml").read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError):
        return []
    return list(course.get("lesson", []))


def _title(lesson: str) -> Text:
    titles = {entry["name"]: entry["title"] for entry in _curriculum()}
    if course := library.current():
        titles |= course.titles
    return Text(**titles.get(lesson, {"en": lesson, "ko": lesson}))


def _lesson(lesson: str, rows: Sequence[Row]) -> str:
    title = escape(str(_title(lesson)))
    # A lesson that nobody has begun is one line, so that a beginner's page is short.
    state = " open" if any(row.points for row in rows) else ""
    return (
        # No heading: JupyterLab would list it among the lesson's own.
        f"<details{state}><summary><span>{title} <b>{_points(rows)}</b></span></summary>"
        f'<table aria-label="{title}"><tbody>{"".join(_row(row) for row in rows)}</tbody></table>'
        "</details>"
    )


def _row(row: Row) -> str:
    share = 100 * row.points / row.possible if row.possible else 0
    bar = f'<span class="track"><span class="done" style="width: {share:.0f}%"></span></span>'
    return (
        f'<tr><th scope="row"><code>{escape(row.exercise)}</code></th>'
        f'<td aria-hidden="true">{bar}</td><td>{_points([row])}</td></tr>'
    )
