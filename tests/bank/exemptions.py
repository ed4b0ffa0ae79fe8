"""Where a level does not keep a kind's promise, and why that is accepted."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from autograder.sandbox.level import Level


@dataclass(frozen=True)
class Exemption:
    """An outcome that is known.

    details  patterns of all that may be found; anything else is a failure
    """

    level: Level
    kind: str
    details: frozenset[str]
    why: str

    def covers(self, details: Iterable[str]) -> bool:
        """Tell whether nothing else was found."""
        return all(any(re.fullmatch(known, detail) for known in self.details) for detail in details)


_PATHS = (
    "Landlock guards what files hold, not whether a known path is there: nothing was read, listed "
    "or changed."
)
_SHARED_COUNT = (
    "An ordinary user's submissions share one count of processes, so the kernel of whoever starts "
    "too many is ended before the neighbours run out of them: the exercise of that moment is lost."
)
EXEMPTIONS = (
    Exemption(
        Level.LANDLOCK, "other-submissions-read", frozenset({"another's submission"}), _PATHS
    ),
    Exemption(
        Level.LANDLOCK,
        "command-lines-read",
        frozenset({"another process's entry in /proc"}),
        _PATHS,
    ),
    Exemption(Level.LANDLOCK, "zombies", frozenset({r"\w+: \d+ of \d+"}), _SHARED_COUNT),
)


def exemption_of(level: Level, kind: str) -> Exemption | None:
    """Return what is accepted of a kind at a level, if anything is."""
    return next((one for one in EXEMPTIONS if (one.level, one.kind) == (level, kind)), None)
