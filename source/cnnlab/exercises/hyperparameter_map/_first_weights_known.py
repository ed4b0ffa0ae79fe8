"""The known mistakes of `initial_std`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_map import _first_weights as made

KNOWN = [
    Mistake(
        made.area_forgotten,
        en="Dense layers are right. One output of a convolution adds up a window: rows times "
        "columns times channels weights. Rows and columns are missing.",
        ko="밀집층은 맞습니다. 합성곱의 출력 하나는 창 전체, 곧 행 × 열 × 채널만큼의 가중치를 "
        "더합니다. 행과 열이 빠졌습니다.",
    ),
    Mistake(
        made.area_only_in_fan_in,
        en="The fan-in is right. The fan-out of a convolution counts rows times columns too: an "
        "input value lies in that many windows of each filter.",
        ko="fan-in은 맞습니다. 합성곱의 fan-out에도 행 × 열을 곱하십시오. 입력값 하나는 필터마다 "
        "그만큼의 창에 들어갑니다.",
    ),
    Mistake(
        made.axes_from_the_front,
        en="You took the first two axes. In a convolution these are the kernel's rows and "
        "columns: channels and filters are the last two.",
        ko="앞의 두 축을 썼습니다. 합성곱에서는 이 두 축이 커널의 행과 열입니다. 채널과 필터는 "
        "마지막 두 축입니다.",
    ),
    Mistake(
        made.area_without_channels,
        en="You counted the rows and columns of the kernel alone. A filter has a kernel for each "
        "channel, and all of their products are added up.",
        ko="커널의 행과 열만 세었습니다. 필터에는 채널마다 커널이 하나씩 있고, 그 곱을 모두 "
        "더합니다. 채널과 필터의 수도 넣으십시오.",
    ),
    Mistake(
        made.filters_as_fan_in,
        en="You took the outputs for the inputs. The last axis holds units or filters; the one "
        "before it is what flows in.",
        ko="출력을 입력으로 보았습니다. 마지막 축이 유닛이나 필터이고, 들어오는 것은 그 앞의 "
        "축입니다.",
    ),
    Mistake(
        made.whole_kernel_as_fan_in,
        en="You counted all weights of the layer. Each output adds up its own only: leave the "
        "last axis out of the fan-in.",
        ko="층의 가중치를 모두 세었습니다. 출력 하나는 자기 가중치만 더합니다. fan-in에서는 마지막 "
        "축을 빼십시오.",
    ),
    Mistake(
        made.variance,
        en="This is the variance. The standard deviation is its root.",
        ko="이것은 분산입니다. 표준편차는 분산의 제곱근입니다.",
    ),
    Mistake(
        made.uniform_limit,
        en="This is the limit of a uniform distribution (the 6 in the formula). Its standard "
        "deviation is the limit divided by √3.",
        ko="이것은 균등분포의 한계값입니다(식에 6이 들어갑니다). 표준편차는 한계값을 √3으로 나눈 "
        "것입니다.",
    ),
    Mistake(
        made.limit_for_glorot,
        en='For "glorot" you returned the limit of a uniform distribution, the root with a 6. '
        "Its standard deviation is the limit divided by √3.",
        ko='"glorot"에서 균등분포의 한계값을 반환했습니다. 제곱근 안의 수가 6입니다. '
        "표준편차는 한계값을 √3으로 나눈 것입니다.",
    ),
    Mistake(
        made.one_for_two,
        en='"he" has 2 over the fan-in, not 1: ReLU sets about half of the values to 0, and the 2 '
        "makes up for it.",
        ko='"he"에서는 1이 아니라 2를 fan-in으로 나눕니다. ReLU가 값의 절반가량을 0으로 만들기 '
        "때문에 2로 보충합니다.",
    ),
    Mistake(
        made.sum_not_halved,
        en='"glorot" divides by the mean of fan-in and fan-out. You divided by their sum: where '
        "does the 2 of a mean of two numbers go?",
        ko='"glorot"은 fan-in과 fan-out의 평균으로 나눕니다. 합으로 나누었습니다. 두 수의 평균에 '
        "있는 2는 어디로 갑니까?",
    ),
    Mistake(
        made.outputs_left_out,
        en='"glorot" looks both ways, so that gradients keep their size as well: the fan-out is '
        "missing.",
        ko='"glorot"은 기울기의 크기도 유지되도록 양쪽을 다 봅니다. fan-out이 빠졌습니다.',
    ),
    Mistake(
        made.kinds_exchanged,
        en='The two kinds are exchanged. "he" has the fan-in alone, "glorot" fan-in and fan-out.',
        ko='두 종류가 바뀌었습니다. "he"는 fan-in만 쓰고 "glorot"은 fan-in과 fan-out을 씁니다.',
    ),
    Mistake(
        made.always_he,
        en='You returned the value of "he" for both kinds. For "glorot", fan-in and fan-out '
        "together decide.",
        ko='두 종류 모두 "he"의 값을 반환했습니다. "glorot"은 fan-in과 fan-out을 함께 씁니다.',
    ),
    Mistake(
        made.always_glorot,
        en='You returned the value of "glorot" for both kinds. For "he", the fan-in alone decides.',
        ko='두 종류 모두 "glorot"의 값을 반환했습니다. "he"는 fan-in만 씁니다.',
    ),
    Mistake(
        made.all_zero,
        en="With 0 all weights are alike, all units get the same gradient, and they stay alike "
        "after every step. Chance has to tell them apart.",
        ko="0이면 가중치가 모두 같고, 모든 유닛이 같은 기울기를 받아 스텝을 거듭해도 똑같습니다. "
        "난수로 서로 다르게 시작해야 합니다.",
    ),
    Mistake(
        made.the_same_for_all,
        en="0.05, the default of Keras' `RandomNormal`, does not look at the layer. A sum of more "
        "terms needs smaller weights.",
        ko="0.05는 Keras의 `RandomNormal` 기본값으로, 층의 크기를 보지 않습니다. 더하는 항이 "
        "많을수록 가중치가 작아야 합니다.",
    ),
]
