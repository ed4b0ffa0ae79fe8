"""Where files of data are looked for, in this order: CNNLAB_DATA, then Keras' own folder."""

from __future__ import annotations

import os
from pathlib import Path


def keras_folder() -> Path:
    """Return the folder in which Keras keeps data sets; KERAS_HOME moves it, as in Keras."""
    home = os.environ.get("KERAS_HOME")
    return (Path(home) if home else Path.home() / ".keras").expanduser() / "datasets"


def folders() -> list[Path]:
    """Return the folders to look in, the learner's own first."""
    own = os.environ.get("CNNLAB_DATA")
    return [*([Path(own).expanduser()] if own else []), keras_folder()]


def find(*names: str) -> Path | None:
    """Return the first of `names` that exists, folder by folder, or None."""
    for folder in folders():
        for name in names:
            if (folder / name).exists():
                return folder / name
    return None
