"""Opens a page in the instructor's browser, where there is one."""

from __future__ import annotations

import os
import sys
import webbrowser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def has_display() -> bool:
    """Tell whether windows can be shown: a browser in the terminal would wait for its reader."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_page(page: Path) -> bool:
    """Open the page and tell whether a browser took it."""
    return has_display() and webbrowser.open(page.resolve().as_uri())
