"""The search visualiser: four ways to search for hyperparameters, on measured trainings."""

from cnnlab.widgets.search_visualiser.widget import SearchVisualiser

__all__ = ["SearchVisualiser"]
