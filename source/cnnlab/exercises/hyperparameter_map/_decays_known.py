"""The known mistakes of `equivalent_weight_decay`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_map import _decays as made

KNOWN = [
    Mistake(
        made.without_the_two,
        en="For plain SGD you returned `l2` itself. That would fit a penalty of ½·l2·w²; Keras' "
        "has no ½. How large is the slope of l2·w²?",
        ko="단순 SGD에서 `l2`를 그대로 반환했습니다. 벌점이 ½·l2·w²일 때 맞는 값이고, Keras의 "
        "벌점에는 ½이 없습니다. l2·w²의 기울기는 얼마입니까?",
    ),
    Mistake(
        made.halved,
        en="You halved `l2`. The slope of l2·w² is larger than `l2` times w, not smaller: derive "
        "the square.",
        ko="`l2`를 반으로 나누었습니다. l2·w²의 기울기는 `l2`와 w의 곱보다 작지 않고 큽니다. "
        "제곱을 미분해 보십시오.",
    ),
    Mistake(
        made.times_the_rate,
        en="You multiplied by the learning rate. Keras multiplies the decay by it in every step "
        "already, just as it does with the slope of the penalty.",
        ko="학습률을 곱했습니다. Keras는 스텝마다 벌점의 기울기에 학습률을 곱하듯이 가중치 "
        "감쇠에도 이미 학습률을 곱합니다.",
    ),
    Mistake(
        made.divided_by_the_rate,
        en="You divided by the learning rate. It is a factor of both: of the slope of the penalty "
        "and of Keras' decay. What becomes of it when both steps are set equal?",
        ko="학습률로 나누었습니다. 벌점의 기울기에도, Keras의 가중치 감쇠에도 학습률이 곱해집니다. "
        "두 스텝이 같다고 놓으면 학습률은 어떻게 됩니까?",
    ),
    Mistake(
        made.factor_of_a_step,
        en="You returned what a weight is multiplied by in one step. `weight_decay` is the number "
        "that Keras is given; Keras forms that factor from it.",
        ko="한 스텝에서 가중치에 곱해지는 배율을 반환했습니다. `weight_decay`는 Keras에 주는 "
        "수이고, 배율은 Keras가 이 수로 만듭니다.",
    ),
    Mistake(
        made.negative,
        en="Your decay is negative: it would push the weights away from 0. Keras subtracts the "
        "decay, and the penalty pulls towards 0.",
        ko="가중치 감쇠가 음수여서 가중치를 0에서 밀어냅니다. Keras는 감쇠를 빼며, 벌점은 가중치를 "
        "0 쪽으로 당깁니다.",
    ),
    Mistake(
        made.always,
        en="You returned a number for every optimizer. An optimizer with a memory keeps the slope "
        "of the penalty in it; the decay passes it by. Walk two steps with momentum.",
        ko="모든 옵티마이저에 수를 반환했습니다. 기억이 있는 옵티마이저에서는 벌점의 기울기가 "
        "기억에 남지만 가중치 감쇠는 남지 않습니다. 모멘텀으로 두 스텝을 계산해 보십시오.",
    ),
    Mistake(
        made.momentum_forgotten,
        en="You did not look at `momentum`. The velocity goes on carrying the slope of the penalty "
        "from earlier steps; the decay acts once. The second step differs.",
        ko="`momentum`을 보지 않았습니다. 속도는 이전 스텝의 벌점 기울기를 계속 지니지만 가중치 "
        "감쇠는 그 스텝에서만 작용합니다. 둘째 스텝부터 달라집니다.",
    ),
    Mistake(
        made.momentum_only,
        en="Only momentum led you to `None`. RMSprop and Adam divide the slope of the penalty by "
        "the size of recent gradients, and the decay by nothing.",
        ko="모멘텀이 있을 때만 `None`을 반환했습니다. RMSprop과 Adam은 벌점의 기울기를 최근 "
        "기울기의 크기로 나누지만 가중치 감쇠는 나누지 않습니다.",
    ),
    Mistake(
        made.adam_only,
        en="Only Adam led you to `None`. Ask of each optimizer whether its step is the rate times "
        "the gradient and nothing else: momentum and RMSprop do more.",
        ko="Adam일 때만 `None`을 반환했습니다. 스텝이 학습률과 기울기의 곱뿐인지 옵티마이저마다 "
        "따져 보십시오. 모멘텀과 RMSprop도 그 이상의 일을 합니다.",
    ),
    Mistake(
        made.rmsprop_forgotten,
        en="For RMSprop you returned a number. It divides the gradient, and the penalty's slope "
        "with it, by the size of recent gradients; the decay is not divided.",
        ko="RMSprop에서 수를 반환했습니다. RMSprop은 벌점의 기울기까지 포함한 기울기를 최근 "
        "기울기의 크기로 나눕니다. 가중치 감쇠는 나누지 않습니다.",
    ),
    Mistake(
        made.scaled_by_momentum,
        en="You scaled the decay by 1/(1 − momentum). That is what the penalty amounts to after "
        "many steps; the first step has no velocity yet, so no number fits every step.",
        ko="가중치 감쇠를 1/(1 − momentum)배로 했습니다. 스텝을 많이 거친 뒤의 벌점과 비슷해지는 "
        "값입니다. 첫 스텝에는 아직 속도가 없으므로 모든 스텝에 맞는 수는 없습니다.",
    ),
    Mistake(
        made.exchanged,
        en="The cases are exchanged: plain SGD is the one where a number exists. Its step is the "
        "rate times the gradient and nothing else.",
        ko="경우가 서로 바뀌었습니다. 그런 수가 있는 것은 단순 SGD입니다. 스텝이 학습률과 기울기의 "
        "곱뿐이기 때문입니다.",
    ),
    Mistake(
        made.never,
        en="You always returned `None`. Is a `return` missing? For plain SGD there is a number: "
        "set the two steps equal and solve for it.",
        ko="언제나 `None`을 반환했습니다. `return`이 빠졌습니까? 단순 SGD에는 그런 수가 있습니다. "
        "두 스텝이 같다고 놓고 푸십시오.",
    ),
    Mistake(
        made.none_without_a_penalty,
        en="Where `l2` is 0 you returned `None`. No penalty and no decay are the same for every "
        "optimizer: look at this case first.",
        ko="`l2`가 0일 때 `None`을 반환했습니다. 벌점이 없으면 어떤 옵티마이저에서도 감쇠가 없는 "
        "것과 같습니다. 이 경우부터 확인하십시오.",
    ),
    Mistake(
        made.zero_for_none,
        en="You returned 0 where no number exists. A decay of 0 is a number too: it leaves the "
        "penalty out. Return `None`.",
        ko="그런 수가 없을 때 0을 반환했습니다. 0도 하나의 수이며 벌점이 없다는 뜻이 됩니다. "
        "`None`을 반환하십시오.",
    ),
    Mistake(
        made.none_as_a_word,
        en='You returned the word "None". Python\'s `None` is written without quotation marks.',
        ko='문자열 "None"을 반환했습니다. Python의 `None`은 따옴표 없이 씁니다.',
    ),
    Mistake(
        made.yes_or_no,
        en="You returned whether there is such a number. The number itself is asked for, or "
        "`None`.",
        ko="그런 수가 있는지를 참과 거짓으로 반환했습니다. 수 자체를 반환하고, 없으면 `None`을 "
        "반환하십시오.",
    ),
]
