"""Widgets that lessons show, such as `widgets.ConvolutionWalk()`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cnnlab.widgets.batch_explorer import BatchExplorer
    from cnnlab.widgets.convolution_walk import ConvolutionWalk
    from cnnlab.widgets.descent import Descent
    from cnnlab.widgets.digit_pad import DigitPad
    from cnnlab.widgets.dropout_player import DropoutPlayer
    from cnnlab.widgets.feature_maps import FeatureMaps
    from cnnlab.widgets.filter_explorer import FilterExplorer
    from cnnlab.widgets.hyperparameter_map import HyperparameterMap
    from cnnlab.widgets.labels_explorer import LabelsExplorer
    from cnnlab.widgets.search_visualiser import SearchVisualiser

__all__ = [
    "BatchExplorer",
    "ConvolutionWalk",
    "Descent",
    "DigitPad",
    "DropoutPlayer",
    "FeatureMaps",
    "FilterExplorer",
    "HyperparameterMap",
    "LabelsExplorer",
    "SearchVisualiser",
]

_FOLDERS = {
    "BatchExplorer": "batch_explorer",
    "ConvolutionWalk": "convolution_walk",
    "Descent": "descent",
    "DigitPad": "digit_pad",
    "DropoutPlayer": "dropout_player",
    "FeatureMaps": "feature_maps",
    "FilterExplorer": "filter_explorer",
    "HyperparameterMap": "hyperparameter_map",
    "LabelsExplorer": "labels_explorer",
    "SearchVisualiser": "search_visualiser",
}


def __getattr__(name: str) -> Any:
    # ipywidgets is slow to import; a lesson without a widget doesn't wait for it.
    if name in _FOLDERS:
        return getattr(import_module(f"{__name__}.{_FOLDERS[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
