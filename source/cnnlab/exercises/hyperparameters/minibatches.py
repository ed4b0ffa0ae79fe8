"""The batches of one epoch: every example once, in a random order, images with their labels."""

from __future__ import annotations

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.checks.exercise import Observation
from cnnlab.exercises.hyperparameters import _batches_seen as seen
from cnnlab.exercises.hyperparameters import _minibatches as answers
from cnnlab.exercises.hyperparameters import _minibatches_cases as cases
from cnnlab.exercises.hyperparameters._minibatches_batch_mistakes import BATCH_MISTAKES
from cnnlab.exercises.hyperparameters._minibatches_order_mistakes import ORDER_MISTAKES
from cnnlab.exercises.hyperparameters._minibatches_result_mistakes import RESULT_MISTAKES

minibatches = Exercise(
    cases=[
        Cases(1, Text(en="full batches", ko="나누어떨어질 때"), cases.full_batches),
        Cases(1, Text(en="a short last batch", ko="마지막 배치가 작을 때"), cases.short_last_batch),
        Cases(1, Text(en="other shapes and sizes", ko="여러 모양과 크기"), cases.any_sizes),
        Cases(
            1,
            Text(en="the seed decides the order", ko="시드로 정해지는 순서"),
            cases.seeds,
            together=Observation(
                seen.orders,
                Text(
                    en="(the same order from the same seed, another order from another seed)",
                    ko="(같은 시드에서 같은 순서, 다른 시드에서 다른 순서)",
                ),
            ),
        ),
    ],
    oracle=answers.shuffled,
    also_correct=[
        answers.by_pieces_of_the_order,
        answers.by_random_keys,
        answers.by_drawing_cards,
        answers.by_sorting_pairs,
        answers.by_keras,
    ],
    observe=Observation(
        seen.epoch,
        Text(
            en="(batch sizes, some missing, some twice, pairs kept, order of images, of labels)",
            ko="(배치 크기, 누락 있음, 중복 있음, 짝 유지, 이미지 순서, 레이블 순서)",
        ),
        seen.KOREAN,
    ),
    mistakes=[*ORDER_MISTAKES, *BATCH_MISTAKES, *RESULT_MISTAKES],
    hints=[
        Text(
            en="Ten examples, numbered 0 to 9: shuffle the numbers, then deal them out in fours. "
            "Which images and which labels belong to each hand?",
            ko="예제 열 개에 0부터 9까지 번호를 붙입니다. 번호를 섞어 네 개씩 나누면, 각 묶음에는 "
            "어떤 이미지와 어떤 레이블이 들어갑니까?",
        ),
        Text(
            en="`np.random.default_rng(seed).permutation(len(images))` is an order of indices that "
            "the seed decides.",
            ko="`np.random.default_rng(seed).permutation(len(images))`은 시드로 정해지는 인덱스의 "
            "순서입니다.",
        ),
        Text(
            en="Go through the starts `range(0, len(images), batch_size)`, take a slice of the "
            "order, and use it as an index of both arrays. A slice may be shorter at the end.",
            ko="시작 위치 `range(0, len(images), batch_size)`를 차례로 지나며 순서를 슬라이스하고, "
            "그것을 두 배열의 인덱스로 쓰십시오. 마지막 슬라이스는 짧아도 됩니다.",
        ),
    ],
)
