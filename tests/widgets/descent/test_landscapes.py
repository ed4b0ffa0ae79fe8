"""The landscapes are what they say, and so are their limits for the learning rate."""

from __future__ import annotations

import numpy as np
import pytest

from cnnlab.widgets.descent.landscapes import HIGH, LANDSCAPES, LOW
from tests.widgets.descent.conftest import SETTINGS, Call

every_landscape = pytest.mark.parametrize("name", LANDSCAPES)


@every_landscape
def test_the_gradient_is_the_losss_slope(call: Call, name: str) -> None:
    generator = np.random.default_rng(3)
    for weights in generator.uniform(LOW, HIGH, size=(20, 2)):
        loss = LANDSCAPES[name].loss
        slopes = [(loss(weights + step) - loss(weights - step)) / 2e-5 for step in np.eye(2) * 1e-5]
        np.testing.assert_allclose(LANDSCAPES[name].gradient(weights), slopes, rtol=1e-4, atol=1e-4)
        shown = call(
            "[LANDSCAPES[name].loss(at), ...LANDSCAPES[name].gradient(at)]",
            name=name,
            at=weights.tolist(),
        )
        expected = [loss(weights), *LANDSCAPES[name].gradient(weights)]
        np.testing.assert_allclose(shown, expected, rtol=1e-9)


@every_landscape
def test_minima_are_flat_and_the_deepest_has_loss_0(call: Call, name: str) -> None:
    places = call("LANDSCAPES[name].minima", name=name)
    for place in places:
        np.testing.assert_allclose(LANDSCAPES[name].gradient(np.array(place)), 0, atol=1e-6)
        assert call("curvatureAt(LANDSCAPES[name], at)", name=name, at=place) > 0
    assert abs(float(LANDSCAPES[name].loss(np.array(places[0])))) < 1e-9
    grid = np.array(np.meshgrid(np.linspace(-5, 5, 201), np.linspace(-4, 4, 161)))
    assert LANDSCAPES[name].loss(grid).min() >= -1e-9


@every_landscape
def test_starts_are_the_same_in_both_languages_of_code(call: Call, name: str) -> None:
    assert call("LANDSCAPES[name].start", name=name) == list(LANDSCAPES[name].start)


@pytest.mark.parametrize("momentum", [0.0, 0.5, 0.9])
@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "nesterov"])
@pytest.mark.parametrize("name", ["bowl", "valley", "diagonal"])
def test_a_rate_diverges_above_its_limit_and_not_below(
    call: Call, name: str, optimizer: str, momentum: float
) -> None:
    (curvature, *_) = call("LANDSCAPES[name].curvatures", name=name)
    limit = call("rateLimit(optimizer, c, b)", optimizer=optimizer, c=curvature, b=momentum)
    settings = {**SETTINGS, "landscape": name, "momentum": momentum, "steps": 3000}
    run = "descend(settings, optimizer, rate)"
    above = call(run, settings=settings, optimizer=optimizer, rate=1.01 * limit)
    below = call(run, settings=settings, optimizer=optimizer, rate=0.99 * limit)
    assert above["diverged"] is not None
    assert below["diverged"] is None
    assert below["losses"][-1] < 1e-3 * below["losses"][0]


@pytest.mark.parametrize("optimizer", ["rmsprop", "adam"])
def test_a_step_by_squares_is_never_much_longer_than_three_rates(
    call: Call, optimizer: str
) -> None:
    assert call("rateLimit(optimizer, 25, 0.9)", optimizer=optimizer) is None
    for rate in (0.1, 10):
        settings = {**SETTINGS, "noise": 5, "steps": 500}
        run = call(
            "descend(settings, optimizer, rate)", settings=settings, optimizer=optimizer, rate=rate
        )
        assert np.abs(np.diff(run["path"], axis=0)).max() <= 3.2 * rate
