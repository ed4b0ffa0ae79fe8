"""Letters and digits drawn from matplotlib's fonts and distorted, no two alike."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Picture = NDArray[np.float32]

SIDE = 28  # of a drawn image, as of MNIST's
_CANVAS = 64  # of the undistorted glyph
_INK = 40  # the longer side of a glyph on its canvas
_FONT_SIZE = 96
_COARSE = 4  # displacements in a row are drawn, the others lie smoothly between them

# Whole fonts are held out, so that validation shows shapes that no training image has.
TRAINING_FONTS = (
    "DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique", "DejaVuSansMono",
    "DejaVuSansMono-BoldOblique", "DejaVuSerif", "DejaVuSerif-Bold", "DejaVuSerif-Italic",
    "STIXGeneral", "STIXGeneralBol", "STIXGeneralItalic", "cmr10", "cmb10", "cmtt10",
)  # fmt: skip
HELD_OUT_FONTS = ("cmss10", "cmti10", "STIXGeneralBolIta", "DejaVuSansMono-Oblique")


def draw(
    characters: Sequence[str], fonts: Sequence[str], generator: np.random.RandomState
) -> Picture:
    """Return an image of each character, float32 in [0, 1] of shape (n, 28, 28), light on dark.

    Each is drawn in a font chosen by chance, then slanted, turned, stretched, bent, made thinner or
    thicker, and moved by up to two pixels.

    Source: the fonts that matplotlib ships; distortions as in P. Simard et al., Best Practices for
    Convolutional Neural Networks Applied to Visual Document Analysis, ICDAR 2003.
    """
    chosen = generator.randint(len(fonts), size=len(characters))
    drawn = [
        _distorted(glyph(character, fonts[font]), generator)
        for character, font in zip(characters, chosen, strict=True)
    ]
    return np.stack(drawn)


@cache
def glyph(character: str, font: str) -> Picture:
    """Return an undistorted character, float32 in [0, 1] of shape (64, 64), in the middle."""
    import matplotlib as mpl
    from PIL import Image, ImageDraw, ImageFont

    path = Path(mpl.get_data_path()) / "fonts" / "ttf" / f"{font}.ttf"
    face = ImageFont.truetype(str(path), _FONT_SIZE)
    left, top, right, bottom = (int(edge) for edge in face.getbbox(character))
    picture = Image.new("L", (right - left, bottom - top))
    ImageDraw.Draw(picture).text((-left, -top), character, font=face, fill=255)
    ratio = _INK / max(picture.size)
    size = tuple(max(2, round(ratio * edge)) for edge in picture.size)
    canvas = Image.new("L", (_CANVAS, _CANVAS))
    place = tuple((_CANVAS - edge) // 2 for edge in size)
    canvas.paste(picture.resize((size[0], size[1])), (place[0], place[1]))
    return np.asarray(canvas, np.float32) / np.float32(255)


def _distorted(picture: Picture, generator: np.random.RandomState) -> Picture:
    from scipy.ndimage import gaussian_filter, map_coordinates

    thickness = generator.uniform(-1.2, 1.6)  # pixels of the canvas; below 0: thinner
    grown = gaussian_filter(picture, 0.5 + abs(thickness))
    level = 0.5 - 0.25 * thickness / 1.6
    inked = np.clip((grown - level) * 3 + 0.5, 0, 1)
    rows, columns = _positions(generator) + _bends(generator)
    seen = map_coordinates(inked, [rows, columns], order=1)
    brightest = seen.max()
    image: Picture = (seen / brightest if brightest > 0 else seen).astype(np.float32)
    return image


def _positions(generator: np.random.RandomState) -> NDArray[np.float64]:
    """Return where on the canvas each pixel of the image looks, (2, 28, 28)."""
    turn, slant = generator.uniform(-0.3, 0.3), generator.uniform(-0.35, 0.35)
    # A glyph is 40 pixels of the canvas and about 20 of the image.
    heights, widths = generator.uniform(1.75, 2.3), generator.uniform(1.75, 2.6)
    cosine, sine = np.cos(turn), np.sin(turn)
    rotation = np.array([[cosine, -sine], [sine, cosine]])
    matrix = rotation @ np.array([[heights, 0], [slant * heights, widths]])
    axis = np.arange(SIDE) - (SIDE - 1) / 2
    grid = np.stack(np.meshgrid(axis, axis, indexing="ij"))
    moved = grid + generator.uniform(-2, 2, size=(2, 1, 1))
    places: NDArray[np.float64] = np.tensordot(matrix, moved, 1) + (_CANVAS - 1) / 2
    return places


def _bends(generator: np.random.RandomState) -> NDArray[np.float64]:
    """Return smooth random displacements in pixels of the canvas, (2, 28, 28)."""
    coarse = generator.normal(scale=1.8, size=(2, _COARSE, _COARSE))
    bends: NDArray[np.float64] = _smoothing() @ coarse @ _smoothing().T
    return bends


@cache
def _smoothing() -> NDArray[np.float64]:
    """Return what spreads coarse values over a row of the image with cubic splines, (28, 4)."""
    from scipy.ndimage import zoom

    spread: NDArray[np.float64] = zoom(np.eye(_COARSE), (SIDE / _COARSE, 1), order=3)
    return spread
