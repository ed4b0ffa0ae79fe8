"""How many updates one epoch makes: one for each batch, the short last one included or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks import Cases, Exercise, Mistake, Text
from cnnlab.exercises.hyperparameters import _steps as answers

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    Call = tuple[int, int] | tuple[int, int, bool]


def _batch_size(random: np.random.Generator) -> int:
    return int(random.integers(8, 40))


def _divisible(random: np.random.Generator) -> Iterator[Call]:
    batch_size = _batch_size(random)
    yield int(random.integers(3, 12)) * batch_size, batch_size
    yield batch_size, batch_size
    yield int(random.integers(20, 60)), 1


def _with_remainder(random: np.random.Generator) -> Iterator[Call]:
    batch_size, full = _batch_size(random), int(random.integers(3, 12))
    for remainder in (2, batch_size - 1):  # a small one and a large one: rounding fails for one
        yield full * batch_size + remainder, batch_size
    yield full * batch_size + 3, batch_size, False


def _dropped(random: np.random.Generator) -> Iterator[Call]:
    batch_size, full = _batch_size(random), int(random.integers(3, 12))
    for remainder in (2, batch_size - 1, 0):
        yield full * batch_size + remainder, batch_size, True


def _batch_larger_than_the_data(random: np.random.Generator) -> Iterator[Call]:
    images = _batch_size(random)
    for batch_size in (images + 1, 3 * images + int(random.integers(9))):
        yield images, batch_size
        yield images, batch_size, True


steps_per_epoch = Exercise(
    cases=[
        Cases(0.5, Text(en="no image left over", ko="남는 이미지가 없을 때"), _divisible),
        Cases(0.5, Text(en="a short last batch", ko="마지막 배치가 작을 때"), _with_remainder),
        Cases(0.5, Text(en="with `drop_last`", ko="`drop_last`를 쓸 때"), _dropped),
        Cases(
            0.5,
            Text(en="a batch larger than the data", ko="배치가 데이터보다 클 때"),
            _batch_larger_than_the_data,
        ),
    ],
    oracle=answers.by_slicing,
    also_correct=[
        answers.by_ceiling,
        answers.by_starts,
        answers.by_remainder,
        answers.by_numpy,
    ],
    mistakes=[
        Mistake(
            answers.full_batches_only,
            en="You counted the full batches only. Without `drop_last` the images left over form a "
            "smaller batch, and that batch makes an update too.",
            ko="꽉 찬 배치만 세었습니다. `drop_last`가 아니면 남은 이미지도 더 작은 배치가 되어 "
            "가중치를 한 번 업데이트합니다.",
        ),
        Mistake(
            answers.drop_last_ignored,
            en="You did not use `drop_last`: the short last batch always counts. When `drop_last` "
            "is true, only full batches make an update.",
            ko="`drop_last`를 쓰지 않아 작은 마지막 배치를 항상 세었습니다. `drop_last`가 참이면 "
            "꽉 찬 배치만 가중치를 업데이트합니다.",
        ),
        Mistake(
            answers.drop_last_reversed,
            en="`drop_last` works the wrong way round: you drop the short batch when it is false "
            "and count it when it is true. Exchange the two branches.",
            ko="`drop_last`가 반대로 작동합니다. 거짓일 때 작은 배치를 버리고 참일 때 세었습니다. "
            "두 경우를 서로 바꾸십시오.",
        ),
        Mistake(
            answers.multiplies,
            en="You multiplied. An epoch uses every image once, and each update takes "
            "`batch_size` of them: how many times can you take that many?",
            ko="곱했습니다. 한 에포크에는 이미지를 한 번씩 쓰고, 한 번 업데이트할 때 "
            "`batch_size`개를 가져갑니다. 몇 번 가져갈 수 있습니까?",
        ),
        Mistake(
            answers.divides_the_wrong_way,
            en="You divided the batch size by the number of images. Ask how many batches the "
            "images fill, not how often the images fit into a batch.",
            ko="배치 크기를 이미지 수로 나누었습니다. 배치 하나에 이미지가 몇 번 들어가는지가 "
            "아니라, 이미지로 배치를 몇 개 만들 수 있는지 구하십시오.",
        ),
        Mistake(
            answers.rounds,
            en="You rounded to the nearest whole number, so a short batch counts only when it is "
            "more than half full. It always counts, or with `drop_last` never.",
            ko="가장 가까운 정수로 반올림해, 작은 배치가 절반 넘게 찼을 때만 세었습니다. 작은 "
            "배치는 항상 세고, `drop_last`이면 전혀 세지 않습니다.",
        ),
        Mistake(
            answers.not_rounded,
            en="You returned the quotient as it is. There is no third of an update: is the rest a "
            "batch of its own, or is it dropped? Return an `int`.",
            ko="나눈 값을 그대로 반환했습니다. 업데이트를 3분의 1번 할 수는 없습니다. 나머지가 "
            "배치 하나가 됩니까, 버려집니까? `int`를 반환하십시오.",
        ),
        Mistake(
            answers.returns_a_float,
            en="The numbers are right, but they are floats. `np.ceil` and `np.floor` return "
            "floats; a count is an `int`.",
            ko="값은 맞지만 실수형입니다. `np.ceil`과 `np.floor`는 실수를 반환합니다. 개수는 "
            "`int`여야 합니다.",
        ),
        Mistake(
            answers.one_more_always,
            en="You added 1 for the last batch even where no image is left over. Try 64 images "
            "with batches of 32.",
            ko="남는 이미지가 없을 때도 마지막 배치로 1을 더했습니다. 이미지 64장과 배치 크기 32로 "
            "해 보십시오.",
        ),
        Mistake(
            answers.adds_the_remainder,
            en="You added the number of images left over. However many they are, together they "
            "form one batch.",
            ko="남은 이미지 수를 그대로 더했습니다. 몇 장이 남든 모두 합쳐 배치 하나입니다.",
        ),
        Mistake(
            answers.always_drops_one,
            en="With `drop_last` you took one batch away even where the last one is full. Only a "
            "batch that is too short is dropped.",
            ko="`drop_last`일 때 마지막 배치가 꽉 차 있어도 하나를 뺐습니다. 모자라는 배치만 "
            "버립니다.",
        ),
        Mistake(
            answers.at_least_one,
            en="You return at least 1. With `drop_last` and fewer images than one batch needs, "
            "every image is dropped and no update is made.",
            ko="항상 1 이상을 반환합니다. `drop_last`이고 이미지가 배치 하나보다 적으면 이미지를 "
            "모두 버리므로 업데이트가 한 번도 없습니다.",
        ),
        Mistake(
            answers.returns_the_last_batch,
            en="You returned how many images are left over. The question is how many batches there "
            "are: `//` counts the full ones, `%` gives what remains.",
            ko="남는 이미지 수를 반환했습니다. 구할 것은 배치의 수입니다. `//`는 꽉 찬 배치의 "
            "수이고 `%`는 남는 이미지의 수입니다.",
        ),
    ],
    hints=[
        Text(
            en="10 images, batches of 4: write down the images of each batch. How many batches are "
            "there, and how many with `drop_last`?",
            ko="이미지 10장, 배치 크기 4입니다. 배치마다 어떤 이미지가 들어가는지 적어 보십시오. "
            "배치는 몇 개이고, `drop_last`이면 몇 개입니까?",
        ),
        Text(
            en="`images // batch_size` is the number of full batches. When is there one more?",
            ko="`images // batch_size`는 꽉 찬 배치의 수입니다. 언제 하나가 더 있습니까?",
        ),
        Text(
            en="There is one more batch if `images % batch_size` is not 0 and `drop_last` is "
            "false.",
            ko="`images % batch_size`가 0이 아니고 `drop_last`가 거짓이면 배치가 하나 더 있습니다.",
        ),
    ],
)
