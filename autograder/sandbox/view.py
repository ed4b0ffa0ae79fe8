"""Which mounts and links show a set of paths where programs look for them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

MOST_LINKS = 40  # as Linux: more on one path is a loop


@dataclass(frozen=True)
class View:
    """What a new root needs: links by their path, and real paths to bind, no one inside another."""

    links: dict[str, str]
    sources: tuple[str, ...]


def plan(readable: tuple[str, ...]) -> View:
    """Return the view that shows the readable paths, with the links they are reached through.

    Raises:
        FileNotFoundError: a path does not exist.
        ValueError: a path is not absolute, or is the root itself.
    """
    links: dict[str, str] = {}
    real = {_follow(path, links) for path in readable}
    sources = tuple(path for path in sorted(real) if not _within(path, real - {path}))
    hidden = {link for link in links if _within(link, set(sources))}
    return View({link: links[link] for link in links if link not in hidden}, sources)


def _within(path: str, folders: set[str]) -> bool:
    return any(str(parent) in folders for parent in PurePosixPath(path).parents)


def _follow(path: str, links: dict[str, str]) -> str:
    if not path.startswith("/") or os.path.normpath(path) == "/":
        raise ValueError(
            f"{path!r} is to be readable in the sandbox; an absolute path below / is needed. "
            "Name the folders that Python and the course need."
        )
    pending = [part for part in reversed(path.split("/")) if part not in ("", ".")]
    here = Path("/")
    followed = 0
    while pending:
        part = pending.pop()
        if part == "..":
            here = here.parent
        elif (here / part).is_symlink():
            followed += 1
            if followed > MOST_LINKS:
                raise OSError(f"{path}: its links lead in a circle")
            target = str((here / part).readlink())
            links[str(here / part)] = target
            here = Path("/") if target.startswith("/") else here
            pending += [step for step in reversed(target.split("/")) if step not in ("", ".")]
        else:
            here /= part
    if not here.exists():
        raise FileNotFoundError(f"{path} is to be readable in the sandbox, but does not exist")
    return str(here)
