"""check() while a submission is graded: what it carries, and that it knows no points."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import numpy as np
import pytest

from cnnlab import check
from cnnlab.checks import ferry, wire
from cnnlab.checks.crossing import from_message
from cnnlab.checks.outcome import Outcome, Unreadable

Judge = Callable[[socket.socket], Any]


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Judge], Callable[[], Any]]]:
    """Give a function that starts a judge at the other end; its result tells what it heard."""
    ours, theirs = socket.socketpair()
    monkeypatch.setattr(ferry, "_connections", [theirs])
    with ThreadPoolExecutor(1) as pool:
        yield lambda judge: partial(pool.submit(judge, ours).result, 10)
    ours.close()
    theirs.close()


def ask_for(*questions: tuple[Any, ...]) -> Judge:
    def judge(connection: socket.socket) -> Any:
        request = wire.receive(connection)
        replies = []
        for arguments in questions:
            wire.send(connection, {"arguments": arguments, "seconds": 2.0})
            replies.append(from_message(wire.receive(connection), len(arguments)))
        wire.send(connection, {"end": True})
        said = wire.receive(connection) if request["found"] == "function" else None
        said = said or wire.receive(connection)
        wire.send(connection, {"done": True})
        return request, replies, said

    return judge


def total(values: Any) -> Any:
    print("adding")
    return values.sum()


def test_questions_are_answered_and_the_result_holds_no_points(judged: Any) -> None:
    heard = judged(ask_for((np.ones(3),), (np.zeros(2),)))
    carried = check(total)
    assert float(carried) == 0.0 and "judge" in repr(carried)
    request, replies, said = heard()
    assert request == {"check": "total", "found": "function"}
    assert [reply.value for reply in replies] == [3.0, 0.0]
    assert said == {"printed": "adding\nadding\n"}


def test_a_name_is_looked_up_among_the_learners_objects(
    judged: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules["__main__"], "total", total, raising=False)
    heard = judged(ask_for((np.ones(2),)))
    check("total")
    assert heard()[1] == [Outcome("returned", 2.0)]


@pytest.mark.parametrize(("value", "found"), [(None, "nothing"), (5, "something else")])
def test_what_is_no_function_is_said(
    judged: Any, monkeypatch: pytest.MonkeyPatch, value: object, found: str
) -> None:
    monkeypatch.setattr(sys.modules["__main__"], "missing", value, raising=False)

    def judge(connection: socket.socket) -> Any:
        request = wire.receive(connection)
        wire.send(connection, {"end": True})
        said = wire.receive(connection)
        wire.send(connection, {"done": True})
        return request, said

    heard = judged(judge)
    check("missing")
    assert heard() == ({"check": "missing", "found": found}, {"printed": ""})


def test_a_refusal_is_shown_in_words(judged: Any) -> None:
    def judge(connection: socket.socket) -> None:
        wire.receive(connection)
        wire.send(connection, {"refused": True})

    judged(judge)
    assert "only the course's own check cells" in repr(check(total))


def test_a_result_too_large_to_cross_is_described_and_the_next_is_carried(judged: Any) -> None:
    def growing(size: int) -> Any:
        return np.zeros(size)

    heard = judged(ask_for((wire.LARGEST_BODY // 8 + 1,), (2,)))
    check(growing)
    _, replies, _ = heard()
    assert replies[0].value == Unreadable("ndarray", "too large", "")
    assert replies[1].value.shape == (2,)


def test_an_exception_crosses_with_the_learners_line(judged: Any) -> None:
    def divides(number: int) -> float:
        return 1 / number

    heard = judged(ask_for((0,)))
    check(divides)
    _, [outcome], _ = heard()
    assert outcome.status == "raised"
    assert (outcome.trouble.type_name, outcome.trouble.line) == (
        "ZeroDivisionError",
        "return 1 / number",
    )


def test_much_printing_is_cut(judged: Any) -> None:
    def prints(number: int) -> int:
        print("x" * 100_000)
        return number

    heard = judged(ask_for((1,)))
    check(prints)
    assert len(heard()[2]["printed"]) < 3_000
