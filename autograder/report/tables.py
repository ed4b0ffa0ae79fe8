"""The report as files for other programs: JSON with everything, and a CSV of one figure a row."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from autograder.grading.exports.sheet import Sheet, harmless
from autograder.report.content import Lesson
from autograder.report.pieces import Estimate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from autograder.report.content import Course, Learner
    from autograder.report.pieces import Item, NamedMistake, Question

VERSION = 1  # of the JSON's fields and of the CSV's columns
# part: what the row is about; learners: how many did it, of `count`; an estimate has bounds.
_HEADER = ("part", "name", "what", "learners", "count", "value", "low", "high", "text")

Row = tuple[object, ...]


def as_json(report: Lesson | Course) -> bytes:
    """Return all of a report's fields; a Text is an object of its languages."""
    kind = "lesson" if isinstance(report, Lesson) else "course"
    data = {"report": kind, "version": VERSION, **asdict(report)}
    text = json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False)
    return text.encode("utf-8", "backslashreplace") + b"\n"


def as_table(report: Lesson | Course) -> Sheet:
    """Return the report's figures; texts of learners are made harmless for spreadsheets."""
    rows = _of_lesson(report) if isinstance(report, Lesson) else _of_course(report)
    cells = ([_cell(value) for value in row] for row in rows)
    return Sheet([list(_HEADER), *(row + [""] * (len(_HEADER) - len(row)) for row in cells)])


def _of_lesson(lesson: Lesson) -> Iterator[Row]:
    for what, learners in asdict(lesson.counts).items():
        yield "submissions", lesson.name, what, learners
    yield "points", lesson.name, "possible", "", "", lesson.possible
    yield _estimate("points", lesson.name, "mean", lesson.mean)
    yield "points", lesson.name, "median", "", lesson.counts.handed_in, lesson.median
    for step in lesson.bins:
        yield "points", lesson.name, "from to", step.learners, "", "", step.low, step.high
    yield _estimate("points", lesson.name, "reliability", lesson.reliability)
    for item in lesson.items:
        yield from _of_item(item)
    for mistake in lesson.mistakes:
        yield _mistake(mistake)
    for question in lesson.questions:
        yield from _of_question(question)
    yield _estimate("predictions", lesson.name, "held", lesson.calibration)
    for reason in lesson.unfinished:
        yield "reason", lesson.name, "", reason.learners, "", "", "", "", reason.reason
        for name in reason.names:
            yield "reason", lesson.name, name, "", "", "", "", "", reason.reason
    for what in ("median", "highest", "total"):
        yield "seconds", lesson.name, what, "", "", getattr(lesson.grading, what)
    for what, learners in {**lesson.grading.devices, **lesson.grading.levels}.items():
        yield "graded on", lesson.name, what, learners
    yield from _of_late(lesson)
    yield from _learners(lesson.learners, [])


def _of_item(item: Item) -> Iterator[Row]:
    yield item.kind, item.name, "possible", "", "", item.possible, "", "", item.section
    for what, learners in item.outcomes.items():
        yield item.kind, item.name, what, learners
    yield _estimate(item.kind, item.name, "difficulty", item.difficulty)
    yield _estimate(item.kind, item.name, "discrimination", item.discrimination)
    if item.without_findings:
        yield item.kind, item.name, "without findings", item.without_findings
    for place, part in enumerate(item.parts, 1):
        share = part.earned / part.count if part.count else None
        where = f"group {place}"
        yield item.kind, item.name, where, part.earned, part.count, share, "", "", part.title
    for trouble in item.troubles:
        yield "no known mistake", item.name, "", trouble.learners, "", "", "", "", trouble.title


def _of_question(question: Question) -> Iterator[Row]:
    name = question.name
    yield "prediction", name, "measured", "", "", question.measured, "", "", question.section
    for what in ("held", "differed", "undecided", "not_compared", "open", "unreadable"):
        yield "prediction", name, what, getattr(question, what)
    for answer in question.answers:
        yield "answer", name, answer.ending, answer.learners, "", "", "", "", answer.shown


def _of_late(lesson: Lesson) -> Iterator[Row]:
    if lesson.late.known and not lesson.late.hidden:
        yield "late", lesson.name, "learners", lesson.late.learners
        yield "late", lesson.name, "median days", "", "", lesson.late.median_days
        yield "late", lesson.name, "highest days", "", "", lesson.late.highest_days
        yield "late", lesson.name, "penalised", lesson.late.penalised
        yield "late", lesson.name, "points taken off", "", "", lesson.late.penalties


def _of_course(course: Course) -> Iterator[Row]:
    for row in course.rows:
        for what, learners in asdict(row.counts).items():
            yield "lesson", row.name, what, learners
        yield "lesson", row.name, "possible", "", "", row.possible, "", "", row.title
        yield _estimate("lesson", row.name, "mean share", row.mean_share)
        yield _estimate("lesson", row.name, "predictions held", row.calibration)
        yield "lesson", row.name, "hardest", "", "", "", "", "", row.hardest
    for pair in course.correlations:
        yield _estimate("correlation", pair.first, pair.second, pair.estimate)
    for mistake in course.mistakes:
        yield _mistake(mistake)
    yield _estimate("predictions", "", "held", course.calibration)
    yield from _learners(course.learners, [row.name for row in course.rows])


def _mistake(one: NamedMistake) -> Row:
    where = f"{one.lesson}/{one.exercise}"
    return "mistake", where, one.function, one.learners, one.count, "", "", "", one.message


def _learners(learners: tuple[Learner, ...], lessons: list[str]) -> Iterator[Row]:
    for place, learner in enumerate(learners, 1):
        who = learner.name or place
        yield "learner", who, "total", "", "", learner.total
        for lesson, share in zip(lessons, learner.shares, strict=False):
            yield "learner", who, lesson, "", "", share


def _estimate(part: str, name: str, what: str, estimate: Estimate) -> Row:
    bounds = estimate.value, estimate.low, estimate.high
    return part, name, what, "", estimate.count, *bounds


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.6g}"
    return harmless(str(value))
