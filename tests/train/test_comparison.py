"""Comparisons: paired by seed, widened for their number, refused where nothing is compared."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cnnlab.data import small_digits
from cnnlab.train import Setting, compare, paired_difference
from cnnlab.train.errors import WrongSetting

SMALL = small_digits()
TINY = Setting(network="mlp", width=(32, 16), images=200, epochs=8, learning_rate=0.01)


def test_settings_are_compared_with_the_first_seed_by_seed() -> None:
    settings = [TINY, replace(TINY, epochs=9), replace(TINY, learning_rate=0.0001)]
    comparison = compare(settings, range(3), SMALL)
    assert comparison.settings == tuple(settings)
    assert [[run.seed for run in runs] for runs in comparison.runs] == [[0, 1, 2]] * 3
    first, _, slow = comparison.accuracies
    assert comparison.differences[1] == paired_difference(slow, first, comparisons=2)
    assert comparison.differences[1].verdict == "lower"
    assert comparison.verdicts[1] == "worse"


@pytest.mark.parametrize("seeds", [[], [1], [2, 2]])
def test_one_seed_compares_nothing(seeds: list[int]) -> None:
    with pytest.raises(WrongSetting, match="seeds="):
        compare([TINY, replace(TINY, epochs=1)], seeds, SMALL)


@pytest.mark.parametrize("settings", [[TINY], [TINY, TINY]])
def test_a_setting_is_not_compared_with_itself(settings: list[Setting]) -> None:
    with pytest.raises(WrongSetting, match="settings="):
        compare(settings, range(2), SMALL)
