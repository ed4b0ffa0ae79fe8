"""What one confined process is given: files, limits, a place to work."""

from __future__ import annotations

from dataclasses import dataclass

from autograder.job import Limits
from autograder.sandbox.level import Level


@dataclass(frozen=True)
class Confinement:
    """How one process is to be confined.

    readable are absolute paths of the host, shown read-only at the same place; a folder shows all
    that is in it. Nothing else of the host is visible. submission is a folder of the host whose
    plain files are copied in. scratch is an existing empty folder for this process alone; it is
    removed at the end. identity is a user and group number that nothing else uses: needed as root,
    None as any other user. devices are device files of the host that the process may read, write
    and give commands, at the same place: a graphics card's. With any of them it may also do what
    CUDA needs: name its threads, and hold memory in files without a name.
    """

    level: Level
    readable: tuple[str, ...]
    limits: Limits
    submission: str | None
    scratch: str
    identity: int | None
    devices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Workplace:
    """The folders that the confined process may write to, as it sees them."""

    home: str
    temporary: str
    submission: str


class SetupError(Exception):
    """The confinement cannot be had as demanded; nothing has run in it."""
