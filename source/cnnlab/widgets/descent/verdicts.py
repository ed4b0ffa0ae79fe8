"""The sentences that say what happened on the way down."""

from __future__ import annotations

from cnnlab.text import Text

VERDICTS = {
    "converged": Text(
        en="Converged in {step} steps: from there on the loss stays at {goal} or below.",
        ko="{step}스텝 만에 수렴했습니다. 그 뒤로 손실이 {goal} 이하에 머뭅니다.",
    ),
    "diverged": Text(
        en="Diverged at step {step}: each step overshoots by more than the last, and the loss "
        "explodes.",
        ko="{step}스텝에서 발산했습니다. 스텝마다 최소점을 더 멀리 지나치면서 손실이 "
        "급격히 커집니다.",
    ),
    "diverged_second": Text(
        en="Diverged at step {step}, along w₂: there the landscape is steepest, and each step "
        "overshoots by more than the last. Along w₁ the same rate would still be safe.",
        ko="{step}스텝에서 w₂ 방향으로 발산했습니다. 가장 가파른 방향이라 스텝마다 최소점을 더 "
        "멀리 지나칩니다. w₁ 방향이라면 같은 학습률도 안전합니다.",
    ),
    "diverged_across": Text(
        en="Diverged at step {step}, across the valley: there the landscape is steepest, and each "
        "step overshoots by more than the last. Along the valley the same rate would still be "
        "safe.",
        ko="{step}스텝에서 골짜기를 가로지르는 방향으로 발산했습니다. 가장 가파른 방향이라 "
        "스텝마다 최소점을 더 멀리 지나칩니다. 골짜기를 따라가는 방향이라면 같은 학습률도 "
        "안전합니다.",
    ),
    "cloud": Text(
        en="Does not settle: in the last {last} steps the noise keeps the loss between {low} and "
        "{high}. A smaller rate makes this cloud smaller, and the way there longer.",
        ko="자리를 잡지 못합니다. 마지막 {last}스텝 동안 잡음 때문에 손실이 {low}에서 "
        "{high} 사이를 오갑니다. 학습률을 줄이면 흩어짐은 작아지고 가는 길은 길어집니다.",
    ),
    "grows": Text(
        en="The loss grows, from {from} to {loss} in {steps} steps: the steps overshoot.",
        ko="손실이 {steps}스텝 동안 {from}에서 {loss}까지 커집니다. 스텝마다 최소점을 지나칩니다.",
    ),
    "shallow": Text(
        en="Ended in the shallower minimum: the loss stays near {loss}. The deeper minimum lies "
        "on the other side of the ridge.",
        ko="더 얕은 최소점에 머뭅니다. 손실이 {loss} 가까이에서 더 줄지 않습니다. 더 깊은 "
        "최소점은 고개 너머에 있습니다.",
    ),
    "saddle": Text(
        en="Stands on the saddle: the gradient is nearly 0 there, and the loss is {loss}. "
        "A little noise would push it off.",
        ko="안장점에 서 있습니다. 기울기가 거의 0이고 손실은 {loss}입니다. 잡음이 조금만 있어도 "
        "벗어납니다.",
    ),
    "oscillates": Text(
        en="Oscillates: {turns} of {steps} steps turn back. After {steps} steps the loss is "
        "{loss}.",
        ko="진동합니다. {steps}스텝 가운데 {turns}스텝이 되돌아갑니다. {steps}스텝 뒤의 "
        "손실은 {loss}입니다.",
    ),
    "creeps": Text(
        en="Crawls: after {steps} steps the loss is still {loss}.",
        ko="느리게 기어갑니다. {steps}스텝 뒤에도 손실이 {loss}입니다.",
    ),
    "at_step": Text(en="Step {step}: the loss is {loss}.", ko="{step}스텝: 손실은 {loss}입니다."),
    "at_step_race": Text(
        en="Step {step}: lowest is {name}, with a loss of {loss}.",
        ko="{step}스텝: 손실이 가장 작은 것은 {name}, 값은 {loss}입니다.",
    ),
    "race_won": Text(
        en="First at the goal: {name}. From step {step} on its loss stays at {goal} or below.",
        ko="가장 먼저 목표에 닿은 것은 {name}입니다. {step}스텝부터 손실이 {goal} 이하에 머뭅니다.",
    ),
    "race_lowest": Text(
        en="Nobody stays at the goal of {goal}. Lowest in the last quarter: {name}, with a mean "
        "loss of {loss}.",
        ko="목표 {goal}에 닿아 머무는 것이 없습니다. 마지막 4분의 1에서 평균 손실이 가장 작은 것은 "
        "{name}, 값은 {loss}입니다.",
    ),
    "race_shallow": Text(
        en="Nobody reaches the goal: all end in the shallower minimum, with a loss near {loss}.",
        ko="목표에 닿은 것이 없습니다. 모두 더 얕은 최소점에 머물고 손실은 {loss} 가까이입니다.",
    ),
    "race_late": Text(en="Not there yet: {names}.", ko="아직 닿지 못한 것: {names}."),
    "race_gone": Text(en="Diverged: {names}.", ko="발산한 것: {names}."),
    "nobody": Text(
        en="Nobody runs. Tick an optimizer below.",
        ko="달리는 옵티마이저가 없습니다. 아래에서 하나를 고르십시오.",
    ),
}
