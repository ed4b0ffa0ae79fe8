"""Arrays shown as pictures: brightness, colour, or signed values."""

from __future__ import annotations

from base64 import b64encode
from html import escape
from io import BytesIO

import numpy as np
from numpy.typing import ArrayLike, NDArray

from cnnlab.figures.numbers import number
from cnnlab.figures.page import pane
from cnnlab.figures.palette import BLUE, ORANGE
from cnnlab.text import Text

_LOWEST_AND_HIGHEST = Text(en="{name}\n{low} to {high}", ko="{name}\n{low} ~ {high}")


def brightness_picture(image: ArrayLike, name: Text | str, *, width: int = 130) -> str:
    """Return the pane of an image (rows, columns) or (rows, columns, 3): 0 dark, largest bright."""
    array = np.asarray(image, dtype=float)
    largest = array.max(initial=0.0)
    # A photograph may come as 0 to 255 or as 0 to 1; the picture looks the same.
    scaled = array / largest if largest > 0 else array
    colours = scaled if array.ndim == 3 else np.repeat(scaled[..., None], 3, axis=-1)
    return pane(_picture(colours.clip(0, 1), name, width), name)


def signed_picture(values: ArrayLike, name: Text | str, *, width: int = 130) -> str:
    """Return the pane of a map (rows, columns): blue above 0, orange below, nothing at 0.

    The lowest and the highest value stand below it, so that the signs do not need the colours.
    """
    array = np.asarray(values, dtype=float)
    largest = np.abs(array).max(initial=0.0)
    colours = np.empty((*array.shape, 4))
    colours[..., :3] = np.where(array[..., None] >= 0, BLUE, ORANGE)
    colours[..., :3] /= 255
    colours[..., 3] = np.abs(array) / largest if largest > 0 else 0.0
    words = _LOWEST_AND_HIGHEST.format(name=name, low=number(array.min()), high=number(array.max()))
    return pane(_picture(colours, words, width), words)


def _picture(colours: NDArray[np.float64], alternative: Text | str, width: int) -> str:
    """Return an <img> that carries its pixels with it, because a notebook must work offline."""
    # Imported here: `import cnnlab` has to be quick.
    from matplotlib.image import imsave

    buffer = BytesIO()
    imsave(buffer, colours, format="png")
    source = f"data:image/png;base64,{b64encode(buffer.getvalue()).decode()}"
    height = round(width * colours.shape[0] / colours.shape[1])
    words = escape(str(alternative).replace("\n", ", "), quote=True)
    return f'<img src="{source}" width="{width}" height="{height}" alt="{words}">'
