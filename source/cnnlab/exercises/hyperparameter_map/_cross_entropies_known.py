"""The known mistakes of `cross_entropy_from_logits`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_map import _cross_entropies_mistaken as made
from cnnlab.exercises.hyperparameter_map._cross_entropies_range_known import OF_THE_RANGE

KNOWN = [
    *OF_THE_RANGE,
    Mistake(
        made.softmax_twice,
        en="You took softmax twice: with 10 classes the loss can never fall below 1.461, however "
        "good the network is. The formula's logits are those that you were given.",
        ko="소프트맥스를 두 번 취했습니다. 클래스가 10개이면 신경망이 아무리 좋아도 손실이 1.461 "
        "아래로 내려가지 않습니다. 식의 로짓에는 받은 로짓을 그대로 쓰십시오.",
    ),
    Mistake(
        made.added_up,
        en="You added the losses of the images. Take their mean, so that the loss does not grow "
        "with the batch.",
        ko="이미지의 손실을 더했습니다. 배치가 커져도 손실이 커지지 않도록 평균을 구하십시오.",
    ),
    Mistake(
        made.over_all_numbers,
        en="You divided by the number of all logits. Each image has one loss, whatever the number "
        "of classes: divide by the number of images.",
        ko="모든 로짓의 개수로 나누었습니다. 클래스가 몇 개든 이미지마다 손실은 하나입니다. 이미지 "
        "수로 나누십시오.",
    ),
    Mistake(
        made.not_averaged,
        en="You returned the loss of every image, and they are right. Return their mean, one "
        "number.",
        ko="이미지마다의 손실을 반환했고 값은 맞습니다. 그 평균을 수 하나로 반환하십시오.",
    ),
    Mistake(
        made.negative,
        en="The sign is reversed. A probability is at most 1, so its logarithm is not above 0, and "
        "the loss is minus that.",
        ko="부호가 반대입니다. 확률은 1을 넘지 않으므로 로그는 0 이하이고, 손실은 거기에 "
        "마이너스를 붙인 값입니다.",
    ),
    Mistake(
        made.base_two,
        en="You took logarithms to base 2. The loss uses natural ones: `np.log`.",
        ko="밑이 2인 로그를 썼습니다. 손실에는 자연로그 `np.log`를 씁니다.",
    ),
    Mistake(
        made.base_ten,
        en="You took logarithms to base 10. The loss uses natural ones: `np.log`.",
        ko="밑이 10인 로그를 썼습니다. 손실에는 자연로그 `np.log`를 씁니다.",
    ),
    Mistake(
        made.of_the_likeliest_class,
        en="You took the probability of the likeliest class. The loss asks for the class in "
        "`labels`: how sure is the network of the right answer?",
        ko="확률이 가장 큰 클래스를 썼습니다. 손실은 `labels`에 있는 클래스의 확률로 구합니다. "
        "신경망은 정답을 얼마나 확신합니까?",
    ),
    Mistake(
        made.every_label_in_every_row,
        en="`values[:, labels]` takes every label's column from every row. Each image needs its "
        "own label only: `values[np.arange(len(labels)), labels]`.",
        ko="`values[:, labels]`는 모든 행에서 모든 레이블의 열을 가져옵니다. 이미지마다 자기 "
        "레이블만 필요합니다. `values[np.arange(len(labels)), labels]`를 쓰십시오.",
    ),
    Mistake(
        made.counted_from_one,
        en="You counted the labels from 1. Label 0 belongs to column 0.",
        ko="레이블을 1부터 세었습니다. 레이블 0은 0번 열입니다.",
    ),
    Mistake(
        made.logit_alone,
        en="You returned minus the logit of the right class. The logarithm of the sum over the "
        "classes is missing.",
        ko="정답 클래스의 로짓에 마이너스를 붙여 반환했습니다. 클래스에 대한 합의 로그가 "
        "빠졌습니다.",
    ),
    Mistake(
        made.logits_for_probabilities,
        en="You took the logarithm of a logit. Logits may be negative and are no probabilities: "
        "use the formula with the logarithm of the sum.",
        ko="로짓에 로그를 취했습니다. 로짓은 음수일 수 있고 확률이 아닙니다. 합의 로그가 든 식을 "
        "쓰십시오.",
    ),
    Mistake(
        made.mean_inside_the_logarithm,
        en="You averaged the probabilities and took the logarithm afterwards. Take it for each "
        "image, then the mean.",
        ko="확률을 평균한 뒤에 로그를 취했습니다. 이미지마다 로그를 취한 다음 평균하십시오.",
    ),
    Mistake(
        made.no_logarithm,
        en="You returned the mean probability of the right class. The loss is minus its logarithm.",
        ko="정답 클래스의 확률을 평균해 반환했습니다. 손실은 그 로그에 마이너스를 붙인 값입니다.",
    ),
    Mistake(
        made.one_minus_probability,
        en="You took 1 minus the probability. It never exceeds 1, also where the network is "
        "surely wrong; −log p grows without limit.",
        ko="1에서 확률을 뺐습니다. 신경망이 틀린 답을 확신해도 1을 넘지 않습니다. −log p는 한없이 "
        "커집니다.",
    ),
    Mistake(
        made.squared_errors,
        en="You computed squared errors of the probabilities. Cross-entropy looks at the right "
        "class alone, by its logarithm.",
        ko="확률의 제곱 오차를 구했습니다. 교차 엔트로피는 정답 클래스만 보며 그 확률의 로그를 "
        "씁니다.",
    ),
    Mistake(
        made.entropy,
        en="You weighted the logarithms with the network's own probabilities: that is the entropy, "
        "and the labels play no part. The right class has the weight 1, the others 0.",
        ko="로그에 신경망이 낸 확률을 곱했습니다. 그것은 엔트로피이고 레이블이 쓰이지 않습니다. "
        "정답 클래스의 비중은 1, 나머지는 0입니다.",
    ),
    Mistake(
        made.over_the_first_axis,
        en="You summed over the images. The sum inside the logarithm runs over the classes of one "
        "image, `axis=1`.",
        ko="이미지에 대해 더했습니다. 로그 안의 합은 이미지 한 장의 클래스에 대한 "
        "것입니다(`axis=1`).",
    ),
    Mistake(
        made.first_image_only,
        en="You returned the loss of the first image. Is `return` inside the loop? Take the mean "
        "over all of them.",
        ko="첫 이미지의 손실만 반환했습니다. `return`이 반복문 안에 있습니까? 모든 이미지에 대해 "
        "평균하십시오.",
    ),
    Mistake(
        made.exponential_of_the_mean,
        en="You took `np.exp` of the mean loss at the end. The loss itself is asked for.",
        ko="손실의 평균에 마지막으로 `np.exp`를 취했습니다. 구할 것은 손실 자체입니다.",
    ),
    Mistake(
        made.share_of_wrong_answers,
        en="You returned the share of wrong answers. The loss also says how sure the network was: "
        "minus the logarithm of the right class's probability.",
        ko="틀린 답의 비율을 반환했습니다. 손실은 얼마나 확신했는지도 나타냅니다. 정답 클래스의 "
        "확률에 로그를 취하고 마이너스를 붙이십시오.",
    ),
    Mistake(
        made.in_place,
        en="The loss is right, but you changed the caller's `logits` (`-=` writes into the array "
        "itself). Compute a new array.",
        ko="손실은 맞지만 호출한 쪽의 `logits`가 바뀌었습니다(`-=`는 그 배열에 바로 씁니다). 새 "
        "배열을 계산하십시오.",
    ),
]
