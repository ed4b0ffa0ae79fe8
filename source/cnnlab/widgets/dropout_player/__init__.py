"""Dropout player: a new mask for each example, draw by draw."""

from cnnlab.widgets.dropout_player.widget import DropoutPlayer

__all__ = ["DropoutPlayer"]
