"""The convolution walk: a window slides over a picture, and every number is shown."""

from cnnlab.widgets.convolution_walk.widget import ConvolutionWalk

__all__ = ["ConvolutionWalk"]
