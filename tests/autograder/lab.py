"""JupyterLab as `jupyter lab` starts it in a folder, without a browser."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from typing import TYPE_CHECKING

import psutil

from tests.autograder.stock import environment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SECONDS = 120
_SECONDS_TO_END = 20


@contextmanager
def lab_in(folder: Path, home: Path, *options: str, **variables: str) -> Iterator[str]:
    """Start JupyterLab in a folder and give its address, which ends with a slash."""
    # Without --allow-root a container's only user could not run the tests.
    arguments = ["--no-browser", "--allow-root", "--port=0", "--IdentityProvider.token=", *options]
    log = home / "lab.log"
    with log.open("w") as stream:
        server = subprocess.Popen(
            [sys.executable, "-m", "jupyterlab", *arguments],
            cwd=folder,
            env=environment(home) | variables,
            stdout=stream,
            stderr=subprocess.STDOUT,
        )
        try:
            yield _address(server, home / "runtime", log)
        finally:
            _end(server)


def _end(server: subprocess.Popen[bytes]) -> None:
    """End the server and its kernels; one that is just starting keeps JupyterLab for ever."""
    if server.poll() is not None:
        return
    family = [psutil.Process(server.pid), *psutil.Process(server.pid).children(recursive=True)]
    server.terminate()
    _, alive = psutil.wait_procs(family, timeout=_SECONDS_TO_END)
    for process in alive:
        process.kill()
    server.wait(timeout=_SECONDS_TO_END)


def get(url: str) -> str:
    """Return the page at an address of the server."""
    with urllib.request.urlopen(url, timeout=_SECONDS) as answer:
        return str(answer.read().decode())


def _address(server: subprocess.Popen[bytes], runtime: Path, log: Path) -> str:
    deadline = time.monotonic() + _SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        for file in runtime.glob("jpserver-*.json"):
            try:
                url = str(json.loads(file.read_text())["url"])
                get(f"{url}api/status")
            except (ValueError, urllib.error.URLError):  # the server is still writing or starting
                continue
            return url
        time.sleep(0.2)
    raise AssertionError(f"JupyterLab did not answer:\n{log.read_text()}")
