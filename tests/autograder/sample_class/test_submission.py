"""What a class hands in to a lesson: the same bytes each time, and all that graders meet."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime

import pytest

from autograder.builder.course import Course
from autograder.builder.curriculum import read_curriculum
from autograder.builder.pipeline import build_lesson
from autograder.builder.release import read_configuration
from autograder.builder.twins import points_of
from autograder.sample_class.learners import learners
from autograder.sample_class.submission import Assignment, Submission, submissions
from cnnlab.checks.library import exercises_of
from tests.autograder.sample_class.lessons import REPOSITORY

LESSON = "transfer-learning"
CLASS = learners(40, 0)


@pytest.fixture(scope="module")
def assignment() -> Assignment:
    course = Course(REPOSITORY)
    [entry] = [entry for entry in read_curriculum(course) if entry.name == LESSON]
    configuration = read_configuration(course.configuration)
    built = build_lesson(course, entry, points_of(LESSON), configuration)
    return Assignment(built, exercises_of(LESSON), datetime(2026, 3, 15, 14, 59, tzinfo=UTC))


@pytest.fixture(scope="module")
def handed_in(assignment: Assignment) -> list[Submission]:
    return list(submissions(assignment, CLASS, 0))


def digest(found: list[Submission]) -> str:
    joined = b"".join(one.content + str(one.at).encode() for one in found)
    return hashlib.sha256(joined).hexdigest()


def test_the_same_seed_gives_the_same_bytes(
    assignment: Assignment, handed_in: list[Submission]
) -> None:
    assert digest(list(submissions(assignment, CLASS, 0))) == digest(handed_in)
    assert digest(list(submissions(assignment, CLASS, 1))) != digest(handed_in)


def test_some_hand_in_late_and_some_nothing(
    assignment: Assignment, handed_in: list[Submission]
) -> None:
    assert len(handed_in) == 37
    assert sum(one.at > assignment.due for one in handed_in) == 4


def test_one_is_no_notebook_and_one_has_lost_cells(
    assignment: Assignment, handed_in: list[Submission]
) -> None:
    notebooks = [one.content for one in handed_in if one.content.startswith(b"{")]
    assert len(notebooks) == 36
    cells = [len(json.loads(content)["cells"]) for content in notebooks]
    whole = len(assignment.built.editions["en"].cells)
    assert sum(count < whole for count in cells) == 1


def test_three_are_hostile(handed_in: list[Submission]) -> None:
    texts = [one.content.decode("utf-8") for one in handed_in]
    for sign in ("cnnlab-verdict", "while True:\\n", "select * from grade"):
        assert sum(sign in text for text in texts) == 1, sign


def test_both_editions_are_handed_in_by_whoever_learns_in_them(
    handed_in: list[Submission],
) -> None:
    for one in handed_in:
        if one.content.startswith(b"{"):
            metadata = json.loads(one.content)["metadata"]
            assert metadata["cnnlab"]["language"] == one.learner.language


def test_answers_in_words_come_with_their_points(handed_in: list[Submission]) -> None:
    points = {answer.points for one in handed_in for answer in one.written.values()}
    assert len(points) >= 3
