"""The runs that ship with the course are read as they were written."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from cnnlab.data import small_digits
from cnnlab.train import Setting, by_setting, measured, run, table
from cnnlab.train.errors import WrongSetting
from cnnlab.train.measured import _parsed


def test_a_run_comes_back_from_its_row(tmp_path: Path) -> None:
    setting = Setting(width=(4, 8), images=100, epochs=2, warm_up=0.1, optimizer="sgd")
    done = run(setting, 3, small_digits())
    table.write(tmp_path / "runs.csv", [table.row_of(done)])
    [back] = _parsed(table.read(tmp_path / "runs.csv"))
    assert (back.setting, back.seed) == (setting, 3)
    assert np.allclose(back.validation_loss, [score.loss for score in done.validation], rtol=1e-3)
    assert back.accuracy == pytest.approx(100 * done.accuracy, abs=0.01)
    assert np.allclose(back.losses, done.losses, rtol=1e-3)


def test_runs_are_chosen_by_their_settings() -> None:
    chosen = measured("hyperparameters/batch_size", batch_size=16, learning_rate=0.001)
    assert [one.seed for one in chosen] == list(range(8))
    groups = by_setting(measured("hyperparameters/batch_size", batch_size=16))
    assert len(groups) == 5 and all(len(runs) == 8 for runs in groups.values())


def test_a_table_that_is_not_there_is_named_with_what_was_expected() -> None:
    with pytest.raises(WrongSetting, match=r"name='optimizers'[^!]*train.measured"):
        measured("optimizers")
