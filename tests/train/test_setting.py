"""A setting says what it cannot be before anything is trained."""

from __future__ import annotations

from typing import Any

import pytest

from cnnlab.train import Setting
from cnnlab.train.errors import WrongSetting


@pytest.mark.parametrize(
    ("images", "batch_size", "steps"), [(2000, 100, 20), (2050, 100, 21), (5, 32, 1), (1, 1, 1)]
)
def test_the_last_smaller_batch_is_an_update_too(images: int, batch_size: int, steps: int) -> None:
    setting = Setting(images=images, batch_size=batch_size, epochs=3)
    assert (setting.steps_per_epoch, setting.updates) == (steps, 3 * steps)


@pytest.mark.parametrize(
    "wrong",
    [
        {"network": "rnn"},
        {"optimizer": "Adam"},
        {"schedule": "cosinus"},
        {"dropout_at": "everywhere"},
        {"data": "imagenet"},
        {"dense_units": -1},
        {"batch_size": 0},
        {"epochs": 2.0},
        {"images": True},
        {"dropout": 1.0},
        {"noisy_labels": -0.1},
        {"learning_rate": 0.0},
        {"learning_rate": float("nan")},
    ],
)
def test_a_wrong_value_is_named_with_what_was_expected(wrong: dict[str, Any]) -> None:
    [name] = wrong
    with pytest.raises(WrongSetting) as raised:
        Setting(**wrong)
    for text in (raised.value.message.en, raised.value.message.ko):
        assert name in text and str(wrong[name]) in text
