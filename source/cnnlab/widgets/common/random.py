"""The browser's own chance in Python: its 32-bit arithmetic, digit for digit."""

from __future__ import annotations

_32_BITS = 0xFFFFFFFF


def uniform(seed: int, index: int) -> float:
    """Return the seed's number at an index (0 is the first), from 0 to below 1."""
    state = (seed + (index + 1) * 0x6D2B79F5) & _32_BITS
    mixed = ((state ^ (state >> 15)) * (state | 1)) & _32_BITS
    product = ((mixed ^ (mixed >> 7)) * (mixed | 61)) & _32_BITS
    mixed ^= (mixed + product) & _32_BITS
    return float((mixed ^ (mixed >> 14)) / 2**32)
