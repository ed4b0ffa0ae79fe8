"""The environment variables of a confined process."""

from __future__ import annotations

import ctypes
import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from autograder.sandbox.confinement import Workplace

USER = "student"
SYSTEM_PATH = "/usr/local/bin:/usr/bin:/bin"


def clean_environment(workplace: Workplace, extra: Mapping[str, str]) -> None:
    """Replace the whole environment by one that points into the workplace, and by extra.

    What /proc/self/environ showed is overwritten, but a library may hold a copy of a variable: the
    process that all are forked from must have been started with nothing secret in it.
    """
    os.environ.clear()
    _blank_what_the_kernel_shows()
    home = workplace.home
    os.environ.update(
        {
            "HOME": home,
            "USER": USER,
            "LOGNAME": USER,
            "LANG": "C.UTF-8",
            "PATH": f"{Path(sys.executable).parent}:{SYSTEM_PATH}",
            "TMPDIR": workplace.temporary,
            "XDG_CACHE_HOME": f"{home}/.cache",
            "XDG_CONFIG_HOME": f"{home}/.config",
            "XDG_DATA_HOME": f"{home}/.local/share",
            "XDG_STATE_HOME": f"{home}/.local/state",
            **extra,
        }
    )
    tempfile.tempdir = None  # the warm process may have chosen one


def _blank_what_the_kernel_shows() -> None:
    try:
        fields = Path("/proc/self/stat").read_bytes().rpartition(b")")[2].split()
    except OSError:
        return
    start, end = int(fields[47]), int(fields[48])  # numbers 50 and 51 of proc(5)
    if 0 < start < end:
        ctypes.memset(start, 0, end - start)
