"""The filter-budget explorer: measured accuracy against parameters, MACs and seconds."""

from cnnlab.widgets.filter_explorer.widget import FilterExplorer

__all__ = ["FilterExplorer"]
