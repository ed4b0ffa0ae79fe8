"""Checks on what Python sets: what was received, what was expected, what to try."""

from __future__ import annotations

import math
from collections.abc import Iterable


def checked_choice(name: str, value: object, choices: Iterable[str]) -> str:
    """Return one of the names on offer."""
    names = list(choices)
    if not isinstance(value, str) or value not in names:
        raise ValueError(
            f"Received the {name.replace('_', ' ')} {value!r}. Expected one of "
            f"{', '.join(names)}. Try {name}={names[0]!r}."
        )
    return value


def checked_whole(name: str, value: int, lowest: int, highest: int) -> int:
    """Return a whole number that the controls can show."""
    if not lowest <= value <= highest:
        raise ValueError(
            f"Received {name}={value}. Expected a whole number from {lowest} to {highest}. "
            f"Try {name}={lowest}."
        )
    return value


def checked_number(name: str, value: float, lowest: float, highest: float, usual: float) -> float:
    """Return a finite number that the controls can show; `usual` is the one to try."""
    if not (math.isfinite(value) and lowest <= value <= highest):
        raise ValueError(
            f"Received {name}={value}. Expected a number from {lowest:g} to {highest:g}. "
            f"Try {name}={usual:g}."
        )
    return float(value)
