"""Networks of a setting whose weights a measurement looks into, trained as `cnnlab.train` does."""

from __future__ import annotations

from functools import cache
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from cnnlab.data import Part
from cnnlab.train import Setting
from cnnlab.train.batches import epoch_orders
from cnnlab.train.images import split_of, training_part
from cnnlab.train.networks import network
from cnnlab.train.optimizers import optimizer


def validation_part() -> Part:
    """Return the offline digits that no setting trains on."""
    return split_of(Setting()).validation


def new_network(setting: Setting, seed: int) -> Any:
    """Return the setting's compiled network with the first weights of `seed`, logits at its end.

    The next call with the same setting gives the same model, with other weights in it.
    """
    model = _compiled(setting)
    fresh = network(setting, model.input_shape[1:], model.output_shape[-1], seed)
    model.set_weights(fresh.get_weights())
    for memory in model.optimizer.variables:
        if memory is not model.optimizer.learning_rate:
            memory.assign(np.zeros(memory.shape, memory.dtype))
    return model


def train(model: Any, setting: Setting, seed: int) -> NDArray[np.float64]:
    """Train on and return each epoch's mean loss; infinite or no number if one update's was."""
    images, labels = training_part(setting)
    losses = []
    for order in epoch_orders(setting, seed):
        history = model.fit(
            images[order], labels[order], setting.batch_size, verbose=0, shuffle=False
        )
        losses += history.history["loss"]
    return np.array(losses)


@cache
def _compiled(setting: Setting) -> Any:
    images = training_part(setting).images
    model = network(setting, images.shape[1:], len(split_of(setting).classes), seed=0)
    model.compile(optimizer(setting), keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    return model
