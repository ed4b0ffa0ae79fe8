"""Known mistakes in `design_cnn`, and what is said about each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.conv2d_tuning import _designs as answers

KNOWN = [
    Mistake(
        answers.many_units,
        en="Most of the parameters stand in one dense layer, which has a weight for each value and "
        "each unit. Let fewer values or fewer units meet there.",
        ko="파라미터의 대부분이 밀집층 하나에 있습니다. 밀집층에는 들어오는 값과 유닛의 쌍마다 "
        "가중치가 있습니다. 값이나 유닛을 줄이십시오.",
    ),
    Mistake(
        answers.many_filters,
        en="Both budgets are broken: too many filters on large maps, and too many maps before the "
        "output layer. Begin with a quarter of the filters.",
        ko="두 예산을 모두 넘었습니다. 큰 맵에 필터가 너무 많고, 출력층 앞의 맵도 너무 많습니다. "
        "필터를 4분의 1로 줄여 시작해 보십시오.",
    ),
    Mistake(
        answers.full_resolution,
        en="The parameters fit, the multiplications don't: each filter moves over too large maps. "
        "Make the maps smaller before the convolutions with many channels.",
        ko="파라미터는 예산 안에 있지만 곱셈이 너무 많습니다. 필터가 너무 큰 맵 위를 지나갑니다. "
        "채널이 많은 합성곱 층에 이르기 전에 맵을 줄이십시오.",
    ),
    Mistake(
        answers.softmax_at_the_end,
        en="The output went through an activation, and the loss of the recipe takes logits. Leave "
        "it out; the loss applies the softmax.",
        ko="출력이 활성화 함수를 거쳤는데, 학습에 쓰는 손실은 로짓을 받습니다. 활성화 함수를 "
        "빼십시오. 소프트맥스는 손실이 적용합니다.",
    ),
    Mistake(
        answers.flatten_missing,
        en="The output still has rows and columns. Flatten the maps or pool them globally before "
        "the output layer.",
        ko="출력에 행과 열이 남아 있습니다. 출력층 앞에서 맵을 펼치거나 전역 풀링을 하십시오.",
    ),
    Mistake(
        answers.one_value,
        en="The output is one value. Ten classes need ten: the largest one names the digit.",
        ko="출력이 값 하나입니다. 클래스가 열 개이므로 값도 열 개여야 하고, 가장 큰 값이 숫자를 "
        "가리킵니다.",
    ),
    Mistake(
        answers.no_hidden_layer,
        en="The output layer reads the pixels: each class gets one template, wherever the digit "
        "stands. It stays within the budget and far from its limits. What do convolutions add?",
        ko="출력층이 픽셀을 바로 받습니다. 숫자의 위치가 달라도 클래스마다 본이 하나뿐입니다. 예산 "
        "안이지만 예산을 거의 쓰지 않았습니다. 합성곱 층은 무엇을 더해 줍니까?",
    ),
    Mistake(
        answers.dense_only,
        en="The dense layers use up the parameters and learn each pixel by itself. A convolution "
        "shares its weights between all positions: the same budget buys more.",
        ko="밀집층이 파라미터를 다 쓰면서 픽셀마다 따로 학습합니다. 합성곱 층은 모든 위치에서 같은 "
        "가중치를 쓰므로 같은 예산으로 더 많은 것을 할 수 있습니다.",
    ),
]
