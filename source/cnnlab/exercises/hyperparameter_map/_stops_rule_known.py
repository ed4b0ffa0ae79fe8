"""The known mistakes of `early_stop` about the rule itself, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_map import _stops_misread as misread
from cnnlab.exercises.hyperparameter_map import _stops_mistaken as made

OF_THE_RULE = [
    Mistake(
        made.never_starts_again,
        en="You counted all epochs without an improvement since the start. Patience begins anew "
        "with every improvement: set the count back to 0.",
        ko="처음부터 개선이 없던 에포크를 모두 세었습니다. 개선이 있을 때마다 "
        "기다린 수를 0으로 되돌리십시오.",
    ),
    Mistake(
        made.one_epoch_late,
        en="You stop one epoch too late. With a patience of 2, the second epoch without an "
        "improvement is the last: compare with >=, not with >.",
        ko="한 에포크 늦게 멈춥니다. `patience`가 2이면 개선이 없는 둘째 에포크가 마지막입니다. "
        ">가 아니라 >=로 비교하십시오.",
    ),
    Mistake(
        made.one_epoch_early,
        en="You stop one epoch too early: the best epoch itself does not wait. Start to count with "
        "the epoch after it.",
        ko="한 에포크 일찍 멈춥니다. 가장 좋은 에포크는 기다린 것으로 세지 않습니다. 그다음 "
        "에포크부터 세십시오.",
    ),
    Mistake(
        made.after_that_many_epochs,
        en="You stopped after `patience` epochs, whatever their values. Count only those in a row "
        "that bring no improvement.",
        ko="값과 관계없이 `patience`에포크 뒤에 멈추었습니다. 개선 없이 이어진 에포크만 세십시오.",
    ),
    Mistake(
        made.never_stops,
        en="Your training never ends before the last value. Leave the loop (`break`) when "
        "`patience` epochs in a row brought no improvement.",
        ko="학습이 언제나 마지막 값까지 갑니다. 개선 없이 `patience`에포크가 이어지면 반복문에서 "
        "나오십시오(`break`).",
    ),
    Mistake(
        made.last_is_the_best,
        en="You named the best epoch as the last one. Nobody knows that it is the best until "
        "`patience` more epochs have run.",
        ko="가장 좋은 에포크를 마지막 에포크로 반환했습니다. `patience`에포크를 더 실행해 봐야 "
        "그것이 가장 좋았다는 것을 알 수 있습니다.",
    ),
    Mistake(
        made.against_the_epoch_before,
        en="You compared each epoch with the one before it. A curve may rise and fall again: "
        "compare with the best value so far.",
        ko="바로 앞 에포크와 비교했습니다. 곡선은 올랐다가 다시 내려올 수 있습니다. 지금까지 가장 "
        "좋은 값과 비교하십시오.",
    ),
    Mistake(
        made.ties_are_improvements,
        en="You counted an equal value as an improvement. It has to be better by more than "
        "`min_delta`, also where that is 0.",
        ko="같은 값을 개선으로 세었습니다. `min_delta`가 0이어도 그보다 더 좋아져야 개선입니다.",
    ),
    Mistake(
        made.min_delta_ignored,
        en="You did not use `min_delta`: a gain that small is no improvement.",
        ko="`min_delta`를 쓰지 않았습니다. 그보다 작은 차이는 개선이 아닙니다.",
    ),
    Mistake(
        made.min_delta_as_a_share,
        en="You took `min_delta` as a share of the best value. Keras means an absolute "
        "difference, in the unit of the values.",
        ko="`min_delta`를 가장 좋은 값에 대한 비율로 썼습니다. Keras에서는 값과 같은 단위의 "
        "절대적인 차이입니다.",
    ),
    Mistake(
        made.min_delta_helps,
        en="Your `min_delta` has the wrong sign: values a little worse than the best one count as "
        "improvements. It makes the demand harder, not easier.",
        ko="`min_delta`의 부호가 반대입니다. 가장 좋은 값보다 조금 나쁜 값도 개선이 됩니다. "
        "`min_delta`는 조건을 더 엄격하게 만듭니다.",
    ),
    Mistake(
        made.min_delta_always_subtracted,
        en='For `"max"` your `min_delta` has the wrong sign. There an improvement lies above the '
        "best value plus `min_delta`.",
        ko='`"max"`일 때 `min_delta`의 부호가 반대입니다. 이때는 가장 좋은 값에 `min_delta`를 '
        "더한 것보다 커야 개선입니다.",
    ),
    Mistake(
        made.best_creeps_along,
        en="Your best value follows every small gain, so a slow fall is never an improvement. "
        "Only an improvement by more than `min_delta` becomes the new best.",
        ko="작은 차이에도 최고를 바꾸어, 천천히 좋아지는 곡선은 한 번도 개선이 되지 않습니다. "
        "`min_delta`를 넘는 개선만 새로운 최고가 됩니다.",
    ),
    Mistake(
        misread.begins_at_zero,
        en="Your best value begins at 0, and no loss gets below it. Begin with the first epoch, "
        "which always counts as an improvement.",
        ko="최고를 0에서 시작해 어떤 손실도 그보다 작아지지 못합니다. 언제나 개선으로 보는 첫 "
        "에포크에서 시작하십시오.",
    ),
    Mistake(
        misread.begins_at_infinity,
        en='Your best value begins at infinity. For `"max"` nothing is higher: begin with the '
        "first epoch, which always counts as an improvement.",
        ko='최고를 무한대에서 시작했습니다. `"max"`이면 그보다 큰 값이 없습니다. 언제나 개선으로 '
        "보는 첫 에포크에서 시작하십시오.",
    ),
    Mistake(
        misread.first_epoch_waits,
        en="You compared the first epoch with itself and counted it as one that waits. With a "
        "patience of 1 the training ends there. The first epoch counts as an improvement.",
        ko="첫 에포크를 자기 자신과 비교해 기다린 에포크로 세었습니다. 그러면 `patience`가 1일 때 "
        "거기서 학습이 끝납니다. 첫 에포크는 개선으로 봅니다.",
    ),
    Mistake(
        misread.any_change_is_an_improvement,
        en="You counted every change larger than `min_delta`, worse values too. `abs` forgets the "
        "direction: `mode` says which way is better.",
        ko="나빠진 것까지, `min_delta`보다 큰 변화를 모두 개선으로 세었습니다. `abs`를 쓰면 방향이 "
        "없어집니다. 어느 쪽이 좋은지는 `mode`에 있습니다.",
    ),
    Mistake(
        misread.mode_ignored,
        en='You did not look at `mode`: with `"max"`, higher values are better.',
        ko='`mode`를 보지 않았습니다. `"max"`이면 값이 클수록 좋습니다.',
    ),
    Mistake(
        misread.mode_exchanged,
        en='`"min"` and `"max"` are exchanged: `"min"` is for a loss, where lower is better.',
        ko='`"min"`과 `"max"`가 바뀌었습니다. `"min"`은 손실처럼 작을수록 좋은 값에 씁니다.',
    ),
]
