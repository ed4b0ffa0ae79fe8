"""The weights and the mean square of the gradients after one step of RMSprop, as in Keras."""

from __future__ import annotations

from cnnlab.checks import Exercise, Mistake, Text
from cnnlab.exercises.hyperparameters import _mean_square_mistakes as memory
from cnnlab.exercises.hyperparameters import _mean_squares as answers
from cnnlab.exercises.hyperparameters import _scaled_step_mistakes as step
from cnnlab.exercises.hyperparameters._rmsprop_cases import CASES

rmsprop_step = Exercise(
    cases=CASES,
    oracle=answers.by_rule,
    also_correct=[
        answers.by_loops,
        answers.by_moving_towards,
        answers.in_one_array,
        answers.by_keras,
    ],
    mistakes=[
        Mistake(
            step.epsilon_outside,
            en="You added `epsilon` after the root. PyTorch does so; Keras adds it to the mean "
            "square, before the root.",
            ko="`epsilon`을 제곱근을 구한 뒤에 더했습니다. PyTorch는 그렇게 하지만 Keras는 "
            "제곱근을 구하기 전에 제곱 평균에 더합니다.",
        ),
        Mistake(
            step.epsilon_forgotten,
            en="You did not use `epsilon`. Without it, a weight whose gradient was always 0 is "
            "divided by 0.",
            ko="`epsilon`을 쓰지 않았습니다. 없으면 기울기가 항상 0이던 가중치에서 0으로 나누게 "
            "됩니다.",
        ),
        Mistake(
            step.epsilon_remembered,
            en="`epsilon` got into the mean square that you returned. It belongs to the division "
            "only; otherwise it is added again at every step.",
            ko="반환한 제곱 평균에 `epsilon`이 들어갔습니다. 나눌 때만 더하십시오. 그러지 않으면 "
            "스텝마다 다시 더해집니다.",
        ),
        Mistake(
            step.root_forgotten,
            en="You divided by the mean square without its root. What is the unit of a squared "
            "gradient? What has to happen to it before it divides a gradient?",
            ko="제곱근을 구하지 않고 제곱 평균으로 나누었습니다. 기울기의 제곱은 단위도 "
            "제곱입니다. 기울기를 나누기 전에 무엇을 해야 합니까?",
        ),
        Mistake(
            memory.squares_forgotten,
            en="You averaged the gradients, not their squares. Gradients of both signs cancel, and "
            "a negative mean has no root.",
            ko="기울기의 제곱이 아니라 기울기를 평균했습니다. 부호가 다른 기울기끼리 지워지고, "
            "평균이 음수이면 제곱근이 없습니다.",
        ),
        Mistake(
            memory.caret_for_power,
            en="In Python `^` is not a power (it works on bits). A square is written with `**`.",
            ko="파이썬에서 `^`는 거듭제곱이 아니라 비트 연산입니다. 제곱은 `**`로 씁니다.",
        ),
        Mistake(
            step.root_of_one_number,
            en="`math.sqrt` takes one number. For a whole array, NumPy has a root of its own.",
            ko="`math.sqrt`에는 수 하나만 줄 수 있습니다. 배열 전체의 제곱근은 NumPy 함수로 "
            "구하십시오.",
        ),
        Mistake(
            memory.square_of_the_mean,
            en="You squared the mean. The mean of the squares is asked for: square each gradient "
            "before it enters the mean.",
            ko="평균을 제곱했습니다. 구할 것은 제곱의 평균입니다. 기울기를 먼저 제곱한 다음 "
            "평균에 넣으십시오.",
        ),
        Mistake(
            memory.sizes_instead_of_squares,
            en="You averaged the sizes of the gradients (`abs`). RMSprop averages their squares.",
            ko="기울기의 절댓값을 평균했습니다. RMSprop은 제곱을 평균합니다.",
        ),
        Mistake(
            memory.rho_exchanged,
            en="`rho` and `1 - rho` are exchanged. With `rho` 0.9, most of the old mean stays.",
            ko="`rho`와 `1 - rho`가 바뀌었습니다. `rho`가 0.9이면 이전 평균이 거의 다 남습니다.",
        ),
        Mistake(
            memory.never_forgets,
            en="You added up all squares: that is AdaGrad, whose steps only shrink. RMSprop "
            "forgets: what share of the old mean stays, what share is new?",
            ko="제곱을 모두 더했습니다. 스텝이 줄어들기만 하는 AdaGrad입니다. RMSprop은 "
            "잊습니다. 이전 평균과 새 제곱을 각각 얼마씩 씁니까?",
        ),
        Mistake(
            memory.share_forgotten,
            en="The new square entered whole. In a mean, the two shares add up to 1.",
            ko="새 제곱이 통째로 들어갔습니다. 평균에서는 두 몫을 더하면 1이어야 합니다.",
        ),
        Mistake(
            memory.latest_gradient_only,
            en="You kept only the square of the latest gradient, so every weight moves by the "
            "learning rate. Mix it with the old mean.",
            ko="마지막 기울기의 제곱만 써서 모든 가중치가 학습률만큼 움직입니다. 이전 평균과 "
            "섞으십시오.",
        ),
        Mistake(
            memory.one_for_all_weights,
            en="You averaged over the weights, so all of them get the same square. Each weight has "
            "its own; the mean is over the steps.",
            ko="가중치 전체에 대해 평균해 모두 같은 값이 들어갔습니다. 가중치마다 제곱 평균이 따로 "
            "있고, 평균은 스텝에 대한 것입니다.",
        ),
        Mistake(
            memory.in_place,
            en="The numbers are right, but the caller's `mean_square` has changed: `*=` and `+=` "
            "write into the array itself. Compute a new one.",
            ko="값은 맞지만 호출한 쪽의 `mean_square`가 바뀌었습니다. `*=`와 `+=`는 그 배열에 바로 "
            "씁니다. 새 배열을 계산하십시오.",
        ),
        Mistake(
            step.old_mean_square_used,
            en="You divided by the old mean square. First compute the new one, then take the step.",
            ko="이전 제곱 평균으로 나누었습니다. 먼저 새 값을 구한 다음 스텝을 계산하십시오.",
        ),
        Mistake(
            step.old_mean_square_returned,
            en="The weights are right, but you returned the old mean square.",
            ko="가중치는 맞지만 이전 제곱 평균을 반환했습니다.",
        ),
        Mistake(
            step.multiplies_by_the_root,
            en="You multiplied by the root, so steep directions take even longer steps. RMSprop "
            "evens the steps out.",
            ko="제곱근을 곱해 가파른 방향의 스텝이 더 길어졌습니다. RMSprop은 스텝을 고르게 "
            "합니다.",
        ),
        Mistake(
            step.not_divided,
            en="You computed the mean square but did not use it: this is plain gradient descent.",
            ko="제곱 평균을 새로 구하고 쓰지 않았습니다. 단순한 경사 하강법입니다.",
        ),
        Mistake(
            step.rate_ignored,
            en="The learning rate is missing: every weight moves by about 1.",
            ko="학습률이 빠졌습니다. 모든 가중치가 1 안팎으로 움직입니다.",
        ),
        Mistake(
            step.climbs,
            en="The weights climb: the step goes along the gradient. Which way is down?",
            ko="가중치가 기울기 방향인 오르막으로 갑니다. 내리막은 어느 쪽입니까?",
        ),
        Mistake(
            step.wrong_order,
            en="Both values are right, in the wrong order: first the weights, then the mean "
            "square.",
            ko="두 값은 맞지만 순서가 반대입니다. 가중치가 먼저이고 제곱 평균이 다음입니다.",
        ),
        Mistake(
            step.weights_alone,
            en="You returned the weights alone. The next step needs the mean square: return both.",
            ko="가중치만 반환했습니다. 다음 스텝에는 제곱 평균도 필요하므로 둘 다 반환하십시오.",
        ),
    ],
    hints=[
        Text(
            en="One weight has gradients near 100, another near 0.01. What could you divide each "
            "gradient by, so that both weights move about equally far?",
            ko="한 가중치의 기울기는 100 안팎이고 다른 가중치는 0.01 안팎입니다. 두 가중치가 "
            "비슷한 거리를 움직이게 하려면 기울기를 각각 무엇으로 나누면 됩니까?",
        ),
        Text(
            en="Mean square 4, gradient 3, `rho` 0.9: of the old mean 3.6 stays, and the new "
            "square adds 0.9. The gradient is divided by about the root of 4.5.",
            ko="제곱 평균 4, 기울기 3, `rho` 0.9이면 이전 평균에서 3.6이 남고 새 제곱에서 0.9가 "
            "더해집니다. 기울기는 4.5의 제곱근 정도로 나눕니다.",
        ),
        Text(
            en="First the new mean square. Then add `epsilon`, take the root, divide the gradient "
            "by it, multiply by the rate and subtract. Return both, weights first.",
            ko="먼저 새 제곱 평균을 구하십시오. 여기에 `epsilon`을 더해 제곱근을 구하고, 기울기를 "
            "그것으로 나눈 다음 학습률을 곱해 뺍니다. 가중치부터 둘 다 반환하십시오.",
        ),
    ],
)
