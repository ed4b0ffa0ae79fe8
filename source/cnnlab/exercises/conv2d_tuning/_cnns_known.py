"""Known mistakes in `build_cnn`, and what is said about each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.conv2d_tuning import _cnns as answers

KNOWN = [
    Mistake(
        answers.dropout_after_logits,
        en="Dropout stands behind the output layer: in training it sets whole logits to zero, the "
        "right class's among them. Put it before the output layer.",
        ko="드롭아웃이 출력층 뒤에 있습니다. 그러면 학습할 때 정답 클래스의 로짓까지 0이 됩니다. "
        "출력층 앞에 두십시오.",
    ),
    Mistake(
        answers.dropout_before_a_convolution,
        en="Dropout stands between the convolutions. The task asks for it behind the last one.",
        ko="드롭아웃이 두 합성곱 층 사이에 있습니다. 과제에서는 마지막 합성곱 층 뒤에 두어야 "
        "합니다.",
    ),
    Mistake(
        answers.no_dropout,
        en="There is no dropout layer, so `rate` has no effect. Add one before the output layer.",
        ko="드롭아웃 층이 없어 `rate`가 아무 영향도 주지 않습니다. 출력층 앞에 하나 넣으십시오.",
    ),
    Mistake(
        answers.softmax_twice,
        en="The output layer has softmax, and with `from_logits=True` the loss applies it again. "
        "Learning gets slow, and no error tells you. Keep only one of the two: this task asks for "
        "logits.",
        ko="출력층에 소프트맥스가 있는데 `from_logits=True`인 손실이 한 번 더 적용합니다. 오류 "
        "없이 학습만 느려집니다. 둘 가운데 하나만 남기십시오. 이 과제에서 구하는 것은 로짓입니다.",
    ),
    Mistake(
        answers.probabilities,
        en="The output is softmaxed. That is a right model too, but this task asks for logits: the "
        "loss will apply the softmax.",
        ko="출력이 소프트맥스를 거쳤습니다. 틀린 모델은 아니지만 이 과제에서 구하는 것은 로짓이고, "
        "소프트맥스는 손실이 적용합니다.",
    ),
    Mistake(
        answers.sigmoid_at_the_end,
        en="The output went through a sigmoid, which judges every class by itself. A digit is one "
        "of ten: return logits, and the softmax of the loss compares them.",
        ko="출력이 클래스를 하나하나 따로 판단하는 시그모이드를 거쳤습니다. 숫자는 열 가지 가운데 "
        "하나입니다. 로짓을 반환하면 손실의 소프트맥스가 서로 비교합니다.",
    ),
    Mistake(
        answers.relu_at_the_end,
        en="The output went through ReLU: a class below zero gets no gradient and can't learn to "
        "rise. Hidden layers need an activation, logits don't.",
        ko="출력이 ReLU를 거쳤습니다. 0보다 작은 클래스는 기울기가 없어 다시 커질 수 없습니다. "
        "활성화 함수는 은닉층에 필요하고 로짓에는 쓰지 않습니다.",
    ),
    Mistake(
        answers.logits_taken_for_probabilities,
        en="The model gives logits, but the loss was not told so and takes them for "
        "probabilities: it clips negative ones. Say `from_logits`, or don't compile.",
        ko="모델은 로짓을 내는데 손실은 이를 확률로 여겨 음수를 잘라 냅니다. `from_logits`를 "
        "알려 주거나 컴파일하지 마십시오.",
    ),
    Mistake(
        answers.exchanged,
        en="`dim_1` and `dim_2` are exchanged: the first convolution, which reads the image, has "
        "`dim_1` filters.",
        ko="`dim_1`과 `dim_2`가 서로 바뀌었습니다. 이미지를 받는 첫째 합성곱 층의 필터가 "
        "`dim_1`개입니다.",
    ),
    Mistake(
        answers.same_filters_twice,
        en="Both convolutions have `dim_1` filters; `dim_2` is not used.",
        ko="두 합성곱 층의 필터가 모두 `dim_1`개이고 `dim_2`를 쓰지 않았습니다.",
    ),
    Mistake(
        answers.fixed_filters,
        en="The convolutions always have 32 and 64 filters. Use the arguments, so that a search "
        "can try other numbers.",
        ko="합성곱 층의 필터가 언제나 32개와 64개입니다. 다른 값도 시도할 수 있도록 인수를 "
        "쓰십시오.",
    ),
    Mistake(
        answers.one_convolution,
        en="There is one convolution, and `dim_2` became the units of a dense layer. It is the "
        "number of filters of a second convolution.",
        ko="합성곱 층이 하나뿐이고 `dim_2`를 밀집층의 유닛 수로 썼습니다. `dim_2`는 둘째 합성곱 "
        "층의 필터 수입니다.",
    ),
    Mistake(
        answers.rate_as_retention,
        en="The layer got `1 - rate`. Papers often give the share that is kept; Keras' argument is "
        "the share that is dropped.",
        ko="층에 `1 - rate`를 넘겼습니다. 논문에서는 남기는 비율로 쓰는 일이 많지만 Keras의 인수는 "
        "드롭하는 비율입니다.",
    ),
    Mistake(
        answers.rate_in_per_cent,
        en="The layer got the rate as a percentage, and Keras refuses it. It takes a share between "
        "0 and 1, which `rate` already is.",
        ko="층에 비율을 백분율로 넘겨 Keras가 받지 않았습니다. Keras는 0과 1 사이의 비율을 받고, "
        "`rate`가 바로 그런 값입니다.",
    ),
    Mistake(
        answers.fixed_rate,
        en="The rate is always 0.5. Use the argument `rate`.",
        ko="비율이 언제나 0.5입니다. 인수 `rate`를 쓰십시오.",
    ),
    Mistake(
        answers.flatten_missing,
        en="The dense layer reads maps: it gives ten values at each position. Make one row of "
        "values of the maps before it.",
        ko="밀집층이 맵을 그대로 받아 위치마다 값을 열 개씩 냅니다. 그 앞에서 맵을 한 줄의 값으로 "
        "만드십시오.",
    ),
    Mistake(
        answers.one_value,
        en="One value can't tell ten classes apart: 3 is not between 2 and 4 in looks. Give each "
        "class a unit of its own.",
        ko="값 하나로는 클래스 열 개를 구별할 수 없습니다. 3의 생김새가 2와 4의 중간은 아닙니다. "
        "클래스마다 유닛을 하나씩 두십시오.",
    ),
]
