"""The questions that `build_cnn` asks of a model, each with what to say in three parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cnnlab.checks.compare import Finding
from cnnlab.exercises.conv2d_tuning._cnn_traits import traits_of
from cnnlab.text import Text, verbatim

if TYPE_CHECKING:
    from cnnlab.checks.models import Facts

IMAGE = (28, 28, 1)
CLASSES = 10
_SAME_RATE = 1e-6  # a rate may have been a float32


def digits_to_ten_values(found: Facts, *_: Any) -> Finding | None:
    """Ask for a model that takes one digit and gives one value for each class."""
    if found.input_shape != IMAGE:
        received = _INPUT.format(shape=found.input_shape)
        return Finding(received, _INPUT.format(shape=IMAGE), _CHANGE_INPUT)
    if found.output_shape != (CLASSES,):
        received = _OUTPUT.format(shape=found.output_shape)
        advice = _MAPS_LEFT if len(found.output_shape) > 1 else _UNITS
        return Finding(received, _OUTPUT.format(shape=(CLASSES,)), advice)
    return None


def ends_without_activation(found: Facts, *_: Any) -> Finding | None:
    """Ask for an output without activation."""
    activation = traits_of(found).activation
    if activation == "linear":
        return None
    return Finding(_ENDS_WITH.format(name=activation), _LOGITS, _NO_ACTIVATION)


def gives_logits(found: Facts, *_: Any) -> Finding | None:
    """Ask for an output without activation, and for a loss that takes it, if there is one."""
    if finding := ends_without_activation(found):
        return finding
    traits = traits_of(found)
    if traits.loss == "probabilities":
        return Finding(_TAKES_PROBABILITIES, _TAKES_LOGITS, _SAY_SO)
    if traits.loss == "other" and found.compiled:
        received = _LOSS.format(name=found.compiled.loss)
        return Finding(received, _TAKES_LOGITS, _CROSS_ENTROPY)
    return None


def two_convolutions(
    found: Facts, _predict: Any, dim_1: int, dim_2: int, _rate: float
) -> Finding | None:
    """Ask for two convolutions with these filters, in this order."""
    filters = traits_of(found).filters
    if filters == (dim_1, dim_2):
        return None
    shown = ", ".join(map(str, filters))
    received = _CONVOLUTIONS.format(count=len(filters), filters=shown) if filters else _NONE
    expected = _CONVOLUTIONS.format(count=2, filters=f"{dim_1}, {dim_2}")
    advice = _FILTERS if len(filters) == 2 else _COUNT_CONVOLUTIONS
    return Finding(received, expected, advice)


def one_dropout(
    found: Facts, _predict: Any, _dim_1: int, _dim_2: int, rate: float
) -> Finding | None:
    """Ask for one dropout layer of this rate, between the last convolution and the output."""
    traits = traits_of(found)
    expected = _DROPOUT.format(rate=f"{rate:g}")
    if len(traits.rates) != 1:
        count = Text(en="{count} dropout layers", ko="드롭아웃 층 {count}개")
        return Finding(count.format(count=len(traits.rates)), expected, _ONE)
    [place], [found_rate] = traits.places, traits.rates
    if place != "right":
        return Finding(_PLACES[place], expected, _MOVE)
    if abs(found_rate - rate) > _SAME_RATE:
        return Finding(verbatim(f"`Dropout({found_rate:g})`"), expected, _RATE)
    return None


_INPUT = Text(en="a model for inputs of shape `{shape}`", ko="모양이 `{shape}`인 입력을 받는 모델")
_CHANGE_INPUT = Text(
    en="Begin with `keras.Input` of one digit: rows, columns, one channel.",
    ko="숫자 이미지 하나의 모양(행, 열, 채널 하나)을 `keras.Input`에 주고 시작하십시오.",
)
_OUTPUT = Text(
    en="an output of shape `{shape}` for one image", ko="이미지 하나에 모양이 `{shape}`인 출력"
)
_MAPS_LEFT = Text(
    en="There are still rows and columns: a `Dense` layer alone does not remove them. What makes "
    "one row of values of the maps?",
    ko="행과 열이 아직 남아 있습니다. `Dense` 층만으로는 없어지지 않습니다. 맵을 한 줄의 값으로 "
    "만드는 것은 무엇입니까?",
)
_UNITS = Text(
    en="The last layer needs one unit for each digit from 0 to 9.",
    ko="마지막 층에는 0부터 9까지 숫자마다 유닛이 하나씩 필요합니다.",
)
_ENDS_WITH = Text(en="an output that went through `{name}`", ko="`{name}`까지 거친 출력")
_LOGITS = Text(en="logits: an output without activation", ko="로짓, 곧 활성화 함수가 없는 출력")
_NO_ACTIVATION = Text(
    en="Leave the activation of the last layer out. The loss makes probabilities of logits by "
    "itself.",
    ko="마지막 층의 활성화 함수를 빼십시오. 로짓에서 확률을 계산하는 일은 손실이 합니다.",
)
_TAKES_PROBABILITIES = Text(
    en="logits, and a loss that takes them for probabilities",
    ko="로짓과, 그 로짓을 확률로 여기는 손실",
)
_TAKES_LOGITS = Text(
    en="a cross-entropy that takes logits, or a model that is not compiled",
    ko="로짓을 받는 교차 엔트로피, 또는 컴파일하지 않은 모델",
)
_SAY_SO = Text(
    en="A loss given by its name expects probabilities. Make the loss object and tell it that "
    "logits come.",
    ko="이름으로만 준 손실은 확률을 기대합니다. 손실 객체를 만들고 로짓이 "
    "들어온다고 알려 주십시오.",
)
_LOSS = Text(en="the loss `{name}`", ko="손실 `{name}`")
_CROSS_ENTROPY = Text(
    en="Use the cross-entropy for labels from 0 to 9, or leave `compile` out.",
    ko="0부터 9까지의 레이블에 맞는 교차 엔트로피를 쓰거나 `compile`을 빼십시오.",
)
_CONVOLUTIONS = Text(
    en="{count} convolutions with {filters} filters", ko="필터가 {filters}개인 합성곱 층 {count}개"
)
_NONE = Text(en="no convolution", ko="합성곱 층이 없음")
_FILTERS = Text(
    en="Give the first convolution `dim_1` filters and the second one `dim_2`.",
    ko="첫째 합성곱 층의 필터는 `dim_1`개, 둘째는 `dim_2`개여야 합니다.",
)
_COUNT_CONVOLUTIONS = Text(
    en="Use two convolutions, one behind the other.",
    ko="합성곱 층 두 개를 차례로 쓰십시오.",
)
_DROPOUT = Text(
    en="one dropout layer with rate {rate}, behind the last convolution and before the output "
    "layer",
    ko="비율이 {rate}인 드롭아웃 층 하나. 자리는 마지막 합성곱 층과 출력층 사이",
)
_ONE = Text(
    en="Have one dropout layer, the one behind the last convolution.",
    ko="드롭아웃 층은 마지막 합성곱 층 뒤에 하나만 두십시오.",
)
_PLACES = {
    "early": Text(en="dropout before a convolution", ko="합성곱 층 앞의 드롭아웃"),
    "late": Text(en="dropout behind the output layer", ko="출력층 뒤의 드롭아웃"),
}
_MOVE = Text(
    en="Move the dropout layer: the output layer should read what it leaves.",
    ko="드롭아웃 층을 옮기십시오. 드롭아웃을 지난 값을 출력층이 받아야 합니다.",
)
_RATE = Text(
    en="Hand `rate` on as it is: Keras' argument is the share that is dropped.",
    ko="`rate`를 그대로 넘기십시오. Keras의 인수는 드롭하는 비율입니다.",
)
