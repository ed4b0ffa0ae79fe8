"""The known mistakes of `batch_norm_infer`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_map import _batch_norm_inference as made

KNOWN = [
    Mistake(
        made.by_the_batch,
        en="You normalized with the statistics of the images at hand. In inference the result for "
        "an image must not depend on its neighbours: use the moving statistics.",
        ko="지금 주어진 이미지의 통계량으로 정규화했습니다. 추론할 때는 한 이미지의 결과가 함께 "
        "들어온 이미지에 따라 달라지면 안 됩니다. 이동 통계량을 쓰십시오.",
    ),
    Mistake(
        made.by_mean_of_the_batch,
        en="The variance is the moving one, but the mean is that of the images at hand. Use both "
        "moving statistics.",
        ko="분산은 이동 분산이지만 평균은 지금 주어진 이미지의 평균입니다. 둘 다 이동 통계량을 "
        "쓰십시오.",
    ),
    Mistake(
        made.by_variance_of_the_batch,
        en="The mean is the moving one, but the variance is that of the images at hand. Use both "
        "moving statistics.",
        ko="평균은 이동 평균이지만 분산은 지금 주어진 이미지의 분산입니다. 둘 다 이동 통계량을 "
        "쓰십시오.",
    ),
    Mistake(
        made.root_forgotten,
        en="You divided by the moving variance. Its unit is squared: take the root before you "
        "divide.",
        ko="이동 분산으로 나누었습니다. 분산은 단위가 제곱이므로 제곱근을 구한 다음 나누십시오.",
    ),
    Mistake(
        made.epsilon_outside,
        en="You added `epsilon` after the root. It is added to the variance, before the root.",
        ko="제곱근을 구한 뒤에 `epsilon`을 더했습니다. 제곱근을 구하기 전에 분산에 더하십시오.",
    ),
    Mistake(
        made.epsilon_forgotten,
        en="You did not use `epsilon`. A channel that was the same everywhere in training has a "
        "variance near 0.",
        ko="`epsilon`을 쓰지 않았습니다. 학습할 때 모든 값이 같던 채널은 분산이 0에 가깝습니다.",
    ),
    Mistake(
        made.centred_only,
        en="You subtracted the moving mean but did not divide. Divide by the root of the variance "
        "plus `epsilon`.",
        ko="이동 평균만 빼고 나누지 않았습니다. 분산에 `epsilon`을 더한 것의 제곱근으로 "
        "나누십시오.",
    ),
    Mistake(
        made.not_centred,
        en="You divided but did not subtract the moving mean. Subtract it first.",
        ko="나누기만 하고 이동 평균을 빼지 않았습니다. 이동 평균을 먼저 빼십시오.",
    ),
    Mistake(
        made.neither_scaled_nor_shifted,
        en="The values are normalized, but `gamma` and `beta` are not used. They belong to the "
        "layer in inference too: multiply by one, add the other.",
        ko="정규화는 했지만 `gamma`와 `beta`를 쓰지 않았습니다. 추론할 때도 층의 일부입니다. "
        "하나는 곱하고 하나는 더하십시오.",
    ),
    Mistake(
        made.gamma_forgotten,
        en="`gamma` is not used. Multiply the normalized values by it, then add `beta`.",
        ko="`gamma`를 쓰지 않았습니다. 정규화한 값에 곱한 다음 `beta`를 더하십시오.",
    ),
    Mistake(
        made.beta_forgotten,
        en="`beta` is not used. After the multiplication by `gamma`, it is added.",
        ko="`beta`를 쓰지 않았습니다. `gamma`를 곱한 다음 더하십시오.",
    ),
    Mistake(
        made.shifted_before_scaled,
        en="You added `beta` before you multiplied by `gamma`, so `beta` was multiplied too. "
        "Multiply first.",
        ko="`gamma`를 곱하기 전에 `beta`를 더해 `beta`에도 곱해졌습니다. 먼저 곱하십시오.",
    ),
    Mistake(
        made.gamma_and_beta_exchanged,
        en="`gamma` and `beta` are exchanged. `gamma` multiplies, `beta` is added.",
        ko="`gamma`와 `beta`가 바뀌었습니다. `gamma`는 곱하고 `beta`는 더하십시오.",
    ),
    Mistake(
        made.multiplied_by_the_deviation,
        en="You multiplied by the root of the variance, so channels that spread widely spread "
        "wider still. Divide by it.",
        ko="분산의 제곱근을 곱해 넓게 퍼진 채널이 더 넓게 퍼졌습니다. 곱하지 말고 나누십시오.",
    ),
    Mistake(
        made.undone,
        en="You computed the opposite: from normalized values back to the original ones. Subtract "
        "the moving mean first and add `beta` last.",
        ko="거꾸로 계산해, 정규화한 값을 원래 값으로 되돌렸습니다. 이동 평균을 먼저 빼고 `beta`는 "
        "마지막에 더하십시오.",
    ),
    Mistake(
        made.in_place,
        en="The numbers are right, but the caller's `values` have changed: `-=` and `/=` write "
        "into the array itself. Compute a new one.",
        ko="결과는 맞지만 호출한 쪽의 `values`가 바뀌었습니다. `-=`와 `/=`는 그 배열에 바로 "
        "씁니다. 새 배열을 계산하십시오.",
    ),
]
