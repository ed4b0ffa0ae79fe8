"""Answers to `hyperband_brackets`, right and wrong: with how many configurations each begins."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

Brackets = list[tuple[int, int]]


def by_integers(max_epochs: int, eta: int) -> Brackets:
    """Return the brackets without a logarithm or a float that could be rounded."""
    return [
        (-(-(_last(max_epochs, eta) + 1) * eta**at // (at + 1)), max_epochs // eta**at)
        for at in range(_last(max_epochs, eta), -1, -1)
    ]


def by_fractions(max_epochs: int, eta: int) -> Any:
    epochs = [max_epochs]
    while epochs[-1] >= eta:
        epochs.append(epochs[-1] // eta)
    exact = [Fraction(len(epochs) * eta**at, at + 1) for at in range(len(epochs))]
    return tuple((math.ceil(exact[at]), epochs[at]) for at in reversed(range(len(epochs))))


def by_rounded_logarithm(max_epochs: int, eta: int) -> list[list[int]]:
    last = math.floor(round(math.log(max_epochs) / math.log(eta), 9))
    found = []
    for at in range(last, -1, -1):
        count = (last + 1) * eta**at / (at + 1)
        found.append([math.ceil(count), max_epochs // eta**at])
    return found


def by_recursion(max_epochs: int, eta: int) -> Brackets:
    def below(at: int, epochs: int) -> tuple[int, Brackets]:
        """Return the largest bracket's number, and all brackets from `at` on."""
        if epochs < eta:
            return at, [(_started(at, at, eta), epochs)]
        last, found = below(at + 1, epochs // eta)
        return last, [*found, (_started(last, at, eta), epochs)]

    return below(0, max_epochs)[1]


def _last(max_epochs: int, eta: int) -> int:
    """Return how often the largest number of epochs can be divided by eta."""
    at = 0
    while eta ** (at + 1) <= max_epochs:
        at += 1
    return at


def _started(last: int, at: int, eta: int) -> int:
    return math.ceil(Fraction((last + 1) * eta**at, at + 1))


def _with_last(max_epochs: int, eta: int, last: int) -> Brackets:
    return [(_started(last, at, eta), max(max_epochs // eta**at, 1)) for at in range(last, -1, -1)]


def counts_rounded_down(max_epochs: int, eta: int) -> Brackets:
    last = _last(max_epochs, eta)
    return [((last + 1) * eta**at // (at + 1), max_epochs // eta**at) for at in range(last, -1, -1)]


def quotient_rounded_down(max_epochs: int, eta: int) -> Brackets:
    last = _last(max_epochs, eta)
    return [((last + 1) // (at + 1) * eta**at, max_epochs // eta**at) for at in range(last, -1, -1)]


def powers_of_eta(max_epochs: int, eta: int) -> Brackets:
    return [(eta**at, max_epochs // eta**at) for at in range(_last(max_epochs, eta), -1, -1)]


def first_bracket_only(max_epochs: int, eta: int) -> Brackets:
    return by_integers(max_epochs, eta)[:1]


def rungs_of_the_first(max_epochs: int, eta: int) -> Brackets:
    count, epochs = by_integers(max_epochs, eta)[0]
    rungs = []
    while count >= 1 and epochs <= max_epochs:
        rungs.append((count, epochs))
        count, epochs = count // eta, epochs * eta
    return rungs


def one_bracket_short(max_epochs: int, eta: int) -> Brackets:
    return by_integers(max_epochs, eta)[:-1]


def one_bracket_more(max_epochs: int, eta: int) -> Brackets:
    return _with_last(max_epochs, eta, _last(max_epochs, eta) + 1)


def truncated_logarithm(max_epochs: int, eta: int) -> Brackets:
    return _with_last(max_epochs, eta, int(math.log(max_epochs) / math.log(eta)))


def logarithm_rounded(max_epochs: int, eta: int) -> Brackets:
    return _with_last(max_epochs, eta, round(math.log(max_epochs) / math.log(eta)))


def natural_logarithm(max_epochs: int, eta: int) -> Brackets:
    return _with_last(max_epochs, eta, int(math.log(max_epochs)))


def last_for_number(max_epochs: int, eta: int) -> Brackets:
    last = _last(max_epochs, eta)
    return [
        (math.ceil(Fraction(last * eta**at, at + 1)), max_epochs // eta**at)
        for at in range(last, -1, -1)
    ]


def same_count_everywhere(max_epochs: int, eta: int) -> Brackets:
    found = by_integers(max_epochs, eta)
    return [(found[0][0], epochs) for _, epochs in found]


def most_epochs_first(max_epochs: int, eta: int) -> Brackets:
    return by_integers(max_epochs, eta)[::-1]


def epochs_first(max_epochs: int, eta: int) -> Brackets:
    return [(epochs, count) for count, epochs in by_integers(max_epochs, eta)]


def all_from_one_epoch(max_epochs: int, eta: int) -> Brackets:
    return [(count, 1) for count, _ in by_integers(max_epochs, eta)]


def counts_alone(max_epochs: int, eta: int) -> list[int]:
    return [count for count, _ in by_integers(max_epochs, eta)]


def broken_epochs(max_epochs: int, eta: int) -> list[tuple[int, float]]:
    last = _last(max_epochs, eta)
    return [(_started(last, at, eta), max_epochs / eta**at) for at in range(last, -1, -1)]
