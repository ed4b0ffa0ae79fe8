"""How large a square of the input one output value sees, through a stack of layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks import Cases, Exercise, Mistake, Text
from cnnlab.exercises.cnn_mechanics import _receptive_fields as answers

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    Call = tuple[answers.Layers]


def _one_layer(random: np.random.Generator) -> Iterator[Call]:
    for stride in (1, 2, 3):
        yield ([(int(random.integers(3, 8)), stride)],)


def _stride_one(random: np.random.Generator) -> Iterator[Call]:
    for depth in (2, 3, 4):
        yield ([(int(size), 1) for size in random.choice((3, 5, 7), depth)],)


def _strides(random: np.random.Generator) -> Iterator[Call]:
    first, second, third = (int(size) for size in random.choice((3, 4, 5), 3))
    yield ([(first, 2), (second, 1)],)
    yield ([(first, 1), (second, 2), (third, 1)],)
    yield ([(first, 2), (second, 2), (third, 1)],)
    yield ([(first, 2), (second, 3), (third, 2)],)


def _networks(random: np.random.Generator) -> Iterator[Call]:
    size, pooled = int(random.choice((3, 4, 5))), (2, 2)
    yield ([(size, 1), pooled, (3, 1), pooled],)
    yield ([(3, 1), (3, 1), pooled, (size, 1), (3, 1), pooled, (3, 1)],)
    yield ([(size + 2, 2), (3, 2), (1, 1), (3, 1), (1, 1)],)


receptive_field = Exercise(
    cases=[
        Cases(1, Text(en="one layer", ko="한 층"), _one_layer),
        Cases(1, Text(en="several layers, stride 1", ko="여러 층, 스트라이드 1"), _stride_one),
        Cases(1, Text(en="larger strides", ko="더 큰 스트라이드"), _strides),
        Cases(1, Text(en="networks with pooling", ko="풀링이 있는 신경망"), _networks),
    ],
    oracle=answers.by_perturbing,
    also_correct=[
        answers.by_steps_forwards,
        answers.by_growing_backwards,
        answers.by_following_pixels,
        answers.by_the_smallest_input,
    ],
    mistakes=[
        Mistake(
            answers.last_layer_only,
            en="You looked at the last layer only. Each value in its window has a window of its "
            "own in the layer before.",
            ko="마지막 층만 보았습니다. 그 창에 있는 값 하나하나가 앞 층에서 다시 자기 창을 "
            "봅니다.",
        ),
        Mistake(
            answers.adds_kernel_sizes,
            en="You added the kernel sizes. Neighbouring windows overlap, so a second 3 × 3 layer "
            "adds 2 pixels, not 3. The strides matter too.",
            ko="커널 크기를 더했습니다. 이웃한 창은 겹치므로 3 × 3 층을 하나 더하면 3이 아니라 "
            "2픽셀이 늘어납니다. 스트라이드도 영향을 줍니다.",
        ),
        Mistake(
            answers.multiplies_kernel_sizes,
            en="You multiplied the kernel sizes. That would need windows that never overlap; with "
            "stride 1 they share all but one column.",
            ko="커널 크기를 곱했습니다. 창이 서로 겹치지 않을 때의 계산입니다. 스트라이드가 1이면 "
            "이웃한 창은 한 열만 빼고 겹칩니다.",
        ),
        Mistake(
            answers.starts_at_zero,
            en="One pixel is missing. Without any layer, a value sees itself: start with 1.",
            ko="한 픽셀이 모자랍니다. 층이 하나도 없어도 값은 자기 자신을 봅니다. 1에서 "
            "시작하십시오.",
        ),
        Mistake(
            answers.counts_pixels,
            en="You returned the number of pixels in the square. What is the length of its side?",
            ko="정사각형 안의 픽셀 수를 반환했습니다. 그 한 변의 길이는 얼마입니까?",
        ),
        Mistake(
            answers.ignores_strides,
            en="You did not use the strides. After a layer with stride 2, neighbouring values lie "
            "2 input pixels apart.",
            ko="스트라이드를 쓰지 않았습니다. 스트라이드가 2인 층을 지나면 이웃한 값 사이의 거리가 "
            "입력에서 2픽셀이 됩니다.",
        ),
        Mistake(
            answers.stride_of_one_layer,
            en="Only the stride of the layer just before counted. The strides of all layers before "
            "multiply.",
            ko="바로 앞 층의 스트라이드만 썼습니다. 앞에 있는 모든 층의 스트라이드를 곱해야 "
            "합니다.",
        ),
        Mistake(
            answers.own_stride_too,
            en="You used a layer's own stride for its own window. The stride moves the window on; "
            "it matters for the layers after it only.",
            ko="층의 창을 구할 때 그 층 자신의 스트라이드까지 썼습니다. 스트라이드는 다음 창으로 "
            "가는 거리이므로 뒤의 층에만 영향을 줍니다.",
        ),
        Mistake(
            answers.order_reversed,
            en="The layers were taken in the wrong order. Strides near the input stretch every "
            "layer after them; those near the output stretch nothing.",
            ko="층의 순서가 반대입니다. 입력에 가까운 스트라이드는 뒤의 모든 층을 넓히고, 출력에 "
            "가까운 스트라이드는 아무것도 넓히지 않습니다.",
        ),
        Mistake(
            answers.whole_kernels_as_steps,
            en="From the first to the last pixel of a kernel there are `kernel_size - 1` steps. "
            "You counted `kernel_size`.",
            ko="커널의 첫 픽셀에서 마지막 픽셀까지는 `kernel_size - 1`스텝입니다. "
            "`kernel_size`스텝으로 세었습니다.",
        ),
    ],
    hints=[
        Text(
            en="Two layers of 3 × 3 with stride 1: one value of the second sees 3 × 3 values of "
            "the first. Which pixels do these see together?",
            ko="스트라이드가 1인 3 × 3 층이 둘 있습니다. 둘째 층의 값 하나는 첫째 층의 값 3 × "
            "3개를 봅니다. 이 값들이 함께 보는 픽셀은 어디까지입니까?",
        ),
        Text(
            en="How many input pixels lie between two neighbouring values that enter a layer? It "
            "is 1 at first and grows with every stride.",
            ko="어떤 층에 들어오는 이웃한 두 값은 입력에서 몇 픽셀 떨어져 있습니까? 처음에는 1이고 "
            "스트라이드를 지날 때마다 커집니다.",
        ),
        Text(
            en="Go through the layers with a side of 1 and a step of 1. Each layer adds "
            "`kernel_size - 1` steps to the side, then its stride multiplies the step.",
            ko="변의 길이 1과 스텝 1로 시작해 층을 차례로 지나가십시오. 층마다 변의 길이에 "
            "`kernel_size - 1`스텝을 더한 다음, 스텝에 스트라이드를 곱합니다.",
        ),
    ],
)
