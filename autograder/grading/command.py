"""`python -m autograder grade`: a class from what was handed in to grades, feedback and reports."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from autograder.course_options import course_of
from autograder.due_dates import update_due_dates
from autograder.grading import devices, messages
from autograder.grading.collecting import collected, find_lessons
from autograder.grading.executors import Executor, Local, Nobody
from autograder.grading.gradebook.released import read_released
from autograder.grading.gradebook.transaction import require_writable
from autograder.grading.lesson_run import LessonRun, Settings
from autograder.grading.lock import locked
from autograder.grading.options import check_together
from autograder.grading.outputs import require_fillable, require_outputs
from autograder.grading.problem import GradingError
from autograder.grading.reports import reasons_of, write_reports
from autograder.grading.tree import Tree
from autograder.grading.unread import BROKEN_PIPE, unbroken
from autograder.job import MEGABYTE, Graded, Limits
from autograder.judge.pool import Judges
from autograder.kernels.host import WarmProcessError
from autograder.sandbox.choose import UnprotectedError, choose_level
from autograder.sandbox.level import Level
from cnnlab.text import set_language

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Sequence

_INTERRUPTED = 130  # as shells report a command that Ctrl-C has ended
_MESSAGES = Console(stderr=True, highlight=False, soft_wrap=True)


def grade(options: argparse.Namespace) -> int:
    """Grade and return the exit status: 1 if something could not be graded by our own fault.

    Whoever stops reading what is printed, as `| head` does, stops neither grading nor the files.
    """
    set_language(options.language)
    with unbroken() as streams:
        status = _grade(options)
    return status or BROKEN_PIPE * any(stream.broken for stream in streams)


def _grade(options: argparse.Namespace) -> int:
    try:
        check_together(options)
        require_outputs(options)
        tree = Tree.of(course_of(options).home, options.db)
        if tree.course is not None:
            update_due_dates(tree.course, tree.database)
        return max([_status_of(tree, lesson, options) for lesson in find_lessons(tree, options)])
    except KeyboardInterrupt:
        print(messages.STOPPED, file=sys.stderr)
        return _INTERRUPTED
    except (GradingError, UnprotectedError, WarmProcessError) as problem:
        print(problem, file=sys.stderr)
        return 1
    except OSError as problem:
        print(messages.SYSTEM.format(problem=problem), file=sys.stderr)
        return 1


def _status_of(tree: Tree, lesson: str, options: argparse.Namespace) -> int:
    """Grade a lesson; what is wrong with one of several must not stop the others."""
    try:
        return _grade_lesson(tree, lesson, options)
    except GradingError as problem:
        if not options.all:
            raise
        print(f"{lesson}: {problem}", file=sys.stderr)
        return 1


def _grade_lesson(tree: Tree, lesson: str, options: argparse.Namespace) -> int:
    # Before a misspelt name gets folders, and before an hour's grading.
    require_fillable(tree.repository, read_released(tree.database, lesson), options)
    require_writable(tree.database)
    with locked(tree.grading(lesson)):
        run = LessonRun(tree, lesson, collected(tree, lesson, options), _settings(options))
        pending = run.pending()
        with _executor(options, tree, len(pending)) as executor, _progress(run, pending) as done:
            run.grade(pending, executor, done)
        for record in run.failed:
            print(f"{record.person.id}: {reasons_of(record.graded)}", file=sys.stderr)
        write_reports(run, tree, options)
    return int(bool(run.failed))


def _settings(options: argparse.Namespace) -> Settings:
    chosen = {
        "wall": options.wall,
        "cell": options.cell,
        "memory": options.memory and options.memory * MEGABYTE,
    }
    limits = replace(Limits(), **{name: value for name, value in chosen.items() if value})
    return Settings(limits, options.force, options.new_seed, options.run_demonstrations)


@contextmanager
def _executor(options: argparse.Namespace, tree: Tree, jobs: int) -> Iterator[Executor]:
    """Give what grades the jobs; starts nothing where there are none."""
    if jobs == 0:
        yield Nobody()
    elif options.scheduler:
        from autograder.grading.cluster import cluster  # an extra that few need

        workers = cluster(
            options.scheduler,
            options.resource,
            trusted=options.trust_submissions,
            device=options.device,
            per_card=options.per_card or 1,
            course=tree.course,
        )
        with workers as executor:
            if options.device == "gpu" and executor.device == "cpu":
                _MESSAGES.print(str(devices.NO_WORKER_WITH_A_CARD), markup=False)
            yield executor
            if executor.device == "gpu" and executor.on_the_cpu:
                said = devices.ON_WORKERS_CPUS.format(count=executor.on_the_cpu)
                _MESSAGES.print(str(said), markup=False)
    else:
        level = choose_level(trusted=options.trust_submissions)
        message = messages.UNPROTECTED if level is Level.NONE else messages.LEVEL
        _MESSAGES.print(str(message.format(level=level)))
        workers = min(options.workers, jobs)
        shares = devices.shares(options.device, options.per_card or 1)
        hidden = (tree.root,) if tree.course is None else (tree.root, tree.course)
        with Judges(workers, level, hidden, shares, tree.course) as judges:
            for line in devices.told(options.device, judges):
                _MESSAGES.print(str(line), markup=False)
            yield Local(judges, judges.workers)


@contextmanager
def _progress(run: LessonRun, pending: Sequence[str]) -> Iterator[Callable[[Graded], None]]:
    """Show how many of the submissions are graded; give what is to be called for each."""
    if not pending:
        _MESSAGES.print(str(messages.UNCHANGED.format(lesson=run.lesson)))
        yield lambda _: None
        return
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=_MESSAGES) as bar:
        task = bar.add_task(run.lesson, total=len(pending))
        yield lambda _: bar.advance(task)
