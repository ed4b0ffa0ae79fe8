"""The lessons of the course: what each is called, how long it takes, what to see before."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from cnnlab.course_lessons import CourseLesson, course_lessons
from cnnlab.figures.page import Figure
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
    """Return a figure of the course's lessons in order, with links from one to the others.

    In an instructor's course, or what its students got of it, these are the lessons of that course.
    """
    lessons = course_lessons()
    numbers = {lesson.name: lesson.number for lesson in lessons}
    head = "".join(f'<th scope="col">{escape(str(word))}</th>' for word in _HEAD)
    body = "".join(_row(lesson, numbers) for lesson in lessons)
    table = f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody>"
    return Figure(
        rows=[[f'<table class="list course">{table}</table>']],
        caption=_CAPTION,
        sheet=SHEET,
        plain="\n".join(f"{lesson.number}. {_title(lesson)}" for lesson in lessons),
    )


def _row(lesson: CourseLesson, numbers: Mapping[str, int]) -> str:
    title = inline(_title(lesson))
    if lesson.is_here:  # else it comes later in the term
        title = f'<a href="{escape(f"../{lesson.notebook}", quote=True)}">{title}</a>'
    needs = ", ".join(str(numbers[other]) for other in lesson.needs) or _NOTHING
    return (
        f'<tr><th scope="row">{lesson.number}. {title}</th>'
        f"<td>{_time(lesson.minutes)}</td><td>{needs}</td></tr>"
    )


def _title(lesson: CourseLesson) -> Text:
    return Text(**lesson.title)


def _time(minutes: int) -> Text:
    if minutes < _HOUR:
        return _MINUTES.format(minutes=minutes)
    return _HOURS.format(hours=f"{minutes / _HOUR:g}")
