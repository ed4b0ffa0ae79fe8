"""A sweep goes on where it was stopped, and its file holds what was asked for."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cnnlab.train import Setting, table
from cnnlab.train.sweep import sweep

# One worker makes the sweep.
pytestmark = pytest.mark.xdist_group("sweep")

SETTINGS = [
    Setting(network="mlp", width=(8, 8), images=64, epochs=1, learning_rate=rate)
    for rate in (0.001, 0.01)
]


@pytest.fixture(scope="module")
def swept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of a whole sweep; a test changes a copy, for a process starts slowly."""
    path = tmp_path_factory.mktemp("swept") / "runs.csv"
    assert list(sweep(path, SETTINGS, range(2), workers=2)) == [4, 3, 2, 1, 0]
    return path


def test_what_is_there_is_not_trained_again(swept: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(swept, tmp_path / "runs.csv"))
    first = table.read(path)
    assert [(row["learning_rate"], row["seed"]) for row in first] == [
        ("0.001", "0"), ("0.001", "1"), ("0.01", "0"), ("0.01", "1"),
    ]  # fmt: skip
    text = path.read_text("utf-8")
    path.write_text(text[: text.rindex("\n", 0, -1) + 20], "utf-8")  # killed within a line
    assert list(sweep(path, SETTINGS, range(2), workers=1)) == [1, 0]
    again = table.read(path)
    assert [row["validation_accuracy"] for row in again] == [
        row["validation_accuracy"] for row in first
    ]


def test_rows_that_nobody_asks_for_any_more_go(swept: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(swept, tmp_path / "runs.csv"))
    assert list(sweep(path, SETTINGS[1:], range(1), workers=1)) == [0]
    assert [row["learning_rate"] for row in table.read(path)] == ["0.01"]
