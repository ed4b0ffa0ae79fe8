"""How many epochs at another batch size make at least as many updates."""

from __future__ import annotations

from cnnlab.checks import Cases, Exercise, Mistake, Text
from cnnlab.exercises.hyperparameters import _updates as answers
from cnnlab.exercises.hyperparameters import _updates_cases as cases

epochs_for_same_updates = Exercise(
    cases=[
        Cases(0.5, Text(en="whole epochs, full batches", ko="나누어떨어질 때"), cases.exact),
        Cases(
            0.5,
            Text(en="part of an epoch is needed", ko="에포크의 일부가 더 필요할 때"),
            cases.rounded_up,
        ),
        Cases(0.5, Text(en="short last batches", ko="마지막 배치가 작을 때"), cases.short_batches),
        Cases(
            0.5,
            Text(en="a batch larger than the data", ko="배치가 데이터보다 클 때"),
            cases.batch_larger_than_the_data,
        ),
    ],
    oracle=answers.by_counting,
    also_correct=[
        answers.by_whole_numbers,
        answers.by_ceiling,
        answers.by_numpy,
        answers.by_fraction,
        answers.by_trying,
    ],
    mistakes=[
        Mistake(
            answers.same_epochs,
            en="You returned `epochs`. With larger batches an epoch makes fewer updates, so the "
            "same number of epochs trains less.",
            ko="`epochs`를 그대로 반환했습니다. 배치가 크면 한 에포크의 업데이트 횟수가 줄어, "
            "에포크 수가 같아도 학습이 적게 됩니다.",
        ),
        Mistake(
            answers.never_fewer,
            en="You never return fewer than `epochs`. Smaller batches make more updates in an "
            "epoch, so fewer epochs are enough.",
            ko="`epochs`보다 작은 값을 반환하지 않습니다. 배치가 작으면 한 에포크의 업데이트 "
            "횟수가 늘어나므로 더 적은 에포크로 충분합니다.",
        ),
        Mistake(
            answers.epochs_forgotten,
            en="You compared one epoch with one epoch. The first training runs for `epochs` of "
            "them: how many updates is that in all?",
            ko="한 에포크끼리만 비교했습니다. 앞의 학습은 `epochs`번 반복합니다. 업데이트는 모두 "
            "몇 번입니까?",
        ),
        Mistake(
            answers.ratio_inverted,
            en="The ratio is upside down. Larger batches make fewer updates in an epoch, so they "
            "need more epochs, not fewer.",
            ko="비율이 뒤집혔습니다. 배치가 크면 한 에포크의 업데이트 횟수가 줄어드므로 에포크 "
            "수를 줄이지 말고 늘려야 합니다.",
        ),
        Mistake(
            answers.returns_the_updates,
            en="You returned the number of updates. How many of them does one epoch make at "
            "`other_batch_size`?",
            ko="업데이트 횟수를 반환했습니다. `other_batch_size`로는 한 에포크에 그 가운데 몇 번을 "
            "합니까?",
        ),
        Mistake(
            answers.ratio_of_the_sizes,
            en="You used the ratio of the batch sizes. It holds only if every batch is full; a "
            "short last batch is an update as well. Count the updates of an epoch first.",
            ko="배치 크기의 비율을 썼습니다. 모든 배치가 꽉 찰 때만 맞습니다. 작은 마지막 배치도 "
            "한 번의 업데이트입니다. 한 에포크의 업데이트 횟수부터 세십시오.",
        ),
        Mistake(
            answers.rounded_down,
            en="You rounded down: the training then stops before it has made as many updates. "
            "Which whole number of epochs is the first that is enough?",
            ko="내림했습니다. 그러면 같은 횟수만큼 업데이트하기 전에 학습이 끝납니다. 처음으로 "
            "충분해지는 에포크 수는 얼마입니까?",
        ),
        Mistake(
            answers.rounded_to_nearest,
            en="You rounded to the nearest whole number, which is sometimes too few. A part of an "
            "epoch that is still needed costs a whole one.",
            ko="가장 가까운 정수로 반올림해 모자랄 때가 있습니다. 에포크의 일부만 더 필요해도 "
            "에포크 하나를 더 해야 합니다.",
        ),
        Mistake(
            answers.not_rounded,
            en="You returned the quotient as it is. The answer is a whole number of epochs that is "
            "enough, as an `int`. Which way do you have to round?",
            ko="나눈 값을 그대로 반환했습니다. 답은 충분한 에포크 수이고 `int`입니다. 올림해야 "
            "합니까, 내림해야 합니까?",
        ),
        Mistake(
            answers.returns_a_float,
            en="The numbers are right, but they are floats. A number of epochs is an `int`.",
            ko="값은 맞지만 실수형입니다. 에포크 수는 `int`여야 합니다.",
        ),
        Mistake(
            answers.one_epoch_more,
            en="You add an epoch even where the updates come out exactly. Try the same batch size "
            "twice: the answer has to be `epochs`.",
            ko="업데이트 횟수가 꼭 맞을 때도 에포크를 하나 더했습니다. 두 배치 크기를 같게 해 "
            "보십시오. 답은 `epochs`여야 합니다.",
        ),
        Mistake(
            answers.rounded_too_early,
            en="You rounded before you multiplied by `epochs`, so the part that was rounded up "
            "counts in every epoch. Find all updates first, divide then, round last.",
            ko="`epochs`를 곱하기 전에 올림해, 올린 만큼이 에포크마다 더해집니다. 전체 업데이트 "
            "횟수를 먼저 구하고, 나눈 다음, 마지막에 올림하십시오.",
        ),
        Mistake(
            answers.full_batches_only,
            en="You counted the full batches only. The short last batch of each epoch makes an "
            "update too, at both batch sizes.",
            ko="꽉 찬 배치만 세었습니다. 에포크마다 작은 마지막 배치로도 한 번 업데이트합니다. 두 "
            "배치 크기에서 모두 그렇습니다.",
        ),
        Mistake(
            answers.counts_images,
            en="You turned the updates into images and divided by the images of an epoch. The last "
            "update of an epoch may take fewer images. Divide by the updates of an epoch.",
            ko="업데이트 횟수를 이미지 수로 바꾸어 한 에포크의 이미지 수로 나누었습니다. 에포크의 "
            "마지막 업데이트는 이미지를 더 적게 쓸 수 있습니다. 한 에포크의 업데이트 횟수로 "
            "나누십시오.",
        ),
        Mistake(
            answers.one_long_epoch,
            en="You divided the images of all epochs together. A batch never reaches into the next "
            "epoch: each epoch ends with a short batch of its own.",
            ko="모든 에포크의 이미지를 한꺼번에 나누었습니다. 배치는 다음 에포크로 이어지지 "
            "않으며, 에포크마다 작은 마지막 배치가 따로 있습니다.",
        ),
    ],
    hints=[
        Text(
            en="100 images, 3 epochs at batch size 32: how many updates are made? And in one epoch "
            "at batch size 64?",
            ko="이미지 100장을 배치 크기 32로 3에포크 학습합니다. 업데이트는 몇 번입니까? 배치 "
            "크기 64로는 한 에포크에 몇 번입니까?",
        ),
        Text(
            en="`steps_per_epoch` gives the updates of one epoch, at both batch sizes.",
            ko="한 에포크의 업데이트 횟수는 두 배치 크기 모두 `steps_per_epoch`로 "
            "구할 수 있습니다.",
        ),
        Text(
            en="Divide all updates of the first training by the updates of one epoch of the other, "
            "and round up at the very end.",
            ko="앞 학습의 전체 업데이트 횟수를 다른 학습의 한 에포크 업데이트 횟수로 나누고, 맨 "
            "끝에 올림하십시오.",
        ),
    ],
)
