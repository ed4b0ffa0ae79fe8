"""The known mistakes of `cosine_with_warmup`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameters import _warm_ups as made

KNOWN = [
    Mistake(
        made.starts_at_zero,
        en="The warm-up begins with a rate of 0, so the first update changes nothing. Let it "
        "begin one part above 0 and reach the full rate with its last update.",
        ko="워밍업이 학습률 0으로 시작해 첫 업데이트가 아무것도 바꾸지 못합니다. 0보다 한 칸 "
        "위에서 시작해 워밍업의 마지막 업데이트에서 최고 학습률에 이르게 하십시오.",
    ),
    Mistake(
        made.never_at_the_top,
        en="The warm-up ends below the full rate: you divided by one more than `warmup_steps`. Its "
        "last update should have the full rate.",
        ko="`warmup_steps`보다 하나 큰 수로 나누어 워밍업이 최고 학습률 아래에서 끝납니다. "
        "워밍업의 마지막 업데이트는 최고 학습률이어야 합니다.",
    ),
    Mistake(
        made.one_update_longer,
        en="Your warm-up is one update too long, and without a warm-up it divides by 0. Updates "
        "count from 0, so update `warmup_steps` belongs to the wave.",
        ko="워밍업이 한 업데이트 더 길고, 워밍업이 없으면 0으로 나눕니다. 업데이트는 0부터 세므로 "
        "`warmup_steps`번 업데이트는 코사인에 속합니다.",
    ),
    Mistake(
        made.without_the_rate,
        en="You returned the share of the rate, between 0 and 1. Multiply it by `learning_rate`.",
        ko="0과 1 사이의 비율을 반환했습니다. 여기에 `learning_rate`를 곱하십시오.",
    ),
    Mistake(
        made.no_warm_up,
        en="There is no warm-up: your wave runs over all updates. Use another rule while "
        "`step` is below `warmup_steps`.",
        ko="워밍업이 없고 모든 업데이트가 코사인을 따릅니다. `step`이 `warmup_steps`보다 작은 "
        "동안에는 다른 규칙을 쓰십시오.",
    ),
    Mistake(
        made.full_rate_from_the_start,
        en="During the warm-up your rate is the full one. It should rise to it in equal parts.",
        ko="워밍업 동안 최고 학습률을 그대로 썼습니다. 최고 학습률까지 같은 폭으로 올라가야 "
        "합니다.",
    ),
    Mistake(
        made.always_divides,
        en="You divide by `warmup_steps` even when there is no warm-up, so by 0. Compute the "
        "rise only for updates inside the warm-up.",
        ko="워밍업이 없을 때도 `warmup_steps`로 나누어 0으로 나누게 됩니다. 워밍업에 속한 "
        "업데이트에서만 그 값을 계산하십시오.",
    ),
    Mistake(
        made.rises_again,
        en="After the end your rate rises again: a cosine goes on. From `steps` on it should "
        "stay at 0.",
        ko="학습이 끝난 뒤 학습률이 다시 올라갑니다. 코사인은 계속 이어지기 때문입니다. "
        "`steps`부터는 0이어야 합니다.",
    ),
    Mistake(
        made.warm_up_counted_in,
        en="Your wave begins at update 0, so the rate jumps when the warm-up ends. Let it "
        "begin at `warmup_steps` and run over the updates that remain.",
        ko="코사인이 0번 업데이트에서 시작해 워밍업이 끝나는 곳에서 학습률이 뚝 떨어집니다. "
        "`warmup_steps`에서 시작해 남은 업데이트에 걸쳐 낮아지게 하십시오.",
    ),
    Mistake(
        made.multiplies_both,
        en="You multiplied the rise by a wave that begins at update 0, so the full rate is "
        "never reached. First the one, then the other.",
        ko="올라가는 값에 0번 업데이트부터 시작한 코사인을 곱해 최고 학습률에 이르지 못합니다. "
        "둘을 겹치지 말고 차례로 쓰십시오.",
    ),
    Mistake(
        made.share_of_all_steps,
        en="Your wave begins at the right update but is too long: it is cut off before it "
        "reaches 0. Over how many updates does it run?",
        ko="코사인이 시작하는 곳은 맞지만 너무 길어 0에 이르기 전에 끊깁니다. 몇 번의 "
        "업데이트에 걸쳐 낮아져야 합니까?",
    ),
    Mistake(
        made.one_step_ahead,
        en="Your wave is one update ahead, so the last update has a rate of 0. The first "
        "update after the warm-up still has the full rate.",
        ko="코사인이 한 업데이트 앞서 마지막 업데이트의 학습률이 0입니다. 워밍업 바로 다음 "
        "업데이트도 최고 학습률을 씁니다.",
    ),
    Mistake(
        made.ends_at_the_last_update,
        en="Your wave reaches 0 with the last update, which then changes nothing. It should "
        "reach 0 at `steps`, one later.",
        ko="코사인이 마지막 업데이트에서 0이 되어 그 업데이트가 아무것도 바꾸지 못합니다. "
        "그다음인 `steps`에서 0이 되어야 합니다.",
    ),
    Mistake(
        made.full_wave,
        en="You went along a whole wave, so the rate is back at the top at the end. Half a "
        "wave falls from 1 to −1.",
        ko="코사인 한 주기를 모두 지나 끝에서 다시 최대가 됩니다. 반 주기면 1에서 −1로 내려갑니다.",
    ),
    Mistake(
        made.quarter_wave,
        en="You went along a quarter of a wave, which falls steeply at the end. Take half a "
        "wave, from 1 to −1, and lift it so that it ends at 0.",
        ko="코사인의 4분의 1 주기만 써서 끝에서 가파르게 떨어집니다. 1에서 −1까지 가는 반 "
        "주기를 쓰고, 0에서 끝나도록 올리십시오.",
    ),
    Mistake(
        made.below_zero,
        en="Your rate falls below 0: a cosine ends at −1. Lift it by 1, then halve it.",
        ko="학습률이 0보다 작아집니다. 코사인은 −1까지 내려갑니다. 1을 더한 다음 반으로 "
        "나누십시오.",
    ),
    Mistake(
        made.not_halved,
        en="Your wave begins at twice the rate: 1 + cosine goes from 2 to 0. Halve it.",
        ko="코사인이 최고 학습률의 두 배에서 시작합니다. 1 + 코사인은 2에서 0까지 갑니다. "
        "반으로 나누십시오.",
    ),
    Mistake(
        made.degrees,
        en="You gave the cosine degrees. `np.cos` and `math.cos` count in radians: half a turn "
        "is π, not 180.",
        ko="코사인에 도 단위를 넣었습니다. `np.cos`와 `math.cos`는 라디안을 씁니다. 반 바퀴는 "
        "180이 아니라 π입니다.",
    ),
    Mistake(
        made.in_a_line,
        en="Your rate falls in a line. It should fall along a cosine: slowly, then fast, then "
        "slowly again.",
        ko="학습률이 직선으로 낮아집니다. 코사인을 따라 천천히, 빠르게, 다시 천천히 낮아져야 "
        "합니다.",
    ),
    Mistake(
        made.rises,
        en="Your wave goes up instead of down. Check the sign of the cosine.",
        ko="코사인이 내려가지 않고 올라갑니다. 코사인의 부호를 확인하십시오.",
    ),
    Mistake(
        made.whole_numbers,
        en="After the warm-up your rate stays at the full one to the end. Does a whole-number "
        "division, `//`, turn the way into 0?",
        ko="워밍업 뒤에 학습률이 끝까지 그대로입니다. 정수 나눗셈 `//` 때문에 지나온 비율이 "
        "0이 되지 않습니까?",
    ),
]
