"""The known mistakes of `verdict`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_search import _worth as made

KNOWN = [
    Mistake(
        made.zero_for_worthwhile,
        en="You compared with 0. That says whether the new setting is better, not whether it is "
        "better by enough: compare both ends with `worthwhile`.",
        ko="0과 비교했습니다. 그것으로는 새 설정이 나은지는 알아도 충분히 나은지는 알 수 없습니다. "
        "두 끝을 `worthwhile`과 비교하십시오.",
    ),
    Mistake(
        made.middle_alone,
        en="You looked at the middle of the interval alone, so that more seeds are never needed. "
        "Both ends have to lie on one side.",
        ko="구간의 가운데만 보아 시드를 더 써야 하는 경우가 없습니다. 두 끝이 모두 한쪽에 있어야 "
        "합니다.",
    ),
    Mistake(
        made.middle_where_better,
        en="You adopt a setting that is surely better and probably better by enough. Its lower end "
        "has to exceed `worthwhile`, too.",
        ko="낫다는 것은 확실하지만 충분히 나은지는 확실하지 않은 설정을 채택했습니다. 아래 끝도 "
        "`worthwhile`보다 커야 합니다.",
    ),
    Mistake(
        made.upper_end_adopts,
        en="You adopt whenever the upper end exceeds `worthwhile`: then it is possible, not shown. "
        "The lower end decides.",
        ko="위 끝이 `worthwhile`보다 크면 채택했습니다. 그럴 수 있다는 것일 뿐 확인된 것이 "
        "아닙니다. 아래 끝으로 판단하십시오.",
    ),
    Mistake(
        made.keep_without_proof,
        en='You say "keep" whenever "adopt" is not shown. While `worthwhile` lies inside the '
        "interval, nobody knows yet: more seeds.",
        ko='"adopt"가 아니면 모두 "keep"이라고 했습니다. `worthwhile`이 구간 안에 있는 동안은 아직 '
        "알 수 없으므로 시드가 더 필요합니다.",
    ),
    Mistake(
        made.keep_only_if_worse,
        en="You ask for more seeds although the answer is known: where the upper end lies below "
        "`worthwhile`, the gain is too small whatever its sign.",
        ko="답이 나왔는데도 시드를 더 쓰자고 했습니다. 위 끝이 `worthwhile`보다 작으면 부호와 "
        "관계없이 이득이 너무 작습니다.",
    ),
    Mistake(
        made.keep_only_if_much_worse,
        en="You keep the old setting only where the new one is worse by `worthwhile`. It need not "
        "be worse: it is enough that it is not better by so much.",
        ko="새 설정이 `worthwhile`만큼 나쁠 때만 기존 설정을 유지했습니다. 나쁠 필요는 없습니다. "
        "그만큼 낫지 않으면 충분합니다.",
    ),
    Mistake(
        made.lower_end_keeps,
        en='You decided "keep" by the lower end. That a loss is possible does not rule a gain out: '
        "look at the upper end.",
        ko='아래 끝으로 "keep"을 정했습니다. 손해일 수 있다고 해서 이득일 수 없는 것은 아닙니다. '
        "위 끝을 보십시오.",
    ),
    Mistake(
        made.zero_inside_keeps,
        en="You keep the old setting whenever 0 lies inside the interval. If the interval also "
        "reaches above `worthwhile`, a gain is still possible: more seeds.",
        ko="구간에 0이 들어 있으면 기존 설정을 유지했습니다. 구간이 `worthwhile` 위까지 이어지면 "
        "이득일 수도 있으므로 시드가 더 필요합니다.",
    ),
    Mistake(
        made.width_alone,
        en="You asked how wide the interval is. A wide one may lie clear of `worthwhile`, and a "
        "narrow one across it: compare the ends.",
        ko="구간의 너비를 보았습니다. 넓어도 `worthwhile`에서 떨어져 있을 수 있고, 좁아도 걸쳐 "
        "있을 수 있습니다. 두 끝을 비교하십시오.",
    ),
    Mistake(
        made.exchanged,
        en='"adopt" and "keep" are exchanged. The differences are those of the new setting minus '
        "the old one: above is better.",
        ko='"adopt"와 "keep"이 바뀌었습니다. 차이는 새 설정에서 기존 설정을 뺀 것이므로 클수록 '
        "좋습니다.",
    ),
    Mistake(
        made.either_direction,
        en="You treated a loss like a gain: a setting that is clearly worse is no reason to "
        "change. Only gains above `worthwhile` are.",
        ko="손해를 이득처럼 다루었습니다. 분명히 나쁜 설정은 바꿀 까닭이 되지 않습니다. "
        "`worthwhile`을 넘는 이득만 까닭이 됩니다.",
    ),
    Mistake(
        made.old_words,
        en='You used the words of `conclude`. Here they are "adopt", "keep" and "more seeds".',
        ko='`conclude`의 낱말을 썼습니다. 여기서는 "adopt", "keep", "more seeds"입니다.',
    ),
]
