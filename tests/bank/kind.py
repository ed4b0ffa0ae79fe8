"""What one kind of hostile or broken submission is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from tests.bank.parts import ALL, TARGET

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.bank.submission import Submission

    Make = Callable[[Submission], None]

Family = Literal["forge", "read", "tamper", "exhaust", "break"]
FAMILIES: tuple[Family, ...] = ("forge", "read", "tamper", "exhaust", "break")


@dataclass(frozen=True)
class Kind:
    """One way to cheat, to do harm, or to be broken.

    tries           what it tries, in one sentence
    make            turns a solved submission into this kind; attacked answers are wrong already
    attacked        exercises whose points would be undeserved: they must earn nothing
    honest          exercises that are answered rightly and must earn all their points
    needs_root      only root can make it, such as a device file
    needs_network   without a network it shows nothing
    """

    name: str
    tries: str
    make: Make
    attacked: frozenset[str] = frozenset({TARGET})
    honest: frozenset[str] = ALL - {TARGET}
    needs_root: bool = False
    needs_network: bool = False
    family: Family = "forge"
