"""Where a course keeps what one student handed in, and what became of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nbgrader.exchange.default import Exchange
from nbgrader.utils import notebook_hash

from autograder.submissions.identity import student_id
from autograder.submissions.plain import NotPlainError, read_plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from autograder.grading.tree import Tree

_BY_STUDENT = (
    "submitted",
    "submitted-earlier",
    "incoming",
    "autograded",
    "feedback",
    "quarantine",
)
_LONGEST_SECRET = 256


@dataclass(frozen=True)
class Places:
    """What is kept of a student outside of the gradebook, in the order of its removal."""

    paths: tuple[Path, ...]  # files and folders of nobody else
    notes: tuple[Path, ...]  # files that name the student among others
    lessons: tuple[str, ...]  # of which something is kept


def places(tree: Tree, student: str) -> Places:
    """Return where the student's work lies: in nbgrader's tree, the journal, the exchange."""
    kept = [path for kind in _BY_STUDENT for path in _named(tree.root / kind, student)]
    results = list(_results(tree, student))
    notes = [path for path in _grading(tree, "stored.json") if student in _json(path)]
    lessons = {path.parents[1].name for path in results} | {path.parent.name for path in notes}
    for folder in kept:
        if folder.is_dir() and not folder.is_symlink():
            lessons |= {path.name for path in folder.iterdir()}
    exchanged = [*_released(tree, kept), *_inbound(tree, student)]
    # What is found through another comes before it: a removal may be stopped half-way.
    return Places((*exchanged, *results, *kept), tuple(notes), tuple(sorted(lessons)))


def leftovers(tree: Tree, lessons: tuple[str, ...]) -> list[Path]:
    """Return what may hold the student among others and is made again: copies, reports."""
    copies = [path for path in _grading(tree, "files") if path.is_dir()]
    names = (*lessons, "course")
    reports = [
        path
        for path in sorted((tree.root / "report").glob("*"))
        if path.is_file() and path.name.partition(".")[0] in names
    ]
    return [*copies, *reports]


def _named(folder: Path, name: str) -> list[Path]:
    """Return what has exactly this name: no id leads out of the folder, or to other capitals."""
    return [path for path in folder.iterdir() if path.name == name] if folder.is_dir() else []


def _results(tree: Tree, student: str) -> Iterator[Path]:
    for path in _grading(tree, f"results/{student_id(student)}.json"):
        record = _json(path).get("record", {})
        # Another student's id may be spelled as this one's file.
        if record.get("person", {}).get("id", student) == student:
            yield path


def _grading(tree: Tree, name: str) -> list[Path]:
    folders = sorted((tree.root / "grading").glob("*/"))
    return [folder / name for folder in folders if (folder / name).exists()]


def _json(path: Path) -> dict[str, dict[str, dict[str, str]]]:
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _exchange(tree: Tree) -> Path:
    return Path(Exchange(config=tree.config).root) / tree.course_id


def _inbound(tree: Tree, student: str) -> list[Path]:
    """Return what the student handed in through nbgrader's exchange: student+lesson+time+random."""
    found = sorted((_exchange(tree) / "inbound").glob("*+*+*"))
    return [path for path in found if path.name.rsplit("+", 3)[0] == student]


def _released(tree: Tree, kept: list[Path]) -> Iterator[Path]:
    """Yield the pages in the exchange, whose names are made of the submissions' secrets."""
    found = set()
    folders = [path for one in kept for path in (one, *one.glob("*/"), *one.glob("*/*/"))]
    for path in folders:
        if path.is_symlink() or path.parent.is_symlink():
            continue  # to another student's, perhaps
        try:
            secret = read_plain(path, "submission_secret.txt", _LONGEST_SECRET).decode()
        except (NotPlainError, UnicodeDecodeError):
            continue
        lesson = path.parent.name if path.name.isdecimal() else path.name
        page = notebook_hash(secret=secret, notebook_id=lesson)
        found.add(_exchange(tree) / "feedback" / f"{page}.html")
    yield from sorted(path for path in found if path.is_file())
