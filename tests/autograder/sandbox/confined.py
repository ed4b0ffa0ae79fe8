"""Confines code at every level that this machine has, as root and as an ordinary user."""

from __future__ import annotations

import atexit
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from autograder.sandbox.level import Level

ROOT = Path(__file__).resolve().parents[3]
ORDINARY_USER = 12_345  # with no name and no home
NAMESPACES = (Level.NAMESPACES, Level.USER_NAMESPACES)


@dataclass(frozen=True)
class Where:
    """A level, tried as root or as an ordinary user."""

    as_root: bool
    level: Level

    def __str__(self) -> str:
        return f"{self.level.value} as {'root' if self.as_root else 'user'}"


EVERYWHERE = (
    Where(True, Level.NAMESPACES),
    Where(False, Level.USER_NAMESPACES),
    Where(True, Level.LANDLOCK),
    Where(False, Level.LANDLOCK),
)
EVERYWHERE_AND_UNPROTECTED = (*EVERYWHERE, Where(True, Level.NONE), Where(False, Level.NONE))

at_every_level = pytest.mark.parametrize("where", EVERYWHERE, ids=str)
at_every_level_and_none = pytest.mark.parametrize("where", EVERYWHERE_AND_UNPROTECTED, ids=str)


@dataclass(frozen=True)
class Outcome:
    """What the confined code said, how it ended, and what was left of it."""

    said: list[Any]
    ending: dict[str, Any]
    left: int
    seconds: float
    mounts: bool
    scratch: bool

    @property
    def clean(self) -> bool:
        return self.left == 0 and self.mounts and not self.scratch


def confine(
    where: Where,
    code: str,
    *,
    then: str = "",
    readable: tuple[str, ...] = (),
    submission: Path | None = None,
    landlock: int = 0,
    devices: tuple[str, ...] = (),
    **limits: float,
) -> Outcome:
    """Run the code with `say(value)`, `workplace` and `python` at hand; then do what is asked.

    then is "close", "kill", "interrupt" or "kill the monitor", done after the first word said.
    landlock is the version to use where the kernel has a younger one; devices are those of a card.
    """
    _need(where)
    return confine_as_asked(where, code, then, readable, submission, landlock, devices, **limits)


def confine_as_asked(
    where: Where,
    code: str,
    then: str = "",
    readable: tuple[str, ...] = (),
    submission: Path | None = None,
    landlock: int = 0,
    devices: tuple[str, ...] = (),
    **limits: float,
) -> Outcome:
    """Do the same also where the probe says that it cannot work."""
    with tempfile.TemporaryDirectory(prefix="sandbox-") as folder:
        Path(folder).chmod(0o755)
        scratch = Path(folder, "scratch")
        scratch.mkdir()
        if not where.as_root and os.geteuid() == 0:
            os.chown(folder, ORDINARY_USER, ORDINARY_USER)
            os.chown(scratch, ORDINARY_USER, ORDINARY_USER)
        asked = {
            "level": where.level.value,
            "code": code,
            "then": then,
            "readable": readable,
            "submission": str(submission) if submission else None,
            "scratch": str(scratch),
            "limits": limits,
            "landlock": landlock,
            "devices": devices,
        }
        return Outcome(**_ask(where.as_root, asked))


def _need(where: Where) -> None:
    if where.as_root and os.geteuid() != 0:
        pytest.skip("these tests do not run as root")
    if where.level is not Level.NONE and where.level.value not in levels(where.as_root):
        pytest.skip(f"this machine refuses {where}")


@cache
def levels(as_root: bool) -> tuple[str, ...]:
    """Return the levels probed as root, or as an ordinary user."""
    return tuple(_ask(as_root, {"probe": True})["levels"])


def _ask(as_root: bool, asked: dict[str, Any]) -> dict[str, Any]:
    lowered = os.geteuid() == 0 and not as_root
    user: dict[str, Any] = (
        {"user": ORDINARY_USER, "group": ORDINARY_USER, "extra_groups": []} if lowered else {}
    )
    done = subprocess.run(
        [_python() if lowered else sys.executable, str(_program() / "run_confined.py")],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        timeout=60,
        env={"PYTHONPATH": str(_program()), "PYTHONDONTWRITEBYTECODE": "1", "TEST": "secret"},
        **user,
    )
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


@cache
def _program() -> Path:
    """Return a folder that every user may read, with the little that the program imports."""
    import pyseccomp

    folder = Path(tempfile.mkdtemp(prefix="sandbox-program-"))
    atexit.register(shutil.rmtree, folder)
    folder.chmod(0o755)
    for name in ("__init__.py", "job.py"):
        (folder / "autograder").mkdir(exist_ok=True)
        shutil.copy(ROOT / "autograder" / name, folder / "autograder")
    shutil.copytree(ROOT / "autograder" / "sandbox", folder / "autograder" / "sandbox")
    shutil.copy(Path(__file__).with_name("run_confined.py"), folder)
    shutil.copy(str(pyseccomp.__file__), folder)
    return folder


@cache
def _python() -> str:
    """Return a Python that an ordinary user can start: the own one may lie in root's home."""
    script = "import sys; sys.exit(sys.version_info < (3, 11))"
    for candidate in (sys.executable, "/usr/bin/python3", "/usr/local/bin/python3"):
        try:
            tried = subprocess.run([candidate, "-c", script], user=ORDINARY_USER, check=False)
        except OSError:
            continue
        if tried.returncode == 0:
            return candidate
    pytest.skip("an ordinary user can start no Python 3.11 on this machine")
