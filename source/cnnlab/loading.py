"""The first import of Keras, quiet and while no garbage is looked for."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from cnnlab.quiet import quiet


def load_keras() -> None:
    """Import Keras without a line on stderr, where one would cost a right answer its points.

    With every backend, Keras imports TensorFlow if it is installed, when it first describes an
    object or trains: seconds that would count as a learner's function's, and lines of a log.
    """
    with quiet(), without_collections():
        import keras

        keras.saving.serialize_keras_object(keras.initializers.Zeros())


@contextmanager
def without_collections() -> Iterator[None]:
    """Look for no garbage: an import leaves hardly any, and the search takes a sixth of it."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
