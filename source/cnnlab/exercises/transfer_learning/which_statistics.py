"""Two words that look alike: which statistics does batch normalization use, and do they move?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.transfer_learning import _batch_normalization as answers
from cnnlab.exercises.transfer_learning._batch_normalization_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    Call = tuple[bool, bool]


def _learning(_: np.random.Generator) -> Iterator[Call]:
    yield True, True
    yield True, False


def _frozen(_: np.random.Generator) -> Iterator[Call]:
    yield False, False
    yield False, True


which_statistics = Exercise(
    cases=[
        Cases(1, Text(en="a layer that learns", ko="학습하는 층"), _learning),
        Cases(1, Text(en="a frozen layer", ko="동결한 층"), _frozen),
    ],
    oracle=answers.by_keras,
    also_correct=[answers.by_and, answers.by_branches, answers.by_a_table, answers.by_numpy],
    mistakes=KNOWN,
    hints=[
        Text(
            en="One of the two words belongs to the layer and stays until somebody changes it, the "
            "other to a single call. Which is which?",
            ko="두 낱말 가운데 하나는 층에 딸려 있어 누가 바꿀 때까지 그대로이고, 다른 하나는 "
            "호출할 때마다 정합니다. 어느 것이 어느 것입니까?",
        ),
        Text(
            en="Ask Keras: make a `BatchNormalization`, set `trainable`, call it with a batch and "
            "with `training`, and look at `moving_mean` before and after.",
            ko="Keras에 물어보십시오. `BatchNormalization`을 만들고 `trainable`을 정한 다음, "
            "배치와 `training`을 주어 호출하고 그 앞뒤의 `moving_mean`을 보십시오.",
        ),
        Text(
            en="In one of the four cases alone does the layer use the batch, and there its moving "
            "statistics change. In the other three it works as in inference.",
            ko="네 경우 가운데 하나에서만 층이 배치의 통계량을 쓰고, 그때 이동 통계량이 바뀝니다. "
            "나머지 셋에서는 추론할 때처럼 작동합니다.",
        ),
    ],
    seconds=20,
)
