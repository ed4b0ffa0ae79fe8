"""Exits with 0 where notebooks/ may differ from its sources, otherwise with 1.

A commit holds notebooks that fit its sources (a test says so). Only a person who changes a lesson
needs the build and its packages.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SOURCES = ["source/lessons", "source/curriculum.toml", "source/cnnlab/exercises", "autograder"]


def stale(root: Path) -> bool:
    """Tell whether notebooks are missing or a source differs from the last commit."""
    if not (root / "notebooks" / "index.md").exists():
        return True
    command = ["git", "-C", str(root), "status", "--porcelain", "--", *SOURCES]
    try:
        return bool(subprocess.run(command, capture_output=True, check=True).stdout.strip())
    except (OSError, subprocess.CalledProcessError):
        # A downloaded archive has no git; it holds what a commit held.
        return False


if __name__ == "__main__":
    sys.exit(not stale(Path(__file__).resolve().parents[1]))
