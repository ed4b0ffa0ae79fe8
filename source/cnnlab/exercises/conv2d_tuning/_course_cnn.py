"""The course's CNN as a list of layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cnnlab.exercises._layer_lists import Layers


def course_cnn(dim_1: int, dim_2: int, classes: int) -> Layers:
    """Return two convolutions with `same` padding, each with its pooling, and a dense layer."""
    convs: Layers = [("conv", dim_1, 3), ("pool", 2), ("conv", dim_2, 3), ("pool", 2)]
    return [*convs, ("flatten",), ("dense", classes)]
