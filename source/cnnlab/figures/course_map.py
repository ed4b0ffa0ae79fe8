"""The lessons of the course: what each is called, how long it takes, what to see before."""

from __future__ import annotations

import tomllib
from html import escape
from typing import Any

from cnnlab.figures.page import Figure
from cnnlab.files import course_file
from cnnlab.markup import inline
from cnnlab.text import Text, verbatim

SHEET = """
.cnnlab-figure table.course { table-layout: auto; word-break: keep-all; }
.cnnlab-figure table.course th, .cnnlab-figure table.course td { white-space: normal;
  vertical-align: baseline; font-size: 13px; }
.cnnlab-figure table.course td { text-align: left; font-variant-numeric: tabular-nums; }
.cnnlab-figure table.course th:nth-child(n) { text-align: left; }
.cnnlab-figure table.course tbody th { font-weight: normal; }
.cnnlab-figure table.course a { color: var(--blue); text-decoration: underline; }
"""
_HEAD = (
    Text(en="lesson", ko="단원"),
    Text(en="time", ko="걸리는 시간"),
    Text(en="needs", ko="먼저 볼 단원"),
)
_HOURS = Text(en="{hours} h", ko="{hours}시간")
_MINUTES = Text(en="{minutes} min", ko="{minutes}분")
_NOTHING = verbatim("–")
_CAPTION = Text(
    en="The lessons of this course. The time is for reading, predicting and writing.",
    ko="이 과정의 단원입니다. 시간은 읽고 예측하고 작성하는 데 걸리는 시간입니다.",
)
_HOUR = 60


def course_map() -> Figure:
    """Return a figure of the course's lessons in order, with links from one to the others."""
    lessons = sorted(_lessons(), key=lambda lesson: int(lesson["number"]))
    numbers = {lesson["name"]: lesson["number"] for lesson in lessons}
    head = "".join(f'<th scope="col">{escape(str(word))}</th>' for word in _HEAD)
    body = "".join(_row(lesson, numbers) for lesson in lessons)
    table = f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody>"
    return Figure(
        rows=[[f'<table class="list course">{table}</table>']],
        caption=_CAPTION,
        sheet=SHEET,
        plain="\n".join(f"{lesson['number']}. {_title(lesson)}" for lesson in lessons),
    )


def _row(lesson: dict[str, Any], numbers: dict[str, int]) -> str:
    name, number = lesson["name"], lesson["number"]
    path = escape(f"../{number:02d}-{name}/{name}.ipynb", quote=True)
    needs = ", ".join(str(numbers[other]) for other in lesson["needs"]) or _NOTHING
    return (
        f'<tr><th scope="row">{number}. <a href="{path}">{inline(_title(lesson))}</a></th>'
        f"<td>{_time(lesson['minutes'])}</td><td>{needs}</td></tr>"
    )


def _title(lesson: dict[str, Any]) -> Text:
    return Text(**lesson["title"])


def _time(minutes: int) -> Text:
    if minutes < _HOUR:
        return _MINUTES.format(minutes=minutes)
    return _HOURS.format(hours=f"{minutes / _HOUR:g}")


def _lessons() -> list[dict[str, Any]]:
    try:
        course = tomllib.loads(course_file("source/curriculum.toml").read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError):  # an installed package holds no lessons
        return []
    return list(course.get("lesson", []))
