"""A run is what its setting and seed say, every time."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cnnlab.data import small_digits
from cnnlab.train import Setting, run
from cnnlab.train.engine import Score
from cnnlab.train.errors import WrongSetting

SMALL = small_digits()
TINY = Setting(width=(4, 8), images=100, batch_size=32, epochs=3, learning_rate=0.01)


def test_there_is_a_loss_for_each_update_and_a_score_for_each_epoch() -> None:
    counted: list[tuple[Score, Score]] = []
    done = run(TINY, 0, SMALL, lambda *scores: counted.append(scores))
    assert done.losses.shape == (12,)  # 100 images are 3 batches of 32 and one of 4
    assert len(done.training) == len(done.validation) == 3
    assert counted == list(zip(done.training, done.validation, strict=True))
    assert done.accuracy == done.validation[-1].accuracy and not done.diverged


def test_the_same_seed_gives_the_same_run_whatever_ran_before() -> None:
    first = run(TINY, 5, SMALL)
    run(replace(TINY, learning_rate=0.5, noisy_labels=0.5), 6, SMALL)
    again = run(TINY, 5, SMALL)
    assert np.array_equal(first.losses, again.losses) and first.validation == again.validation
    assert not np.array_equal(first.losses, run(TINY, 6, SMALL).losses)


def test_learning_learns_and_noisy_labels_are_what_is_fitted() -> None:
    longer = replace(TINY, epochs=60)
    clean, noisy = run(longer, 0, SMALL), run(replace(longer, noisy_labels=0.5), 0, SMALL)
    assert clean.training[-1].accuracy == 1.0
    assert noisy.training[-1].accuracy > noisy.accuracy + 0.2
    assert clean.accuracy > noisy.accuracy + 0.1


def test_a_learning_rate_far_too_high_diverges() -> None:
    wild = replace(TINY, optimizer="momentum", learning_rate=1e4, epochs=10)
    done = run(wild, 0, SMALL)
    assert done.diverged or done.training[-1].loss > 2.2
    assert done.accuracy < 0.3


def test_more_images_than_there_are_are_refused() -> None:
    with pytest.raises(WrongSetting, match="images=2000"):
        run(replace(TINY, images=2000), 0, SMALL)
