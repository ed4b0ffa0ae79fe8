"""What is said about a model that can't be judged: received, expected, what to try."""

from __future__ import annotations

from cnnlab.text import Text

_SHORT = 60


def short(value: object) -> str:
    """Return a value as code, cut where it is long."""
    words = repr(value)
    return words if len(words) <= _SHORT else words[: _SHORT - 1] + "…"


CLASS = Text(
    en="Received the layer `{name}` of the class `{class_name}` from `{module}`. Expected layers "
    "of Keras: {allowed}. Write this step with these layers.",
    ko="받은 것은 `{module}`의 클래스 `{class_name}`인 층 `{name}`이고, 기대한 것은 Keras의 "
    "층입니다: {allowed}. 이 단계를 이 층들로 작성하십시오.",
)
VALUE = Text(
    en="Received `{argument}={value}` in the layer `{name}` (`{class_name}`). Expected {expected}. "
    "Change this argument where the layer is made.",
    ko="층 `{name}`(`{class_name}`)에서 받은 것은 `{argument}={value}`이고, 기대한 것은 "
    "{expected}입니다. 층을 만드는 곳에서 이 인수를 바꾸십시오.",
)
UNKNOWN = Text(
    en="Received `{argument}={value}` in the layer `{name}`. Expected only arguments that change "
    "a `{class_name}` in a known way. Leave this one out.",
    ko="층 `{name}`에서 받은 것은 `{argument}={value}`이고, 기대한 것은 `{class_name}`에서 하는 "
    "일이 알려진 인수뿐입니다. 이 인수를 빼십시오.",
)
MISSING = Text(
    en="Received the layer `{name}` without `{argument}`. Expected all that a `{class_name}` says "
    "about itself. Make the layer with `keras.layers.{class_name}(...)`.",
    ko="받은 것은 `{argument}` 인수가 없는 층 `{name}`이고, 기대한 것은 `{class_name}`의 모든 "
    "설정입니다. `keras.layers.{class_name}(...)`로 층을 만드십시오.",
)
WEIGHTS = Text(
    en="Received weights of shapes {found} in the layer `{name}` (`{class_name}`). Expected "
    "{wanted}, as its arguments say. Build the model again and leave its weights' shapes alone.",
    ko="층 `{name}`(`{class_name}`)에서 받은 가중치의 모양은 {found}이고, 기대한 것은 인수에 맞는 "
    "{wanted}입니다. 모델을 다시 만들고 가중치의 모양은 바꾸지 마십시오.",
)
MISFIT = Text(
    en="Received the layer `{name}` (`{class_name}`) at a place where {reason}. Expected an input "
    "that fits. Look at the shapes in `model.summary()`.",
    ko="받은 층 `{name}`(`{class_name}`)은 입력과 맞지 않습니다: {reason}. 기대한 것은 층에 맞는 "
    "입력입니다. `model.summary()`에서 모양을 보십시오.",
)
OPEN_SHAPE = Text(
    en="Received the input shape `{shape}`. Expected a fixed size on every axis. Write "
    "`keras.Input((rows, columns, channels))` with numbers.",
    ko="받은 입력의 모양은 `{shape}`이고, 기대한 것은 모든 축의 정해진 크기입니다. "
    "`keras.Input((rows, columns, channels))`에 숫자를 쓰십시오.",
)
ENDS = Text(
    en="Received a model with {inputs} inputs and {outputs} outputs. Expected one of each. Return "
    "a model with one input and one output.",
    ko="받은 것은 입력이 {inputs}개, 출력이 {outputs}개인 모델이고, 기대한 것은 하나씩입니다. "
    "입력과 출력이 하나인 모델을 반환하십시오.",
)
IDLE = Text(
    en="Received a model in which something, such as `{name}`, does not lead to the output. "
    "Expected only layers that the output needs. Build the model from its input to its output.",
    ko="받은 모델에는 출력으로 이어지지 않는 부분(`{name}` 등)이 있고, 기대한 것은 출력에 필요한 "
    "층뿐입니다. 입력에서 출력까지 이어서 모델을 만드십시오.",
)
OPTION = Text(
    en="Received `{argument}={value}` in the call of the layer `{name}`. Expected a layer that is "
    "called with its input alone. Leave this argument out.",
    ko="층 `{name}`의 호출에서 받은 것은 `{argument}={value}`이고, 기대한 것은 입력만 받는 "
    "호출입니다. 이 인수를 빼십시오.",
)
SIZE = Text(
    en="Received a model with {values} values and {products} multiplications for one image. "
    "Expected less than 16 million values and 4 billion multiplications. Use fewer filters, or "
    "pool earlier.",
    ko="받은 모델은 이미지 하나에 값 {values}개와 곱셈 {products}번을 쓰고, 기대한 것은 값 "
    "1,600만 개와 곱셈 40억 번보다 적은 모델입니다. 필터를 줄이거나 더 일찍 풀링하십시오.",
)
