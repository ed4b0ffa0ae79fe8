"""What a base network expects of its input: half of what makes it usable."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Contract:
    """The pixel values that a base was trained on.

    Attributes:
        low, high: the values of an image's darkest and lightest possible pixel.
        ink: "light" for light strokes on dark ground, as in MNIST; "dark" for the reverse.
    """

    low: float
    high: float
    ink: Literal["light", "dark"]

    def prepare(self, images: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return images in [0, 1] with light ink as this base expects them, of the same shape."""
        light = images if self.ink == "light" else 1 - images
        return (self.low + (self.high - self.low) * light).astype(np.float32)
