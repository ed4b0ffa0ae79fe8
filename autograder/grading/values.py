"""What an option's value means, or what an instructor is told of one that means nothing."""

from __future__ import annotations

from argparse import ArgumentTypeError
from pathlib import Path

from cnnlab.text import Text


def count(word: str) -> int:
    """Return a whole number from 1."""
    if not word.isdecimal() or int(word) < 1:
        raise _refused(word, _WHOLE)
    return int(word)


def seconds(word: str) -> float:
    """Return a time that ends."""
    found = _number(word)
    if not 0 < found < float("inf"):
        raise _refused(word, _SECONDS)
    return found


def existing(word: str) -> Path:
    """Return the path of something that is there."""
    path = Path(word)
    if not path.exists():
        raise _refused(word, _PATH)
    return path


def resource(word: str) -> dict[str, float]:
    """Return what a worker must have, by its name."""
    name, _, amount = word.partition("=")
    number = _number(amount or "1")
    if not name or not 0 < number < float("inf"):
        raise _refused(word, _RESOURCE)
    return {name: number}


def _number(word: str) -> float:
    try:
        return float(word)
    except ValueError:
        return 0.0


def _refused(word: str, expected: Text) -> ArgumentTypeError:
    return ArgumentTypeError(str(_RECEIVED.format(word=word, expected=expected)))


_RECEIVED = Text(
    en="received {word}, expected {expected}",
    ko="받은 값은 {word}인데 {expected} 필요합니다",
)
_WHOLE = Text(en="a whole number from 1", ko="1 이상의 정수가")
_SECONDS = Text(en="seconds above 0, such as 60", ko="60처럼 0보다 큰 초 단위 시간이")
_PATH = Text(en="a path that exists", ko="실제로 있는 경로가")
_RESOURCE = Text(en="NAME=AMOUNT, such as GPU=1", ko="GPU=1과 같은 이름=수량이")
