"""Installs Keras' other backends for the tests, in a folder of their own inside the environment.

Example: .venv/bin/python tools/backends.py

TensorFlow imports JAX wherever it finds it, and so would every kernel, check and benchmark: more
time and memory for nothing. Only a process with this folder on its path finds it. Does nothing
where the pinned versions are there.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import tomllib
from importlib.metadata import distributions
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
# Below the packages, where a confined kernel may read, and under no name that can be imported.
FOLDER = Path(sysconfig.get_path("purelib")) / "backends-of-keras"


def main() -> int:
    """Return 0 when the folder holds the pinned versions."""
    if all(line in installed() for line in pinned()):
        return 0
    print(f"Installing {', '.join(pinned())} into {FOLDER}.", flush=True)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    # What else they need comes with TensorFlow, which needs it too.
    pip += ["--no-deps", "--upgrade", "--target", str(FOLDER)]
    return subprocess.run([*pip, *pinned()]).returncode


def pinned() -> list[str]:
    """Return name==version of each package of the extra `backends`, as this Python gets it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = {Requirement(line).name for line in project["optional-dependencies"]["backends"]}
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    pins = [Requirement(line) for line in lines]
    return [
        f"{pin.name}{pin.specifier}"
        for pin in pins
        if pin.name in wanted and (pin.marker is None or pin.marker.evaluate())
    ]


def installed() -> set[str]:
    """Return name==version of what the folder holds."""
    found = distributions(path=[str(FOLDER)])
    return {f"{one.metadata['Name'].lower()}=={one.version}" for one in found}


if __name__ == "__main__":
    sys.exit(main())
