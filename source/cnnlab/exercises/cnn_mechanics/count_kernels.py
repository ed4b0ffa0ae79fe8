"""How many two-dimensional kernels a convolutional layer holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from cnnlab.checks import Cases, Exercise, Mistake, Text

Call = tuple[int, int]
Draw = Callable[[np.random.Generator], Iterator[Call]]


def _layers(*channels: int) -> Draw:
    """Return a drawer of two layers for each number of input channels."""

    def make(random: np.random.Generator) -> Iterator[Call]:
        for input_channels in channels:
            for filters in random.choice(np.arange(5, 17), 2, replace=False):
                yield input_channels, int(filters)

    return make


def by_keras(input_channels: int, filters: int) -> int:
    """Return the number of kernels in the weights of the Keras layer itself."""
    import keras

    layer = keras.layers.Conv2D(filters, 3, name="measured")
    layer.build((None, 8, 8, input_channels))
    return int(np.prod(layer.kernel.shape[2:]))


def by_product(input_channels: int, filters: int) -> int:
    return input_channels * filters


def by_counting(input_channels: int, filters: int) -> int:
    return sum(1 for _ in range(filters) for _ in range(input_channels))


def by_weights(input_channels: int, filters: int) -> int:
    weights = np.zeros((3, 3, input_channels, filters))
    return weights.size // 9


def one_kernel_per_filter(input_channels: int, filters: int) -> int:
    return filters


def one_kernel_per_channel(input_channels: int, filters: int) -> int:
    return input_channels


def always_three_channels(input_channels: int, filters: int) -> int:
    return 3 * filters


def three_channels_unless_grey(input_channels: int, filters: int) -> int:
    return filters if input_channels == 1 else 3 * filters


def adds_instead_of_multiplying(input_channels: int, filters: int) -> int:
    return input_channels + filters


def counts_the_biases(input_channels: int, filters: int) -> int:
    return input_channels * filters + filters


def counts_the_weights(input_channels: int, filters: int) -> int:
    return 3 * 3 * input_channels * filters


def counts_the_parameters(input_channels: int, filters: int) -> int:
    return (3 * 3 * input_channels + 1) * filters


def adds_one_first(input_channels: int, filters: int) -> int:
    return (input_channels + 1) * (filters + 1)


def raises_to_a_power(input_channels: int, filters: int) -> int:
    return int(filters**input_channels)


count_kernels = Exercise(
    cases=[
        Cases(0.5, Text(en="a grey image", ko="흑백 이미지"), _layers(1)),
        Cases(0.5, Text(en="a colour image", ko="컬러 이미지"), _layers(3)),
        Cases(1, Text(en="a later layer", ko="더 뒤의 층"), _layers(4, 32)),
    ],
    oracle=by_keras,
    also_correct=[by_product, by_counting, by_weights],
    mistakes=[
        Mistake(
            one_kernel_per_filter,
            en="You counted one kernel per filter. That holds for a grey image only: a filter has "
            "one kernel for every input channel. A second layer that receives 32 maps has 32 "
            "kernels in each filter.",
            ko="필터마다 커널을 하나로 세었습니다. 흑백 이미지에서만 맞습니다. 필터에는 입력 "
            "채널마다 커널이 하나씩 있습니다. 맵 32개를 받는 둘째 층이라면 필터마다 커널이 "
            "32개입니다.",
        ),
        Mistake(
            one_kernel_per_channel,
            en="You counted the kernels of a single filter. The layer has `filters` of them.",
            ko="필터 하나의 커널만 세었습니다. 층에는 필터가 `filters`개 있습니다.",
        ),
        Mistake(
            always_three_channels,
            en="You counted three kernels per filter, always. Three is the number of channels of a "
            "colour image; use `input_channels`.",
            ko="언제나 필터마다 커널을 세 개로 세었습니다. 3은 컬러 이미지의 채널 수입니다. "
            "`input_channels`를 쓰십시오.",
        ),
        Mistake(
            three_channels_unless_grey,
            en="Your rule fits grey and colour images only. A later layer receives as many "
            "channels as the layer before has filters.",
            ko="흑백과 컬러 이미지에만 맞는 규칙입니다. 더 뒤의 층은 앞 층의 필터 수만큼 채널을 "
            "받습니다.",
        ),
        Mistake(
            adds_instead_of_multiplying,
            en="You added channels and filters. Every filter has its own kernel for every channel: "
            "think of a table with a row for each filter.",
            ko="채널 수와 필터 수를 더했습니다. 모든 필터가 모든 채널에 대해 자기 커널을 가집니다. "
            "필터마다 한 행인 표를 떠올려 보십시오.",
        ),
        Mistake(
            counts_the_biases,
            en="You counted the biases too. A bias is one number of a filter, not a kernel.",
            ko="편향까지 세었습니다. 편향은 필터에 딸린 숫자 하나이며 커널이 아닙니다.",
        ),
        Mistake(
            counts_the_weights,
            en="You counted the weights of 3×3 kernels. The question is how many kernels there "
            "are, whatever their size.",
            ko="3×3 커널의 가중치를 세었습니다. 크기와 상관없이 커널이 몇 개인지 묻는 문제입니다.",
        ),
        Mistake(
            counts_the_parameters,
            en="You counted the layer's parameters, with 3×3 kernels. Count kernels: not their "
            "weights, and no biases.",
            ko="3×3 커널을 쓰는 층의 파라미터를 세었습니다. 가중치와 편향이 아니라 커널을 "
            "세십시오.",
        ),
        Mistake(
            adds_one_first,
            en="You added 1 before multiplying. The bias is no kernel, and nothing else is added "
            "here.",
            ko="곱하기 전에 1을 더했습니다. 편향은 커널이 아니며, 여기서 더할 것은 없습니다.",
        ),
        Mistake(
            raises_to_a_power,
            en="You used `**`, a power. Every filter has the same number of kernels, so one "
            "multiplication is enough.",
            ko="거듭제곱 `**`을 썼습니다. 필터마다 커널 수가 같으므로 곱셈 한 번이면 됩니다.",
        ),
    ],
    hints=[
        Text(
            en="A colour image has 3 channels. What does one filter need to read all of them?",
            ko="컬러 이미지에는 채널이 3개 있습니다. 필터 하나가 모두 읽으려면 무엇이 필요합니까?",
        ),
        Text(
            en="A filter holds one kernel for each input channel. How many filters are there?",
            ko="필터 하나에는 입력 채널마다 커널이 하나씩 있습니다. 필터는 몇 개입니까?",
        ),
    ],
)
