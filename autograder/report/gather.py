"""From a course's folder to its reports: what the page, the tables and the JSON are made of."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from autograder.builder.course import Course as Folders
from autograder.builder.course_file import read_course_file
from autograder.builder.curriculum import read_curriculum
from autograder.builder.mistakes import BuildError
from autograder.builder.twins import twins_of
from autograder.grading.feedback.title import title_of
from autograder.grading.problem import GradingError
from autograder.plans.notes import in_class
from autograder.report.asked import Lesson as Asked
from autograder.report.asked import read_asked
from autograder.report.course import Part
from autograder.report.handed import lessons_in, read_handed
from autograder.report.lesson import lesson_report
from autograder.report.measured import measured_in
from autograder.report.mistakes import Named
from autograder.report.texts import COURSE
from cnnlab.text import Text

if TYPE_CHECKING:
    from autograder.grading.tree import Tree


def gather(tree: Tree, lesson: str, *, names: bool = False, at_least: int = 1) -> Part:
    """Return one lesson's report; raises GradingError if there is nothing to report on."""
    handed, folders = read_handed(tree, lesson), Folders.at(tree.repository)
    if len(handed.works) < at_least:
        raise _nobody(tree, lesson, len(handed.works), at_least)
    report = lesson_report(
        handed,
        title_of(tree.repository, lesson),
        _asked(folders, lesson),
        # The project has measured its own text.
        {} if folders.own_lesson(lesson) else measured_in(lesson),
        Named(lesson, twins_of(lesson), partial(in_class, plan=folders.plan(lesson))),
        names=names,
        at_least=at_least,
    )
    return Part(report, handed)


def gather_all(tree: Tree, *, names: bool = False, at_least: int = 1) -> list[Part]:
    """Return the reports of all lessons that somebody handed in; raises GradingError for none.

    A lesson that was never released, or that too few handed in, is left out.
    """
    parts = []
    for lesson in _in_order(tree):
        try:
            parts.append(gather(tree, lesson, names=names, at_least=at_least))
        except GradingError:
            continue
    if not parts:
        raise GradingError(_NOTHING.format(folder=tree.root), _SOME, _GRADE_ALL)
    return parts


def course_title(tree: Tree) -> Text:
    """Return the title that an instructor's course.toml gives, else the report's own."""
    if tree.course is not None:
        try:
            return Text(**read_course_file(tree.course).title)
        except (OSError, BuildError):
            pass
    return COURSE


def _in_order(tree: Tree) -> list[str]:
    """Return the lessons with submissions: in the curriculum's order, then by name."""
    there = lessons_in(tree)
    try:
        known = [entry.name for entry in read_curriculum(Folders.at(tree.repository))]
    except (OSError, BuildError):
        known = []
    ordered = [lesson for lesson in known if lesson in there]
    return [*ordered, *sorted(there.difference(ordered))]


def _asked(folders: Folders, lesson: str) -> Asked:
    try:
        return read_asked(folders.lesson(lesson))
    except (OSError, BuildError):
        return Asked()


def _nobody(tree: Tree, lesson: str, count: int, at_least: int) -> GradingError:
    if count == 0:
        received = _NOBODY.format(lesson=lesson, folder=tree.root / "submitted")
        return GradingError(received, _SUBMISSIONS, _GRADE.format(lesson=lesson))
    received = _TOO_FEW.format(lesson=lesson, count=count)
    return GradingError(received, _ENOUGH.format(at_least=at_least), _LOWER)


_NOBODY = Text(
    en="Received the lesson {lesson}, of which nothing lies in {folder}.",
    ko="{lesson} 단원을 받았지만 {folder}에 제출물이 없습니다.",
)
_SUBMISSIONS = Text(
    en="Expected what a class has handed in, graded.", ko="채점된 제출물이 필요합니다."
)
_GRADE = Text(
    en="Try `python -m autograder grade {lesson}` first.",
    ko="먼저 `python -m autograder grade {lesson}` 명령을 실행해 보십시오.",
)
_TOO_FEW = Text(
    en="Received the lesson {lesson}, which {count} handed in.",
    ko="{lesson} 단원을 받았고, 제출한 학생은 {count}명입니다.",
)
_ENOUGH = Text(
    en="Expected at least {at_least}, as --at-least says.",
    ko="--at-least에 따라 {at_least}명 이상이 필요합니다.",
)
_LOWER = Text(
    en="Try a lower number, or wait for more submissions.",
    ko="더 작은 수를 쓰거나 제출이 더 들어온 뒤에 실행해 보십시오.",
)
_NOTHING = Text(
    en="Received the folder {folder}, in which no released lesson has a submission.",
    ko="{folder} 폴더를 받았지만 배포된 단원 가운데 제출물이 있는 것이 없습니다.",
)
_SOME = Text(
    en="Expected at least one lesson that a class has handed in.",
    ko="학생들이 제출한 단원이 하나 이상 필요합니다.",
)
_GRADE_ALL = Text(
    en="Try `python -m autograder grade --all` first.",
    ko="먼저 `python -m autograder grade --all` 명령을 실행해 보십시오.",
)
