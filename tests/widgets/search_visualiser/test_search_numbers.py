"""What the browser works out equals what `cnnlab.train.search` says, trial by trial."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from scipy.special import ndtr

from cnnlab.train import search
from cnnlab.train.search import Ledger, SearchTable
from cnnlab.train.search.bayesian import (
    LENGTH,
    NOISE,
    RANDOM_FIRST,
    GaussianProcess,
    expected_improvement,
    log_error,
    matern,
)
from cnnlab.widgets.search_visualiser.measured import BUDGETS, OWN, REPETITIONS, Space
from cnnlab.widgets.search_visualiser.places import cell
from tests.widgets.module_calls import Call


def searches(call: Call, space: Space, **state: Any) -> Any:
    return call("allSearches(measured, state)", measured=space.trait, state={"own": [], **state})


@pytest.mark.parametrize(
    ("budget", "repetition"), zip(BUDGETS, (0, 3, REPETITIONS - 1), strict=True)
)
def test_every_search_is_counted_as_in_python(
    call: Call, space: Space, budget: int, repetition: int
) -> None:
    found = searches(call, space, budget=budget, repetition=repetition)
    for method, function in search.METHODS.items():
        ledger = search.replay(function, space.table, budget * space.table.epochs, repetition)
        expected = [(trial.configuration, trial.epochs, trial.spent) for trial in ledger.trials]
        entries = found[method]
        assert [(one["configuration"], one["epochs"], one["spent"]) for one in entries] == expected
        choices = ledger.choices()
        assert [one["choice"]["configuration"] for one in entries] == [
            choice.configuration for choice in choices
        ], method
        for name, values in (
            ("seen", [choice.accuracy for choice in choices]),
            ("judged", [ledger.judged(choice) for choice in choices]),
        ):
            shown = [one["choice"][name] for one in entries]
            assert shown == pytest.approx(values, abs=0.006), (method, name)


def test_ones_own_search_is_counted_as_in_python(call: Call, space: Space) -> None:
    ledger = Ledger(space.table, 14 * space.table.epochs, seed=1)
    own = [5, 200, 31, 7]
    for configuration in own:
        ledger.train(configuration)
    found = searches(call, space, budget=14, repetition=1, own=own)[OWN]
    assert [one["seen"] for one in found] == pytest.approx(
        [trial.accuracy for trial in ledger.trials], abs=0.006
    )
    assert found[-1]["spent"] == ledger.spent


def answered(table: SearchTable, entries: list[dict[str, Any]]) -> GaussianProcess:
    process = GaussianProcess(matern(table.places, LENGTH), NOISE)
    for entry in entries:
        process.add(entry["configuration"], log_error(entry["seen"]))
    return process


@pytest.mark.parametrize("step", [2, RANDOM_FIRST, 39])
def test_the_browser_believes_what_bayesian_optimization_believes(
    call: Call, space: Space, step: int
) -> None:
    entries = searches(call, space, budget=54, repetition=2)["bayesian"]
    found = call(
        "beliefOf(pointsOf(measured), entries, measured.model)",
        measured=space.trait,
        entries=entries[:step],
    )
    process = answered(space.table, entries[:step])
    mean, deviation = process.predict()
    gain = expected_improvement(mean, deviation, min(process.answers))
    gain[process.tried] = 0
    np.testing.assert_allclose(found["mean"], mean, rtol=1e-6, atol=1e-9)
    np.testing.assert_allclose(found["deviation"], deviation, rtol=1e-6)
    np.testing.assert_allclose(found["improvement"], gain, rtol=1e-5, atol=1e-12)
    if step >= RANDOM_FIRST:
        assert found["next"] == entries[step]["configuration"]


def test_the_normal_distribution_is_exact_far_out_and_in_the_middle(call: Call) -> None:
    values = [-30.0, -8.0, -4.001, -4.0, -3.9, -1.0, 0.0, 0.5, 3.9, 4.1, 9.0]
    found = call("values.map(below)", values=values)
    np.testing.assert_allclose(found, ndtr(np.array(values)), rtol=1e-9)


@pytest.mark.parametrize("width", [300, 900])
def test_every_configuration_has_a_cell_of_its_own(call: Call, space: Space, width: int) -> None:
    trait = space.trait
    names = [axis["name"] for axis in trait["axes"]]
    layout = call("layoutOf(measured, width, names)", measured=trait, width=width, names=names)
    corners = np.array(call("cornersOf(measured, layout)", measured=trait, layout=layout))
    assert corners[:, 0].max() + layout["cell"] <= width
    assert corners[:, 1].max() + layout["line"] <= layout["bottom"]
    for one, (left, top) in enumerate(corners):
        beside = np.abs(corners[:, 0] - left) > layout["cell"] - 0.01
        below = np.abs(corners[:, 1] - top) > layout["line"] - 0.01
        assert np.flatnonzero(~(beside | below)).tolist() == [one]
    cells = [cell(space.table, one) for one in range(len(corners))]
    in_one_row = {one for one, (block, row, _) in enumerate(cells) if (block, row) == (0, 0)}
    assert len({corners[one, 1] for one in in_one_row}) == 1


def test_arrows_lead_through_the_whole_space(call: Call, space: Space) -> None:
    trait = space.trait
    names = [axis["name"] for axis in trait["axes"]]
    walked = call(
        """(() => {
          const layout = layoutOf(measured, 800, names);
          const corners = cornersOf(measured, layout);
          const walk = (from, right, down) => {
            const seen = [from];
            for (;;) {
              const next = neighbour(corners, layout, seen.at(-1), right, down);
              if (next === seen.at(-1)) return seen;
              seen.push(next);
            }
          };
          return walk(0, 0, 1).flatMap((from) => walk(from, 1, 0));
        })()""",
        measured=trait,
        names=names,
    )
    assert sorted(walked) == list(range(len(trait["levels"])))
