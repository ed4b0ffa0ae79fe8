"""Known mistakes of `cross_entropy_from_logits` that show where the logits are far from 0."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_map import _cross_entropies_mistaken as made

OF_THE_RANGE = [
    Mistake(
        made.logarithm_of_zero,
        en="Where the network is surely wrong your loss is infinite: the probability was rounded "
        "to 0 before the logarithm. Write −log p with the logits, without the probability.",
        ko="신경망이 틀린 답을 확신하면 손실이 무한대입니다. 로그를 취하기 전에 확률이 0으로 "
        "반올림되었습니다. 확률을 거치지 말고 −log p를 로짓으로 쓰십시오.",
    ),
    Mistake(
        made.not_shifted,
        en="`np.exp` overflows for large logits, and so does your loss. Subtract the largest logit "
        "of each image from its logits: the loss stays the same.",
        ko="로짓이 크면 `np.exp`가 넘쳐 손실도 유한하지 않습니다. 이미지마다 가장 큰 로짓을 "
        "빼십시오. 손실은 그대로입니다.",
    ),
    Mistake(
        made.shifted_by_the_largest_of_all,
        en="You subtracted the largest logit of all images. For an image whose logits are much "
        "smaller, every `np.exp` is then 0. Each image needs its own largest: `axis=1`.",
        ko="모든 이미지의 로짓 가운데 가장 큰 것을 뺐습니다. 로짓이 훨씬 작은 이미지에서는 "
        "`np.exp`가 모두 0이 됩니다. 이미지마다 최댓값을 구하십시오. `axis=1`입니다.",
    ),
    Mistake(
        made.probabilities_not_shifted,
        en="You computed probabilities with `np.exp` of large logits: infinity divided by infinity "
        "is NaN. Subtract the largest logit first, and write −log p without the probability.",
        ko="큰 로짓의 `np.exp`로 확률을 구했습니다. 무한대를 무한대로 나누면 NaN입니다. 먼저 가장 "
        "큰 로짓을 빼고, −log p를 확률을 거치지 않고 쓰십시오.",
    ),
    Mistake(
        made.cut_off_probabilities,
        en="However wrong the network is, your loss stops growing: you kept the probability away "
        "from 0 with a small number such as 1e-7. From logits it needs no such help.",
        ko="신경망이 아무리 틀려도 손실이 어느 값에서 멈춥니다. 1e-7 같은 작은 수로 확률이 0이 "
        "되지 않게 했습니다. 로짓에서 바로 구하면 그럴 필요가 없습니다.",
    ),
    Mistake(
        made.largest_for_the_sum,
        en="You used the largest logit in place of the logarithm of the sum. They agree only where "
        "one class is far ahead.",
        ko="합의 로그 대신 가장 큰 로짓을 썼습니다. 한 클래스가 크게 앞설 때만 둘이 같습니다.",
    ),
    Mistake(
        made.largest_not_added_back,
        en="You subtracted the largest logit in the sum only. Subtract it from the logit of the "
        "right class as well, or add it to the logarithm of the sum.",
        ko="합 안에서만 가장 큰 로짓을 뺐습니다. 정답 클래스의 로짓에서도 빼거나, 합의 로그에 다시 "
        "더하십시오.",
    ),
]
