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


def test_a_list_of_arrays_becomes_a_tuple_whatever_their_shapes() -> None:
    for items in ([np.zeros(3), np.ones(3)], [np.zeros(3), 2.0], [np.zeros(3), np.ones((2, 2))]):
        result = plain(items)
        assert isinstance(result, tuple)
        assert [np.shape(item) for item in result] == [np.shape(item) for item in items]


def test_a_list_or_an_array_of_words_is_a_tuple_of_words() -> None:
    words = ("better", "cannot tell")
    for items in (list(words), np.array(words), list(np.array(words)), words):
        result = plain(items)
        assert result == words
        assert isinstance(result, tuple) and all(type(word) is str for word in result)


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
        ([[[1, 2], [3, 4]]], "nested"),
        (np.zeros((40, 40)).tolist(), "nested"),
        ({"a": 1}, "other"),
        (np.array([["x"]]), "other"),
        (["x", 1], "other"),
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


def test_a_list_of_batches_becomes_tuples_of_arrays() -> None:
    images, labels = np.ones((2, 3, 3)), np.array([4, 5])
    for batch in ((images, labels), [images, labels]):
        (first, second), (short, _) = plain([batch, (images[:1], labels[:1])])
        assert np.array_equal(first, images)
        assert np.array_equal(second, labels)
        assert short.shape == (1, 3, 3)


@pytest.mark.parametrize("kind", [tuple, list])
@pytest.mark.parametrize("number", [int, np.int64, np.float64])
def test_a_short_list_of_rows_of_numbers_keeps_them(kind: Any, number: Any) -> None:
    assert plain([kind((number(1), number(2))), kind((number(3), number(4)))]) == ((1, 2), (3, 4))


class _Tensor:
    """Is read as PyTorch's are: by NumPy only where it is on the CPU and has no gradient."""

    def __init__(self, *missing: str) -> None:
        self._missing = set(missing)

    def detach(self) -> _Tensor:
        return _Tensor(*self._missing - {"detach"})

    def cpu(self) -> _Tensor:
        return _Tensor(*self._missing - {"cpu"})

    def __array__(self, dtype: Any = None, copy: Any = None) -> np.ndarray[Any, Any]:
        if self._missing:
            raise RuntimeError
        return np.ones(3, np.float32)


def test_a_tensor_of_pytorch_is_read_wherever_it_lies() -> None:
    assert np.array_equal(plain(_Tensor("detach", "cpu")), np.ones(3))
