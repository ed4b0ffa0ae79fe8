"""Whose file is it? The names that learning platforms give to the files of an export.

Moodle: `mod/assign/classes/downloader.php`; Canvas: `lib/content_zipper.rb`.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Parts = tuple[str, ...]
    Platform = Callable[["Parts", str], "Owner | None"]

# Moodle replaces "_" in names by a space, so the first marker is the platform's own. A folder for
# each student is the default; Moodle 3.1 to 4.0 ends its name in "_", later versions do not. Teams
# have their group's name and id, "Default group" has none, and nobody's name is "Participant".
_MOODLE = re.compile(
    r"(?P<name>.*?)(?:_(?P<id>\d+))?_assignsubmission_(?P<plugin>[a-z]+)(?:_(?P<rest>.*))?", re.S
)
# Canvas: lower-case sortable name without separators, or none and "anon_" for anonymous marking.
_CANVAS = re.compile(
    r"(?:(?P<name>\w*?)_)??(?P<late>LATE_)?(?P<id>\d+|anon_\w+?)_(?P<file>\d+)_(?P<rest>.+)", re.S
)
_CANVAS_TEXT = re.compile(r"\w*?_?(?:LATE_)?(?:\d+|anon_\w+)_(?:text|link)\.html")
# What a learner's browser, Canvas or JupyterLab adds to the name of a second copy.
_COPY = re.compile(r"(?:-Copy\d*|[-_]\d+|\s*\(\d+\))$")


@dataclass(frozen=True)
class Owner:
    """Whose file it is by its name, and the rest of the name."""

    student: str  # the platform's id, or what stands for it
    full_name: str
    inner: Parts
    late: bool = False
    order: int = 0  # of two files of the same name, the higher was handed in later
    platform_id: str = ""  # the platform's own for this user or participant, "" if it gives none


def owners(paths: Sequence[Parts], lesson: str) -> list[Owner | None]:
    """Return the owner of each path of an export, None for what nobody handed in as a file."""
    if _is_wrapped(paths, lesson):
        return owners([path[1:] for path in paths], lesson)
    platform = _platform(paths, lesson)
    return [platform(path, lesson) for path in paths]


def without_copy_mark(stem: str) -> str:
    """Return a file's name as it was before it was downloaded or handed in again."""
    return _COPY.sub("", stem)


def _platform(paths: Sequence[Parts], lesson: str) -> Platform:
    moodle = [path for path in paths if _MOODLE.fullmatch(path[0])]
    canvas = [path for path in paths if len(path) == 1 and _is_canvas(path[0])]
    # One learner's name for a file must not decide about the others: each file of Moodle's has its
    # marker, so a file that only Canvas can have named is none of Moodle's.
    if 2 * len(moodle) > len(paths) and set(canvas) <= set(moodle):
        return _moodle
    if 2 * len(canvas) > len(paths):
        return _canvas
    if any(len(path) > 2 and path[1] == lesson for path in paths):
        return _tree
    return _plain


def _moodle(path: Parts, lesson: str) -> Owner | None:
    del lesson
    match = _MOODLE.fullmatch(path[0])
    if match is None or match["plugin"] != "file":
        return None  # a text typed into Moodle's page is no notebook
    inner = path[1:] or (match["rest"] or "",)
    if not inner[-1]:
        return None
    name = match["name"].strip()
    return Owner(match["id"] or name, name, inner, platform_id=match["id"] or "")


def _canvas(path: Parts, lesson: str) -> Owner | None:
    del lesson
    match = _CANVAS.fullmatch(path[0])
    if match is None or len(path) > 1 or _CANVAS_TEXT.fullmatch(path[0]):
        return None
    inner = (match["rest"],)
    late, order = bool(match["late"]), int(match["file"])
    platform_id = match["id"] if match["id"].isdecimal() else ""  # marking may be anonymous
    return Owner(match["id"], match["name"] or "", inner, late, order, platform_id)


def _tree(path: Parts, lesson: str) -> Owner | None:
    return Owner(path[0], "", path[2:]) if len(path) > 2 and path[1] == lesson else None


def _plain(path: Parts, lesson: str) -> Owner | None:
    del lesson
    if len(path) > 1:
        return Owner(path[0], path[0], path[1:])
    stem, _, suffix = path[0].rpartition(".")
    return Owner(stem, stem, path) if stem and suffix.lower() in ("ipynb", "zip") else None


def _is_canvas(name: str) -> bool:
    return bool(_CANVAS.fullmatch(name) or _CANVAS_TEXT.fullmatch(name))


def _is_wrapped(paths: Sequence[Parts], lesson: str) -> bool:
    """Whether all lies in one folder that is no student's, as when a folder was zipped."""
    if not paths or len({path[0] for path in paths}) > 1 or any(len(path) == 1 for path in paths):
        return False
    if _MOODLE.fullmatch(paths[0][0]):
        return False
    if paths[0][0] == "submitted":
        return True
    if any(len(path) > 2 and path[1] == lesson for path in paths):
        return False
    names = Counter(path[1] for path in paths if len(path) == 2)
    if not names or any(_MOODLE.fullmatch(path[1]) for path in paths):
        return True
    notebooks = [name for name in names if name.endswith(".ipynb")]
    return all(map(_is_canvas, names)) or (
        len(notebooks) > 1 and f"{lesson}.ipynb" not in notebooks
    )
