"""How stock nbgrader is called: its commands and the environment of an instructor."""

from __future__ import annotations

import os
import sys
from pathlib import Path

# A student who was graded in an earlier run.
EARLIER = "abe"
_COMMANDS = Path(sys.executable).parent


def environment(home: Path) -> dict[str, str]:
    """Return the environment of an instructor whose programs leave the home as it is."""
    apart = home.parent / "apart"
    names = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
    folders = {
        name: str(apart / name) for name in (*names, "KERAS_HOME", "MPLCONFIGDIR", "XDG_DATA_HOME")
    }
    return folders | {
        "HOME": str(home),
        "PATH": os.pathsep.join([str(_COMMANDS), os.defpath]),
        "PYTHONDONTWRITEBYTECODE": "1",
        "LANG": "C.UTF-8",
    }


def nbgrader(*arguments: str) -> list[str]:
    """Return an nbgrader command."""
    return [str(_COMMANDS / "nbgrader"), *arguments]
