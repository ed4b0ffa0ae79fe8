"""The images of the strip, and their labels: as the networks take them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnnlab.text import Text
from cnnlab.widgets.common.refusal import Refused

MOST_IMAGES = 12

_A_STRIP = Text(
    en="1 to {most} images of shape (images, rows, columns, 1 or 3)",
    ko="모양이 (이미지, 행, 열, 1 또는 3)인 이미지 1~{most}장",
)
_FINITE = Text(en="images of finite numbers", ko="유한한 수로 된 이미지")
_FOR_EACH = Text(en="images for each network: {names}", ko="신경망마다 이미지 한 묶음: {names}")
_AS_MANY = Text(en="the same number of images for each network", ko="신경망마다 같은 수의 이미지")
_ONE_LABEL = Text(en="one label for each of {count} images", ko="이미지 {count}장에 레이블 하나씩")


def images_by_network(images: Any, names: Sequence[str]) -> dict[str, NDArray[np.float32]]:
    """Return each network's images, (images, rows, columns, channels).

    images: one array for all networks, or a dict of arrays by the networks' names.
    """
    if not isinstance(images, Mapping):
        one = _checked(images)
        return dict.fromkeys(names, one)
    if set(images) != set(names):
        listed = ", ".join(map(repr, names))
        advice = f"images={{name: images for name in [{listed}]}}"
        raise Refused.of(repr(list(images)), _FOR_EACH.format(names=listed), advice)
    by_name = {name: _checked(images[name]) for name in names}
    counts = [len(array) for array in by_name.values()]
    if len(set(counts)) > 1:
        raise Refused.of(repr(counts), _AS_MANY, f"images[:{min(counts)}]")
    return by_name


def label_texts(labels: Sequence[Any] | None, count: int) -> list[str]:
    """Return a word for each image, or none at all."""
    if labels is None:
        return []
    words = [str(label) for label in labels]
    if len(words) != count:
        advice = f"labels[:{count}]"
        raise Refused.of(f"{len(words)} labels", _ONE_LABEL.format(count=count), advice)
    return words


def _checked(images: Any) -> NDArray[np.float32]:
    values = np.asarray(images)
    numeric = values.dtype.kind in "uifb"
    if numeric and values.ndim == 3:
        values = values[..., np.newaxis]
    fits = numeric and values.ndim == 4 and values.shape[3] in (1, 3) and values.size > 0
    if not fits or len(values) > MOST_IMAGES:
        received = f"images {np.shape(images)}"
        cut = values.ndim in (3, 4) and len(values) > MOST_IMAGES
        advice = f"images[:{MOST_IMAGES}]" if cut else "images.reshape(-1, 28, 28, 1)"
        raise Refused.of(received, _A_STRIP.format(most=MOST_IMAGES), advice)
    if not np.isfinite(values).all():
        raise Refused.of("images: nan, inf", _FINITE, "np.nan_to_num(images)")
    return values.astype(np.float32)
