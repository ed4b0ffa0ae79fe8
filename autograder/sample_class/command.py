"""`python -m autograder demo`: a sample class from its learners to the report on it."""

from __future__ import annotations

import argparse
import io
import sys
import time
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import track

from autograder.arguments import Parser
from autograder.builder.changes import course_file
from autograder.builder.course import PROJECT, Course
from autograder.builder.course_file import read_course_file
from autograder.builder.curriculum import read_curriculum
from autograder.builder.pipeline import build
from autograder.builder.store import store
from autograder.builder.twins import points_of
from autograder.course_options import course_of
from autograder.grading.command import grade
from autograder.grading.feedback.write import write_feedback
from autograder.grading.options import add_grade
from autograder.grading.problem import GradingError
from autograder.grading.tree import Tree
from autograder.sample_class import messages
from autograder.sample_class.folder import (
    MARKER,
    Settings,
    choose,
    claim,
    is_changed,
    take_over,
)
from autograder.sample_class.learners import learners
from autograder.sample_class.marking import mark_by_hand
from autograder.sample_class.release import hand_in, release
from autograder.sample_class.reporting import open_page, report_page
from autograder.sample_class.submission import Assignment, Submission, submissions
from cnnlab.checks import library
from cnnlab.text import set_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from autograder.builder.curriculum import Entry
    from autograder.sample_class.learners import Learner

_INTERRUPTED = 130  # as shells report a command that Ctrl-C has ended
_CONSOLE = Console(stderr=True, highlight=False, soft_wrap=True)


def demo(options: argparse.Namespace) -> int:
    """Make and grade the class, and return the exit status."""
    set_language(options.language)
    try:
        return _demo(options)
    except KeyboardInterrupt:
        print(messages.STOPPED, file=sys.stderr)
        return _INTERRUPTED
    except GradingError as problem:
        print(problem, file=sys.stderr)
        return 1


def _demo(options: argparse.Namespace) -> int:
    begun = time.monotonic()
    source = _source(options)
    entries = read_curriculum(source)
    chosen = _chosen(entries, options.lessons)
    folder = (options.folder or source.home / "build" / "sample-class").resolve()
    settings = Settings(options.students, options.seed, str(source.folder or ""))
    claim(folder, settings, entries)
    _CONSOLE.print(str(messages.BUILDING.format(folder=folder)), markup=False)
    class_ = learners(settings.students, settings.seed)
    course = Course(source.root, folder)
    if source.folder is not None:
        take_over(source.folder, folder)
    choose(course, chosen, entries, course_file(source))
    tree, assignments = _released(course, [entry.name for entry in chosen], class_)
    runs = [_Lesson(tree, one, class_, options) for one in assignments]
    for run in runs:
        if status := run.graded():
            return status
    page = report_page(tree, options.language)
    _tell(folder, runs, time.monotonic() - begun)
    if page is not None and not options.no_open:
        open_page(page)
    return 0


def _source(options: argparse.Namespace) -> Course:
    """Return the course whose lessons the class takes: the instructor's, or the project."""
    course = course_of(options)
    if course.folder is None:
        return Course(PROJECT if options.root == Path() else options.root.resolve())
    if (course.folder / MARKER).is_file():
        received = messages.A_CLASS.format(folder=course.folder)
        raise GradingError(received, messages.A_COURSE, messages.FROM_THERE)
    return course


def _chosen(entries: Sequence[Entry], names: Sequence[str]) -> list[Entry]:
    known = {entry.name: entry for entry in entries}
    if unknown := [name for name in names if name not in known]:
        raise GradingError(
            messages.UNKNOWN.format(names=", ".join(unknown)),
            messages.KNOWN.format(names=", ".join(known)),
            messages.ALL,
        )
    return [entry for entry in entries if entry.name in (names or known)]


def _released(
    course: Course, names: Sequence[str], class_: Sequence[Learner]
) -> tuple[Tree, list[Assignment]]:
    """Build and release the course; return its tree and the lessons of these names."""
    library.use(course.folder)
    built = build(course, points_of)
    store(course, built.files)
    tree = Tree.of(course.home)
    dues = read_course_file(course.home).dues()
    assignments = [
        Assignment(
            one,
            library.exercises_of(one.entry.name),
            dues[one.entry.name],
            is_own=is_changed(course, one.entry.name),
        )
        for one in built.lessons
        if one.entry.name in names
    ]
    for assignment in assignments:
        release(tree, assignment, class_)
    return tree, assignments


@dataclass
class _Lesson:
    """One lesson of the class on its way to grades."""

    tree: Tree
    assignment: Assignment
    class_: Sequence[Learner]
    options: argparse.Namespace
    seconds: float = 0.0  # of grading

    def graded(self) -> int:
        """Hand in, grade, mark, write feedback; return the grader's exit status."""
        name = self.assignment.name
        handed = self._handed_in()
        begun = time.monotonic()
        status = self._grade()
        self.seconds = time.monotonic() - begun
        if status:
            return status
        marked = mark_by_hand(self.tree, name, handed)
        pages = len(write_feedback(self.tree.repository, name))
        print(messages.GRADED.format(lesson=name, marked=marked, pages=pages))
        return 0

    def _handed_in(self) -> list[Submission]:
        making = submissions(self.assignment, self.class_, self.options.seed)
        name = self.assignment.name
        handed = []
        for submission in track(making, name, len(self.class_), console=_CONSOLE, transient=True):
            hand_in(self.tree, name, submission)
            handed.append(submission)
        late = sum(submission.at > self.assignment.due for submission in handed)
        said = messages.HANDED_IN.format(
            lesson=name, handed=len(handed), students=len(self.class_), late=late
        )
        print(said)
        return handed

    def _grade(self) -> int:
        table = self.tree.root / "grades" / f"{self.assignment.name}.csv"
        table.parent.mkdir(parents=True, exist_ok=True)
        given = [self.assignment.name, "--no-feedback", "--csv", str(table)]
        given += ["--language", self.options.language]
        given += ["--trust-submissions"] * self.options.trust_submissions
        options = add_grade(Parser().add_subparsers()).parse_args(given)
        options.root, options.course = Path(), self.tree.repository
        # The table of everybody is in the file; the demonstration says what matters.
        with redirect_stdout(io.StringIO()):
            return grade(options)


def _tell(folder: Path, runs: Sequence[_Lesson], seconds: float) -> None:
    where = folder.relative_to(Path.cwd()) if folder.is_relative_to(Path.cwd()) else folder
    print()
    print(messages.WHERE.format(folder=where))
    print(messages.NEXT.format(folder=where, lesson=runs[0].assignment.name))
    print(messages.DONE.format(seconds=seconds, grading=sum(run.seconds for run in runs)))
