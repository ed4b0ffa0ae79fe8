"""In how many windows each pixel of an image lies, at stride 1: few at the border, many inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks import Cases, Exercise, Mistake, Text
from cnnlab.exercises.cnn_mechanics import _touches as answers

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    Call = tuple[int, int, int]


def _unpadded(random: np.random.Generator) -> Iterator[Call]:
    yield int(random.integers(6, 9)), 3, 0
    yield int(random.integers(5, 8)), 2, 0
    yield 4, 4, 0  # a single window
    yield 5, 4, 0  # every window holds the centre


def _size_kept(random: np.random.Generator) -> Iterator[Call]:
    yield int(random.integers(6, 9)), 3, 1
    yield int(random.integers(6, 9)), 5, 2


def _any_padding(random: np.random.Generator) -> Iterator[Call]:
    yield int(random.integers(6, 9)), int(random.integers(4, 6)), 1
    yield int(random.integers(5, 8)), 4, 2
    yield int(random.integers(5, 8)), 3, 2  # so much padding that no pixel is rare


touch_counts = Exercise(
    cases=[
        Cases(1, Text(en="no padding", ko="패딩 없음"), _unpadded),
        Cases(1, Text(en="padding that keeps the size", ko="크기를 유지하는 패딩"), _size_kept),
        Cases(1, Text(en="any other padding", ko="그 밖의 패딩"), _any_padding),
    ],
    oracle=answers.by_lighting_pixels,
    also_correct=[
        answers.by_loops,
        answers.by_first_and_last_window,
        answers.by_correlating,
    ],
    mistakes=[
        Mistake(
            answers.everywhere_the_same,
            en="Every pixel got `kernel_size` squared. That holds far from the border. How many "
            "windows hold the corner pixel?",
            ko="모든 픽셀에 `kernel_size`의 제곱을 썼습니다. 가장자리에서 먼 픽셀에서만 맞습니다. "
            "모서리 픽셀은 창 몇 개에 들어갑니까?",
        ),
        Mistake(
            answers.last_window_missing,
            en="The last window of each axis is missing, so the far border counts too little. From "
            "where to where may a window start?",
            ko="각 축의 마지막 창이 빠져 오른쪽과 아래쪽 가장자리의 값이 작습니다. 창은 어디부터 "
            "어디까지 시작할 수 있습니까?",
        ),
        Mistake(
            answers.one_axis_only,
            en="You counted along the columns only. A window also moves over the rows: both counts "
            "belong together.",
            ko="열 방향으로만 세었습니다. 창은 행 방향으로도 이동하므로 두 방향의 개수를 함께 써야 "
            "합니다.",
        ),
        Mistake(
            answers.adds_the_axes,
            en="You added the counts of both axes. Each choice of a row can meet each choice of a "
            "column: multiply.",
            ko="두 축의 개수를 더했습니다. 행 위치 하나마다 모든 열 위치를 고를 수 있으므로 "
            "곱하십시오.",
        ),
        Mistake(
            answers.sets_instead_of_adding,
            en="Every pixel counts 1, however many windows hold it. Each window adds 1 to what is "
            "already there.",
            ko="창 몇 개에 들어가든 모든 픽셀이 1입니다. 창마다 이미 있는 값에 1을 더해야 합니다.",
        ),
        Mistake(
            answers.pixels_of_each_window,
            en="You counted how many pixels each window holds. The question is the other way "
            "round: for each pixel of the input, how many windows hold it?",
            ko="창마다 픽셀이 몇 개 들어가는지 세었습니다. 구할 것은 반대입니다. 입력의 픽셀마다 "
            "창 몇 개에 들어가는지 세십시오.",
        ),
        Mistake(
            answers.distance_to_the_border,
            en="You counted from the nearest border. That fails when the image is hardly larger "
            "than the kernel: there are not that many windows. Try size 4 and kernel 4.",
            ko="가까운 가장자리에서부터 세었습니다. 이미지가 커널보다 별로 크지 않으면 창이 그만큼 "
            "많지 않아 틀립니다. 크기 4와 커널 4로 해 보십시오.",
        ),
        Mistake(
            answers.padding_forgotten,
            en="You did not use `padding`. With a ring of zeros, windows can start before the "
            "image and end after it.",
            ko="`padding`을 쓰지 않았습니다. 0으로 둘러싸면 창이 이미지 앞에서 시작하거나 뒤에서 "
            "끝날 수 있습니다.",
        ),
        Mistake(
            answers.padding_on_one_side,
            en="Windows start in the padding before the image but never reach into the padding "
            "after it. `padding` counts on both sides.",
            ko="창이 이미지 앞의 패딩에서는 시작하지만 뒤의 패딩에는 닿지 않습니다. `padding`은 "
            "양쪽에 있습니다.",
        ),
        Mistake(
            answers.shifted_by_the_padding,
            en="The counts are shifted: position 0 of the padded image is padding. Pixel 0 of the "
            "input stands at `padding`.",
            ko="개수가 밀려 있습니다. 패딩한 이미지의 0번 위치는 패딩입니다. 입력의 0번 픽셀은 "
            "`padding` 위치에 있습니다.",
        ),
        Mistake(
            answers.padding_kept,
            en="The result still has the ring of padding. Only the pixels of the input are asked "
            "for: cut the ring off.",
            ko="결과에 패딩이 남아 있습니다. 입력의 픽셀만 필요하므로 둘레를 잘라 내십시오.",
        ),
    ],
    hints=[
        Text(
            en="A window of size 3 moves over 5 × 5 pixels without padding. In how many windows is "
            "the corner pixel, and in how many the centre?",
            ko="크기 3인 창이 패딩 없이 5 × 5 픽셀 위를 이동합니다. 모서리 픽셀은 창 몇 개에, "
            "가운데 픽셀은 창 몇 개에 들어갑니까?",
        ),
        Text(
            en="Start with zeros, go through every position of the window, and add 1 to all pixels "
            "under it.",
            ko="0으로 시작해 창의 모든 위치를 차례로 지나며, 창 아래에 있는 픽셀마다 1을 "
            "더하십시오.",
        ),
        Text(
            en="With padding, count on the larger square of size `input_size + 2 * padding`, then "
            "keep the part that is the input.",
            ko="패딩이 있으면 크기가 `input_size + 2 * padding`인 더 큰 정사각형에서 센 다음, "
            "입력에 해당하는 부분만 남기십시오.",
        ),
    ],
)
