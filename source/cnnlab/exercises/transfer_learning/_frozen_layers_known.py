"""The known mistakes of `train_frozen`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.transfer_learning import _frozen_layers as made

KNOWN = [
    Mistake(
        made.not_compiled,
        en="The number of learning values is right, but the frozen layers changed all the same. "
        "The model was trained before, and `trainable` takes effect when it is compiled. Compile "
        "it again.",
        ko="학습하는 값의 개수는 맞지만 동결한 층도 바뀌었습니다. 이 모델은 이미 학습한 적이 있고, "
        "`trainable`은 컴파일할 때 반영됩니다. 다시 컴파일하십시오.",
    ),
    Mistake(
        made.nothing_frozen,
        en="You compiled the model, but every layer still learns. Set `trainable` of the first "
        "`count` layers to `False` before that.",
        ko="모델을 컴파일했지만 모든 층이 아직 학습합니다. 그 전에 처음 `count`개 층의 "
        "`trainable`을 `False`로 바꾸십시오.",
    ),
    Mistake(
        made.all_frozen,
        en="You froze the whole model, so nothing learns. Set `trainable` layer by layer, for the "
        "first `count` layers.",
        ko="모델 전체를 동결해서 아무것도 학습하지 않습니다. 처음 `count`개 층만 하나씩 "
        "`trainable`을 바꾸십시오.",
    ),
    Mistake(
        made.from_the_end,
        en="You froze the last `count` layers, the head among them. The layers of the base come "
        "first: count from the beginning.",
        ko="마지막 `count`개 층을 동결했고, 그 가운데 헤드도 있습니다. 베이스의 층은 앞에 있으므로 "
        "처음부터 세십시오.",
    ),
    Mistake(
        made.the_others_frozen,
        en="You froze the layers that should learn, and the others learn. `trainable` is `False` "
        "for the first `count` layers.",
        ko="학습해야 할 층을 동결했고, 동결해야 할 층이 학습합니다. 처음 `count`개 층의 "
        "`trainable`이 `False`입니다.",
    ),
    Mistake(
        made.one_too_many,
        en="You froze one layer too many. The first `count` layers are those with the indices 0 to "
        "`count` − 1.",
        ko="층을 하나 더 동결했습니다. 처음 `count`개의 층은 인덱스가 0부터 `count` − 1까지인 "
        "층입니다.",
    ),
    Mistake(
        made.one_too_few,
        en="You froze one layer too few. A slice that ends at `count` leaves the layer with the "
        "index `count` out already.",
        ko="층을 하나 덜 동결했습니다. `count`에서 끝나는 슬라이스에는 인덱스가 `count`인 층이 "
        "이미 빠져 있습니다.",
    ),
    Mistake(
        made.one_layer_only,
        en="You froze a single layer, the last of the first `count`. Those before it are to stay "
        "as they are, too: go through all of them.",
        ko="처음 `count`개 가운데 마지막 층 하나만 동결했습니다. 그 앞의 층도 그대로 있어야 "
        "합니다. 층을 모두 차례로 지나십시오.",
    ),
    Mistake(
        made.without_normalization,
        en="You froze the layers with a kernel only. Batch normalization has weights of its own, "
        "and moving statistics that change in training unless the layer is frozen. Freeze every "
        "one of the first `count` layers.",
        ko="커널이 있는 층만 동결했습니다. 배치 정규화 층에도 가중치가 있고, 동결하지 않으면 "
        "학습할 때 이동 통계량이 바뀝니다. 처음 `count`개의 층을 빠짐없이 동결하십시오.",
    ),
    Mistake(
        made.layers_with_weights_counted,
        en="You counted the layers with weights alone. `count` counts all of `model.layers`, an "
        "activation and a pooling layer among them.",
        ko="가중치가 있는 층만 세었습니다. `count`는 활성화 층과 풀링 층까지 `model.layers`의 모든 "
        "층을 셉니다.",
    ),
]
