"""The calls of `misread_sentence`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    Sentence = tuple[str, str, float]
    Call = tuple[list[Sentence], Sentence]

_OTHER = {"hidden": "input", "input": "hidden", "keep": "drop", "drop": "keep"}
# In floats, 1 minus any of these is not quite the decimal that one would write down.
_KEPT = (0.7, 0.8, 0.85, 0.9)
# No two of these are equal or add up to 1, nor one of these and one of the others.
_ELSEWHERE = (0.6, 0.55, 0.25, 0.05)


def _turned(value: float) -> float:
    return round(1 - value, 2)


def same_numbers(random: np.random.Generator) -> Iterator[Call]:
    """Yield claims with the number of the sentence: a word was exchanged and nothing else."""
    for claim in _claims(random):
        units, probability, value = claim
        yield _call(random, claim, (_OTHER[units], probability, value), decoy_first=True)
        yield _call(random, claim, (units, _OTHER[probability], value), decoy_first=False)


def turned_numbers(random: np.random.Generator) -> Iterator[Call]:
    """Yield claims whose number is 1 minus that of the sentence, as document writers turn it."""
    for claim in _claims(random):
        units, probability, value = claim
        other = (_OTHER[units], _OTHER[probability], _turned(value))
        yield _call(random, claim, other, decoy_first=True)
        yield _call(random, claim, (units, probability, _turned(value)), decoy_first=False)


def _claims(random: np.random.Generator) -> Iterator[Sentence]:
    """Yield a claim about keeping and one about dropping, both of which drop little."""
    first, second = random.permutation(_KEPT)[:2].tolist()
    units = str(random.choice(("hidden", "input")))
    yield units, "keep", first
    yield _OTHER[units], "drop", _turned(second)


def _call(
    random: np.random.Generator, claim: Sentence, answer: Sentence, *, decoy_first: bool
) -> Call:
    """Return the answer among sentences that are misread twice, or have another number."""
    units, probability, value = claim
    decoy = (_OTHER[units], _OTHER[probability], value)
    near, *far = random.permutation(_ELSEWHERE).tolist()
    others = [
        decoy,
        (units, probability, _near(value)),
        (_OTHER[units], probability, near),
        (str(random.choice(("hidden", "input"))), "keep", 0.5),
        (units, _OTHER[probability], far[0]),
    ]
    others = [others[place] for place in random.permutation(len(others))]
    place = others.index(decoy)
    at = random.integers(place + 1, len(others) + 1) if decoy_first else random.integers(place + 1)
    others.insert(int(at), answer)
    return others, claim


def _near(value: float) -> float:
    """Return a number so near that it is nearer than any other sentence's."""
    return round(value + (0.04 if value > 0.5 else -0.04), 2)
