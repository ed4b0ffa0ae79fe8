"""Loads Keras wholly, with what it would otherwise import at a moment of its own."""

from __future__ import annotations

from cnnlab.quiet import quiet


def load_keras() -> None:
    """Import Keras without a line on stderr, where one would cost a right answer its points.

    With every backend, Keras imports TensorFlow if it is installed, when it first describes an
    object or trains: seconds that would count as a learner's function's, and lines of a log.
    """
    with quiet():
        import keras

        keras.saving.serialize_keras_object(keras.initializers.Zeros())
