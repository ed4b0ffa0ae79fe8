"""The lesson's five insights, at the settings that show them, and what the sentence says there."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from cnnlab.widgets.descent.landscapes import LANDSCAPES
from cnnlab.widgets.descent.running import OPTIMIZERS
from tests.widgets.descent.conftest import SETTINGS, Call

RATES = [round(0.001 * 10 ** (step / 10), 6) for step in range(41)]


def settings_of(landscape: str, **changed: Any) -> dict[str, Any]:
    start = list(LANDSCAPES[landscape].start)
    return {**SETTINGS, "landscape": landscape, "start": start, **changed}


@pytest.mark.parametrize(
    ("landscape", "optimizer", "rate", "changed", "kind"),
    [
        ("bowl", "sgd", 0.01, {}, "creeps"),
        ("bowl", "sgd", 0.5, {}, "converged"),
        ("bowl", "sgd", 1.95, {"steps": 50}, "oscillates"),
        ("bowl", "sgd", 2.0, {}, "oscillates"),
        ("bowl", "sgd", 2.24, {}, "diverged"),
        ("valley", "sgd", 0.0794, {}, "oscillates"),
        ("valley", "sgd", 0.0891, {}, "diverged_second"),
        ("diagonal", "sgd", 0.0891, {}, "diverged_across"),
        ("valley", "sgd", 10, {}, "diverged"),
        ("valley", "momentum", 0.0316, {}, "converged"),
        ("bowl", "sgd", 0.3, {"noise": 2, "steps": 200}, "cloud"),
        ("bowl", "sgd", 0.05, {"noise": 2, "steps": 500}, "cloud"),
        ("minima", "sgd", 0.2, {}, "shallow"),
        ("minima", "momentum", 0.2, {}, "converged"),
        ("minima", "sgd", 0.1, {"start": [0.1126588743, 2.0]}, "saddle"),
    ],
)
def test_the_sentence_fits_the_run(
    call: Call, landscape: str, optimizer: str, rate: float, changed: Any, kind: str
) -> None:
    settings = settings_of(landscape, **changed)
    run = "descend(settings, optimizer, rate)"
    given = {"settings": settings, "optimizer": optimizer, "rate": rate}
    assert call(f"judge({run}, settings)", **given) == kind


def test_the_steep_direction_breaks_first(call: Call) -> None:
    run = call("descend(settings, 'sgd', 0.0891)", settings=settings_of("valley"))
    flat, steep = np.abs(np.array(run["path"])).T
    assert (np.diff(flat) < 0).all()
    assert (np.diff(steep) > 0).all()


def test_a_smaller_rate_makes_the_cloud_smaller(call: Call) -> None:
    def cloud(rate: float) -> float:
        settings = settings_of("bowl", noise=2, steps=500)
        run = call("descend(settings, 'sgd', rate)", settings=settings, rate=rate)
        return float(np.mean(run["losses"][250:]))

    assert cloud(0.5) > 2 * cloud(0.1) > 4 * cloud(0.02)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("landscape", LANDSCAPES)
def test_the_best_rate_is_the_best_of_a_grid(call: Call, landscape: str, optimizer: str) -> None:
    better = call(
        """(() => {
          const best = bestRun(settings, optimizer);
          const runs = rates.map((rate) => descend(settings, optimizer, rate));
          return [best.diverged, runs.filter((run) => compareRuns(run, best) < 0).length];
        })()""",
        settings=settings_of(landscape),
        optimizer=optimizer,
        rates=[float(f"{rate:.3g}") for rate in RATES],
    )
    assert better == [None, 0]


def test_no_optimizer_wins_everywhere(call: Call) -> None:
    winners = {
        landscape: call(
            "OPTIMIZERS.map((one) => bestRun(settings, one)).sort(compareRuns)[0].optimizer",
            settings=settings_of(landscape),
        )
        for landscape in LANDSCAPES
    }
    assert winners["bowl"] == "sgd"
    assert winners["valley"] == "nesterov"
    assert len(set(winners.values())) >= 2
    # Turned by 45 degrees, the valley is no longer one that a rate per weight can make round.
    for one in ("rmsprop",):
        ends = [
            call("bestRun(settings, one).losses.at(-1)", settings=settings_of(name), one=one)
            for name in ("valley", "diagonal")
        ]
        assert ends[1] > 10 * ends[0]
