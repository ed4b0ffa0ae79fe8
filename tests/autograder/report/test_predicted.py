"""Predictions are read as text: nothing that a learner writes runs, grows or stops the reading."""

from __future__ import annotations

from typing import Any

import pytest

from autograder.report.predicted import OPEN, UNREADABLE, Predicted, predictions_in


def of(*sources: str) -> dict[str, Predicted]:
    cells: list[dict[str, Any]] = [{"cell_type": "code", "source": one} for one in sources]
    return predictions_in({"cells": [{"cell_type": "markdown", "source": "predict("}, *cells]})


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("16", 16),
        ("-0.5", -0.5),
        ('"cannot tell"', "cannot tell"),
        ("(None, 26, 26, 10)", (None, 26, 26, 10)),
        ("[1, (2, 3)]", [1, (2, 3)]),
        ("True", True),
    ],
)
def test_a_value_is_read(written: str, value: object) -> None:
    assert of(f'corner = predict("corner", {written})') == {"corner": Predicted("answered", value)}  # type: ignore[arg-type]


def test_a_question_without_an_answer_is_open() -> None:
    assert of('corner = predict("corner", ...)') == {"corner": OPEN}


def test_several_questions_in_cells_of_lines_are_read_and_the_last_answer_counts() -> None:
    found = of('a = predict("a", 1)\nb = predict(name="b", value=2)', 'a = predict("a", 3)')
    assert {name: one.value for name, one in found.items()} == {"a": 3, "b": 2}


@pytest.mark.parametrize(
    "written",
    [
        "answer",
        "28 * 28",
        "__import__('os').system('touch ran')",
        "(lambda: 1)()",
        "1e999",
        "10**9**9",
        "1" * 40,
        "'" + "x" * 300 + "'",
        "b'x'",
        "{'a': 1}",
        "{1, 2}",
        "1j",
        "None",
        str(list(range(30))),
        "((((1,),),),)",
    ],
)
def test_what_is_no_small_value_is_unreadable(written: str) -> None:
    assert of(f'predict("corner", {written})') == {"corner": UNREADABLE}


@pytest.mark.parametrize(
    "source",
    [
        "predict(",
        'predict("corner", ' + "(" * 5000 + ")" * 5000 + ")",
        'predict("corner", ' + "-" * 9000 + "1)",
        'predict("corner", "\0")',
        'predict("corner", 1)' + "#" * 30_000,
        f'predict("corner", {"9" * 10_000})',
        "predict(1, 2)\npredict('a')\npredict(*x, **y)\nmodel.predict('a', 1)",
        "\ud800 = predict('a', 1)",
    ],
)
def test_a_cell_that_cannot_be_parsed_or_asks_nothing_is_passed_over(source: str) -> None:
    assert set(of(source, 'predict("b", 2)').values()) <= {Predicted("answered", 2), UNREADABLE}
    assert of(source, 'predict("b", 2)')["b"] == Predicted("answered", 2)


def test_sources_may_be_lists_of_lines() -> None:
    cell = {"cell_type": "code", "source": ["x = 1\n", 'predict("a", 4)']}
    assert predictions_in({"cells": [cell]}) == {"a": Predicted("answered", 4)}


def test_a_notebook_of_many_long_cells_is_read_in_part() -> None:
    long = 'a = predict("a", 1)\n' + "a;" * 9_000
    found = of(*[long] * 30, 'b = predict("b", 2)')
    assert found == {"a": Predicted("answered", 1)}
