"""Real files where this machine has them, and an empty home for everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cnnlab import text
from tests.real_files import find

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def real_file() -> Callable[[str], Path]:
    """Return a function that finds a full-size file, or skips the test."""
    return find


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the empty folder that CNNLAB_DATA names; Keras' folder is empty too."""
    own = tmp_path / "own data"
    own.mkdir()
    monkeypatch.setenv("CNNLAB_DATA", str(own))
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))
    return own


@pytest.fixture
def keras_folder(own_folder: Path) -> Path:
    """Return the empty folder in which Keras would keep data sets."""
    folder = own_folder.parent / "keras" / "datasets"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Start in English and end in the language from before."""
    before = text.language()
    text.set_language("en")
    yield
    text.set_language(before)
