"""The report on a sample class, opened in the instructor's browser where there is one."""

from __future__ import annotations

import os
import sys
import webbrowser
from typing import TYPE_CHECKING

from autograder.report.page.links import COURSE, file_name
from autograder.report.write import write_report

if TYPE_CHECKING:
    from pathlib import Path

    from autograder.grading.tree import Tree
    from cnnlab.text import Language


def report_page(tree: Tree, language: Language) -> Path | None:
    """Write the report on all lessons and return the course's page in this language."""
    written = {path.name: path for path in write_report(tree)}
    return written.get(file_name(COURSE, language))


def has_display() -> bool:
    """Tell whether windows can be shown: a browser in the terminal would wait for its reader."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_page(page: Path) -> bool:
    """Open the page and tell whether a browser took it."""
    return has_display() and webbrowser.open(page.resolve().as_uri())
