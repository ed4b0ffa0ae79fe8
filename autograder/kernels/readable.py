"""Which of the host's files a student's process may read: Python, libraries, fonts."""

from __future__ import annotations

import sys
import sysconfig
from collections.abc import Iterator, Sequence
from pathlib import Path

_SYSTEM = (
    "/bin",
    "/lib",
    "/lib32",
    "/lib64",
    "/usr/bin",
    "/usr/lib",
    "/usr/lib32",
    "/usr/lib64",
    "/usr/share/fonts",
    "/usr/share/zoneinfo",
    "/etc/fonts",
)


def readable(more: Sequence[Path], hidden: Sequence[Path]) -> tuple[str, ...]:
    """Return files and folders, these with all that is in them; nothing `hidden` is in any.

    more    paths to add, such as the students' edition of the course
    hidden  folders with right answers, wherever they are installed
    """
    secret = [path.resolve() for path in hidden]
    candidates = [*map(Path, _SYSTEM), *_python(), *more]
    found = [path for candidate in candidates for path in _without(candidate, secret)]
    return tuple(dict.fromkeys(str(path) for path in found))


def _without(path: Path, secret: Sequence[Path]) -> Iterator[Path]:
    resolved = path.resolve()
    if not path.exists() or any(resolved.is_relative_to(folder) for folder in secret):
        return
    if any(folder.is_relative_to(resolved) for folder in secret):
        for inner in sorted(path.iterdir()):
            yield from _without(inner, secret)
    else:
        yield path


def _python() -> Iterator[Path]:
    base = Path(sys.base_prefix)
    yield Path(sysconfig.get_path("stdlib"))
    yield base / "bin" / f"python{sys.version_info.major}.{sys.version_info.minor}"
    yield Path(sys.executable).resolve()
    yield from base.glob("lib/libpython*")
    if sys.prefix != sys.base_prefix:
        yield Path(sys.prefix) / "pyvenv.cfg"
        yield Path(sys.prefix) / "bin"
    for name in ("purelib", "platlib"):
        yield Path(sysconfig.get_path(name))
