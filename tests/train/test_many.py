"""Several seeds at once give what they give one by one."""

from __future__ import annotations

import keras
import numpy as np
import pytest

from cnnlab.data import small_digits
from cnnlab.train import Setting
from cnnlab.train.many import runs
from cnnlab.train.run import run

SMALL = small_digits()
TINY = Setting(width=(4, 8), images=64, batch_size=16, epochs=2, learning_rate=0.01)

tensorflow_only = pytest.mark.skipif(
    keras.backend.backend() != "tensorflow", reason="only TensorFlow's are stacked"
)


@tensorflow_only
@pytest.mark.parametrize("optimizer", ["momentum", "adam"])
def test_stacked_runs_are_the_single_ones(optimizer: str) -> None:
    setting = Setting(**{**vars(TINY), "optimizer": optimizer, "noisy_labels": 0.1})
    counted: list[int] = []
    together = runs(setting, range(5), SMALL, lambda: counted.append(1))
    assert [one.seed for one in together] == [0, 1, 2, 3, 4] and len(counted) == 5
    for one in together:
        alone = run(setting, one.seed, SMALL)
        assert np.allclose(one.losses, alone.losses, atol=1e-5)
        assert np.allclose(one.training, alone.training, atol=1e-4)
        assert np.allclose(one.validation, alone.validation, atol=1e-4)


@tensorflow_only
def test_more_seeds_than_one_stack_holds_are_all_trained() -> None:
    together = runs(TINY, range(10), SMALL)
    assert [one.seed for one in together] == list(range(10))
    assert len({one.losses[0] for one in together}) == 10


@pytest.mark.parametrize(
    "changed", [{"batch_size": 30}, {"dropout": 0.5}, {"network": "mlp"}, {"images": 60}]
)
def test_what_cannot_be_stacked_is_trained_one_by_one(changed: dict[str, object]) -> None:
    setting = Setting(**{**vars(TINY), "epochs": 1, **changed})  # type: ignore[arg-type]
    [one, *_] = together = runs(setting, range(4), SMALL)
    assert len(together) == 4
    assert np.allclose(one.losses, run(setting, 0, SMALL).losses, atol=1e-6)
