"""The drawing pad: a digit by hand, and what a network says of it at once."""

from cnnlab.widgets.digit_pad.widget import DigitPad

__all__ = ["DigitPad"]
