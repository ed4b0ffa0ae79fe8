"""Each item says how its answers ended, how hard it was and what went wrong."""

from __future__ import annotations

import pytest

from autograder.job import Found
from autograder.report.asked import Lesson
from autograder.report.content import Item
from autograder.report.items import items_of
from autograder.report.texts import TROUBLES
from cnnlab.text import Text
from tests.autograder.report.a_class import NAMED, RIGHT, handed, work

MISTAKEN = Found("output_size", "partly right", (0,), "without_plus_one", "values")
WRONG = Found("output_size", "wrong", (), "", "raised", "ValueError")
UNTOUCHED = (Found("output_size", "not attempted"), Found("flatten", "not attempted"))
BROKEN = Found("output_size", "broken")


def items(*works: object, at_least: int = 1) -> dict[str, Item]:
    found = items_of(handed(*works), Lesson(), NAMED, at_least)  # type: ignore[arg-type]
    return {item.name: item for item in found}


CLASS = (
    work("a", (4, 2, 4)),
    work("b", (1, 2, 1), (MISTAKEN, RIGHT[1])),
    work("c", (1, 2, 0), (MISTAKEN, RIGHT[1]), waiting=("why",)),
    work("d", (0, 2, 0), (WRONG, RIGHT[1])),
    work("e", (0, 0, 0), UNTOUCHED, untouched=("output_size", "flatten", "why")),
    work("f", (0, 2, 4), (BROKEN, RIGHT[1])),
)


def test_outcomes_count_every_learner_once() -> None:
    found = items(*CLASS)
    assert found["output_size"].outcomes == {
        "right": 1,
        "partly right": 2,
        "wrong": 1,
        "not attempted": 1,
        "not checked": 1,
        "waiting": 0,
    }
    assert found["why"].outcomes == {
        "right": 2,
        "partly right": 1,
        "wrong": 1,
        "not attempted": 1,
        "not checked": 0,
        "waiting": 1,
    }


def test_difficulty_is_the_mean_share_of_those_who_are_marked() -> None:
    found = items(*CLASS)
    assert found["output_size"].difficulty.value == pytest.approx(6 / 24)
    assert (found["why"].difficulty.count, found["why"].difficulty.value) == (
        5,
        pytest.approx(9 / 20),
    )


def test_a_mistake_comes_with_its_message_and_what_to_say() -> None:
    [mistake] = items(*CLASS)["output_size"].mistakes
    known = {one.name: one.text for one in NAMED.exercises["output_size"].mistakes}
    assert mistake.message == known["without_plus_one"]
    assert mistake.in_class == Text(*["output_size without_plus_one"] * 2)
    assert (mistake.learners, mistake.count) == (2, 4)  # judged: not those without an answer


def test_a_mistake_without_words_of_its_own_does_not_repeat_the_exercises() -> None:
    same = Text(en="say", ko="말")
    named = type(NAMED)(NAMED.lesson, NAMED.exercises, lambda *_: same)
    [item, *_] = items_of(handed(*CLASS), Lesson(), named, 1)
    assert (item.in_class, item.mistakes[0].in_class) == (same, None)


def test_wrong_answers_without_a_name_are_counted_by_kind() -> None:
    [error, broken] = sorted(items(*CLASS)["output_size"].troubles, key=lambda one: one.title.en)
    assert (error.title.en, error.learners) == ("raised `ValueError`", 1)
    assert (broken.title, broken.learners) == (TROUBLES["broken"], 1)


def test_each_group_says_who_earned_it_of_those_who_answered() -> None:
    parts = items(*CLASS)["output_size"].parts
    exercise = NAMED.exercises["output_size"]
    assert [part.title for part in parts] == [group.title for group in exercise.cases]
    assert [(part.earned, part.count) for part in parts][:2] == [(3, 4), (1, 4)]


def test_points_that_a_person_gave_count_instead_of_what_the_judge_found() -> None:
    forgiven = work("a", (4, 2, 4), (WRONG, RIGHT[1]))
    assert forgiven.marks is not None
    forgiven.marks.automatic["check-output_size"] = 0.0
    assert items(forgiven)["output_size"].outcomes["right"] == 1


def test_a_class_that_an_older_version_graded_has_outcomes_and_no_mistakes() -> None:
    old = (work("a", (4, 2, 4), ()), work("b", (1, 0, 0), (), untouched=("flatten",)))
    found = items(*old)
    assert found["output_size"].outcomes["partly right"] == 1
    assert found["flatten"].outcomes["not attempted"] == 1
    assert (found["output_size"].without_findings, found["output_size"].mistakes) == (2, ())


def test_an_unreadable_submission_says_nothing_about_the_items() -> None:
    found = items(*CLASS, work("a", (0, 0, 0), (), status="not graded"))
    assert found["output_size"].outcomes["not checked"] == 2
    assert found["output_size"].without_findings == 0
    assert found["output_size"].difficulty == items(*CLASS)["output_size"].difficulty


def test_what_few_did_is_left_out_or_put_together() -> None:
    found = items(*CLASS, at_least=2)["output_size"]
    assert [mistake.learners for mistake in found.mistakes] == [2]
    assert [(trouble.title.en, trouble.learners) for trouble in found.troubles] == [("others", 2)]
    assert items(*CLASS, at_least=3)["output_size"].mistakes == ()


def test_items_that_are_marked_for_all_separate_learners() -> None:
    strong = [work(f"s{n}", (4, 2, 4)) for n in range(6)]
    weak = [work(f"w{n}", (0, 0, n % 2), (WRONG, RIGHT[1])) for n in range(6)]
    found = items(*strong, *weak)
    assert (found["flatten"].discrimination.value or 0) > 0.9
    marked = items(*strong, *weak, work("x", (4, 2, 0), waiting=("why",)))
    assert marked["why"].discrimination.value is None  # one answer waits
    assert marked["flatten"].discrimination.count == 13
