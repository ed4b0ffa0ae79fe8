"""Descent: optimizers walk down a loss landscape of two weights."""

from cnnlab.widgets.descent.widget import Descent

__all__ = ["Descent"]
