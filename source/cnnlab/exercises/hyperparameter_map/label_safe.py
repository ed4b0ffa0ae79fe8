"""Which transforms keep the label of every class: a property of the transform and of the task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.hyperparameter_map import _readings as answers
from cnnlab.exercises.hyperparameter_map._readings_known import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    Random = np.random.Generator
    Call = tuple[answers.Readings, list[int]]
    Rule = dict[tuple[int, int], int | None]

_TIMES = 3  # how often each label is read


def _read(random: Random, rules: list[Rule], labels: list[int]) -> answers.Readings:
    """Return every label's readings under each rule, which says where they differ from it."""
    # Not in the order of the alphabet, whatever is drawn.
    letters = sorted(
        (chr(65 + int(at)) for at in random.permutation(26)[: len(rules)]), reverse=True
    )
    order = [rules[at] for at in random.permutation(len(rules))]
    return [
        (letter, label, rule.get((label, time), label))
        for letter, rule in zip(letters, order, strict=True)
        for time in range(_TIMES)
        for label in labels
    ]


def _changes(label: int, to: int | None) -> Rule:
    return {(label, time): to for time in range(_TIMES)}


def _rules(first: int, second: int, third: int) -> list[Rule]:
    """Return: two safe ones, an exchange, an illegible class, one slip, all wrong but one label."""
    slip: Rule = {(second, 1): third}
    most: Rule = _changes(second, first) | _changes(third, None)
    most[first, 1] = second
    return [
        {},
        {},
        _changes(first, second) | _changes(second, first),
        _changes(second, None),
        slip,
        most,
    ]


def _labels(random: Random, count: int) -> list[int]:
    return [int(label) for label in random.permutation(10)[:count]]


def _whole_task(random: Random) -> Iterator[Call]:
    for _ in range(2):
        first, second, third, fourth = _labels(random, 4)
        readings = _read(random, _rules(second, third, fourth), [first, second, third, fourth])
        yield readings, [first, second, third, fourth]


def _part_of_the_labels(random: Random) -> Iterator[Call]:
    for _ in range(2):
        first, second, third, other, outside = _labels(random, 5)
        rules = _rules(first, second, third)
        rules[1] = _changes(other, outside)  # safe as long as `other` is no class of the task
        rules.append(_changes(second, other))
        rules.append(_changes(outside, first))  # what reads as a class was no image of the task
        yield _read(random, rules, [other, third, first, second, outside]), [first, second, third]


def _none_and_all(random: Random) -> Iterator[Call]:
    first, second, other = _labels(random, 3)
    exchanged = _changes(first, second) | _changes(second, first)
    yield _read(random, [exchanged, _changes(second, None)], [first, second]), [first, second]
    kept: list[Rule] = [{}, _changes(other, None), {}]
    yield _read(random, kept, [other, first, second]), [first, second]


label_safe = Exercise(
    cases=[
        Cases(
            1,
            Text(en="all labels are classes of the task", ko="모든 레이블이 과제의 클래스"),
            _whole_task,
        ),
        Cases(0.5, Text(en="some of the labels", ko="레이블의 일부"), _part_of_the_labels),
        Cases(
            0.5,
            Text(en="none is safe, all are", ko="모두 안전하지 않거나 모두 안전함"),
            _none_and_all,
        ),
    ],
    oracle=answers.by_pairs,
    also_correct=[
        answers.by_removing,
        answers.by_a_table,
        answers.by_all,
        answers.by_counting,
    ],
    mistakes=KNOWN,
    hints=[
        Text(
            en="A half turn makes a 9 of a 6 and a 6 of a 9. Which labels do the two images keep "
            "in the training set?",
            ko="반 바퀴 돌리면 6은 9로, 9는 6으로 보입니다. 학습 데이터에서 두 이미지의 레이블은 "
            "무엇으로 남습니까?",
        ),
        Text(
            en="A transform is unsafe as soon as one reading differs from its label, if that label "
            "is a class of the task. What does `None` differ from?",
            ko="과제에 있는 레이블 가운데 하나라도 다르게 읽히면 그 변환은 안전하지 않습니다. "
            "`None`은 무엇과 다릅니까?",
        ),
        Text(
            en="Collect the unsafe transforms in a set while you go through the readings once. "
            "Then go through them again and keep each other transform once.",
            ko="읽은 결과를 한 번 훑으며 안전하지 않은 변환을 집합에 모으십시오. 그다음 다시 "
            "훑으며 나머지 변환을 한 번씩만 남기십시오.",
        ),
    ],
)
