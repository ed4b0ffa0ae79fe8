from __future__ import annotations

from collections import Counter

from autograder.sample_class.habits import HOSTILE, habits
from autograder.sample_class.learners import learners


def test_a_class_of_forty_has_every_habit() -> None:
    found = Counter(habits(learners(40, 0), "some-lesson", 0).values())
    assert found["late"] == 4
    assert found["absent"] == 3
    assert found["hands in something else"] == found["deletes cells"] == 1
    assert all(found[habit] == 1 for habit in HOSTILE)


def test_a_small_class_has_some_and_a_single_learner_none() -> None:
    assert set(habits(learners(6, 0), "some-lesson", 0).values()) == {
        "late",
        "imitates a verdict",
        "hands in something else",
    }
    assert habits(learners(1, 0), "some-lesson", 0) == {}


def test_it_is_not_the_same_learners_in_every_lesson() -> None:
    class_ = learners(40, 0)
    assert habits(class_, "one", 0) == habits(class_, "one", 0)
    assert habits(class_, "one", 0) != habits(class_, "another", 0)
