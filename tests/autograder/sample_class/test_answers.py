from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Any

import pytest

from autograder.prove import judged
from autograder.sample_class.edits import edited
from tests.benchmarks.lesson import EXERCISES, POOL, SEED, cell

if TYPE_CHECKING:
    from autograder.sample_class.answers import Answer


def every(kind: str) -> list[Any]:
    return [
        pytest.param(name, answer, id=f"{name}-{answer.version or 'lesson'}-{place}")
        for name, kinds in POOL.items()
        for place, answer in enumerate(dict.fromkeys(kinds[kind]))
    ]


@pytest.mark.parametrize(("name", "answer"), every("right"))
def test_a_right_version_as_text_earns_all_points(name: str, answer: Answer) -> None:
    exercise = EXERCISES[name]
    assert judged(exercise, cell(name, answer.whole), SEED).points == exercise.points


@pytest.mark.parametrize(("name", "answer"), every("mistaken"))
def test_a_mistake_as_text_earns_what_the_mistake_earns_and_is_named(
    name: str, answer: Answer
) -> None:
    exercise = EXERCISES[name]
    mistake = next(m for m in exercise.mistakes if m.function.__name__ == answer.version)
    found = judged(exercise, cell(name, answer.whole), SEED)
    assert found.points == judged(exercise, mistake.function, SEED).points < exercise.points
    assert found.mistake is mistake


@pytest.mark.parametrize(("name", "answer"), every("broken"))
def test_a_broken_answer_defines_nothing_or_raises(name: str, answer: Answer) -> None:
    try:
        function = cell(name, answer.whole)
    except SyntaxError:
        return
    outcome = judged(EXERCISES[name], function, SEED).first_failure
    assert outcome is not None
    assert outcome.outcome.trouble is not None
    assert outcome.outcome.trouble.type_name == "NameError"


@pytest.mark.parametrize("name", EXERCISES)
def test_there_is_a_choice_of_right_and_wrong_answers(name: str) -> None:
    assert len(set(POOL[name]["right"])) >= 3
    assert len(set(POOL[name]["mistaken"])) >= 4
    assert len({answer.whole for answer in POOL[name]["mistaken"]}) == len(POOL[name]["mistaken"])


def test_no_answer_reaches_into_the_course_or_names_its_types() -> None:
    for name, kinds in POOL.items():
        for answer in (*kinds["right"], *kinds["mistaken"]):
            assert "cnnlab" not in answer.whole
            functions = [
                node
                for node in ast.walk(ast.parse(answer.whole))
                if isinstance(node, ast.FunctionDef)
            ]
            assert name in {function.name for function in functions}
            assert all(function.returns is None for function in functions)


def test_helpers_and_answer_work_apart_as_well_as_together() -> None:
    answer = next(answer for answer in POOL["pool"]["right"] if answer.helpers)
    function = cell("pool", f"{answer.helpers}\n{answer.source}")
    assert judged(EXERCISES["pool"], function, SEED).points == EXERCISES["pool"].points


def test_an_edit_that_no_longer_fits_says_where_to_look() -> None:
    with pytest.raises(ValueError, match=re.escape("edits.py")):
        edited("return 1", ("return 2", "return 3"))
