"""The known mistakes of `fine_tune`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.transfer_learning import _two_rates_mistakes as made

KNOWN = [
    Mistake(
        made.one_rate,
        en="You moved the base with the head's large rate. What the base learned from many images "
        "is then overwritten by a few: it forgets its source. Use `base_rate` for the base.",
        ko="베이스도 헤드의 큰 학습률로 움직였습니다. 그러면 베이스가 많은 이미지에서 배운 것을 몇 "
        "장이 덮어써서 원천 과제를 잊습니다. 베이스에는 `base_rate`를 쓰십시오.",
    ),
    Mistake(
        made.small_rate_for_both,
        en="You moved the head with the base's small rate. The head begins with random weights and "
        "has far to go: use `head_rate` for it.",
        ko="헤드도 베이스의 작은 학습률로 움직였습니다. 헤드는 무작위 가중치에서 시작하므로 멀리 "
        "가야 합니다. 헤드에는 `head_rate`를 쓰십시오.",
    ),
    Mistake(
        made.rates_exchanged,
        en="The two rates are exchanged: the base moves fast and the head slowly. `base_rate` "
        "belongs to the base.",
        ko="두 학습률이 바뀌어 베이스가 빨리, 헤드가 천천히 움직입니다. `base_rate`는 베이스의 "
        "것입니다.",
    ),
    Mistake(
        made.rate_as_a_share,
        en="You multiplied the two rates for the base. `base_rate` is the base's rate itself, not "
        "a share of the head's.",
        ko="베이스에 두 학습률의 곱을 썼습니다. `base_rate`는 헤드의 학습률에 곱할 비율이 아니라 "
        "베이스의 학습률 그 자체입니다.",
    ),
    Mistake(
        made.base_frozen,
        en="The base stays as it was. That is feature extraction; in fine-tuning it moves, too, "
        "by `base_rate`.",
        ko="베이스가 그대로입니다. 그것은 특성 추출입니다. 미세 조정에서는 베이스도 "
        "`base_rate`만큼 움직입니다.",
    ),
    Mistake(
        made.head_frozen,
        en="The head stays as it was. It has the most to learn: move it by `head_rate`.",
        ko="헤드가 그대로입니다. 가장 많이 배워야 하는 것이 헤드입니다. `head_rate`로 "
        "움직이십시오.",
    ),
    Mistake(
        made.nothing_moved,
        en="Base and head come back as they were. Keep what each update makes of them: "
        "`base - …` alone changes nothing, assign its result.",
        ko="베이스와 헤드가 그대로 돌아왔습니다. 업데이트한 결과를 남기십시오. `base - …`만으로는 "
        "아무것도 바뀌지 않으므로 그 결과를 대입하십시오.",
    ),
    Mistake(
        made.climbing,
        en="You added the gradients, so the error grows with every update. Subtract them.",
        ko="기울기를 더해서 업데이트할 때마다 오차가 커집니다. 빼십시오.",
    ),
    Mistake(
        made.one_update,
        en="You made a single update. Does a `return` stand inside the loop, or is there none? "
        "`updates` says how many to make.",
        ko="업데이트를 한 번만 했습니다. `return`이 반복문 안에 있거나 반복문이 없지 않습니까? "
        "횟수는 `updates`입니다.",
    ),
    Mistake(
        made.one_update_less,
        en="You made one update too few. `range(updates)` counts from 0 and gives as many as it "
        "says.",
        ko="업데이트를 한 번 덜 했습니다. `range(updates)`는 0부터 세어 꼭 `updates`번 반복합니다.",
    ),
    Mistake(
        made.gradients_once,
        en="You computed the gradients once, before the loop. After an update the errors are "
        "others: compute them anew each time.",
        ko="기울기를 반복하기 전에 한 번만 계산했습니다. 업데이트하면 오차가 달라지므로 매번 다시 "
        "계산하십시오.",
    ),
    Mistake(
        made.base_first,
        en="You moved the base before you computed the head's gradient. Both gradients belong to "
        "the same moment: compute them together, then move both.",
        ko="베이스를 먼저 움직이고 나서 헤드의 기울기를 계산했습니다. 두 기울기는 같은 순간의 "
        "것이어야 합니다. 함께 계산한 다음 둘 다 움직이십시오.",
    ),
    Mistake(
        made.head_first,
        en="You moved the head before you computed the base's gradient. Both gradients belong to "
        "the same moment: compute them together, then move both.",
        ko="헤드를 먼저 움직이고 나서 베이스의 기울기를 계산했습니다. 두 기울기는 같은 순간의 "
        "것이어야 합니다. 함께 계산한 다음 둘 다 움직이십시오.",
    ),
    Mistake(
        made.head_then_base,
        en="You returned the head first. The order is base, then head.",
        ko="헤드를 먼저 반환했습니다. 베이스, 헤드의 순서로 반환하십시오.",
    ),
    Mistake(
        made.in_place,
        en="The values are right, but you changed the caller's arrays: `-=` writes into them. "
        "The next learner of this base would get another one. Make new arrays.",
        ko="값은 맞지만 호출한 쪽의 배열까지 바꾸었습니다. `-=`는 받은 배열에 씁니다. 이 베이스를 "
        "다음에 쓰는 사람은 다른 베이스를 받게 됩니다. 새 배열을 만드십시오.",
    ),
]
