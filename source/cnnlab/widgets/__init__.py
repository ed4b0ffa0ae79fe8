"""Widgets that lessons show: `widgets.ConvolutionWalk()`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cnnlab.widgets.convolution_walk import ConvolutionWalk

__all__ = ["ConvolutionWalk"]


def __getattr__(name: str) -> Any:
    # ipywidgets is slow to import; a lesson without a widget doesn't wait for it.
    if name == "ConvolutionWalk":
        from cnnlab.widgets.convolution_walk import ConvolutionWalk

        return ConvolutionWalk
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
