"""Grades a whole class of the bank's kinds with our own command, at one level of the sandbox."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from autograder.sandbox.level import Level
from tests.bank import cage
from tests.bank.catalogue import kinds
from tests.bank.kind import FAMILIES, Family, Kind
from tests.bank.kinds.exhaust import disk, memory
from tests.bank.surroundings import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Iterable

_SECONDS = 1200


@dataclass(frozen=True)
class Place:
    """A level of the sandbox, as whom the command is run there, and what is promised.

    without   levels that the command must not find, in CNNLAB_SANDBOX_WITHOUT
    families  the kinds that the level withstands
    suite     those of them that the tests hand in; `python -m tests.bank` hands in all
    """

    level: Level
    as_root: bool = False
    without: str = ""
    options: tuple[str, ...] = ()
    families: tuple[Family, ...] = FAMILIES
    suite: tuple[Family, ...] = FAMILIES

    def tested(self) -> list[Kind]:
        """Return the kinds that the tests hand in here."""
        return [k for k in self.kinds() if k.family in self.suite or k.name in _USED_UP]

    def kinds(self) -> list[Kind]:
        """Return the kinds whose failure is promised here."""
        return [kind for kind in kinds().values() if kind.family in self.families]


# What these reach depends on the level; what time, a verdict and a broken file cost does not.
_BY_LEVEL: tuple[Family, ...] = ("read", "tamper")
_USED_UP = {kind.name for kind in (*disk.KINDS, *memory.KINDS)}
PLACES = {
    place.level: place
    for place in (
        Place(Level.NAMESPACES, as_root=True),
        Place(Level.USER_NAMESPACES, suite=_BY_LEVEL),
        Place(Level.LANDLOCK, without="namespaces", suite=_BY_LEVEL),
        # Without a sandbox no promise but this one: nobody earns a point that is not due.
        Place(
            Level.NONE,
            without="namespaces,landlock",
            options=("--trust-submissions",),
            families=("forge", "break"),
            suite=("forge",),
        ),
    )
}


def usable(place: Place) -> str:
    """Return why this machine and user cannot try a level, "" if they can."""
    if cage.usable():
        return ""
    if place.as_root or place.level is Level.NONE:
        return "it needs a cage, which root can make on Linux"
    return "" if sys.platform == "linux" else "it needs Linux"


def grade(place: Place, names: Iterable[str]) -> dict[str, Any]:
    """Return what came of these kinds and of the class around them.

    The result holds `level`, the one that the command found; `seconds`; `kinds`, with `outcome`
    and `details` of each; `class`, the same of what cannot be laid to one kind; `log`.
    """
    command = [sys.executable, "-m", "tests.bank.ours_run"]
    if cage.usable():
        command = cage.unshared(*command)
    asked = json.dumps({"level": place.level, "kinds": list(names)})
    done = subprocess.run(
        command,
        cwd=REPOSITORY,
        input=asked,
        capture_output=True,
        text=True,
        timeout=_SECONDS,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"{place.level}: {done.stderr[-4000:]}")
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result
