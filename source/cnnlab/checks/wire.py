"""Plain data between two processes of which one may lie: a JSON head, then raw arrays.

Nothing here can run code: no pickle, no .npy parser. Sizes are checked before anything is
allocated. A frame is the lengths of head and body, the head, the body.
"""

from __future__ import annotations

import json
import math
import socket
import struct
import time
from typing import Any, get_args

import numpy as np
from numpy.typing import NDArray

from cnnlab.checks.outcome import LARGEST_INTEGER_BITS, Reason, Unreadable, shorten

LARGEST_HEAD = 1 << 20
LARGEST_BODY = 1 << 26
_LENGTHS = struct.Struct("!IQ")
_DTYPES = {
    np.dtype(name).str: np.dtype(name)
    for name in ("?", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8")
}
_DEEPEST = 20
_MOST_AXES = 32


class MalformedError(ValueError):
    """The other side sent something that is no frame."""


class TooLargeError(ValueError):
    """The value does not fit into a frame."""


class ClosedError(ConnectionError):
    """The other side has gone."""


def send(connection: socket.socket, value: object) -> None:
    """Send None, numbers, texts, tuples, lists, dicts with text keys, arrays and Unreadables.

    Raises TooLargeError, or TypeError for anything else, before the first byte is sent.
    """
    arrays: list[NDArray[Any]] = []
    tree = _to_tree(value, arrays)
    kinds = [[array.dtype.str, list(array.shape)] for array in arrays]
    head = json.dumps([tree, kinds]).encode()
    size = sum(array.nbytes for array in arrays)
    if len(head) > LARGEST_HEAD or size > LARGEST_BODY:
        raise TooLargeError
    body = b"".join(array.tobytes() for array in arrays)
    connection.sendall(_LENGTHS.pack(len(head), size) + head + body)


# What decoding raises for values that no sender of ours makes.
_DAMAGED = (
    ValueError, TypeError, LookupError, AttributeError, RecursionError, OverflowError,
)  # fmt: skip


def receive(connection: socket.socket, seconds: float | None = None) -> Any:
    """Return the next value; raise MalformedError, ClosedError, or TimeoutError after `seconds`."""
    end = None if seconds is None else time.monotonic() + seconds
    head_size, body_size = _LENGTHS.unpack(_read(connection, _LENGTHS.size, end))
    if head_size > LARGEST_HEAD or body_size > LARGEST_BODY:
        raise MalformedError
    head = _read(connection, head_size, end)
    body = _read(connection, body_size, end)
    try:
        tree, kinds = json.loads(head)
        return _from_tree(tree, _arrays(kinds, body), 0)
    except _DAMAGED as problem:
        raise MalformedError from problem


def _read(connection: socket.socket, size: int, end: float | None) -> bytearray:
    found = bytearray(size)
    view = memoryview(found)
    while view:
        connection.settimeout(None if end is None else max(end - time.monotonic(), 1e-3))
        count = connection.recv_into(view)
        if count == 0:
            raise ClosedError
        view = view[count:]
    return found


def _to_tree(value: object, arrays: list[NDArray[Any]]) -> Any:
    if value is None or isinstance(value, bool | str | float) or type(value) is int:
        return value
    if isinstance(value, tuple | list):
        tag = "tuple" if isinstance(value, tuple) else "list"
        return {tag: [_to_tree(item, arrays) for item in value]}
    if isinstance(value, dict):
        return {"dict": {_key(key): _to_tree(item, arrays) for key, item in value.items()}}
    if isinstance(value, Unreadable):
        return {"unreadable": [value.type_name, value.reason, value.shown]}
    if isinstance(value, np.ndarray):
        arrays.append(_crossing(value))
        return {"array": len(arrays) - 1}
    raise TypeError(f"{type(value).__name__} does not cross")


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise TypeError("only texts are keys")
    return key


def _crossing(array: NDArray[Any]) -> NDArray[Any]:
    """Return the array in this machine's byte order; long doubles as doubles."""
    if array.dtype.kind == "f" and array.dtype.itemsize > 8:
        return array.astype(np.float64)
    native = array.astype(array.dtype.newbyteorder("="), copy=False)
    if native.dtype.str not in _DTYPES:
        raise TypeError(f"arrays of {array.dtype} do not cross")
    return native


def _arrays(kinds: Any, body: bytearray) -> list[NDArray[Any]]:
    found = []
    start = 0
    for name, shape in kinds:
        dtype = _DTYPES[name]
        if len(shape) > _MOST_AXES or any(type(size) is not int or size < 0 for size in shape):
            raise MalformedError
        end = start + math.prod(shape) * dtype.itemsize
        if end > len(body):
            raise MalformedError
        found.append(np.frombuffer(body[start:end], dtype).reshape(shape))
        start = end
    if start != len(body):
        raise MalformedError
    return found


def _from_tree(tree: Any, arrays: list[NDArray[Any]], depth: int) -> Any:
    if depth > _DEEPEST:
        raise MalformedError
    if type(tree) is int and tree.bit_length() > LARGEST_INTEGER_BITS:
        raise MalformedError
    if not isinstance(tree, dict | list):
        return tree
    [(tag, value)] = dict(tree).items()
    if tag in ("tuple", "list"):
        kind = tuple if tag == "tuple" else list
        return kind(_from_tree(item, arrays, depth + 1) for item in value)
    if tag == "dict":
        return {str(key): _from_tree(item, arrays, depth + 1) for key, item in value.items()}
    if tag == "array" and type(value) is int and 0 <= value < len(arrays):
        return arrays[value]
    if tag == "unreadable":
        return _unreadable(*value)
    raise MalformedError


def _unreadable(type_name: Any, reason: Any, shown: Any) -> Unreadable:
    if not isinstance(type_name, str) or reason not in get_args(Reason):
        raise MalformedError
    return Unreadable(shorten(type_name), reason, shorten(str(shown)))
