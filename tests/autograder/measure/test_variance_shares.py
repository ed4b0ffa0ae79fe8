"""The exact analysis of variance, on grids whose shares are known."""

import numpy as np
import pytest

from autograder.measure.hyperparameters import variance_shares

SHAPE = (3, 2, 4, 4, 3, 3)


def shares(monkeypatch: pytest.MonkeyPatch, grid: np.ndarray) -> dict[str, float]:
    monkeypatch.setattr(variance_shares, "grid", lambda seed: np.broadcast_to(grid, SHAPE))
    rows = [row for row in variance_shares.rows() if row["seed"] == 0]
    return {str(row["effect"]): float(row["percent_of_variance"]) for row in rows}


def test_what_adds_up_has_no_interactions(monkeypatch: pytest.MonkeyPatch) -> None:
    width, epochs = np.arange(3).reshape(3, 1, 1, 1, 1, 1), np.arange(3)
    found = shares(monkeypatch, 2.0 * width + epochs)
    assert found["width"] == pytest.approx(80)
    assert found["epochs"] == pytest.approx(20)
    assert sum(found.values()) == pytest.approx(100)
    assert found["width x epochs"] == pytest.approx(0, abs=1e-9)


def test_what_turns_round_is_only_an_interaction(monkeypatch: pytest.MonkeyPatch) -> None:
    signs = np.array([-1.0, 0, 1])
    found = shares(monkeypatch, signs.reshape(3, 1, 1, 1, 1, 1) * signs)
    assert found["width x epochs"] == pytest.approx(100)


def test_three_at_once_are_left_over(monkeypatch: pytest.MonkeyPatch) -> None:
    signs = np.array([-1.0, 0, 1])
    three = signs.reshape(3, 1, 1, 1, 1, 1) * signs.reshape(3, 1) * signs
    assert shares(monkeypatch, three)["rest"] == pytest.approx(100)
