"""The examiner against every kind of peer: a verdict only for what was answered in turn."""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from autograder.judge import examiner as module
from autograder.judge.examiner import Examination, Examiner
from cnnlab.checks import wire
from cnnlab.checks.crossing import to_message
from cnnlab.checks.outcome import Outcome, Unreadable

INPUTS = [(1, 2), (3, 4), (5, 6)]
REQUEST = {"check": "add", "found": "function"}
RETURNED = to_message(Outcome("returned", 3))


class Peer:
    """A student's process, word by word, and the judge's session that watches."""

    def __init__(self) -> None:
        ours, self.connection = socket.socketpair()
        self.trouble = threading.Event()
        self.examiner = Examiner(ours, self.trouble.set)
        self.examiner.start()

    def open(self, inputs: Any = INPUTS, seconds: float = 0.2) -> Examination:
        return self.examiner.open(inputs, seconds)

    def say(self, message: Any) -> None:
        wire.send(self.connection, message)

    def hear(self) -> Any:
        return wire.receive(self.connection, 5)

    def answer(self, *replies: Any) -> None:
        self.say(REQUEST)
        for reply in replies:
            assert "arguments" in self.hear()
            self.say(reply)

    def finish(self) -> None:
        assert self.hear() == {"end": True}
        self.say({"printed": "words"})
        assert self.hear() == {"done": True}


@pytest.fixture
def peer(monkeypatch: pytest.MonkeyPatch) -> Iterator[Peer]:
    monkeypatch.setattr(module, "GRACE", 0.1)
    monkeypatch.setattr(module, "_PATIENCE", 0.3)
    made = Peer()
    yield made
    made.connection.close()
    made.examiner.join(5)
    assert not made.examiner.is_alive()


def within_a_second(condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + 1
    while not condition() and time.monotonic() < end:
        time.sleep(0.005)
    return condition()


def test_answers_in_turn_are_complete(peer: Peer) -> None:
    examination = peer.open()
    peer.answer(*[to_message(Outcome("returned", sum(pair))) for pair in INPUTS])
    peer.finish()
    peer.examiner.close(examination)
    assert examination.state == "answered"
    assert [outcome.value for outcome in examination.outcomes] == [3, 7, 11]
    assert examination.printed == "words"


def test_one_kernel_is_examined_again_and_again(peer: Peer) -> None:
    for _ in range(3):
        examination = peer.open(INPUTS[:1])
        peer.answer(RETURNED)
        peer.finish()
        peer.examiner.close(examination)
        assert examination.state == "answered"
    assert peer.examiner.in_step


def test_a_request_outside_a_check_cell_is_refused(peer: Peer) -> None:
    peer.say(REQUEST)
    assert peer.hear() == {"refused": True}
    examination = peer.open()
    peer.examiner.close(examination)
    peer.say(REQUEST)
    assert peer.hear() == {"refused": True}
    assert examination.state == "waiting"
    assert not peer.trouble.is_set()


def test_a_second_request_in_one_cell_is_refused_and_changes_nothing(peer: Peer) -> None:
    examination = peer.open(INPUTS[:1])
    peer.answer(to_message(Outcome("returned", -1)))
    peer.finish()
    peer.say(REQUEST)
    assert peer.hear() == {"refused": True}
    assert [outcome.value for outcome in examination.outcomes] == [-1]


@pytest.mark.parametrize(("found", "defined"), [("nothing", False), ("weird", True), (None, True)])
def test_a_name_without_a_function_is_told_apart(peer: Peer, found: Any, defined: bool) -> None:
    examination = peer.open()
    peer.say({"check": "add", "found": found})
    assert peer.hear() == {"end": True}
    peer.say({"printed": ""})
    assert peer.hear() == {"done": True}
    assert (examination.state, examination.defined) == ("no function", defined)


def test_silence_is_too_slow_and_is_reported(peer: Peer) -> None:
    examination = peer.open()
    peer.answer()
    assert peer.trouble.wait(2)
    assert within_a_second(lambda: examination.state == "answered")
    assert [one.status for one in examination.outcomes] == ["too slow", "skipped", "skipped"]
    assert not peer.examiner.in_step


def test_an_answer_byte_by_byte_does_not_stretch_the_time(peer: Peer) -> None:
    examination = peer.open()
    began = time.monotonic()
    peer.say(REQUEST)
    peer.hear()
    while not peer.trouble.is_set() and time.monotonic() < began + 3:
        peer.connection.send(b"\0")
        time.sleep(0.02)
    assert time.monotonic() < began + 1
    assert examination.outcomes == () or examination.outcomes[0].status == "too slow"


def test_a_peer_that_does_not_read_is_reported(peer: Peer) -> None:
    peer.open([(np.zeros(4_000_000),)])
    peer.say(REQUEST)
    assert peer.trouble.wait(3)


def test_an_end_in_the_middle_leaves_nothing_that_counts(peer: Peer) -> None:
    examination = peer.open()
    peer.answer(RETURNED)
    peer.connection.close()
    peer.examiner.join(2)
    peer.examiner.close(examination)
    assert examination.state == "broken"


def test_answers_after_the_cell_has_ended_count_for_nothing(peer: Peer) -> None:
    examination = peer.open()
    peer.answer(RETURNED)
    peer.examiner.close(examination)
    for _ in INPUTS[1:]:
        peer.hear()
        peer.say(RETURNED)
    peer.finish()
    assert examination.state == "broken"


MALFORMED: dict[str, bytes | Any] = {
    "a giant frame": struct.pack("!IQ", 10, 1 << 62),
    "a giant head": struct.pack("!IQ", 1 << 31, 0),
    "no JSON": struct.pack("!IQ", 5, 0) + b"{{{{{",
    "deep JSON": struct.pack("!IQ", 500_000, 0) + b"[" * 500_000,
    "a long number": struct.pack("!IQ", 900_002, 0) + b"[" + b"9" * 900_000 + b"]",
    "a list": [1, 2],
    "nothing": {},
    "a status that there is not": RETURNED | {"status": "right"},
    "positions that there are not": RETURNED | {"changed": (2,)},
    "negative positions": RETURNED | {"changed": (-1,)},
    "too many positions": RETURNED | {"changed": (0, 1, 0)},
    "an exception without one": RETURNED | {"status": "raised"},
}


@pytest.mark.parametrize("name", MALFORMED)
def test_a_malformed_answer_ends_the_examination(peer: Peer, name: str) -> None:
    examination = peer.open()
    peer.say(REQUEST)
    peer.hear()
    message = MALFORMED[name]
    if isinstance(message, bytes):
        peer.connection.sendall(message)
    else:
        peer.say(message)
    assert peer.trouble.wait(3)
    peer.examiner.close(examination)
    assert (examination.state, examination.outcomes) == ("broken", ())


@pytest.mark.parametrize("name", MALFORMED)
def test_a_malformed_request_is_no_request(peer: Peer, name: str) -> None:
    examination = peer.open()
    message = MALFORMED[name]
    if isinstance(message, bytes):
        peer.connection.sendall(message)
    else:
        peer.say(message)
    assert peer.trouble.wait(3)
    peer.examiner.close(examination)
    assert examination.state == "waiting"


def test_words_instead_of_what_was_printed_end_it(peer: Peer) -> None:
    examination = peer.open(INPUTS[:1])
    peer.answer(RETURNED)
    peer.hear()
    peer.say({"printed": ["x"]})
    assert peer.trouble.wait(3)
    peer.examiner.close(examination)
    assert examination.state == "broken"


def test_what_was_printed_is_cut(peer: Peer) -> None:
    examination = peer.open(INPUTS[:1])
    peer.answer(RETURNED)
    peer.hear()
    peer.say({"printed": "x" * 500_000})
    peer.hear()
    assert len(examination.printed) < 3_000


def test_all_answers_together_have_room_for_so_much(peer: Peer) -> None:
    examination = peer.open(INPUTS, seconds=5)
    large = to_message(Outcome("returned", np.zeros(1 << 22)))  # half of the room
    peer.answer(large, large, large)
    peer.finish()
    values = [outcome.value for outcome in examination.outcomes]
    assert [isinstance(value, np.ndarray) for value in values] == [True, True, False]
    assert isinstance(values[2], Unreadable)
