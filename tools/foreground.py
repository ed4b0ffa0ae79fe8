"""Runs a command as a shell would: Ctrl-C reaches the command and nobody else.

Without this, Ctrl-C also ends `make`, which then reports an error although all went well.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def in_foreground(
    command: Sequence[str], environment: Mapping[str, str], folder: Path
) -> Iterator[subprocess.Popen[bytes]]:
    """Run the command in `folder`, give it the terminal, if there is one, and take it back."""
    owns_terminal = _owns_terminal()
    if owns_terminal:
        # Stopped by Ctrl-Z, it would leave a terminal that answers nobody.
        signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    group = 0 if owns_terminal else None
    with subprocess.Popen(command, env=environment, cwd=folder, process_group=group) as process:
        _leave_signals_to(process)
        if owns_terminal:
            # Handing the terminal on from the background would stop this process.
            signal.signal(signal.SIGTTOU, signal.SIG_IGN)
            os.tcsetpgrp(sys.stdin.fileno(), process.pid)
        try:
            yield process
        finally:
            process.wait()
            if owns_terminal:
                os.tcsetpgrp(sys.stdin.fileno(), os.getpgrp())


def _owns_terminal() -> bool:
    try:
        return os.tcgetpgrp(sys.stdin.fileno()) == os.getpgrp()
    except (OSError, ValueError, AttributeError):
        # No terminal, no standard input at all, or Windows.
        return False


def _leave_signals_to(process: subprocess.Popen[bytes]) -> None:
    # Ctrl-C without a terminal of its own reaches the whole group, so the process has it already.
    signal.signal(signal.SIGINT, lambda *_: None)
    for name in ("SIGTERM", "SIGHUP"):
        # Windows has no SIGHUP.
        if number := getattr(signal, name, None):
            signal.signal(number, lambda *_: process.terminate())
