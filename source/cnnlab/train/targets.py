"""The images of a target task, in the shape that every base takes."""

from __future__ import annotations

from functools import cache

import numpy as np

from cnnlab import data
from cnnlab.bases.architecture import SHAPE
from cnnlab.data import Part, Split
from cnnlab.text import Text
from cnnlab.train.errors import WrongSetting
from cnnlab.train.transfer import Target

_LUMA = np.array([0.299, 0.587, 0.114], np.float32)  # ITU-R BT.601


@cache
def target_images(target: Target) -> Split:
    """Return a target task's images, float32 in [0, 1] of shape (n, 28, 28, 1).

    CIFAR-10's are in grey, without the two outer rows and columns on each side.
    """
    if target == "digits":
        return data.digits()
    colour = data.cifar10(f"{target}.npz")
    parts = (colour.train, colour.validation, colour.test)
    train, validation, test = (Part(_grey(part.images), part.labels) for part in parts)
    return Split(target, train, validation, test, colour.classes)


def labelled_part(images: Split, labels: int, seed: int) -> Part:
    """Return so many training images, each class equally often, drawn with `seed`.

    Draws of one seed contain each other: the first 20 of 50 are those of 20.
    """
    classes = len(images.classes)
    each, rest = divmod(labels, classes)
    if rest or each * classes > len(images.train.labels):
        raise WrongSetting.of("labels", labels, _MULTIPLE.format(classes=classes), "train.Transfer")
    generator = np.random.default_rng([seed, 3])
    mixed = generator.permutation(len(images.train.labels))
    of_class = [mixed[images.train.labels[mixed] == label][:each] for label in range(classes)]
    chosen = np.stack(of_class, axis=1).ravel()  # one of each class, then the next of each
    return Part(images.train.images[chosen], images.train.labels[chosen])


def _grey(colours: data.split.Images) -> data.split.Images:
    side, edge = SHAPE[0], (colours.shape[1] - SHAPE[0]) // 2
    middle = colours[:, edge : edge + side, edge : edge + side]
    return (middle @ _LUMA)[..., np.newaxis]


_MULTIPLE = Text(
    en="a multiple of the {classes} classes that the training images can give",
    ko="클래스 수 {classes}의 배수이며 훈련 이미지로 만들 수 있는 수",
)
