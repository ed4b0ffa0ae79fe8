"""The known mistakes of `which_statistics`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.transfer_learning import _batch_normalization as made

KNOWN = [
    Mistake(
        made.training_alone,
        en="You looked at `training` alone. A frozen layer stays in inference mode, even in a call "
        "with `training=True`. Ask for `trainable`, too.",
        ko="`training`만 보았습니다. 동결한 층은 `training=True`로 호출해도 추론 모드에 "
        "있습니다. `trainable`도 보십시오.",
    ),
    Mistake(
        made.trainable_alone,
        en="You looked at `trainable` alone. It says what the layer may learn; `training` says "
        "whether a call is one of training. A layer that may learn predicts with its moving "
        "statistics.",
        ko="`trainable`만 보았습니다. 이것은 층이 학습해도 되는지를 정하고, 지금이 학습하는 "
        "호출인지는 `training`이 정합니다. 학습할 수 있는 층도 예측할 때는 이동 통계량을 씁니다.",
    ),
    Mistake(
        made.either,
        en="You took one of the two words as enough. The layer uses its batch only if both hold: "
        "it may learn, and this call is one of training.",
        ko="두 낱말 가운데 하나만 참이어도 된다고 보았습니다. 층이 배치의 통계량을 쓰려면 학습할 "
        "수 있어야 하고, 학습하는 호출이기도 해야 합니다. 둘 다 확인하십시오.",
    ),
    Mistake(
        made.statistics_exchanged,
        en='"batch" and "moving" are exchanged. In training the layer normalizes by the batch that '
        "it sees; the moving statistics are kept for inference.",
        ko='"batch"와 "moving"이 바뀌었습니다. 학습할 때는 지금 보는 배치로 정규화하고, 이동 '
        "통계량은 추론에 쓰려고 모아 둡니다.",
    ),
    Mistake(
        made.frozen_by_its_batch,
        en="You let a frozen layer normalize by its batch when `training=True`. In Keras a frozen "
        "layer of this kind works as in inference: it uses its moving statistics.",
        ko="`training=True`이면 동결한 층도 배치로 정규화한다고 보았습니다. Keras에서 동결한 배치 "
        "정규화 층은 추론할 때처럼 이동 통계량을 씁니다.",
    ),
    Mistake(
        made.frozen_but_moving,
        en="You let the moving statistics of a frozen layer change. No gradient moves them, but "
        "freezing the layer stops them all the same.",
        ko="동결한 층의 이동 통계량이 바뀐다고 보았습니다. 이동 통계량은 기울기로 바뀌는 값이 "
        "아니지만, 층을 동결하면 함께 멈춥니다.",
    ),
    Mistake(
        made.moving_at_inference,
        en="You let the moving statistics change at inference. Then a prediction would depend on "
        "what was predicted before: they change in training only.",
        ko="추론할 때에도 이동 통계량이 바뀐다고 보았습니다. 그러면 예측이 앞서 예측한 데이터에 "
        "따라 달라집니다. 이동 통계량은 학습할 때만 바뀝니다.",
    ),
    Mistake(
        made.moving_when_used,
        en="The statistics are right, but the second value is turned round. Moving statistics "
        "change while the batch is used, and stay while they themselves are used.",
        ko="어느 통계량을 쓰는지는 맞지만 둘째 값이 반대입니다. 이동 통계량은 배치의 통계량을 쓰는 "
        "동안 바뀌고, 이동 통계량을 쓰는 동안에는 그대로 있습니다.",
    ),
]
