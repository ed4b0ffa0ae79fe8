"""A learner's notebook may hold anything: the report reads what it can."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from autograder.report.handed import _predicted

if TYPE_CHECKING:
    from pathlib import Path


def test_a_notebook_with_values_nested_deeply_counts_as_none(tmp_path: Path) -> None:
    folder = tmp_path / "autograded" / "eve" / "tiny"
    folder.mkdir(parents=True)
    cell = {"cell_type": "code", "source": 'predict("a", 1)', "outputs": ["here"]}
    text = json.dumps({"cells": [cell]})
    for inside, found in (("1", 1), ("[" * 2_000 + "]" * 2_000, None)):
        (folder / "tiny.ipynb").write_text(text.replace('"here"', inside))
        predicted = _predicted(tmp_path, "eve", "tiny")
        assert (predicted["a"].value if predicted else None) == found
