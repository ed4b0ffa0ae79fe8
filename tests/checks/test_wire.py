import socket
import struct
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest

from cnnlab.checks import wire
from cnnlab.checks.judge import draw
from cnnlab.checks.library import exercises_of, lessons
from cnnlab.checks.outcome import Unreadable

Pair = tuple[socket.socket, socket.socket]


@pytest.fixture
def pair() -> Iterator[Pair]:
    ends = socket.socketpair()
    yield ends
    for end in ends:
        end.close()


def crossed(pair: Pair, value: object) -> Any:
    # A socket holds some 200 KB; what is longer is only sent while somebody reads.
    with ThreadPoolExecutor(1) as sender:
        sent = sender.submit(wire.send, pair[0], value)
        there = wire.receive(pair[1], 1)
        sent.result()
    return there


def frame(head: bytes, body: bytes = b"") -> bytes:
    return struct.pack("!IQ", len(head), len(body)) + head + body


def same(one: Any, other: Any) -> bool:
    if isinstance(one, np.ndarray):
        return one.dtype == other.dtype and np.array_equal(one, other)
    if isinstance(one, tuple | list):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


@pytest.mark.parametrize("lesson", lessons())
def test_the_inputs_of_every_exercise_cross_unchanged(pair: Pair, lesson: str) -> None:
    for exercise in exercises_of(lesson).values():
        for call in draw(exercise, 1):
            for value in (call.arguments, call.expected):
                there = crossed(pair, value)
                assert type(there) is type(value), exercise.name
                assert same(there, value), exercise.name


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        -7,
        2**2000,
        0.1,
        float("inf"),
        "한글",
        (1, [2, ("a",)], {"b": 3.5}),
        Unreadable("list", "ragged", "[[1], [2, 3]]"),
        np.zeros((0, 3), np.float32),
        np.asfortranarray(np.arange(6).reshape(2, 3)),
        np.array(3.5),
    ],
)
def test_values_cross_with_their_kind(pair: Pair, value: object) -> None:
    there = crossed(pair, value)
    assert type(there) is type(value)
    assert same(there, value)


def test_arrays_of_foreign_byte_order_and_long_doubles_keep_their_values(pair: Pair) -> None:
    assert crossed(pair, np.array([1.5], ">f8")).tolist() == [1.5]
    assert crossed(pair, np.array([1.5], np.longdouble)).tolist() == [1.5]


def test_arrays_that_cross_can_be_written(pair: Pair) -> None:
    there = crossed(pair, np.zeros(2))
    there[0] = 1
    assert there.tolist() == [1, 0]


@pytest.mark.parametrize("value", [object(), {1: 2}, np.array(["a"]), np.array([None]), 1j])
def test_what_is_no_plain_data_does_not_cross(pair: Pair, value: object) -> None:
    with pytest.raises(TypeError):
        wire.send(pair[0], value)


def test_too_much_does_not_cross(pair: Pair) -> None:
    with pytest.raises(wire.TooLargeError):
        wire.send(pair[0], np.zeros(wire.LARGEST_BODY // 8 + 1))
    with pytest.raises(wire.TooLargeError):
        wire.send(pair[0], "a" * (wire.LARGEST_HEAD + 1))


@pytest.mark.parametrize(
    "sent",
    [
        struct.pack("!IQ", 2**32 - 1, 0),
        struct.pack("!IQ", 2, 2**63),
        frame(b"no json"),
        frame(b"[1]"),
        frame(b"[1, [], 2]"),
        frame(b'[{"array": 0}, []]'),
        frame(b'[{"array": -1}, [["<f8", [1]]]]', b"12345678"),
        frame(b'[{"array": true}, [["<f8", [1]]]]', b"12345678"),
        frame(b'[{"array": 0}, [["|O", [1]]]]', b"12345678"),
        frame(b'[{"array": 0}, [["<f8", [2]]]]', b"12345678"),
        frame(b'[{"array": 0}, [["<f8", [-1]]]]', b""),
        frame(b'[{"array": 0}, [["<f8", [1.0]]]]', b"12345678"),
        frame(b'[{"array": 0}, [["<f8", [%s]]]]' % b",".join([b"1"] * 33), b"12345678"),
        frame(b"[1, []]", b"left over"),
        frame(b'[{"pickle": "x"}, []]'),
        frame(b'[{"tuple": [], "list": []}, []]'),
        frame(b'[{"tuple": 3}, []]'),
        frame(b'[{"dict": [1]}, []]'),
        frame(b'[{"unreadable": ["a", "unknown reason", ""]}, []]'),
        frame(b'[{"unreadable": ["a"]}, []]'),
        frame(b"[" * 100_000),
        frame(b"[" + b'{"tuple":[' * 30 + b"]}" * 30 + b", []]"),
        frame(b"[" + b"9" * 5000 + b", []]"),
        frame(b"[" + b"9" * 4000 + b", []]"),
        frame(b"\xff\xfe"),
    ],
)
def test_a_frame_that_lies_is_malformed(pair: Pair, sent: bytes) -> None:
    pair[0].sendall(sent)
    with pytest.raises(wire.MalformedError):
        wire.receive(pair[1], 1)


def test_a_silent_side_is_waited_for_and_no_longer(pair: Pair) -> None:
    pair[0].sendall(struct.pack("!IQ", 10, 0) + b"abc")
    with pytest.raises(TimeoutError):
        wire.receive(pair[1], 0.05)


def test_a_side_that_has_gone_is_noticed(pair: Pair) -> None:
    pair[0].close()
    with pytest.raises(wire.ClosedError):
        wire.receive(pair[1], 1)
