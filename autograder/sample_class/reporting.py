"""The report on a sample class, opened in the instructor's browser where there is one."""

from __future__ import annotations

import os
import sys
import webbrowser
from typing import TYPE_CHECKING

from autograder.report.write import COURSE, write_report

if TYPE_CHECKING:
    from pathlib import Path

    from autograder.grading.tree import Tree


def report_page(tree: Tree, language: str) -> Path | None:
    """Write the report on all lessons and return the course's page in this language."""
    ending = ".ko.html" if language == "ko" else ".html"
    written = {path.name: path for path in write_report(tree)}
    return written.get(f"{COURSE}{ending}")


def has_display() -> bool:
    """Tell whether windows can be shown: a browser in the terminal would wait for its reader."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_page(page: Path) -> bool:
    """Open the page and tell whether a browser took it."""
    return has_display() and webbrowser.open(page.resolve().as_uri())
