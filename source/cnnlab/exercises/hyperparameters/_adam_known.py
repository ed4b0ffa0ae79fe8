"""The known mistakes of `adam_step`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameters import _adam_mistakes as made

KNOWN = [
    Mistake(
        made.no_correction,
        en="The correction for the start is missing. Both memories begin at 0 and are too small at "
        "first, each by its own factor. The first step should be about as long as the learning "
        "rate.",
        ko="0에서 시작한 값에 대한 보정이 빠졌습니다. 두 평균은 처음에 저마다 다른 비율로 너무 "
        "작습니다. 첫 스텝의 길이는 학습률과 비슷해야 합니다.",
    ),
    Mistake(
        made.counts_from_zero,
        en="You corrected with `step - 1`. `step` counts from 1, so at the first step the power is "
        "1; with 0 you divide by 0.",
        ko="`step - 1`로 보정했습니다. `step`은 1부터 세므로 첫 스텝의 지수는 1입니다. 0을 쓰면 "
        "0으로 나누게 됩니다.",
    ),
    Mistake(
        made.rate_counts_from_zero,
        en="You corrected the learning rate with `step - 1`, which divides by 0 at the first step. "
        "`step` already counts from 1: use it as it is.",
        ko="학습률을 `step - 1`로 보정해 첫 스텝에서 0으로 나누었습니다. `step`은 이미 1부터 "
        "셉니다. 그대로 쓰십시오.",
    ),
    Mistake(
        made.step_left_out,
        en="Your correction is the same at every step. It has to fade as the memories fill: raise "
        "each beta to the power `step`.",
        ko="모든 스텝에서 똑같이 보정했습니다. 두 평균이 차오를수록 보정은 약해져야 합니다. beta를 "
        "`step`번 거듭제곱하십시오.",
    ),
    Mistake(
        made.beta_times_step,
        en="You multiplied beta by `step`, so the correction soon turns negative. The share that "
        "is left of the start shrinks by beta at each step: that is a power.",
        ko="beta에 `step`을 곱해 보정이 곧 음수가 됩니다. 처음 값이 남는 비율은 스텝마다 beta배로 "
        "줄어들므로 거듭제곱입니다.",
    ),
    Mistake(
        made.corrects_the_mean_only,
        en="You corrected `mean` but not `mean_square`. It also starts at 0, so the first steps "
        "come out far too long.",
        ko="`mean`만 보정하고 `mean_square`는 보정하지 않았습니다. 이 값도 0에서 시작하므로 처음 "
        "스텝들이 지나치게 커집니다.",
    ),
    Mistake(
        made.corrects_the_square_only,
        en="You corrected `mean_square` but not `mean`. It also starts at 0, so the first steps "
        "come out too short.",
        ko="`mean_square`만 보정하고 `mean`은 보정하지 않았습니다. 이 값도 0에서 시작하므로 처음 "
        "스텝들이 너무 작아집니다.",
    ),
    Mistake(
        made.multiplies_by_the_correction,
        en="You multiplied by 1 − beta^step. The memories are too small at first; that made them "
        "smaller still. Divide.",
        ko="1 − beta^step을 곱했습니다. 처음에 너무 작은 값을 더 작게 만든 것입니다. 나누십시오.",
    ),
    Mistake(
        made.square_of_the_mean,
        en="`mean_square` took the square of the mean. It is a mean of squares: square the "
        "gradient itself. Otherwise opposite gradients cancel.",
        ko="`mean_square`에 평균의 제곱을 넣었습니다. 필요한 것은 제곱의 평균이므로 기울기 자체를 "
        "제곱하십시오. 그러지 않으면 부호가 다른 기울기가 서로 지워집니다.",
    ),
    Mistake(
        made.gradient_not_squared,
        en="`mean_square` took the size of the gradient, not its square. The root comes later, "
        "when the weights move.",
        ko="`mean_square`에 기울기의 제곱이 아니라 크기를 넣었습니다. 제곱근은 나중에 가중치를 "
        "옮길 때 씁니다.",
    ),
    Mistake(
        made.betas_exchanged,
        en="The betas are exchanged. `beta_1` belongs to the mean of the gradient, `beta_2` to the "
        "mean of its square.",
        ko="두 beta가 서로 바뀌었습니다. `beta_1`은 기울기의 평균에, `beta_2`는 제곱의 평균에 "
        "씁니다.",
    ),
    Mistake(
        made.betas_of_habit,
        en="You used 0.9 and 0.999 whatever the caller says. Use `beta_1` and `beta_2`.",
        ko="받은 값과 관계없이 0.9와 0.999를 썼습니다. `beta_1`과 `beta_2`를 쓰십시오.",
    ),
    Mistake(
        made.betas_turned_round,
        en="Beta and 1 − beta are exchanged, so the memories forget almost everything at each "
        "step. Beta is the share of the old value that stays.",
        ko="beta와 1 − beta가 바뀌어 스텝마다 이전 값을 거의 다 잊습니다. beta는 이전 값을 남기는 "
        "비율입니다.",
    ),
    Mistake(
        made.whole_gradient_added,
        en="You added the whole gradient to the memories. Then they are sums that grow, not means. "
        "Which share does the new value get, if the old one keeps beta?",
        ko="기울기를 통째로 더했습니다. 그러면 평균이 아니라 계속 커지는 합이 됩니다. 이전 값이 "
        "beta만큼 남으면 새 값의 비율은 얼마입니까?",
    ),
    Mistake(
        made.no_root,
        en="You divided by the mean square itself. Take its root: then a gradient ten times as "
        "large gives a step of the same length.",
        ko="제곱 평균 자체로 나누었습니다. 제곱근을 구해 나누십시오. 그래야 기울기가 열 배 커져도 "
        "스텝의 길이가 같습니다.",
    ),
    Mistake(
        made.no_epsilon,
        en="`epsilon` is missing. A weight whose gradient has always been 0 gives 0 / 0, which is "
        "NaN. Add `epsilon` to the root.",
        ko="`epsilon`이 빠졌습니다. 기울기가 계속 0이었던 가중치에서 0 / 0, 곧 NaN이 나옵니다. "
        "제곱근에 `epsilon`을 더하십시오.",
    ),
    Mistake(
        made.uphill,
        en="The weights moved along the gradient, so the loss rises. Go the other way.",
        ko="기울기 방향으로 옮겨 손실이 커집니다. 반대 방향으로 옮기십시오.",
    ),
    Mistake(
        made.gradient_instead_of_mean,
        en="You moved along the newest gradient. That is RMSprop with a correction. Adam moves "
        "along the corrected mean.",
        ko="가장 최근의 기울기로 옮겼습니다. 그것은 보정을 더한 RMSprop입니다. Adam은 보정한 "
        "평균으로 옮깁니다.",
    ),
    Mistake(
        made.old_memories_move,
        en="The weights moved by the memories as they were before this gradient. Update the "
        "memories first, then move.",
        ko="이번 기울기를 반영하기 전의 값으로 가중치를 옮겼습니다. 두 평균을 먼저 새로 구한 "
        "다음 옮기십시오.",
    ),
    Mistake(
        made.corrected_memories_returned,
        en="The weights are right, but you returned the corrected memories. At the next step they "
        "would be corrected again. Return them as they were before the correction.",
        ko="가중치는 맞지만 보정한 값을 반환했습니다. 그러면 다음 스텝에서 다시 보정하게 됩니다. "
        "보정하기 전의 두 평균을 반환하십시오.",
    ),
    Mistake(
        made.one_square_for_all,
        en="All weights share one mean square. Adam keeps one for each weight: that is how each "
        "gets a step length of its own.",
        ko="모든 가중치가 제곱 평균 하나를 함께 씁니다. Adam은 가중치마다 따로 둡니다. 그래서 "
        "가중치마다 스텝의 길이가 다릅니다.",
    ),
    Mistake(
        made.memories_first,
        en="The three results are right, in another order. Return the weights first, then the "
        "mean, then the mean square.",
        ko="세 결과는 맞지만 순서가 다릅니다. 가중치, 평균, 제곱 평균 순서로 반환하십시오.",
    ),
    Mistake(
        made.weights_only,
        en="You returned the weights alone. The next step needs the memories too: return all "
        "three.",
        ko="가중치만 반환했습니다. 다음 스텝에는 두 평균도 필요합니다. 셋을 모두 반환하십시오.",
    ),
    Mistake(
        made.change_only,
        en="You returned the change of the weights. Return the weights after it.",
        ko="가중치의 변화량을 반환했습니다. 변한 뒤의 가중치를 반환하십시오.",
    ),
    Mistake(
        made.memories_as_given,
        en="The weights are right, but the memories came back as you got them. Return the updated "
        "ones, or every step begins anew.",
        ko="가중치는 맞지만 두 평균을 받은 그대로 반환했습니다. 새로 구한 평균을 반환하지 않으면 "
        "스텝마다 처음부터 다시 시작하게 됩니다.",
    ),
]
