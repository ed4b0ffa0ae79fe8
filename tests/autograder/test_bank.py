"""Hostile and broken submissions earn nothing, reach nothing, and cost nobody a point.

All kinds of a level are handed in as one class, graded once by the real command.
"""

from __future__ import annotations

import subprocess
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from tests.bank.exemptions import exemption_of
from tests.bank.ours import PLACES, grade, usable

if TYPE_CHECKING:
    from autograder.sandbox.level import Level

pytestmark = [
    pytest.mark.timeout(1500),  # the first case of a level waits for its whole class
    # One worker: a level's cases share one graded class, and each class takes all cores.
    pytest.mark.xdist_group("bank"),
]
_HELD = {"outcome": ["held"], "details": []}
_CASES = [
    pytest.param(level, kind.name, id=f"{level}: {kind.name}")
    for level, place in PLACES.items()
    for kind in place.tested()
]
_LEVELS = [pytest.param(level, id=level) for level in PLACES]


@cache
def _ran(level: Level) -> dict[str, Any] | Exception:
    """Grade a level's class once; a fixture with a parameter would do so for every case."""
    place = PLACES[level]
    try:
        return grade(place, [kind.name for kind in place.tested()])
    except (RuntimeError, subprocess.TimeoutExpired) as error:
        return error


def graded(level: Level) -> dict[str, Any]:
    """Return what came of a level's class."""
    if why := usable(PLACES[level]):
        pytest.skip(why)
    found = _ran(level)
    if isinstance(found, Exception):
        raise found
    if found["level"] != level:
        pytest.skip(f"this machine gives {found['level'] or 'no sandbox'}")
    return found


@pytest.mark.parametrize(("level", "name"), _CASES)
def test_a_kind_is_held(level: Level, name: str) -> None:
    found = graded(level)["kinds"][name]
    accepted = exemption_of(level, name)
    if accepted is None:
        assert found == _HELD
    else:
        assert accepted.covers(found["details"]), accepted.why


@pytest.mark.parametrize("level", _LEVELS)
def test_the_class_and_what_is_around_it_are_as_if_nobody_was_hostile(level: Level) -> None:
    found = graded(level)
    assert found["class"] == _HELD, found["log"][-3000:]
