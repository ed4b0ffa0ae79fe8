"""The known mistakes of `scaled_learning_rate`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.dropout_and_batch_size import _scaled_rates as made

KNOWN = [
    Mistake(
        made.ratio_inverted,
        en="Your ratio is the wrong way round: a larger batch got a smaller learning rate. Both "
        "rules raise the rate with the batch, since its gradient has less noise.",
        ko="비가 뒤집혀 배치가 커지면 학습률이 작아집니다. 큰 배치의 기울기에는 잡음이 적으므로 두 "
        "규칙 모두 배치와 함께 학습률을 키웁니다.",
    ),
    Mistake(
        made.rules_exchanged,
        en='The two rules are exchanged: "linear" multiplies by the ratio itself, "root" by its '
        "square root.",
        ko='두 규칙이 바뀌었습니다. "linear"는 비를 그대로 곱하고, "root"는 비의 제곱근을 '
        "곱합니다.",
    ),
    Mistake(
        made.always_linear,
        en="You scaled by the linear rule whatever `rule` says. Look at `rule`: it has three "
        "values.",
        ko="`rule`과 관계없이 선형 규칙을 썼습니다. `rule`을 확인하십시오. 세 가지 값이 있습니다.",
    ),
    Mistake(
        made.always_root,
        en="You scaled by the square root whatever `rule` says. Look at `rule`: it has three "
        "values.",
        ko="`rule`과 관계없이 제곱근 규칙을 썼습니다. `rule`을 확인하십시오. 세 가지 값이 "
        "있습니다.",
    ),
    Mistake(
        made.always_kept,
        en='You returned the learning rate unchanged for every rule. Only "keep" leaves it as it '
        "is.",
        ko='어떤 규칙에서도 학습률을 그대로 반환했습니다. 그대로 두는 규칙은 "keep"뿐입니다.',
    ),
    Mistake(
        made.keep_taken_for_linear,
        en='The rule "keep" scaled the rate linearly. It returns the rate as it is. Does it fall '
        "into an `else`?",
        ko='규칙이 "keep"인데 학습률에 비를 곱했습니다. "keep"은 학습률을 그대로 반환합니다. '
        "`else`로 들어가지 않습니까?",
    ),
    Mistake(
        made.keep_taken_for_root,
        en='The rule "keep" scaled the rate by a square root. It returns the rate as it is. Does '
        "it fall into an `else`?",
        ko='규칙이 "keep"인데 학습률에 제곱근을 곱했습니다. "keep"은 학습률을 그대로 반환합니다. '
        "`else`로 들어가지 않습니까?",
    ),
    Mistake(
        made.difference_for_ratio,
        en="You used the difference of the batch sizes. From 32 to 64 and from 1,032 to 1,064 is "
        "not the same change: take their ratio.",
        ko="배치 크기의 차를 썼습니다. 32에서 64로 바뀌는 것과 1,032에서 1,064로 바뀌는 것은 같은 "
        "변화가 아닙니다. 비를 쓰십시오.",
    ),
    Mistake(
        made.whole_ratio,
        en="You divided the batch sizes with `//`, so the ratio became a whole number, and 0 for a "
        "smaller batch. Divide with `/`.",
        ko="배치 크기를 `//`로 나누어 비가 정수가 되었고, 배치가 작아지면 0이 됩니다. `/`로 "
        "나누십시오.",
    ),
    Mistake(
        made.square_for_root,
        en='For "root" you squared the ratio. Take its square root: four times the batch doubles '
        "the rate.",
        ko='"root"에서 비를 제곱했습니다. 제곱근을 구하십시오. 배치가 네 배이면 학습률은 두 '
        "배입니다.",
    ),
    Mistake(
        made.root_inverted,
        en='The linear rule is right; for "root" your ratio is the wrong way round. Both rules '
        "use the same ratio.",
        ko='선형 규칙은 맞지만 "root"에서 비가 뒤집혔습니다. 두 규칙 모두 같은 비를 씁니다.',
    ),
    Mistake(
        made.adds_the_ratio,
        en="You added the factor to the learning rate. Multiply: a batch four times as large does "
        "not add 4.",
        ko="학습률에 비를 더했습니다. 곱하십시오. 배치가 네 배가 되어도 학습률에 4를 더하는 것이 "
        "아닙니다.",
    ),
    Mistake(
        made.half_for_root,
        en='For "root" you halved. A square root is no half: four times the batch doubles the '
        "rate, sixteen times the batch makes it four times as large.",
        ko='"root"에서 절반으로 나누었습니다. 제곱근은 절반이 아닙니다. 배치가 네 배이면 학습률은 '
        "두 배, 열여섯 배이면 네 배입니다.",
    ),
    Mistake(
        made.root_of_the_rate_too,
        en='For "root" you took the root of the learning rate as well. Only the ratio of the batch '
        "sizes belongs under the root.",
        ko='"root"에서 학습률까지 제곱근 안에 넣었습니다. 제곱근 안에는 배치 크기의 비만 '
        "들어갑니다.",
    ),
    Mistake(
        made.size_for_ratio,
        en="You used the other batch size alone. What counts is how much larger it is than "
        "`batch_size`, for which the rate was found.",
        ko="다른 배치 크기만 썼습니다. 중요한 것은 학습률을 정할 때 쓴 `batch_size`보다 몇 배 "
        "큰지입니다.",
    ),
    Mistake(
        made.rate_forgotten,
        en="You returned the factor alone. Multiply it by `learning_rate`.",
        ko="곱할 수만 반환했습니다. 여기에 `learning_rate`를 곱하십시오.",
    ),
    Mistake(
        made.never_lower,
        en="For a smaller batch your rate stays. The rules work in both directions: a smaller "
        "batch gets a lower rate.",
        ko="배치가 작아질 때 학습률이 그대로입니다. 규칙은 양쪽으로 쓰입니다. 배치가 작아지면 "
        "학습률도 작아집니다.",
    ),
    Mistake(
        made.divides_when_smaller,
        en="You always divided the larger size by the smaller one, so the rate rises for a smaller "
        "batch too. Divide the other size by the present one.",
        ko="늘 큰 크기를 작은 크기로 나누어 배치가 작아져도 학습률이 커집니다. 다른 배치 크기를 "
        "지금의 배치 크기로 나누십시오.",
    ),
]
