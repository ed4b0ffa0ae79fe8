"""A PostgreSQL server of its own for a test run: a temporary folder, one socket, no port."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

_SECONDS = 60


@contextmanager
def server() -> Iterator[str]:
    """Start a server and give the address of its empty database; skips where there is none."""
    programs = _programs()
    pytest.importorskip("psycopg", reason="no driver for PostgreSQL: pip install psycopg[binary]")
    # A socket's path may have some 100 characters only, fewer than pytest's folders have.
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    as_somebody = _somebody(folder)
    data = str(folder / "data")
    try:
        _run([str(programs / "initdb"), "-D", data, "-U", "grader", "-A", "trust"], as_somebody)
        command = [str(programs / "postgres"), "-D", data, "-k", str(folder), "-h", ""]
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(
                [*command, "-F"], cwd=folder, stdout=log, stderr=log, **as_somebody
            )
        try:
            _wait(process, folder)
            yield f"postgresql://grader@/postgres?host={folder}"
        finally:
            process.send_signal(2)  # disconnects everybody and ends
            process.wait(timeout=_SECONDS)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path:
    found = shutil.which("initdb")
    folders = [Path(found).parent] if found else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    for folder in folders:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    pytest.skip("no PostgreSQL server: neither initdb and postgres on PATH nor Debian's package")


def _somebody(folder: Path) -> dict[str, object]:
    """Return how to start a process as a user that PostgreSQL accepts; it refuses root."""
    if os.geteuid() != 0:
        return {}
    user = pwd.getpwnam("nobody")
    os.chown(folder, user.pw_uid, user.pw_gid)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def _run(command: list[str], as_somebody: dict[str, object]) -> None:
    done = subprocess.run(command, cwd="/", capture_output=True, check=False, **as_somebody)
    assert done.returncode == 0, done.stderr.decode()


def _wait(process: subprocess.Popen[bytes], folder: Path) -> None:
    import psycopg

    deadline = time.monotonic() + _SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            psycopg.connect(host=str(folder), user="grader", dbname="postgres").close()
        except psycopg.OperationalError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError((folder / "log").read_text())
