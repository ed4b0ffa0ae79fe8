"""The labels explorer: accuracy against the number of labels, with and without transfer."""

from cnnlab.widgets.labels_explorer.widget import LabelsExplorer

__all__ = ["LabelsExplorer"]
