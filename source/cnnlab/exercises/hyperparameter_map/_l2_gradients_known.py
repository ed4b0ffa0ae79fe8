"""The known mistakes of `l2_gradient`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_map import _l2_gradients as made

KNOWN = [
    Mistake(
        made.without_the_two,
        en="Your gradient is half the right one. Keras' penalty has no ½ in front: what is the "
        "derivative of w²?",
        ko="기울기가 절반입니다. Keras의 벌점에는 앞에 ½이 없습니다. w²을 미분하면 무엇입니까?",
    ),
    Mistake(
        made.bias_too,
        en="You put a penalty on the bias too. `kernel_regularizer` is about the kernel only: what "
        "does it add to the gradient of the bias?",
        ko="편향에도 벌점을 주었습니다. `kernel_regularizer`는 커널에만 적용됩니다. 편향의 "
        "기울기에는 얼마가 더해집니까?",
    ),
    Mistake(
        made.bias_itself,
        en="For the bias you returned the bias. Its gradient is asked for: how fast does the "
        "penalty grow when the bias does?",
        ko="편향의 기울기 자리에 편향을 그대로 반환했습니다. 편향이 커질 때 벌점은 얼마나 "
        "커집니까? 그것이 기울기입니다.",
    ),
    Mistake(
        made.bias_as_one_number,
        en="For the bias you returned a single 0. A gradient has the shape of what it belongs to: "
        "return an array of zeros.",
        ko="편향의 기울기로 0 하나를 반환했습니다. 기울기의 모양은 해당 파라미터와 같아야 하므로 "
        "0으로 채운 배열을 반환하십시오.",
    ),
    Mistake(
        made.bias_as_none,
        en="For the bias you returned `None`. A penalty that does not touch the bias has the "
        "gradient 0 there: return an array of zeros of its shape.",
        ko="편향의 기울기로 `None`을 반환했습니다. 편향에 벌점이 없으면 기울기는 0입니다. 편향과 "
        "모양이 같고 0으로 채운 배열을 반환하십시오.",
    ),
    Mistake(
        made.kernel_alone,
        en="You returned the gradient of the kernel alone, and it is right. Return the one of the "
        "bias after it.",
        ko="커널의 기울기만 반환했고 값은 맞습니다. 그 뒤에 편향의 기울기도 반환하십시오.",
    ),
    Mistake(
        made.wrong_order,
        en="Both gradients are right, but the bias comes first. Return the kernel's first.",
        ko="두 기울기 모두 맞지만 편향의 것이 먼저 왔습니다. 커널의 기울기부터 반환하십시오.",
    ),
    Mistake(
        made.penalty_itself,
        en="You returned the penalty, one number. Its gradient is asked for: one slope for each "
        "weight.",
        ko="벌점 자체를 수 하나로 반환했습니다. 구할 것은 벌점의 기울기로, 가중치마다 하나씩 "
        "있습니다.",
    ),
    Mistake(
        made.not_derived,
        en="You returned each weight's part of the penalty. Take the derivative with respect to "
        "the weight: the square goes.",
        ko="가중치마다 벌점의 몫을 반환했습니다. 그 값을 가중치로 미분하십시오. 제곱이 없어집니다.",
    ),
    Mistake(
        made.of_the_absolute_values,
        en="You took the gradient of an L1 penalty, which has the same size for every weight. "
        "L2 sums squares: a large weight is pulled harder.",
        ko="L1 벌점의 기울기를 구했습니다. 크기가 모든 가중치에서 같습니다. L2는 제곱을 더하므로 "
        "큰 가중치일수록 더 세게 당깁니다.",
    ),
    Mistake(
        made.sign_lost,
        en="None of your slopes is negative. For a negative weight the penalty falls when the "
        "weight grows: keep the sign of the weight.",
        ko="음수인 기울기가 없습니다. 가중치가 음수이면 가중치가 커질 때 벌점이 작아집니다. "
        "가중치의 부호를 그대로 두십시오.",
    ),
    Mistake(
        made.of_the_norm,
        en="You divided by the length of the kernel: that is the gradient of the root of the sum. "
        "Keras sums the squares and takes no root.",
        ko="커널의 길이로 나누었습니다. 제곱합의 제곱근을 미분한 값입니다. Keras는 제곱을 더하고 "
        "제곱근은 취하지 않습니다.",
    ),
    Mistake(
        made.of_the_mean,
        en="You divided by the number of weights. The penalty is a sum, not a mean.",
        ko="가중치의 개수로 나누었습니다. 벌점은 평균이 아니라 합입니다.",
    ),
    Mistake(
        made.factor_ignored,
        en="`l2` is missing: this is the gradient of the sum of squares. With `l2` of 0 nothing "
        "may be added.",
        ko="`l2`가 빠졌습니다. 제곱합 자체의 기울기입니다. `l2`가 0이면 더해지는 것도 없어야 "
        "합니다.",
    ),
    Mistake(
        made.factor_squared,
        en="`l2` was multiplied twice. It stands outside the squares: only the weights are "
        "squared.",
        ko="`l2`를 두 번 곱했습니다. `l2`는 제곱 밖에 있습니다. 제곱하는 것은 가중치뿐입니다.",
    ),
    Mistake(
        made.downhill,
        en="The signs are reversed: this is the way downhill. The gradient points to where the "
        "penalty grows; the optimizer subtracts it later.",
        ko="부호가 반대입니다. 내려가는 방향을 구했습니다. 기울기는 벌점이 커지는 쪽을 가리키고, "
        "빼는 일은 나중에 옵티마이저가 합니다.",
    ),
    Mistake(
        made.weights_after_a_step,
        en="You returned the weights after a step. Only what is added to the gradients is asked "
        "for; the step is the optimizer's.",
        ko="스텝을 마친 뒤의 가중치를 반환했습니다. 구할 것은 기울기에 더해지는 값입니다. 스텝은 "
        "옵티마이저의 일입니다.",
    ),
    Mistake(
        made.added_up,
        en="You added the slopes up. Every weight has its own: return an array of the kernel's "
        "shape.",
        ko="기울기를 모두 더했습니다. 가중치마다 자기 기울기가 있습니다. 커널과 모양이 같은 배열을 "
        "반환하십시오.",
    ),
    Mistake(
        made.cut_to_whole_numbers,
        en="When the kernel holds whole numbers, your gradient is cut to whole numbers: "
        "`zeros_like` keeps the type. The result needs floats.",
        ko="커널이 정수이면 기울기의 소수점 아래가 잘립니다. `zeros_like`는 자료형을 그대로 "
        "둡니다. 결과는 실수여야 합니다.",
    ),
    Mistake(
        made.in_place,
        en="You wrote the gradient into `kernel` itself (`*=`), which fails for whole numbers and "
        "changes the caller's weights. Compute a new array.",
        ko="`kernel`에 바로 기울기를 썼습니다(`*=`). 정수 배열에서는 오류가 나고 호출한 쪽의 "
        "가중치가 바뀝니다. 새 배열을 계산하십시오.",
    ),
]
