"""What an instructor reads of two people's marks."""

from __future__ import annotations

from autograder.grading.agreement.marked import Answer, Question
from autograder.grading.agreement.shown import shown
from cnnlab.text import set_language

MARKS = [(4, 4), (3, 3.5), (0, 0), (1, 3), (2, 2), (4, 4), (3, 3), (1, 1), (0, 0), (2, 2)]


def question(count: int) -> Question:
    answers = [Answer(f"s{number}", *marks) for number, marks in enumerate(MARKS[:count])]
    return Question("why", 5.0, answers, unmarked=2)


def test_the_answers_that_differ_most_stand_first() -> None:
    lines = shown([question(10)]).splitlines()
    assert lines[:3] == [
        "why, 5 points",
        "Answers that both have marked: 10, with the same points: 8.",
        "Answers that one of them, or both, have yet to mark: 2.",
    ]
    assert lines[3] == "Mean difference, second - first: +0.25 points."
    assert lines[4].startswith("Weighted kappa: 0.")
    assert [line.split() for line in lines[6:]] == [
        ["student", "first", "second", "difference"],
        ["s3", "1", "3", "+2"],
        ["s1", "3", "3.5", "+0.5"],
    ]


def test_few_answers_have_no_kappa() -> None:
    assert "not computed for fewer than 10 answers" in shown([question(9)])


def test_marks_that_are_all_the_same_have_no_kappa() -> None:
    same = Question("why", 5.0, [Answer(f"s{number}", 2, 2) for number in range(12)])
    assert "where all marks are the same" in shown([same])


def test_korean_columns_stand_below_each_other() -> None:
    set_language("ko")
    *_, heading, row = shown([Question("why", 5.0, [Answer("김하늘", 1, 3)])]).splitlines()
    assert heading.split() == ["학생", "첫째", "둘째", "차이"]
    assert row.split() == ["김하늘", "1", "3", "+2"]
    assert heading.startswith("학생    첫째")


def test_what_a_name_holds_moves_no_cursor() -> None:
    assert "\x1b" not in shown([Question("why", 5.0, [Answer("\x1b[2J", 1, 3)])])
