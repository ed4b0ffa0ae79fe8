"""How a list of any length is compared: its length first, then what it holds, in order."""

from __future__ import annotations

from typing import Any

from cnnlab.checks import Text
from cnnlab.checks.exercise import Observation

# No right list is as long; to compare each of a million items would hold up the judge.
_MOST_ITEMS = 1_000


def _length_and_items(result: Any, *_: Any) -> tuple[int, tuple[Any, ...]]:
    return len(result), tuple(result[:_MOST_ITEMS])


# A tuple of another length would be called too many or too few returned values.
AS_A_LIST = Observation(_length_and_items, Text(en="how many, and which", ko="개수와 내용"))
