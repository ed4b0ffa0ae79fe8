"""The course's report puts its lessons side by side, and its rows in an order without names."""

from __future__ import annotations

from dataclasses import replace

from autograder.report.asked import Lesson as Asked
from autograder.report.course import Part, course_report
from autograder.report.handed import Work
from autograder.report.lesson import lesson_report
from autograder.report.statistics import FEW
from cnnlab.text import Text
from tests.autograder.report.a_class import NAMED, handed, work
from tests.autograder.report.test_items import MISTAKEN, RIGHT


def part(lesson: str, *works: Work) -> Part:
    found = handed(*works)
    found = replace(found, released=replace(found.released, lesson=lesson))
    named = replace(NAMED, lesson=lesson)
    return Part(lesson_report(found, Text(en=lesson, ko=lesson), Asked(), {}, named), found)


FIRST = part(
    "first",
    work("a", (4, 2, 4), name="Ada"),
    work("b", (1, 2, 1), (MISTAKEN, RIGHT[1]), name="Bob"),
    work("c", (0, 0, 1), name="Cem"),
)
SECOND = part(
    "second",
    work("b", (4, 2, 4), name="Bob"),
    work("c", (1, 2, 1), (MISTAKEN, RIGHT[1]), name="Cem"),
    work("d", (1, 2, 1), (MISTAKEN, RIGHT[1])),
)


def test_each_lesson_has_a_row_and_each_learner_a_share_of_each() -> None:
    course = course_report([FIRST, SECOND], names=True)
    assert [(row.name, row.counts.handed_in, row.mistakes) for row in course.rows] == [
        ("first", 3, 1),
        ("second", 3, 2),
    ]
    assert course.rows[0].hardest == "output_size"
    assert [(one.name, one.total, one.shares) for one in course.learners] == [
        ("Bob", 14, (0.4, 1.0)),
        ("Ada", 10, (1.0, None)),
        ("Cem", 5, (0.1, 0.4)),
        ("d", 4, (None, 0.4)),
    ]


def test_without_names_the_rows_stand_by_their_points_alone() -> None:
    equal = [work(student, (4, 2, 4)) for student in ("z", "a")]
    other = part("second", work("a", (1, 0, 0)), work("z", (1, 0, 0)))
    course = course_report([part("first", *equal), other])
    backwards = course_report([part("first", *reversed(equal)), other])
    assert course.learners == backwards.learners
    assert {learner.name for learner in course.learners} == {""}
    assert course_report([FIRST], at_least=2).learners == ()


def test_the_mistakes_that_most_learners_made_stand_first() -> None:
    found = course_report([FIRST, SECOND]).mistakes
    assert [(one.lesson, one.function, one.learners) for one in found] == [
        ("second", "without_plus_one", 2),
        ("first", "without_plus_one", 1),
    ]


def test_lessons_are_compared_over_those_who_handed_in_both() -> None:
    numbers = range(FEW)
    one = part("first", *(work(str(n), (n % 4, n % 2, 0)) for n in numbers), work("x", (4, 2, 4)))
    unread = work("x", (0, 0, 0), (), status="not graded")
    two = part("second", *(work(str(n), (n % 4, n % 2, 1)) for n in numbers), unread)
    [pair] = course_report([one, two]).correlations
    assert (pair.first, pair.second, pair.estimate.count) == ("first", "second", FEW)
    assert pair.estimate.value is not None and pair.estimate.value > 0.99
    [few] = course_report([FIRST, SECOND]).correlations
    assert few.estimate.value is None
