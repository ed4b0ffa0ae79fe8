"""Holds for every lesson: there is enough to choose from, and mistakes are what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from autograder.prove import judged
from cnnlab.checks.library import exercises_of
from tests.autograder.sample_class.lessons import LESSONS, cell, pool

if TYPE_CHECKING:
    from autograder.sample_class.answers import Answer, Kind

# One worker: each lesson's answers are written once.
pytestmark = pytest.mark.xdist_group("sample answers")
SEED = 5
TRAINED = ("design_cnn",)  # by the check; one answer takes seconds
SLOW = ("build_cnn", "train_frozen", "spatial_dropout")
# The lesson of each exercise; those of cnn-mechanics have tests of their own, answer by answer.
OTHERS = {
    name: lesson
    for lesson in LESSONS
    for name in exercises_of(lesson)
    if lesson != "cnn-mechanics" and name not in TRAINED
}
NAMES = sorted(OTHERS)
EXERCISES = {name: exercises_of(lesson)[name] for name, lesson in OTHERS.items()}


@pytest.mark.parametrize("lesson", LESSONS)
def test_every_exercise_has_four_mistakes_and_several_right_versions(lesson: str) -> None:
    for name, kinds in pool(lesson).items():
        assert len({answer.whole for answer in kinds["mistaken"]}) >= 4, name
        assert len({answer.whole for answer in kinds["right"]}) >= 3, name


@pytest.mark.parametrize("lesson", LESSONS)
def test_every_answer_stands_alone_in_its_cell(lesson: str) -> None:
    for name, kinds in pool(lesson).items():
        for answer in (*kinds["right"], *kinds["mistaken"]):
            compile(answer.whole, name, "exec")
            assert "cnnlab" not in answer.whole


def shown(name: str, kind: Kind) -> list[Answer]:
    """Return the different answers of a kind; of an exercise that takes seconds, only two."""
    found = list(dict.fromkeys(pool(OTHERS[name])[name][kind]))
    return [found[0], found[-1]] if name in SLOW else found


@pytest.mark.parametrize("name", NAMES)
def test_a_mistake_as_text_is_named_as_itself(name: str) -> None:
    for answer in shown(name, "mistaken"):
        found = judged(EXERCISES[name], cell(OTHERS[name], name, answer.whole), SEED)
        assert found.mistake is not None, answer.version
        assert found.mistake.function.__name__ == answer.version


@pytest.mark.parametrize("name", NAMES)
def test_a_right_version_as_text_earns_all_points(name: str) -> None:
    for answer in shown(name, "right"):
        found = judged(EXERCISES[name], cell(OTHERS[name], name, answer.whole), SEED)
        assert found.points == EXERCISES[name].points, answer.version


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_broken_answer_defines_nothing_or_misses_a_name(lesson: str) -> None:
    for name, kinds in pool(lesson).items():
        unfinished, unnamed = kinds["broken"]
        with pytest.raises(SyntaxError):
            compile(unfinished.source, name, "exec")
        compile(unnamed.source, name, "exec")
        assert "return my_result" in unnamed.source
