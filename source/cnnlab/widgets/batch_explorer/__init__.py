"""The batch explorer: measured trainings by batch size and learning rate, at equal budgets."""

from cnnlab.widgets.batch_explorer.widget import BatchExplorer

__all__ = ["BatchExplorer"]
