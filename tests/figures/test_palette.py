from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import ArrayLike, NDArray

from cnnlab.figures.palette import BLUE_TEXT, LINE, ORANGE_TEXT, SERIES, surface

# JupyterLab's page colours.
PAGES = {"light": "#ffffff", "dark": "#111111"}


def luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", PAGES)
@pytest.mark.parametrize("colours", [BLUE_TEXT, ORANGE_TEXT])
def test_coloured_words_can_be_read_in_both_themes(colours: dict[str, str], theme: str) -> None:
    assert contrast(colours[theme], PAGES[theme]) >= 4.5


@pytest.mark.parametrize("theme", PAGES)
def test_lines_can_be_seen_in_both_themes(theme: str) -> None:
    assert contrast(LINE[theme], PAGES[theme]) >= 3


def test_zero_is_see_through_and_the_sign_decides_the_colour() -> None:
    assert surface(0, 5).endswith(", 0.00)")
    assert surface(-2, 5).split(",")[0] != surface(2, 5).split(",")[0]


def test_a_map_of_zeros_has_a_colour_too() -> None:
    assert surface(0, 0).endswith(", 0.00)")


@pytest.mark.parametrize("theme", PAGES)
def test_lines_of_a_chart_can_be_seen_in_both_themes(theme: str) -> None:
    assert min(contrast(colour, PAGES[theme]) for colour in SERIES[theme]) >= 3


# How red, green and blue arrive without one kind of cone, by G. M. Machado and others, 2009.
SIGHTS = {
    "all cones": np.eye(3),
    "protanopia": [(0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)],
    "deuteranopia": [(0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)],
    "tritanopia": [(1.256, -0.077, -0.179), (-0.078, 0.931, 0.148), (0.005, 0.691, 0.304)],
}
XYZ = np.array([(0.4125, 0.3576, 0.1804), (0.2127, 0.7152, 0.0722), (0.0193, 0.1192, 0.9503)])


def seen(colour: str, sight: ArrayLike) -> NDArray[np.float64]:
    """Return the colour in CIELAB as an eye sees it; 2.3 between two is just noticeable."""
    channels = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    x, y, z = np.cbrt(XYZ @ np.clip(np.asarray(sight) @ linear, 0, 1) / XYZ.sum(axis=1))
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("theme", PAGES)
def test_no_two_lines_look_alike_to_any_eye(theme: str, sight: str) -> None:
    for one, other in combinations(SERIES[theme], 2):
        difference = seen(one, SIGHTS[sight]) - seen(other, SIGHTS[sight])
        assert np.linalg.norm(difference) > 20, (one, other)
