from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from cnnlab.figures import accuracy_by_digit

LABELS = np.array([0, 0, 1, 1, 1, 2])
LOGITS = np.eye(3)[[0, 0, 1, 2, 2, 2]]


def accuracy(logits: NDArray[np.float64], labels: NDArray[np.int64]) -> float:
    return float(np.mean(logits.argmax(axis=1) == labels))


def number_right(logits: NDArray[np.float64], labels: NDArray[np.int64]) -> int:
    return int(np.sum(logits.argmax(axis=1) == labels)) + 1


def unsolved(logits: NDArray[np.float64], labels: NDArray[np.int64]) -> float:
    raise NotImplementedError


def test_each_digit_has_its_share_and_the_hardest_is_named() -> None:
    figure = accuracy_by_digit(accuracy, LOGITS, LABELS)
    html = figure._repr_html_()
    assert html.count("<tr>") == 1 + 3 + 1
    assert ">0.33</td>" in html and html.count(">1.00</td>") == 2
    assert "finds 1 hardest" in repr(figure)


def test_a_result_that_is_no_share_is_told() -> None:
    assert "It returned 3, and a share lies between" in repr(
        accuracy_by_digit(number_right, LOGITS, LABELS)
    )


def test_until_it_is_written_a_sentence_stands_there() -> None:
    assert "Finish `unsolved` first" in repr(accuracy_by_digit(unsolved, LOGITS, LABELS))
