"""The numbers on the screen equal NumPy's, whatever the settings."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from tests.widgets.conftest import Open

SETTINGS = 40
POSITIONS = 4

# Sets the traits, walks to each position and returns what a reader sees there.
READ = """({traits, positions}) => {
  const model = document.querySelector("[data-widget-model]").model;
  const walk = (selector) => [...document.querySelectorAll(`.cnnlab-walk ${selector}`)];
  const number = (text) => Number(text.replace("−", "-"));
  const texts = (selector) => walk(selector).map((node) => number(node.textContent));
  for (const [name, value] of Object.entries(traits)) model.set(name, value);
  return positions.map((position) => {
    model.set("position", position);
    return {
      window: texts(".window .cell"),
      kernel: walk(".kernel .cell").map((node) => number(node.value)),
      products: texts(".products .cell"),
      total: texts(".total")[0],
      parts: texts(".parts b"),
      size: texts(".windows"),
      landed: walk(".frame.map")[0].getAttribute("aria-valuetext"),
    };
  });
}"""


def reference(
    picture: NDArray[np.float64],
    kernel: NDArray[np.float64],
    stride: int,
    padding: int,
    dilation: int,
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Plain loops: (rows, columns, size, size, channels) windows and (rows, columns, channels)."""
    size = len(kernel)
    side = dilation * (size - 1) + 1
    padded = np.pad(picture, ((padding, padding), (padding, padding), (0, 0)))
    rows = (padded.shape[0] - side) // stride + 1
    columns = (padded.shape[1] - side) // stride + 1
    windows = np.zeros((rows, columns, size, size, picture.shape[2]))
    sums = np.zeros((rows, columns, picture.shape[2]))
    for row in range(rows):
        for column in range(columns):
            top, left = row * stride, column * stride
            window = padded[top : top + side : dilation, left : left + side : dilation]
            windows[row, column] = window
            sums[row, column] = (window * kernel).sum(axis=(0, 1))
    return windows, sums


def random_settings(generator: np.random.Generator) -> dict[str, Any]:
    return {
        "kernel": generator.integers(-30, 31, size=(generator.integers(1, 6),) * 2 + (3,)) / 10,
        "stride": int(generator.integers(1, 5)),
        "padding": int(generator.integers(0, 5)),
        "dilation": int(generator.integers(1, 4)),
    }


def compare(shown: dict[str, Any], windows: Any, kernel: Any, sums: Any, at: list[int]) -> None:
    row, column = at
    window = windows[row, column, :, :, 0]
    np.testing.assert_allclose(shown["window"], window.ravel(), atol=1e-9)
    np.testing.assert_allclose(shown["kernel"], kernel[:, :, 0].ravel(), atol=1e-9)
    np.testing.assert_allclose(shown["products"], (window * kernel[:, :, 0]).ravel(), atol=1e-9)
    np.testing.assert_allclose(shown["total"], sums[row, column].sum(), atol=1e-9)
    if sums.shape[2] == 3:
        np.testing.assert_allclose(shown["parts"], sums[row, column], atol=1e-9)
    sizes = sums.shape[:2]
    assert shown["size"] == list(sizes if len(shown["size"]) == 2 else sizes[:1])
    landed = f"row {row + 1} of {sizes[0]}, column {column + 1} of {sizes[1]}, sum "
    assert shown["landed"].startswith(landed)
    np.testing.assert_allclose(
        float(shown["landed"][len(landed) :].replace("−", "-")), shown["total"]
    )


def test_the_shown_numbers_equal_numpys_on_random_settings(open_walk: Open) -> None:
    generator = np.random.default_rng(2026)
    # Tenths, so that two decimals on the screen hold every product and sum exactly.
    pictures = {
        "grey": generator.integers(0, 11, size=(17, 17, 1)) / 10,
        "wide": generator.integers(-10, 11, size=(15, 22, 1)) / 10,
        "rgb": generator.integers(0, 11, size=(18, 18, 3)) / 10,
    }
    walk = open_walk(pictures)
    for number in range(SETTINGS):
        name = list(pictures)[number % 3]
        settings = random_settings(generator)
        picture = pictures[name]
        kernel = settings["kernel"][:, :, : picture.shape[2]]
        numbers = [settings[one] for one in ("stride", "padding", "dilation")]
        windows, sums = reference(picture, kernel, *numbers)
        shown_kernel = kernel if picture.shape[2] == 3 else kernel[:, :, 0]
        traits = {**settings, "kernel": shown_kernel.tolist(), "picture": name}
        places = [
            [int(generator.integers(side)) for side in sums.shape[:2]] for _ in range(POSITIONS)
        ]
        seen = walk.page.evaluate(READ, {"traits": traits, "positions": places})
        for shown, place in zip(seen, places, strict=True):
            compare(shown, windows, kernel, sums, place)


def test_the_painted_map_has_the_colour_of_each_sums_sign(open_walk: Open) -> None:
    generator = np.random.default_rng(7)
    picture = generator.integers(-9, 10, size=(8, 8)).astype(float)
    kernel = [[1.0, 0.0], [0.0, -1.0]]
    walk = open_walk({"noise": picture}, kernel=kernel)
    colours = walk.page.evaluate("""() => {
      const canvas = document.querySelector(".frame.map canvas");
      const cell = canvas.width / 7;
      const context = canvas.getContext("2d");
      const corner = (at) => Math.round((at + 0.12) * cell);
      return Array.from({length: 49}, (_, at) =>
        [...context.getImageData(corner(at % 7), corner(Math.floor(at / 7)), 1, 1).data]);
    }""")
    sums = picture[:-1, :-1] - picture[1:, 1:]
    for (red, _, blue, _), total in zip(colours, sums.ravel(), strict=True):
        assert np.sign(blue - red) == np.sign(total)
