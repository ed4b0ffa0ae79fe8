from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np
import pytest

from cnnlab import text
from cnnlab.figures import pareto_front

POINTS = [(1000, 90.0), (100, 80.0), (10_000, 89.0), (100_000, 95.0)]
LABELS = ["8/16", "8/8", "16/8", "64/128"]


def written(html: str) -> list[str]:
    return re.findall(r"<text[^>]*>(\d+/\d+)</text>", html)


def test_the_front_is_told_from_cheap_to_expensive() -> None:
    figure = pareto_front(POINTS, [3, 0, 1], LABELS)
    assert "4 points, 3 of them on the Pareto front that your function found" in repr(figure)
    assert "8/8: 100, 80.0 %; 8/16: 1,000, 90.0 %; 64/128: 100,000, 95.0 %" in repr(figure)
    assert sorted(written(figure._repr_html_())) == ["64/128", "8/16", "8/8"]


def test_the_cost_has_a_name() -> None:
    named = pareto_front(POINTS, [1], LABELS, cost="parameters")
    assert "parameters, logarithmic" in named._repr_html_()
    assert "cost, logarithmic" in pareto_front(POINTS, [1], LABELS)._repr_html_()


def test_a_wrong_front_is_drawn_as_it_is() -> None:
    assert "16/8: 10,000, 89.0 %" in repr(pareto_front(POINTS, [2, 1, 1], LABELS))
    assert "none of them" in repr(pareto_front(POINTS, [], LABELS))


def not_written(costs: object, accuracies: object) -> list[int]:
    raise NotImplementedError


def test_the_learners_function_is_asked() -> None:
    def pareto(costs: np.ndarray, accuracies: np.ndarray) -> list[int]:
        return [int(accuracies.argmax()), int(costs.argmin())]

    assert repr(pareto_front(POINTS, pareto, LABELS)) == repr(pareto_front(POINTS, [3, 1], LABELS))


@pytest.mark.parametrize(
    "wrong", [lambda *_: [4], lambda *_: [[0, 1]], lambda *_: 2, lambda *_: None]
)
def test_places_that_are_none_are_said(wrong: Callable[..., object]) -> None:
    assert "else than places" in repr(pareto_front(POINTS, wrong, LABELS))


def test_it_waits_for_the_learner() -> None:
    assert "Finish `not_written` first" in repr(pareto_front(POINTS, not_written, LABELS))


def test_labels_that_would_meet_are_left_out() -> None:
    close = [(1000 + place, 90 + place) for place in range(4)] + [(10**6, 99)]
    assert (
        len(written(pareto_front(close, range(5), [f"{n}/8" for n in range(5)])._repr_html_())) == 2
    )


@pytest.mark.parametrize(
    ("points", "front", "labels", "said"),
    [
        ([(1, 2, 3)], [0], ["a"], r"shape \(1, 3\)"),
        ([(0, 90)], [0], ["a"], "a cost above 0"),
        ([(1, 90)], [1], ["a"], "indices from 0 to 0"),
        ([(1, 90)], [0], [], "one for each of 1 points"),
    ],
)
def test_what_cannot_be_drawn_is_told(
    points: list[tuple[float, ...]], front: list[int], labels: list[str], said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        pareto_front(points, front, labels)


def test_it_speaks_korean() -> None:
    text.set_language("ko")
    assert "파레토 경계" in repr(pareto_front(POINTS, [1], LABELS))
