from __future__ import annotations

import time

import numpy as np

from cnnlab.checks.call import Call
from cnnlab.checks.exercise import Mistake

SIZES: list[int] = []


def counts(values: np.ndarray) -> float:
    SIZES.append(len(values))
    values += 1
    return float(values.sum())


def sleeps(values: np.ndarray) -> None:
    SIZES.append(len(values))
    time.sleep(1)


def test_a_known_mistake_is_run_once_for_all_who_make_it() -> None:
    SIZES.clear()
    call, mistake = Call(0, (np.ones(3),), 3.0), Mistake(counts, en="", ko="")
    first, second = (call.answer_of(mistake, 1.0) for _ in range(2))
    assert first is second
    assert (first.value, first.changed, SIZES) == (6.0, (0,), [3])
    np.testing.assert_array_equal(call.arguments[0], np.ones(3))


def test_one_that_had_to_be_stopped_is_tried_again() -> None:
    SIZES.clear()
    call, mistake = Call(0, (np.ones(3),), 3.0), Mistake(sleeps, en="", ko="")
    assert [call.answer_of(mistake, 0.05).status for _ in range(2)] == ["too slow"] * 2
    assert SIZES == [3, 3]


def test_what_is_known_is_no_part_of_the_call() -> None:
    one, other = Call(0, (1,), 3.0), Call(0, (1,), 3.0)
    one.answer_of(Mistake(float, en="", ko=""), 1.0)
    assert one == other
    assert "float" not in repr(one)
