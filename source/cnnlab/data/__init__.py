"""Images with labels, offline first: the same splits, shapes and ranges on every machine."""

from cnnlab.data.cifar import cifar10
from cnnlab.data.digits import digits, one_digit, small_digits
from cnnlab.data.errors import DataDamaged, DataError, DataUnavailable, WrongRequest
from cnnlab.data.example import example_5x5
from cnnlab.data.fashion import fashion_mnist
from cnnlab.data.full_mnist import mnist
from cnnlab.data.patches import patches
from cnnlab.data.photographs import photograph
from cnnlab.data.split import Part, Split

__all__ = [
    "DataDamaged",
    "DataError",
    "DataUnavailable",
    "Part",
    "Split",
    "WrongRequest",
    "cifar10",
    "digits",
    "example_5x5",
    "fashion_mnist",
    "mnist",
    "one_digit",
    "patches",
    "photograph",
    "small_digits",
]
