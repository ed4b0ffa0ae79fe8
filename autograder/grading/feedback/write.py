"""A lesson's feedback pages in nbgrader's tree; only those whose content changed are replaced."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import nbformat.v4

from autograder.grading.atomic import write_file
from autograder.grading.feedback.gather import Gathered
from autograder.grading.feedback.page import page
from autograder.grading.feedback.results import results
from autograder.grading.feedback.title import title_of
from autograder.grading.tree import Tree
from autograder.submissions.plain import NotPlainError, read_plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from concurrent.futures import Executor
    from pathlib import Path

    from autograder.job import Graded

    Task = tuple[str, Graded | None, Gathered]

_CHUNK = 8  # pages that one process makes at a time
# nbgrader's release_feedback asks for them, and how many bytes they hold at most: when it was
# handed in, and what the name of the page in the exchange is made of.
_BESIDE = {"timestamp.txt": 100, "submission_secret.txt": 200}


def write_feedback(
    course_root: Path,
    lesson: str,
    students: Iterable[str] | None = None,
    executor: Executor | None = None,
) -> list[Path]:
    """Write the pages of a lesson from its tree, journal and gradebook; return what changed.

    Raises GradingError if the lesson has not been released.
    """
    tree = Tree.of(course_root)
    return write_pages(tree, lesson, results(tree.grading(lesson)), students, executor)


def write_pages(
    tree: Tree,
    lesson: str,
    graded: Mapping[str, Graded],
    students: Iterable[str] | None = None,
    executor: Executor | None = None,
) -> list[Path]:
    """Write the pages of a lesson and return the paths of those that changed.

    graded: by student, how grading went, without notebooks; a student who is missing there and has
    an autograded notebook, from the stock command for instance, gets a page without notices.
    executor: makes pages in its processes; without one they are made here.
    """
    gathered = Gathered.read(tree.database, lesson, title_of(tree.repository, lesson))
    chosen = sorted(set(_students(tree, lesson, graded) if students is None else students))
    write = partial(_write, tree.root, lesson)
    tasks = [(student, graded.get(student), gathered.only(student)) for student in chosen]
    spread = partial(executor.map, chunksize=_CHUNK) if executor else map
    written = spread(write, tasks)
    return [path for path in written if path is not None]


def _students(tree: Tree, lesson: str, graded: Mapping[str, Graded]) -> Iterator[str]:
    yield from (student for student, found in graded.items() if found.status != "failed")
    for path in (tree.root / "autograded").glob(f"*/{lesson}/{lesson}.ipynb"):
        yield path.parts[-3]


def _write(root: Path, lesson: str, task: Task) -> Path | None:
    """Write one page if its content changed; `None` where there is nothing to say."""
    student, graded, gathered = task
    source = root / "autograded" / student / lesson
    target = root / "feedback" / student / lesson / f"{lesson}.html"
    without = graded is not None and graded.status == "not graded"
    notebook = None
    if not without:
        try:
            text = (source / f"{lesson}.ipynb").read_text(encoding="utf-8")
            notebook = nbformat.v4.reads(text)  # type: ignore[no-untyped-call]
        except FileNotFoundError:
            return None
    html = page(gathered.feedback(student, notebook, graded)).encode("utf-8", "backslashreplace")
    target.parent.mkdir(parents=True, exist_ok=True)
    _copy_beside(source if notebook else root / "submitted" / student / lesson, target.parent)
    if target.is_file() and target.read_bytes() == html:
        return None
    write_file(target, html)
    return target


def _copy_beside(source: Path, target: Path) -> None:
    for name, longest in _BESIDE.items():
        try:
            # Where nothing was graded they are the learner's own files.
            data = read_plain(source, name, longest)
        except NotPlainError:
            continue
        if not (target / name).is_file() or (target / name).read_bytes() != data:
            write_file(target / name, data)
