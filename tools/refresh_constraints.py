"""Writes constraints.txt again: one pin for every package of every extra, Python and platform.

    .venv/bin/python -m pip install uv
    .venv/bin/python tools/refresh_constraints.py [--upgrade]

Without --upgrade the pins stay and only what is missing or no longer needed changes. uv is not an
extra: nobody needs it but the person who refreshes. Only packages that come as wheels are chosen,
so that no machine needs a compiler.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """Return uv's exit status."""
    command = [sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", "--all-extras"]
    # One file for Linux, macOS and Windows, from the oldest Python on.
    command += ["--universal", "--python-version", "3.11"]
    # The course itself is metadata only; everything else has to be a wheel.
    command += ["--only-binary", ":all:", "--no-binary", "cnn-lab"]
    # No hashes and no index: they record which registry a machine happens to use.
    command += ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
    command += ["--output-file", "constraints.txt", "--quiet", *sys.argv[1:]]
    return subprocess.run(command, cwd=ROOT).returncode


if __name__ == "__main__":
    sys.exit(main())
