"""A running `make lab` for tests: what it prints, answers and leaves behind."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
import urllib.request
from contextlib import suppress
from pathlib import Path

import psutil
from jupyter_client.blocking import BlockingKernelClient

OPEN_IN = 120  # seconds; a busy machine starts JupyterLab slowly
END_IN = 15


class Lab:
    """A running `make lab` whose terminal, or pipe, a test reads."""

    def __init__(self, process: subprocess.Popen[bytes], terminal: int) -> None:
        self.process = process
        self.terminal = terminal
        self.output = ""
        os.set_blocking(terminal, False)

    def read_until(self, pattern: str, seconds: float) -> re.Match[str]:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            self.read()
            if found := re.search(pattern, self.output):
                return found
            assert self.process.poll() is None, self.output
            time.sleep(0.1)
        raise AssertionError(f"{pattern} did not appear in {seconds} s:\n{self.output}")

    def read(self) -> None:
        # BlockingIOError: nothing yet; OSError: the last program has left the terminal.
        try:
            while part := os.read(self.terminal, 65536):
                self.output += part.decode()
        except OSError:
            pass

    def end(self) -> int:
        status = self.process.wait(END_IN)
        self.read()
        return status

    def ask(self, path: str, method: str = "GET") -> dict[str, object]:
        address = self.read_until(r"(http://localhost:\d+)\S*\?token=(\w+)", OPEN_IN)
        request = urllib.request.Request(address[1] + path, method=method)
        request.add_header("Authorization", f"token {address[2]}")
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=30) as response:
            return dict(json.load(response))

    def start_kernel(self, home: Path) -> None:
        """Start a Python kernel and wait until it answers."""
        assert self.ask("/api/kernels", "POST")["name"] == "python3"
        client = BlockingKernelClient()
        client.load_connection_file(str(next(home.rglob("kernel-*.json"))))
        client.start_channels()
        client.wait_for_ready(timeout=OPEN_IN)
        client.stop_channels()


def environment(home: Path) -> dict[str, str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "MAKEFLAGS", "MAKELEVEL", "MFLAGS")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    kept = {name: value for name, value in kept.items() if not name.startswith("JUPYTER")}
    return kept | {"HOME": str(home), "LC_ALL": "C.UTF-8"}


def command(*variables: str) -> list[str]:
    return ["make", "lab", f"VENV={sys.prefix}", f"PYTHON={sys.executable}", *variables]


def stop(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        for child in psutil.Process(process.pid).children(recursive=True):
            with suppress(psutil.NoSuchProcess):  # It has just ended.
                child.kill()
        process.kill()
    process.wait()


def processes_of(home: Path) -> list[list[str]]:
    """The command lines that name the test's own home: kernels carry their connection file."""
    lines = [process.info["cmdline"] or [] for process in psutil.process_iter(["cmdline"])]
    return [line for line in lines if any(str(home) in word for word in line)]


def left_behind(home: Path) -> list[list[str]]:
    """The processes that are still there once those that are ending have had their time."""
    deadline = time.monotonic() + END_IN
    while processes_of(home) and time.monotonic() < deadline:
        time.sleep(0.2)
    return processes_of(home)
