from __future__ import annotations

import numpy as np
import pytest

from cnnlab.checks.compare import difference, equal
from cnnlab.checks.outcome import Plain, plain
from cnnlab.checks.values import describe

MAP = np.arange(12.0).reshape(3, 4)
PAIR = (np.array([1.0, 2.0]), np.array([3.0, 5.0]))


@pytest.mark.parametrize(
    ("expected", "received"),
    [
        (3, 3),
        (0.1 + 0.2, 0.3),
        ((1, 2), (1, 2)),
        ((1, 2), np.array([1, 2])),
        (PAIR, [*PAIR]),
        (PAIR, np.array(PAIR)),
        (PAIR, (PAIR[0].astype(np.float32), PAIR[1].astype(int))),
        (MAP, MAP.astype(np.float32)),
        (MAP, MAP.astype(np.int64)),
        (MAP, MAP + 1e-5),
        (True, True),
        (2.0, 2),
    ],
)
def test_equal_answers_have_no_difference(expected: Plain, received: object) -> None:
    assert difference(expected, plain(received)) is None


@pytest.mark.parametrize(
    ("expected", "received", "said"),
    [
        (3, None, "`return`"),
        (3, 4, "`4`"),
        (11_598, 11_600, "`11600`"),
        (3, 3.0, "`float`"),
        (3, True, "Return one number"),
        (3, "3", "`'3'`"),
        ((1, 2), (2, 1), "opposite order"),
        ((1, 2), (1, 2, 3), "2 values"),
        ((1, 2), 1, "2 values"),
        (MAP, 5, "`int`"),
        (MAP, MAP[None], "3 axes and should have 2"),
        (MAP, MAP.T, "another order"),
        (MAP, MAP[:2], "size of each axis"),
        (MAP, MAP + 1, "off by +1"),
        (MAP, MAP * 2, "2 times"),
        (MAP, -MAP, "opposite sign"),
        (MAP, MAP * 0, "Every value is zero"),
        (MAP, np.full_like(MAP, np.nan), "NaN"),
        (MAP, MAP[::-1, ::-1], "half a turn"),
        (MAP[:, :3], MAP[:, :3].T, "rows and columns exchanged"),
        (MAP, [[1, 2], [3]], "different lengths"),
        (MAP, MAP.tolist(), "np.array"),
        (MAP, np.zeros((9, 9)).tolist(), "nested lists, 9 × 9"),
        (((1, 2), (3, 4)), [(3, 4), (1, 2)], "opposite order"),
        (((1, 2), (3, 4)), [(1, 2), (3, 5)], "`((1, 2), (3, 5))`"),
        (MAP[0], [0.0, 1.0, 2.0, 3.0], "a list or tuple"),
        (MAP, list(MAP), "np.array"),
        (MAP, (MAP, MAP), "by itself"),
        (PAIR, PAIR[0], "2 values"),
        (PAIR, [PAIR[0]], "2 values"),
        (PAIR, (*PAIR, 1), "only these values"),
        (PAIR, {"weights": PAIR[0]}, "`return first, second`"),
        ((1, 4), {1, 4}, "`list(...)`"),
        ((1, 4), (number for number in (1, 4)), "`list(...)`"),
        ("crawls", "crawl", "spelling"),
        ("crawls", "Crawls", "spelling"),
        ("diverges", "converges", "by hand"),
        ("diverges", True, "one of the words"),
        ("diverges", ["diverges"], "one of the words"),
        (MAP[:1, :1] + 1, MAP[:1, :1] + 3, "that one value by hand"),
        (PAIR, PAIR[::-1], "opposite order"),
        (PAIR, np.array(PAIR[::-1]), "opposite order"),
        (PAIR, (PAIR[0], -PAIR[1]), "opposite sign"),
        (PAIR, (PAIR[0], PAIR[1] * 2), "returned value 2 of 2: 2 of 2 values differ"),
        (PAIR, (PAIR[0], 3.0), "returned value 2 of 2: `3.0`, a `float`"),
        (PAIR, (PAIR[0], None), "`return`"),
        (PAIR, (PAIR[0].tolist(), PAIR[1].tolist()), "a list or tuple"),
        (np.array([True, True, False]), np.array([7, 1, 0]), "1 of 3 values differ"),
        (np.array([1.0, 0.0]), np.array([False, True]), "2 of 2 values differ"),
    ],
)
def test_a_wrong_answer_is_described(expected: Plain, received: object, said: str) -> None:
    finding = difference(expected, plain(received))
    assert finding is not None
    assert said in " ".join(
        text.en for text in (finding.received, finding.expected, finding.advice)
    )
    for text in (finding.received, finding.expected, finding.advice):
        assert text.en and text.ko


def test_one_wrong_value_is_named_by_its_place() -> None:
    wrong = MAP.copy()
    wrong[1, 2] = 60
    finding = difference(MAP, wrong)
    assert finding is not None
    assert finding.received.en == "1 of 12 values differ; the value at `[1, 2]` is `60.0`"
    assert finding.expected.en == "`6.0` at `[1, 2]`"
    assert "`[1, 2]` 위치의 값은 `60.0`입니다" in finding.received.ko


def test_what_differs_beyond_the_shown_part_is_named_by_its_place() -> None:
    expected = (7, tuple(range(30)))
    found = difference(expected, (7, (*range(29), 99)))
    assert found is not None
    assert found.received.en == "returned value 2 of 2: returned value 30 of 30: `99`"
    assert found.expected.en == "returned value 2 of 2: returned value 30 of 30: `29`"


def test_an_expected_nan_is_no_difference() -> None:
    holes = np.array([[np.nan, 1.0]])
    assert equal(holes, holes.copy())


def test_small_errors_count_relative_to_the_scale_of_the_answer() -> None:
    large = np.array([1e6, 1.0])
    assert equal(large, large + 1)
    assert not equal(np.array([1.0, 2.0]), np.array([1.0, 2.01]))


def test_an_infinity_does_not_excuse_the_other_values() -> None:
    holes = np.array([np.inf, 1.0])
    assert equal(holes, holes.copy())
    assert not equal(holes, np.array([np.inf, 2.0]))


def test_values_are_described_short() -> None:
    assert describe(2.0).en == "`2.0`"
    assert describe(300_000_000.0).en == "`300000000.0`"
    assert describe(np.finfo(float).max.item()).en == "`1.7977e+308`"
    assert describe((1,)).en == "`(1,)`"
    assert describe(MAP).ko == "모양이 `(3, 4)`인 배열"
    assert describe((MAP, 2.0)).en == "(an array of shape `(3, 4)`, `2.0`)"
    assert describe((MAP,) * 20).en.endswith(", …)")
