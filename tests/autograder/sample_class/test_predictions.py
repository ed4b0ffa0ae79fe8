from __future__ import annotations

import ast
import json
import re
from typing import TYPE_CHECKING

from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from autograder.sample_class.learners import learners
from autograder.sample_class.predictions import predict_all

if TYPE_CHECKING:
    from collections.abc import Mapping

CLASS = learners(200, 0)
WORDS = 'A text.\n\n**Predict.** Is it `"better"` or `"worse"`, or `"cannot tell"`?'
NUMBER = "**예측.** 자리는 몇 곳입니까?"


def answers(question: str, measured: Mapping[str, object]) -> list[str]:
    """Return what each learner writes for one question."""
    found = []
    for learner in CLASS:
        cell = new_code_cell('verdict = predict("a-question", ...)')
        predict_all(
            new_notebook(cells=[new_markdown_cell(question), cell]), learner, measured, seed=0
        )
        [text] = re.findall(r'verdict = predict\("a-question", (.*)\)', cell.source)
        found.append(text)
    return found


def test_words_are_those_of_the_question() -> None:
    found = answers(WORDS, {})
    assert set(found) == {'"better"', '"worse"', '"cannot tell"', "..."}


def test_abler_learners_predict_what_is_measured() -> None:
    found = answers(WORDS, {"a-question": "worse"})
    able = [text for text, one in zip(found, CLASS, strict=True) if one.ability > 1]
    others = [text for text, one in zip(found, CLASS, strict=True) if one.ability < 0]
    right = json.dumps("worse")
    assert able.count(right) / len(able) > others.count(right) / len(others) + 0.1


def test_numbers_and_shapes_are_near_misses() -> None:
    assert {"16", "15", "17", "32"} < set(answers(NUMBER, {"a-question": 16}))
    shapes = answers(NUMBER, {"a-question": [None, 26, 10]})
    assert "(None, 26, 10)" in shapes
    assert all(text == "..." or ast.literal_eval(text) is not None for text in shapes)


def test_few_leave_a_question_open() -> None:
    assert 2 <= answers(NUMBER, {}).count("...") <= 30


def test_a_right_prediction_of_a_real_number_is_rough_and_near() -> None:
    assert "95.0" in answers(NUMBER, {"a-question": 95.13})
