"""Batches are judged by what they hold: no order that was really drawn is taken for a rule."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from cnnlab.checks.examine import examine
from cnnlab.checks.library import exercises_of
from cnnlab.exercises.hyperparameters import _minibatches as answers
from cnnlab.exercises.hyperparameters._batches_seen import MOST, epoch

EXERCISE = exercises_of("hyperparameters")["minibatches"]
IMAGES, LABELS = np.arange(24.0).reshape(6, 2, 2), np.array([3, 1, 4, 1, 5, 9])


@pytest.mark.parametrize("function", [answers.shuffled, answers.by_drawing_cards])
def test_no_drawn_order_looks_like_a_rule(function: Any) -> None:
    assert {examine(EXERCISE, function, seed).points for seed in range(100)} == {4}


def test_a_generator_that_lives_on_between_calls_is_not_decided_by_the_seed() -> None:
    random = np.random.default_rng(1)

    def drawn_on(images: Any, labels: Any, batch_size: int, _seed: int) -> Any:
        order = random.permutation(len(images))
        return answers.cut(images[order], labels[order], batch_size)

    verdict = examine(EXERCISE, drawn_on, seed=1)
    assert verdict.points == 3
    assert verdict.judgement is not None and verdict.judgement.mistake is not None
    assert verdict.judgement.mistake.function.__name__ == "seed_ignored"


def test_far_too_many_images_are_refused_before_they_are_compared() -> None:
    many = np.zeros((MOST * len(IMAGES) + 1, 2, 2))
    with pytest.raises(ValueError, match=r"^$"):
        epoch(((many, np.zeros(len(many))),), IMAGES, LABELS, 2, 1)


def test_what_is_seen_of_batches() -> None:
    order = np.array([4, 0, 3, 5, 1, 1])
    result = tuple(answers.cut(IMAGES[order], LABELS[order], 4))
    assert epoch(result, IMAGES, LABELS, 4, 1) == ((4, 2), True, True, True, "random", "random")
