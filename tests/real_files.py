"""Full-size data sets that some machines have: too large to commit, real where they are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]
# Read before any test changes the environment.
REAL_FOLDERS = [
    *([Path(os.environ["CNNLAB_DATA"])] if os.environ.get("CNNLAB_DATA") else []),
    REPOSITORY.parent / "shared" / "data",
]


def find(name: str) -> Path:
    """Return where a full-size file is, or skip the test."""
    for folder in REAL_FOLDERS:
        if (folder / name).is_file():
            return folder / name
    pytest.skip(f"{name} is in none of {', '.join(map(str, REAL_FOLDERS))}")
