from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from cnnlab.checks.outcome import LONGEST_TEXT, Unreadable, observed, plain


class Hostile:
    """Fails in everything that a check might ask of it."""

    def __repr__(self) -> str:
        raise RuntimeError

    def __eq__(self, other: object) -> bool:
        raise RuntimeError

    __hash__ = None  # type: ignore[assignment]

    @property
    def __array__(self) -> object:
        raise RuntimeError


class AlwaysEqual(np.ndarray[Any, Any]):
    def __eq__(self, other: object) -> bool:  # type: ignore[override]
        return True


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (True, True),
        (np.bool_(False), False),
        (3, 3),
        (np.int64(3), 3),
        (2.5, 2.5),
        (np.float32(2.5), 2.5),
        ("same", "same"),
        ((1, np.int32(2)), (1, 2)),
        ([1, 2], (1, 2)),
        (np.array(4), 4),
    ],
)
def test_numbers_texts_and_tuples_become_plain(value: object, expected: object) -> None:
    result = plain(value)
    assert result == expected
    assert type(result) is type(expected)


def test_an_array_is_copied_without_its_class() -> None:
    tricky = np.ones((2, 2)).view(AlwaysEqual)
    result = plain(tricky)
    assert type(result) is np.ndarray
    tricky[0, 0] = 9
    assert result[0, 0] == 1


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ([[1, 2], [3]], "ragged"),
        ([[1, 2], [3, 4]], "nested"),
        ({"a": 1}, "other"),
        (np.array(["x"]), "other"),
        (np.array([1 + 2j]), "other"),
        (Hostile(), "broken"),
        (iter([1]), "other"),
    ],
)
def test_anything_else_is_unreadable_with_a_reason(value: object, reason: str) -> None:
    result = plain(value)
    assert isinstance(result, Unreadable)
    assert result.reason == reason


def test_a_long_text_is_cut() -> None:
    assert len(str(plain("x" * 10_000))) == LONGEST_TEXT


def test_a_view_that_cannot_look_leaves_the_result_as_it_is() -> None:
    assert observed(lambda value: value + 1, 3, ()) == 4
    assert observed(lambda value: value + 1, "three", ()) == "three"
