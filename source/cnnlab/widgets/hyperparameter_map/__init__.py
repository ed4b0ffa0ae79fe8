"""The map of hyperparameters: what each does, costs and interacts with, where it is taught."""

from cnnlab.widgets.hyperparameter_map.widget import HyperparameterMap

__all__ = ["HyperparameterMap"]
