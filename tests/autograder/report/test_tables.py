"""The tables hold the report's figures, and no cell of theirs is a formula."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest

from autograder.report.content import Course, Lesson
from autograder.report.course import course_report
from autograder.report.pieces import Answer, Question
from autograder.report.tables import as_json, as_table
from cnnlab.text import Text, verbatim
from tests.autograder.report.test_course import FIRST, SECOND

SECTION = Text(en="Stride", ko="스트라이드")
ANSWER = Answer(verbatim("=1+1"), 2, "differed")
QUESTION = Question("side", SECTION, None, "5", False, (ANSWER,), differed=2)
LESSON = replace(FIRST.report, questions=(QUESTION,))
COURSE = course_report([FIRST, SECOND], names=True)


def rows(report: Lesson | Course) -> list[dict[str, str]]:
    text = as_table(report).encoded().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def test_a_lessons_table_has_a_row_for_each_figure() -> None:
    found = {(row["part"], row["name"], row["what"]): row for row in rows(LESSON)}
    assert found["submissions", "first", "handed_in"]["learners"] == "3"
    assert found["exercise", "output_size", "partly right"]["learners"] == "1"
    mistake = found["mistake", "first/output_size", "without_plus_one"]
    assert (mistake["learners"], mistake["count"]) == ("1", "3")
    assert mistake["text"] == str(LESSON.mistakes[0].message)
    difficulty = LESSON.items[0].difficulty
    assert difficulty.value is not None and difficulty.low is not None
    row = found["exercise", "output_size", "difficulty"]
    assert float(row["value"]) == pytest.approx(difficulty.value, rel=1e-5)
    assert float(row["low"]) == pytest.approx(difficulty.low, rel=1e-5)
    assert found["exercise", "output_size", "discrimination"]["value"] == ""


def test_a_learners_words_are_no_formula() -> None:
    [answer] = [row for row in rows(LESSON) if row["part"] == "answer"]
    assert answer["text"] == "'=1+1"
    named = replace(COURSE, learners=(replace(COURSE.learners[0], name="=HYPERLINK(1)"),))
    assert {row["name"] for row in rows(named) if row["part"] == "learner"} == {"'=HYPERLINK(1)"}


def test_the_courses_table_has_lessons_pairs_and_learners() -> None:
    found = rows(COURSE)
    assert [row["name"] for row in found if row["what"] == "mean share"] == ["first", "second"]
    shares = {
        row["what"]: row["value"]
        for row in found
        if row["part"] == "learner" and row["name"] == "Ada"
    }
    assert shares == {"total": "10", "first": "1", "second": ""}


def test_every_row_has_every_column() -> None:
    for report in (LESSON, COURSE):
        assert {len(row) for row in as_table(report).rows} == {9}


def test_json_holds_everything_in_both_languages() -> None:
    data = json.loads(as_json(LESSON))
    assert (data["report"], data["version"], data["name"]) == ("lesson", 1, "first")
    assert data["questions"][0]["section"] == {"en": "Stride", "ko": "스트라이드"}
    assert data["mistakes"][0]["message"]["ko"] == LESSON.mistakes[0].message.ko
    assert json.loads(as_json(COURSE))["report"] == "course"
