"""The first layers of a trained model stay as they are; the others go on learning."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.transfer_learning import _frozen_layers as answers
from cnnlab.exercises.transfer_learning._frozen_layers_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cnnlab.exercises.transfer_learning._frozen_layers import Array

    Call = tuple[Array, Array, int]


def _call(random: np.random.Generator, count: int) -> Call:
    # Always this size: a model of another one would have to be traced for every mistake anew.
    images = random.random((8, 6, 6, 1)).astype(np.float32)
    return images, random.permutation(np.arange(8) % 3), count


def _first_layer(random: np.random.Generator) -> Iterator[Call]:
    yield _call(random, 1)


def _whole_base(random: np.random.Generator) -> Iterator[Call]:
    yield _call(random, 5)  # all but the head


train_frozen = Exercise(
    cases=[
        Cases(1, Text(en="the first layer", ko="첫째 층"), _first_layer),
        Cases(3, Text(en="all layers but the head", ko="헤드를 뺀 모든 층"), _whole_base),
    ],
    oracle=answers.by_slices,
    also_correct=[answers.by_numbers, answers.with_another_optimizer, answers.by_a_base],
    mistakes=KNOWN,
    hints=[
        Text(
            en="Which layers are the first `count`, and which attribute of a layer says whether "
            "training may change it?",
            ko="처음 `count`개의 층은 어느 것이고, 학습할 때 바뀌어도 되는지를 정하는 층의 속성은 "
            "무엇입니까?",
        ),
        Text(
            en="The first step of training made a function for the weights that could change then. "
            "What makes Keras build it anew?",
            ko="학습의 첫 스텝에서 Keras는 그때 바뀔 수 있던 가중치에 맞춘 함수를 만들었습니다. 이 "
            "함수를 다시 만들게 하는 것은 무엇입니까?",
        ),
        Text(
            en="Go through `model.layers[:count]`, set `trainable` to `False`, then compile the "
            "model as it was compiled before.",
            ko="`model.layers[:count]`를 차례로 지나며 `trainable`을 `False`로 바꾼 다음, 앞에서와 "
            "같은 방법으로 모델을 컴파일하십시오.",
        ),
    ],
    seconds=20,
)
