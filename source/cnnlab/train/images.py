"""Which images a setting trains on, and which ones it is judged by."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial

from cnnlab import data
from cnnlab.data import Part, Split
from cnnlab.text import Text
from cnnlab.train.errors import WrongSetting
from cnnlab.train.setting import Data, Setting

_LOADERS: dict[Data, Callable[[], Split]] = {
    "digits": data.digits,
    "small_digits": data.small_digits,
    "mnist": data.mnist,
    "cifar10": data.cifar10,
    "cifar10-12k": partial(data.cifar10, "cifar10-12k.npz"),
    "patches": data.patches,
}


def split_of(setting: Setting) -> Split:
    """Return the data set that a setting names, loaded once."""
    return _loaded(setting.data)


def training_part(setting: Setting, split: Split | None = None) -> Part:
    """Return the images that a setting trains on, from the data set it names if no split is given.

    Raises WrongSetting where there are not enough.
    """
    images, labels = (split or split_of(setting)).train
    if setting.images > len(labels):
        expected = Text(
            en="at most the {most} training images there are", ko="훈련 이미지 수 {most} 이하"
        )
        raise WrongSetting.of("images", setting.images, expected.format(most=len(labels)))
    return Part(images[: setting.images], labels[: setting.images])


@cache
def _loaded(name: Data) -> Split:
    return _LOADERS[name]()
