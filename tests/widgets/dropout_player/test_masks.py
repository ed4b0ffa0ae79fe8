"""The masks are by chance as dropout says, and scaling keeps the expectation."""

from __future__ import annotations

import json
from math import comb
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from cnnlab.widgets.dropout_player.network import EXAMPLES, UNITS, make_network, mask
from tests.widgets.dropout_player.conftest import SETTINGS, Call

ALL_DRAWS = """(() => {
  const chances = drawChances(settings.seed);
  const rows = Array.from({ length: settings.batch_size }, (_, example) => example);
  return JSON.stringify(Array.from({ length: DRAWS }, (_, at) =>
    rows.map((example) => look(settings, chances, at + 1, example).map(Number))));
})()"""


def all_draws(call: Call, look: str, settings: dict[str, Any]) -> NDArray[np.float64]:
    """(draws, examples, units), as one text: Playwright is slow with many numbers."""
    expression = ALL_DRAWS.replace("look", look)
    return np.array(json.loads(call(expression, settings=settings)), dtype=float)


def all_masks(call: Call, **changed: Any) -> NDArray[np.float64]:
    """1 where a unit is kept."""
    return all_draws(call, "maskOf", {**SETTINGS, "batch_size": EXAMPLES, **changed})


@pytest.mark.parametrize("seed", [4, 977])
@pytest.mark.parametrize("rate", [0.0, 0.1, 0.2, 0.5, 0.9])
def test_the_share_of_dropped_units_is_the_rate(call: Call, rate: float, seed: int) -> None:
    dropped = 1 - all_masks(call, rate=rate, seed=seed)
    deviation = np.sqrt(rate * (1 - rate) / dropped.size)
    assert abs(dropped.mean() - rate) <= 4 * deviation
    # No unit and no example is dropped more often than the others.
    for axes in ((0, 1), (0, 2)):
        shares = dropped.mean(axis=axes)
        spread = np.sqrt(rate * (1 - rate) / (dropped.size / shares.size))
        assert np.abs(shares - rate).max() <= 4 * spread


@pytest.mark.parametrize("seed", [1, 4])
def test_units_examples_and_draws_are_independent(call: Call, seed: int) -> None:
    masks = all_masks(call, rate=0.4, seed=seed)
    draws, examples, units = masks.shape
    limit = 4.5 / np.sqrt(draws)
    for columns in (masks.reshape(draws, -1), masks.transpose(0, 2, 1).reshape(draws, -1)):
        correlations = np.corrcoef(columns.T) - np.eye(examples * units)
        assert np.abs(correlations).max() < limit + 0.02
    flat = masks.reshape(draws, -1)
    following = [np.corrcoef(flat[:-1, at], flat[1:, at])[0, 1] for at in range(flat.shape[1])]
    assert np.abs(following).max() < limit


def test_the_count_of_dropped_units_is_binomial(call: Call) -> None:
    settings = {**SETTINGS, "batch_size": EXAMPLES, "rate": 0.2}
    counts = np.array(call("droppedCounts(settings, drawChances(4), DRAWS)", settings=settings))
    expected = np.array([comb(UNITS, k) * 0.2**k * 0.8 ** (UNITS - k) for k in range(UNITS + 1)])
    np.testing.assert_allclose(call("binomial(0.2)"), expected, rtol=1e-12)
    masks = counts.sum()
    assert masks == 500 * EXAMPLES
    deviation = np.sqrt(expected * (1 - expected) / masks)
    assert (np.abs(counts / masks - expected) <= 4 * deviation + 1e-9).all()
    # By chance, and so not always the same number.
    assert (counts > 0).sum() > 6


def test_a_shared_mask_is_the_same_for_all_and_counts_once(call: Call) -> None:
    masks = all_masks(call, masks="shared")
    assert (masks == masks[:, :1]).all()
    assert not (all_masks(call) == masks).all()
    settings = {**SETTINGS, "masks": "shared"}
    assert sum(call("droppedCounts(settings, drawChances(4), 30)", settings=settings)) == 30


@pytest.mark.parametrize("rate", [0.1, 0.5, 0.8])
def test_scaling_keeps_the_expectation_and_without_it_it_shrinks(call: Call, rate: float) -> None:
    before = np.array(make_network().activations) / 10
    for scaling, expected in ((True, 1), (False, 1 - rate)):
        settings = {**SETTINGS, "batch_size": EXAMPLES, "rate": rate, "scaling": scaling}
        after = all_draws(call, "afterDropout", settings) / 10
        kept = after > 0
        factor = 1 / (1 - rate) if scaling else 1
        np.testing.assert_allclose(after[kept], np.broadcast_to(before * factor, after.shape)[kept])
        assert abs(after.mean() / before.mean() - expected) < 0.03 * expected
    means = call("averages(settings, drawChances(4))", settings={**SETTINGS, "rate": rate})
    assert abs(means["layer"][-1] - means["whole"]) < 0.1 * means["whole"]
    assert means["value"] == before[0, 0]
    np.testing.assert_allclose(means["whole"], before[:4].mean())
    np.testing.assert_allclose(
        means["unit"], np.cumsum(means["singles"]) / np.arange(1, 501), rtol=1e-9
    )


@pytest.mark.parametrize("scaling", [True, False])
@pytest.mark.parametrize("masks", ["own", "shared"])
def test_inference_is_the_identity(call: Call, scaling: bool, masks: str) -> None:
    changed = {"batch_size": EXAMPLES, "training": False, "scaling": scaling, "masks": masks}
    after = all_draws(call, "afterDropout", {**SETTINGS, "rate": 0.9, **changed})
    before = np.array(make_network().activations)
    np.testing.assert_array_equal(after, np.broadcast_to(before, after.shape))


@pytest.mark.parametrize(("rate", "batch_size"), [(0.5, 1), (0.5, 4), (0.8, 8)])
def test_units_without_a_gradient_are_those_dropped_everywhere(
    call: Call, rate: float, batch_size: int
) -> None:
    masks = all_masks(call, rate=rate, batch_size=batch_size)
    settings = {**SETTINGS, "rate": rate, "batch_size": batch_size}
    silent = np.array(call("silentUnits(settings, drawChances(4))", settings=settings))
    np.testing.assert_array_equal(silent[:, batch_size], (masks.sum(axis=1) == 0).sum(axis=1))
    share = silent[:, batch_size].mean() / UNITS
    expected = rate**batch_size
    assert abs(share - expected) <= 4 * np.sqrt(expected * (1 - expected) / (500 * UNITS))
    mean = call("meanSilent(silentUnits(settings, drawChances(4)), 500)", settings=settings)
    assert abs(mean[batch_size] / UNITS - share) < 1e-12


def test_a_larger_batch_does_not_help_a_shared_mask(call: Call) -> None:
    settings = {**SETTINGS, "masks": "shared"}
    silent = np.array(call("silentUnits(settings, drawChances(4))", settings=settings))
    assert (silent[:, 1:] == silent[:, 1:2]).all()
    assert abs(silent[:, 16].mean() / UNITS - 0.5) < 0.03


def test_pixels_are_dropped_one_by_one_and_maps_as_a_whole(call: Call) -> None:
    settings = {**SETTINGS, "rate": 0.3}
    draw = "Array.from({ length: 300 }, (_, at) => mapMasks(settings, at + 1, 0))"
    drawn = json.loads(call(f"JSON.stringify({draw})", settings=settings))
    single = np.array([one["single"] for one in drawn], dtype=float)
    whole = np.array([one["whole"] for one in drawn], dtype=float)
    assert set(whole.mean(axis=2).ravel()) == {0.0, 1.0}
    assert abs(1 - single.mean() - 0.3) < 0.01
    assert abs(1 - whole.mean() - 0.3) < 0.04
    assert abs(np.corrcoef(single[:, 0, 0], single[:, 0, 1])[0, 1]) < 0.2
    hidden = set(call(f"{draw}.map((one) => neighbourShare(one.whole))", settings=settings))
    assert hidden == {0, None}  # None: no map was dropped
    shares = call(f"{draw}.map((one) => neighbourShare(one.single))", settings=settings)
    assert np.mean(shares) > 0.95
    assert call("mapMasks(settings, 1, 0)", settings={**settings, "masks": "shared"}) == call(
        "mapMasks(settings, 1, 3)", settings={**settings, "masks": "shared"}
    )


def test_neighbouring_pixels_of_a_map_are_nearly_the_same(call: Call) -> None:
    for example in range(EXAMPLES):
        maps = np.array(call("featureMaps(example)", example=example)).reshape(8, 7, 7)
        assert maps.min() >= 1
        assert maps.max() == 10
        for axis in (1, 2):
            assert np.abs(np.diff(maps, axis=axis)).max() <= 3


def test_pythons_network_and_masks_are_the_browsers(call: Call) -> None:
    network = make_network()
    shown = call("NETWORK")
    assert shown["inputs"] == network.inputs
    assert shown["activations"] == network.activations
    assert shown["outgoing"] == network.outgoing
    assert min(map(min, network.activations)) > 0
    masks = all_masks(call, rate=0.35, seed=9)
    for draw, row in ((1, 0), (1, 15), (250, 7), (500, 3)):
        assert masks[draw - 1, row].astype(bool).tolist() == mask(9, draw, row, 0.35)


def test_the_output_is_the_sum_over_what_is_left(call: Call) -> None:
    network = make_network()
    after = np.array(network.activations[0])
    expected = after @ np.array(network.outgoing) / 100
    np.testing.assert_allclose(call("outputOf(after)", after=after.tolist()), expected)
