"""The widget itself: its traits, and the checks on what Python sets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import traitlets
from numpy.typing import ArrayLike, NDArray

from cnnlab.widgets.assets import joined_modules, joined_styles
from cnnlab.widgets.common import LessonWidget
from cnnlab.widgets.common.settings import checked_choice
from cnnlab.widgets.convolution_walk import pictures as _pictures
from cnnlab.widgets.convolution_walk.settings import (
    checked_kernel,
    checked_setting,
    liveliest_window,
    map_shape,
)
from cnnlab.widgets.convolution_walk.still import still_picture
from cnnlab.widgets.convolution_walk.texts import NOT_RUNNING, spoken_texts

_FOLDER = Path(__file__).resolve().parent


class ConvolutionWalk(LessonWidget):
    """A window that steps over a picture and shows the products, their sum and where it lands.

    `pictures` is a mapping of names to arrays, (rows, columns) or (rows, columns, 3), or names
    of the course's own pictures; without it the walk offers all of the course's.
    `kernel` is an array or the name of a ready-made 3 x 3 kernel.

    Read or set the state at any time: `picture` is a name; `kernel` nested lists, (size, size)
    or (size, size, 3) where the channels differ; `stride`, `padding` and `dilation` integers;
    `position` [row, column] in the feature map, counted from 0. The window moves in the browser;
    Python hears of it when it rests.
    """

    not_running = NOT_RUNNING
    _esm = joined_modules(_FOLDER)
    _css = joined_styles(_FOLDER)

    texts = traitlets.Dict().tag(sync=True)
    pictures = traitlets.List(traitlets.Dict()).tag(sync=True)
    picture = traitlets.Unicode().tag(sync=True)
    kernel: traitlets.List[Any] = traitlets.List().tag(sync=True)
    stride = traitlets.Int(1).tag(sync=True)
    padding = traitlets.Int(0).tag(sync=True)
    dilation = traitlets.Int(1).tag(sync=True)
    position = traitlets.List(traitlets.Int(), [0, 0], minlen=2, maxlen=2).tag(sync=True)

    def __init__(
        self,
        pictures: Mapping[str, ArrayLike] | Sequence[str] | None = None,
        *,
        picture: str | None = None,
        kernel: str | ArrayLike | None = None,
        stride: int = 1,
        padding: int = 0,
        dilation: int = 1,
        position: Sequence[int] | None = None,
    ) -> None:
        shown = _chosen(pictures)
        first = next((one for one in shown if one.name == picture), shown[0])
        if kernel is None:
            kernel = first.kernel or "vertical"
        self._values = {one.name: one.values for one in shown}
        super().__init__(
            texts=spoken_texts(),
            pictures=[one.trait() for one in shown],
            picture=picture or first.name,
            kernel=checked_kernel(kernel),
            stride=stride,
            padding=padding,
            dilation=dilation,
        )
        self.position = self._start() if position is None else list(position)

    @traitlets.validate("picture")
    def _check_picture(self, proposal: Mapping[str, Any]) -> str:
        name = str(proposal["value"])
        self._map_shape(picture=name)
        return name

    @traitlets.validate("kernel")
    def _check_kernel(self, proposal: Mapping[str, Any]) -> list[Any]:
        kernel = checked_kernel(proposal["value"])
        self._map_shape(size=len(kernel))
        return kernel

    @traitlets.validate("stride", "padding", "dilation")
    def _check_setting(self, proposal: Mapping[str, Any]) -> int:
        name = str(proposal["trait"].name)
        value = checked_setting(name, proposal["value"])
        self._map_shape(self.picture, **{name: value})
        return value

    @traitlets.validate("position")
    def _check_position(self, proposal: Mapping[str, Any]) -> list[int]:
        """A position outside the map is moved to its nearest edge, as a dragged window is."""
        row, column = proposal["value"]
        rows, columns = self._map_shape()
        return [max(0, min(rows - 1, row)), max(0, min(columns - 1, column))]

    def _pixels(self, name: str) -> NDArray[np.float64]:
        return self._values[checked_choice("picture", name, self._values)]

    def _settings(self) -> dict[str, int]:
        numbers = {"stride": self.stride, "padding": self.padding, "dilation": self.dilation}
        return {"size": len(self.kernel), **numbers}

    @traitlets.observe("picture", "kernel", "stride", "padding", "dilation")
    def _stay_on_the_map(self, _: Mapping[str, Any]) -> None:
        self.position = list(self.position)

    def _map_shape(self, picture: str = "", **changed: int) -> tuple[int, int]:
        return map_shape(
            self._pixels(picture or self.picture).shape, **(self._settings() | changed)
        )

    def _start(self) -> list[int]:
        weights = np.asarray(self.kernel, dtype=np.float64)
        return list(liveliest_window(self._values[self.picture], weights, self._settings()))

    def still(self) -> str:
        """Return the window's step over the picture as SVG."""
        values = self._values[self.picture]
        return still_picture(values, self.kernel, self._settings(), self.position)


def _chosen(pictures: Mapping[str, ArrayLike] | Sequence[str] | None) -> list[_pictures.Picture]:
    if isinstance(pictures, Mapping) and pictures:
        return _pictures.own_pictures(pictures)
    offered = {one.name: one for one in _pictures.course_pictures()}
    names = list(offered) if pictures is None else list(pictures)
    if not names or not set(names) <= set(offered):
        raise ValueError(
            f"Received the pictures {names!r}. Expected names out of {', '.join(offered)}, or a "
            'mapping of names to arrays. Try pictures=["digit 3", "flower"].'
        )
    return [offered[name] for name in names]
