"""Every epoch sees all images once, and labels are as noisy as asked for."""

from __future__ import annotations

import numpy as np
import pytest

from cnnlab.train import Setting
from cnnlab.train.batches import epoch_orders, with_noise


def test_every_epoch_is_another_permutation() -> None:
    orders = epoch_orders(Setting(images=50, epochs=4), seed=3)
    assert len(orders) == 4
    assert all(sorted(order) == list(range(50)) for order in orders)
    assert len({tuple(order) for order in orders}) == 4


def test_the_order_depends_on_the_seed_and_not_on_the_batch() -> None:
    def first(seed: int, batch_size: int) -> list[int]:
        setting = Setting(images=50, batch_size=batch_size)
        return [int(image) for image in epoch_orders(setting, seed)[0]]

    assert first(1, 8) == first(1, 32) != first(2, 8)


@pytest.mark.parametrize("share", [0.0, 0.25, 0.9])
def test_just_the_share_of_labels_is_replaced_by_others(share: float) -> None:
    labels = np.repeat(np.arange(10), 20)
    noisy = with_noise(labels, share, 10, seed=0)
    assert (noisy != labels).sum() == round(200 * share)
    assert set(noisy) <= set(range(10)) and (labels == np.repeat(np.arange(10), 20)).all()
