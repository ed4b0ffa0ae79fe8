"""Stock commands as an instructor types them, away from this machine's settings."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]
# The commands of the environment that runs the tests; nbgrader itself looks for alembic on PATH.
_COMMANDS = Path(sys.executable).parent
# Without a grammar that no notebook needs: jsonschema would build it for a second in each process.
_WITHOUT_GRAMMAR = Path(__file__).parent / "without_grammar"


def environment(home: Path) -> dict[str, str]:
    """Return an environment whose settings, data and learner's files all lie below `home`."""
    home.mkdir(exist_ok=True)
    kept = {name: os.environ[name] for name in ("LANG", "SYSTEMROOT") if name in os.environ}
    return kept | {
        "HOME": str(home),
        "PATH": os.pathsep.join([str(_COMMANDS), os.defpath]),
        "PYTHONPATH": python_path(REPOSITORY / "source"),
        "JUPYTER_CONFIG_DIR": str(home / "config"),
        "JUPYTER_DATA_DIR": str(home / "data"),
        "JUPYTER_RUNTIME_DIR": str(home / "runtime"),
        "IPYTHONDIR": str(home / "ipython"),
    }


def python_path(*folders: Path) -> str:
    """Return where a process looks for modules before it looks among those installed."""
    return os.pathsep.join(map(str, (*folders, _WITHOUT_GRAMMAR)))


def nbgrader(root: Path, home: Path, *arguments: str) -> str:
    """Run an nbgrader command in the course's folder and return what it said; it must succeed."""
    command = [str(_COMMANDS / "nbgrader"), *arguments]
    done = subprocess.run(
        command, cwd=root, env=environment(home), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}\n{done.stderr}"
    return done.stdout + done.stderr
