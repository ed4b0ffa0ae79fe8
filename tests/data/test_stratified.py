from __future__ import annotations

import numpy as np

from cnnlab.data import stratified

LABELS = np.repeat([0, 1, 2], [50, 30, 20])


def generator() -> np.random.RandomState:
    return stratified.fixed_generator(7)


def test_a_draw_keeps_the_share_of_every_class() -> None:
    drawn = stratified.draw(LABELS, 10, generator())
    assert np.bincount(LABELS[drawn]).tolist() == [5, 3, 2]
    assert len(np.unique(drawn)) == 10


def test_a_draw_has_the_asked_size_where_shares_are_not_whole() -> None:
    labels = np.repeat([0, 1, 2], [10, 10, 10])
    for count in range(31):
        counts = np.bincount(labels[stratified.draw(labels, count, generator())], minlength=3)
        assert counts.sum() == count
        assert counts.max() - counts.min() <= 1


def test_a_draw_depends_on_the_seed_and_on_nothing_else() -> None:
    first = stratified.draw(LABELS, 20, generator())
    assert np.array_equal(first, stratified.draw(LABELS, 20, generator()))
    other = stratified.draw(LABELS, 20, stratified.fixed_generator(8))
    assert not np.array_equal(first, other)


def test_the_others_are_what_a_draw_left() -> None:
    drawn = stratified.draw(LABELS, 40, generator())
    rest = stratified.others(LABELS, drawn)
    assert sorted([*drawn, *rest]) == list(range(100))


def test_rounds_bring_each_class_once_before_any_comes_again() -> None:
    order = stratified.in_rounds(LABELS, np.arange(100), generator())
    assert sorted(order) == list(range(100))
    for start in range(0, 60, 3):
        assert sorted(LABELS[order[start : start + 3]]) == [0, 1, 2]
    assert set(LABELS[order[80:]]) == {0}


def test_the_order_inside_the_rounds_is_mixed() -> None:
    order = stratified.in_rounds(LABELS, np.arange(100), generator())
    assert len({tuple(LABELS[order[start : start + 3]]) for start in range(0, 60, 3)}) > 3
