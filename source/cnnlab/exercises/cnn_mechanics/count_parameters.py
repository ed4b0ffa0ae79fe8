"""How many numbers a network learns, and which layers have none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cnnlab.checks import Cases, Exercise, Mistake, Text
from cnnlab.exercises.cnn_mechanics import _layers as answers

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    Layers = list[tuple[Any, ...]]
    Call = tuple[tuple[int, int, int], Layers]
    Random = np.random.Generator


def _image(random: Random, channels: int) -> tuple[int, int, int]:
    # Neighbouring sizes: at least one axis leaves a remainder when pooled.
    rows = int(random.integers(13, 17))
    return rows, rows + 1, channels


def _several(random: Random, how_many: int) -> list[int]:
    return [int(number) for number in random.choice(range(5, 12), how_many, replace=False)]


def _conv_layers(random: Random) -> Iterator[Call]:
    first, second, third = _several(random, 3)
    yield _image(random, 1), [("conv", first, 3)]
    yield _image(random, 3), [("conv", second, 5)]
    yield _image(random, 3), [("conv", first, 3), ("conv", second, 2), ("conv", third, 1)]


def _dense_layers(random: Random) -> Iterator[Call]:
    filters, hidden, units = _several(random, 3)
    yield _image(random, 2), [("flatten",), ("dense", units)]
    yield _image(random, 3), [("conv", filters, 3), ("flatten",), ("dense", units)]
    yield _image(random, 1), [("flatten",), ("dense", hidden), ("dense", units)]


def _pooling(random: Random) -> Iterator[Call]:
    first, second, units = _several(random, 3)
    convs: Layers = [("conv", first, 3), ("conv", second, 3)]
    yield _image(random, 2), convs
    yield _image(random, 2), [convs[0], ("pool", 2), convs[1]]
    yield _image(random, 2), [convs[0], ("pool", 2), ("flatten",), ("dense", units)]
    yield _image(random, 2), [convs[0], ("pool", 3), ("flatten",), ("dense", units)]


def _global_pooling(random: Random) -> Iterator[Call]:
    first, second, units = _several(random, 3)
    yield _image(random, 3), [("conv", first, 3), ("global_pool",), ("dense", units)]
    convs: Layers = [("conv", first, 3), ("conv", second, 2)]
    yield _image(random, 1), [*convs, ("global_pool",), ("dense", first), ("dense", units)]


def _networks(random: Random) -> Iterator[Call]:
    first, second, units = _several(random, 3)
    for middle in ([], [("pool", 2)]):
        base: Layers = [("conv", first, 3), *middle, ("conv", second, 3), *middle]
        for end in ("flatten", "global_pool"):
            yield _image(random, 3), [*base, (end,), ("dense", units), ("dense", 10)]


count_parameters = Exercise(
    cases=[
        Cases(1, Text(en="convolutional layers", ko="합성곱 층"), _conv_layers),
        Cases(1, Text(en="dense layers", ko="밀집층"), _dense_layers),
        Cases(1, Text(en="pooling in between", ko="사이의 풀링"), _pooling),
        Cases(1, Text(en="global pooling", ko="전역 풀링"), _global_pooling),
        Cases(1, Text(en="whole networks", ko="전체 신경망"), _networks),
    ],
    oracle=answers.by_keras,
    also_correct=[answers.by_walking, answers.by_making_the_weights, answers.by_recursion],
    mistakes=[
        Mistake(
            answers.input_channels_forgotten,
            en="You left the input channels out. Each filter has a kernel for every one of them.",
            ko="입력 채널 수를 곱하지 않았습니다. 필터에는 입력 채널마다 커널이 하나씩 있습니다.",
        ),
        Mistake(
            answers.channels_of_the_image,
            en="Every convolution counted the channels of the image. A later layer gets as many "
            "channels as the layer before has filters.",
            ko="모든 합성곱 층에 이미지의 채널 수를 썼습니다. 뒤의 층에는 앞 층의 필터 수만큼 "
            "채널이 들어옵니다.",
        ),
        Mistake(
            answers.size_not_squared,
            en="You counted one row of each kernel. A kernel is a square: `kernel_size` rows and "
            "`kernel_size` columns.",
            ko="커널마다 한 행만 세었습니다. 커널은 행도 열도 `kernel_size`개인 정사각형입니다.",
        ),
        Mistake(
            answers.conv_without_bias,
            en="The biases of the convolutional layers are missing. Count one for each filter.",
            ko="합성곱 층의 편향이 빠졌습니다. 필터마다 하나씩 세십시오.",
        ),
        Mistake(
            answers.bias_for_each_kernel,
            en="You gave every kernel a bias. A filter has one, added once after all its channels "
            "are summed.",
            ko="커널마다 편향을 하나씩 세었습니다. 편향은 필터마다 하나이며, 채널을 모두 더한 뒤 "
            "한 번 더합니다.",
        ),
        Mistake(
            answers.bias_for_each_weight,
            en="You gave every weight a bias of its own. A filter has one bias in all.",
            ko="가중치마다 편향을 하나씩 세었습니다. 편향은 필터 전체에 하나입니다.",
        ),
        Mistake(
            answers.weights_for_each_position,
            en="You counted new weights for every position of the window. All positions share the "
            "same weights.",
            ko="창의 위치마다 가중치를 새로 세었습니다. 모든 위치가 같은 가중치를 함께 씁니다.",
        ),
        Mistake(
            answers.conv_keeps_the_size,
            en="Your convolutions keep the size. Here they are `valid`: each axis gets smaller by "
            "`kernel_size - 1`, so fewer values reach the dense layer.",
            ko="합성곱 층을 지나도 크기가 그대로라고 계산했습니다. 여기서는 `valid`입니다. 축마다 "
            "`kernel_size - 1`만큼 작아져 밀집층에 들어가는 값이 줄어듭니다.",
        ),
        Mistake(
            answers.channels_forgotten_in_flatten,
            en="You left the channels out after flatten. It keeps the values of every channel.",
            ko="펼친 뒤에 채널 수를 곱하지 않았습니다. 펼치기는 모든 채널의 값을 남깁니다.",
        ),
        Mistake(
            answers.dense_without_bias,
            en="The biases of the dense layers are missing. Count one for each unit.",
            ko="밀집층의 편향이 빠졌습니다. 유닛마다 하나씩 세십시오.",
        ),
        Mistake(
            answers.pooling_shrinks_the_weights,
            en="You took weights away from the convolutions because of pooling. It makes the maps "
            "smaller; a kernel keeps its size on a map of any size.",
            ko="풀링 때문에 합성곱 층의 가중치를 줄였습니다. 풀링은 특성 맵을 줄일 뿐이고, 커널의 "
            "크기는 특성 맵의 크기와 상관없습니다.",
        ),
        Mistake(
            answers.pooling_has_weights,
            en="You counted weights for pooling. It learns nothing: a maximum or a mean has no "
            "weights. Count 0 for it.",
            ko="풀링에도 가중치를 세었습니다. 풀링은 학습하는 것이 없습니다. 최댓값이나 평균에는 "
            "가중치가 없으므로 0으로 세십시오.",
        ),
        Mistake(
            answers.pooling_changes_the_channels,
            en="Pooling made the channels fewer in your count. It works on each channel alone: "
            "only rows and columns shrink.",
            ko="풀링이 채널 수를 줄인다고 계산했습니다. 풀링은 채널마다 따로 하므로 행과 열만 "
            "줄어듭니다.",
        ),
        Mistake(
            answers.pooling_forgotten,
            en="You passed the shape through pooling unchanged. It has no weights, but it shrinks "
            "the rows and columns that a later flatten hands to the dense layer.",
            ko="풀링을 지나도 모양이 그대로라고 계산했습니다. 풀링에 가중치는 없지만 행과 열이 "
            "줄어듭니다. 그래서 펼친 뒤 밀집층에 들어가는 값도 줄어듭니다.",
        ),
        Mistake(
            answers.pooling_rounds_up,
            en="You rounded up where pooling leaves a remainder. A window that does not fit is "
            "left out: round down.",
            ko="풀링에서 나머지가 남을 때 올림했습니다. 다 들어가지 않는 창은 쓰지 않으므로 "
            "내림하십시오.",
        ),
        Mistake(
            answers.global_pool_flattens,
            en="You flattened the maps for global pooling. It leaves one number for each channel, "
            "whatever the size.",
            ko="전역 풀링에서 맵을 펼쳤습니다. 크기와 상관없이 채널마다 수 하나만 남습니다.",
        ),
    ],
    hints=[
        Text(
            en="Which layers learn numbers at all? For these: does the count depend on the size of "
            "the image?",
            ko="수를 학습하는 층은 어느 것입니까? 그 층의 파라미터 수는 이미지 크기에 따라 "
            "달라집니까?",
        ),
        Text(
            en="Walk through the layers with the current shape. Each layer adds its parameters, "
            "then changes the shape for the next one.",
            ko="현재 모양을 기억하며 층을 차례로 지나가십시오. 층마다 파라미터 수를 더하고, 다음 "
            "층을 위해 모양을 바꿉니다.",
        ),
        Text(
            en="One filter has `kernel_size * kernel_size * channels` weights and one bias. One "
            "dense unit has a weight for each value that enters, and one bias.",
            ko="필터 하나에는 가중치 `kernel_size * kernel_size * channels`개와 편향 하나가 "
            "있습니다. 밀집층의 유닛 하나에는 들어오는 값마다 가중치가 하나씩 있고 편향이 하나 "
            "있습니다.",
        ),
    ],
)
