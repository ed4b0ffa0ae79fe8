"""Strokes become the pixels that NumPy makes of them, and centring makes MNIST of them."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from playwright.sync_api import Browser

import cnnlab.widgets.digit_pad as package
from cnnlab import data
from tests.widgets.digit_pad import reference
from tests.widgets.module_calls import Call, module_calls

FOLDER = Path(package.__file__).parent
Pixels = NDArray[np.uint8]


@pytest.fixture(scope="module")
def call(browser: Browser) -> Iterator[Call]:
    yield from module_calls(browser, FOLDER, "Drawing, addSegment, asDrawn, centred, inkOf")


def both(call: Call, *drawings: list[dict[str, Any]]) -> Pixels:
    """Return what each drawing is as drawn and centred; lists of numbers would take long."""
    sent = call(
        """btoa(drawings.flatMap((actions) => {
          const ink = inkOf(actions, []);
          return [...asDrawn(ink), ...centred(ink).pixels];
        }).map((value) => String.fromCharCode(value)).join(""))""",
        drawings=drawings,
    )
    pixels = np.frombuffer(base64.b64decode(sent), np.uint8).reshape(-1, 2, 28, 28)
    return pixels[0] if len(drawings) == 1 else pixels


def random_actions(rng: np.random.Generator) -> list[dict[str, Any]]:
    """Return strokes of some points anywhere, also over the pad's border, the last ones rubbed."""
    kinds = ["ink"] * int(rng.integers(1, 4)) + ["rubber"] * int(rng.integers(0, 2))
    middle, spread = rng.uniform(4, 24, 2), rng.uniform(1, 8)
    return [
        {"kind": kind, "points": np.round(rng.normal(middle, spread, (size, 2)), 2).tolist()}
        for kind, size in zip(kinds, rng.integers(1, 7, len(kinds)), strict=True)
    ]


def test_strokes_are_rasterised_and_centred_as_in_numpy(call: Call) -> None:
    drawings = [random_actions(np.random.default_rng(seed)) for seed in range(20)]
    for actions, pixels in zip(drawings, both(call, *drawings), strict=True):
        ink = reference.ink_of(actions)
        drawn, moved = pixels.astype(int)
        # A value that lies at a half may round either way.
        assert np.abs(drawn - reference.as_drawn(ink)).max() <= 1
        assert np.abs(moved - reference.centred(ink)).max() <= 1


def test_a_straight_line_has_the_width_of_the_pen(call: Call) -> None:
    drawn, _ = both(call, [{"kind": "ink", "points": [[5, 14], [23, 14]]}])
    assert drawn[10:18, 14].tolist() == [0, 0, 102, 255, 255, 102, 0, 0]
    assert drawn.sum(axis=0)[8:20].std() == 0


def test_a_drawing_grows_to_what_it_is_drawn_at_once(call: Call) -> None:
    actions = random_actions(np.random.default_rng(4))
    grown = call(
        """(() => {
          const drawing = new Drawing([], []);
          for (const { kind, points: [first, ...others] } of actions) {
            drawing.begin(kind, first);
            for (const point of others) drawing.extend(point);
          }
          return [[...drawing.look().pixels], drawing.actions];
        })()""",
        actions=actions,
    )
    assert grown == [both(call, actions)[0].ravel().tolist(), actions]


def test_centring_leaves_mnists_digits_as_they_are(call: Call) -> None:
    images = np.round(255 * data.digits().test.images[:100]).astype(np.uint8).reshape(100, 784)
    shown = call(
        """(() => {
          const all = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
          const one = (at) => all.slice(784 * at, 784 * (at + 1));
          const images = Array.from({ length: 100 }, (_, at) => one(at));
          const pixels = images.flatMap((_, at) => {
            const ink = inkOf([{ kind: "example", at }], images);
            return [...asDrawn(ink), ...centred(ink).pixels];
          });
          return btoa(pixels.map((value) => String.fromCharCode(value)).join(""));
        })()""",
        bytes=base64.b64encode(images.tobytes()).decode(),
    )
    both_ways = np.frombuffer(base64.b64decode(shown), np.uint8).reshape(100, 2, 784)
    drawn, moved = both_ways.swapaxes(0, 1)
    np.testing.assert_array_equal(drawn, images)
    np.testing.assert_array_equal(moved, images)


def test_a_digit_is_the_same_wherever_it_is_drawn(call: Call) -> None:
    seven = np.array([[2, 2], [9, 2], [5, 11]])
    drawings = [
        [{"kind": "ink", "points": (seven + by).tolist()}]
        for by in [(6, 7), (0, 0), (15, 3), (14, 15)]
    ]
    moved = both(call, *drawings)[:, 1].astype(int)
    assert np.abs(moved - moved[0]).max() <= 1


def test_the_mass_lies_in_the_middle_and_the_longer_side_has_20_pixels(call: Call) -> None:
    points = np.random.default_rng(5).uniform(3, 25, (8, 6, 2)).round(2).tolist()
    drawings = [[{"kind": "ink", "points": stroke}] for stroke in points]
    for moved in both(call, *drawings)[:, 1]:
        rows, columns = np.flatnonzero(moved.any(axis=1)), np.flatnonzero(moved.any(axis=0))
        # A faint edge may round to nothing.
        assert 19 <= max(np.ptp(rows), np.ptp(columns)) + 1 <= 20
        for axis in (0, 1):
            mass = moved.sum(axis=1 - axis)
            centre = (mass * np.arange(28)).sum() / mass.sum()
            at_border = mass[0] > 0 or mass[-1] > 0
            assert abs(centre - 14) <= 0.51 or at_border


def test_nothing_drawn_is_nothing_centred(call: Call) -> None:
    assert not both(call, []).any()
    ink, rubbed = (
        {"kind": kind, "points": [[9.0, 9.0], [15.0, 9.0]]} for kind in ("ink", "rubber")
    )
    assert not both(call, [ink, rubbed]).any()
    assert not both(call, [ink, {"kind": "clear"}]).any()
