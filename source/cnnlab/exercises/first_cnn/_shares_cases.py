"""The logits and labels that `accuracy` is asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cnnlab.exercises.first_cnn._shares import Labels, Logits

    Call = tuple[Logits, Labels]

CLASSES = 10


def four_images(random: np.random.Generator) -> Iterator[Call]:
    """Draw few images, three of four right, so that the share can be counted by hand."""
    yield _call(random, right=3, smallest=0, next_one=0, other=1)


def many_images(random: np.random.Generator) -> Iterator[Call]:
    """Draw more images; what the wrong labels are tells one mistake from another."""
    # Of nine, 4 are right, 2 have the label of the smallest logit, 3 the digit after the guess.
    yield _call(random, right=4, smallest=2, next_one=3, other=0)
    count = int(random.integers(40, 60))
    yield _call(random, right=count, smallest=2, next_one=3, other=count // 4)


def extremes(random: np.random.Generator) -> Iterator[Call]:
    """Draw logits below zero where all are right, and where none is."""
    for right in (7, 0):
        logits, labels = _call(random, right=right, smallest=0, next_one=0, other=7 - right)
        yield logits - np.float32(9), labels


def _call(random: np.random.Generator, **counts: int) -> Call:
    """Return logits (images, 10) and labels, so many of each kind; the first image is right."""
    kinds = [kind for kind, count in counts.items() for _ in range(count)]
    kinds[1:] = [str(kind) for kind in random.permutation(kinds[1:])]
    count = len(kinds)
    # The largest logits stand for different digits, 0 to 8, as long as there are enough of these.
    guesses = np.concatenate([random.permutation(9) for _ in range(-(-count // 9))])[:count]
    logits = (random.integers(-50, 10, (count, CLASSES)) / 10).astype(np.float32)
    logits[np.arange(count), guesses] = random.permutation(np.arange(count)) / count + 2
    logits[0, guesses[0]] = 4.0
    labels = [
        _label(random, kind, row, int(guess), int(guesses[0]))
        for kind, row, guess in zip(kinds, logits, guesses, strict=True)
    ]
    return logits, np.array(labels, dtype=np.int64)


def _label(random: np.random.Generator, kind: str, row: Logits, guess: int, first: int) -> int:
    """Return the label of one image, and make one logit of `row` the smallest."""
    free = [digit for digit in range(CLASSES) if digit not in (guess, guess + 1, first)]
    smallest, other = (int(digit) for digit in random.choice(free, 2, replace=False))
    row[smallest] = -6.0
    return {"right": guess, "smallest": smallest, "next_one": guess + 1, "other": other}[kind]
