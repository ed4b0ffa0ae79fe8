"""Tables without trainings are read row by row, numbers as numbers."""

from __future__ import annotations

import pytest

from cnnlab.train import measured_rows
from cnnlab.train.errors import WrongSetting


def test_rows_are_chosen_by_their_values_and_hold_numbers() -> None:
    rows = measured_rows("conv2d_tuning/update_times", batch_size=32)
    assert [row["width"] for row in rows] == ["8x16", "16x32", "32x64", "64x128"]
    assert all(isinstance(row["milliseconds_per_update"], float) for row in rows)


def test_a_table_that_is_not_there_is_named_with_what_was_expected() -> None:
    with pytest.raises(WrongSetting, match=r"name='update_times'[^!]*train.measured_rows"):
        measured_rows("update_times")
