"""The known mistakes of `successive_halving`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_search import _halving_mistakes as made

KNOWN = [
    Mistake(
        made.keeps_the_worst,
        en="You kept the worst configurations. Accuracies are better when they are higher: sort "
        "from high to low, or take the last ones.",
        ko="가장 나쁜 설정을 남겼습니다. 정확도는 높을수록 좋습니다. 내림차순으로 정렬하거나 "
        "뒤에서 고르십시오.",
    ),
    Mistake(
        made.drops_one_in_eta,
        en="You dropped one configuration in eta and kept the others. It is the other way round: "
        "one in eta stays, `len(left) // eta` of them.",
        ko="설정 eta개 가운데 하나를 버리고 나머지를 남겼습니다. 반대입니다. eta개 가운데 하나, 곧 "
        "`len(left) // eta`개가 남습니다.",
    ),
    Mistake(
        made.rounds_up,
        en="Where eta does not divide the number of configurations, you kept one too many. Round "
        "down: `//`.",
        ko="설정의 수가 eta로 나누어떨어지지 않을 때 하나를 더 남겼습니다. `//`로 내림하십시오.",
    ),
    Mistake(
        made.keeps_at_least_one,
        en="You began one more rung although fewer than `eta` were left. One in `eta` of these is "
        "none: stop, and choose among those that are left.",
        ko="남은 설정이 `eta`개보다 적은데도 한 단계를 더 학습했습니다. `eta`개에 하나를 남기면 "
        "하나도 남지 않습니다. 거기에서 멈추고 남은 것 가운데에서 고르십시오.",
    ),
    Mistake(
        made.keeps_half,
        en="You kept half of the configurations in every rung. Despite the name, one in `eta` "
        "stays: a third with eta 3.",
        ko="단계마다 설정의 절반을 남겼습니다. 이름은 반감법이지만 `eta`개 가운데 하나가 남습니다. "
        "eta가 3이면 3분의 1입니다.",
    ),
    Mistake(
        made.starts_again,
        en="You counted the epochs as if every rung began from new weights. A configuration that "
        "stays goes on where it stopped: from 3 epochs to 9 costs 6.",
        ko="단계마다 새 가중치에서 다시 시작하는 것으로 에포크를 세었습니다. 남은 설정은 멈춘 "
        "곳에서 이어서 학습합니다. 3에포크에서 9에포크까지는 6에포크가 듭니다.",
    ),
    Mistake(
        made.sees_the_end,
        en="You chose by the last epoch of the curves. In a real search nobody has trained so far "
        "yet: look at `curves[index, epochs - 1]`.",
        ko="곡선의 마지막 에포크로 골랐습니다. 실제 탐색에서는 아직 그만큼 학습하지 않았습니다. "
        "`curves[index, epochs - 1]`을 보십시오.",
    ),
    Mistake(
        made.best_epoch_so_far,
        en="You chose by the best epoch so far. The largest of many noisy values is partly luck; "
        "here the accuracy after the rung's last epoch decides.",
        ko="지금까지 가장 좋았던 에포크로 골랐습니다. 흔들리는 값 여럿 가운데 최댓값에는 운이 "
        "섞입니다. 여기서는 단계의 마지막 에포크의 정확도로 고릅니다.",
    ),
    Mistake(
        made.mean_so_far,
        en="You chose by the mean over all epochs so far, which counts against those that learn "
        "late. The accuracy after the rung's last epoch decides.",
        ko="지금까지의 평균으로 골랐습니다. 늦게 좋아지는 설정에 불리합니다. 단계의 마지막 "
        "에포크의 정확도로 고르십시오.",
    ),
    Mistake(
        made.first_rung_decides,
        en="You chose by the first rung's accuracies in every rung. Those that train on have new "
        "ones: sort again.",
        ko="모든 단계에서 첫 단계의 정확도로 골랐습니다. 더 학습한 설정은 정확도가 달라졌으므로 "
        "다시 정렬하십시오.",
    ),
    Mistake(
        made.one_epoch_late,
        en="You looked one epoch too far: the accuracy after the first epoch has index 0, so after "
        "`epochs` it is `epochs - 1`.",
        ko="한 에포크 뒤를 보았습니다. 첫 에포크 뒤의 정확도가 인덱스 0이므로 `epochs` 에포크 뒤는 "
        "`epochs - 1`입니다.",
    ),
    Mistake(
        made.adds_epochs,
        en="You added the same number of epochs in every rung. Fewer configurations may train "
        "longer at the same cost: multiply the epochs by `eta`.",
        ko="단계마다 같은 수의 에포크를 더했습니다. 설정이 줄면 같은 비용으로 더 오래 학습할 수 "
        "있습니다. 에포크에 `eta`를 곱하십시오.",
    ),
    Mistake(
        made.stops_before_the_last,
        en="You left out a rung that ends exactly with the last epoch of the curves. The condition "
        "is `<=`.",
        ko="곡선의 마지막 에포크에서 정확히 끝나는 단계를 빠뜨렸습니다. 조건은 `<=`입니다.",
    ),
    Mistake(
        made.winner_trains_on,
        en="The winner trained on to the end of the curves. After the last rung nothing is left to "
        "decide, so nothing is trained.",
        ko="이긴 설정을 곡선의 끝까지 학습했습니다. 마지막 단계 뒤에는 고를 것이 없으므로 더 "
        "학습하지 않습니다.",
    ),
    Mistake(
        made.all_train_to_the_end,
        en="You trained every configuration to the end. The point is to stop most of them early.",
        ko="모든 설정을 끝까지 학습했습니다. 대부분을 일찍 멈추는 것이 이 방법의 핵심입니다.",
    ),
    Mistake(
        made.best_of_everybody,
        en="The epochs are right, but the winner is one that was stopped before, or of another "
        "epoch. Choose among those that are left, by their last accuracy.",
        ko="에포크는 맞지만, 이긴 설정을 이미 멈춘 설정이나 다른 에포크에서 골랐습니다. 남은 "
        "설정에서 그들의 마지막 정확도로 고르십시오.",
    ),
    Mistake(
        made.place_among_the_last,
        en="You returned the winner's place among those that are left. Return its row in `curves`.",
        ko="남은 설정 가운데 몇 번째인지를 반환했습니다. `curves`에서 몇 번째 행인지를 "
        "반환하십시오.",
    ),
    Mistake(
        made.order_of_the_rung_before,
        en="The epochs are right, but the winner is the first of an old order: the last rung has "
        "new accuracies. Rank those that are left once more.",
        ko="에포크는 맞지만, 바로 앞 단계의 순위로 이긴 설정을 골랐습니다. 마지막 단계에서 "
        "정확도가 달라졌으므로 남은 설정을 한 번 더 정렬하십시오.",
    ),
    Mistake(
        made.accuracy_of_the_best,
        en="You returned the winner's accuracy. Return its row in `curves`.",
        ko="이긴 설정의 정확도를 반환했습니다. `curves`에서 몇 번째 행인지를 반환하십시오.",
    ),
    Mistake(
        made.total_only,
        en="You returned the sum of all epochs. Return a number for each configuration; their sum "
        "is the budget.",
        ko="모든 에포크의 합을 반환했습니다. 설정마다 수를 하나씩 반환하십시오. 그 합이 "
        "예산입니다.",
    ),
    Mistake(
        made.epochs_only,
        en="The winner is missing. Return two things: its row, and the epochs of all.",
        ko="이긴 설정이 빠졌습니다. 그 행 번호와 모든 설정의 에포크, 두 가지를 반환하십시오.",
    ),
]
