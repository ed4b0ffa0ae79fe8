from __future__ import annotations

import pytest

from cnnlab.figures.palette import BLUE_TEXT, LINE, ORANGE_TEXT, surface

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
