"""Points are undeserved or lost by what a kind says of each exercise; outputs are all read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bank.findings import lost, shown, undeserved
from tests.bank.kind import Kind

KIND = Kind("x", "x.", lambda _: None, frozenset({"conv2d"}), frozenset({"pool", "flatten"}))


def test_an_attacked_exercise_must_earn_nothing() -> None:
    grades = {"conv2d": (0.5, 8.0), "pool": (6.0, 6.0), "flatten": (2.0, 2.0)}
    assert undeserved(KIND, grades) == ["conv2d: 0.5"]
    assert lost(KIND, grades) == []


def test_more_than_all_points_is_undeserved_everywhere() -> None:
    assert undeserved(KIND, {"im2col": (5.0, 4.0)}) == ["im2col: 5"]


def test_honest_parts_must_earn_all_their_points() -> None:
    grades = {"conv2d": (0.0, 8.0), "pool": (5.0, 6.0)}
    assert lost(KIND, grades) == ["flatten: not graded", "pool: 5 of 6"]


def test_an_exercise_that_is_neither_may_earn_anything() -> None:
    grades = {"im2col": (1.0, 4.0), "pool": (6.0, 6.0), "flatten": (2.0, 2.0)}
    assert undeserved(KIND, grades) + lost(KIND, grades) == []


@pytest.mark.parametrize("text", ["found it", ["found ", "it"]])
def test_streams_errors_and_displays_are_read(tmp_path: Path, text: object) -> None:
    outputs = [
        {"output_type": "stream", "text": text},
        {"output_type": "error", "traceback": ["secret"]},
        {"output_type": "display_data", "data": {"text/html": "<p>hidden</p>"}},
    ]
    path = tmp_path / "graded.ipynb"
    path.write_text(json.dumps({"cells": [{"source": "own code", "outputs": outputs}]}))
    first, second, third = shown(path)
    assert first == "found it" and "secret" in second and "hidden" in third


@pytest.mark.parametrize("content", ["", "[]", '{"cells": null}', '{"cells": [{"outputs": 5}]}'])
def test_a_notebook_that_cannot_be_read_shows_nothing(tmp_path: Path, content: str) -> None:
    path = tmp_path / "graded.ipynb"
    path.write_text(content)
    assert shown(path) == []
