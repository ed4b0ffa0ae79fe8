"""Hostile and broken submissions earn nothing, reach nothing, and cost nobody a point.

All kinds of a level are handed in as one class, graded once by the real command.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.bank.exemptions import exemption_of
from tests.bank.ours import PLACES, grade, usable

if TYPE_CHECKING:
    from autograder.sandbox.level import Level

_HELD = {"outcome": ["held"], "details": []}
# A level's cases share one graded class: one worker for each level.
_GROUPS = {level: pytest.mark.xdist_group(f"bank {level}") for level in PLACES}
_CASES = [
    pytest.param(level, kind.name, id=f"{level}: {kind.name}", marks=_GROUPS[level])
    for level, place in PLACES.items()
    for kind in place.tested()
]
_LEVELS = [pytest.param(level, id=level, marks=_GROUPS[level]) for level in PLACES]


@pytest.fixture(scope="module")
def graded(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Return what came of a level's class."""
    place = PLACES[request.param]
    if why := usable(place):
        pytest.skip(why)
    found = grade(place, [kind.name for kind in place.tested()])
    if found["level"] != place.level:
        pytest.skip(f"this machine gives {found['level'] or 'no sandbox'}")
    return found


@pytest.mark.parametrize(("graded", "name"), _CASES, indirect=["graded"])
def test_a_kind_is_held(request: pytest.FixtureRequest, graded: dict[str, Any], name: str) -> None:
    found = graded["kinds"][name]
    level: Level = request.node.callspec.params["graded"]
    accepted = exemption_of(level, name)
    if accepted is None:
        assert found == _HELD
    else:
        assert set(found["details"]) <= accepted.details, accepted.why


@pytest.mark.parametrize("graded", _LEVELS, indirect=True)
def test_the_class_and_what_is_around_it_are_as_if_nobody_was_hostile(
    graded: dict[str, Any],
) -> None:
    assert graded["class"] == _HELD, graded["log"][-3000:]
