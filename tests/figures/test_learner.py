from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from cnnlab import text
from cnnlab.figures import learner
from cnnlab.figures.learner import NotReadyError, ask, drawn_by_learner
from cnnlab.figures.page import Figure
from cnnlab.text import Text

Array = NDArray[np.float64]


def unsolved(image: Array) -> Array:
    raise NotImplementedError


def broken(image: Array) -> float:
    return 1 / 0


def too_small(image: Array) -> Array:
    return image[:1]


def doubled_in_place(image: Array) -> Array:
    image *= 2
    return image


@drawn_by_learner
def drawn(function: object) -> Figure:
    result = ask(function, np.eye(3), shape=(3, 3))  # type: ignore[arg-type]
    return Figure(rows=[], caption=Text(en=f"sum {result.sum():g}", ko=""))


@pytest.mark.parametrize(
    ("function", "said"),
    [
        (unsolved, "Finish `unsolved` first"),
        (broken, "stopped with `ZeroDivisionError`"),
        (too_small, "shape (1, 3); the figure expects shape (3, 3)"),
        (lambda image: [[1], [2, 3]], "`ValueError`"),
        (lambda image: "map", "`ValueError`"),
        (lambda image: None, "shape ()"),
        (lambda: None, "`TypeError`"),
    ],
)
def test_a_function_that_is_not_ready_gives_a_sentence(function: object, said: str) -> None:
    assert said in repr(drawn(function))


def test_the_sentence_speaks_korean() -> None:
    text.set_language("ko")
    assert "`unsolved` 함수를 먼저 완성한" in repr(drawn(unsolved))


def test_a_finished_function_is_drawn() -> None:
    assert repr(drawn(np.transpose)) == "sum 3"


def test_what_the_function_changes_is_a_copy() -> None:
    image = np.eye(3)
    ask(doubled_in_place, image, shape=(3, 3))
    np.testing.assert_array_equal(image, np.eye(3))


def test_an_author_sees_why_nothing_was_drawn() -> None:
    with pytest.raises(NotReadyError, match="unsolved"):
        ask(unsolved, np.eye(3), shape=(3, 3))


def test_an_endless_function_is_stopped_and_gives_a_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def endless(image: Array) -> Array:
        while True:
            image = image + 1

    monkeypatch.setattr(learner, "SECONDS", 0.2)
    assert "your `endless`, which gave no result in 0.2 seconds" in repr(drawn(endless))
