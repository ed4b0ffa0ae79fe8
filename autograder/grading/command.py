"""`python -m autograder grade`: a class from what was handed in to grades, feedback and reports."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from autograder.grading.executors import Executor, Local, Nobody
from autograder.grading.lesson_run import LessonRun, Settings
from autograder.grading.lock import locked
from autograder.grading.problem import GradingError
from autograder.grading.reports import write_reports
from autograder.grading.tree import Tree
from autograder.job import MEGABYTE, Graded, Limits
from autograder.judge.pool import Judges
from autograder.kernels.host import WarmProcessError
from autograder.sandbox.choose import UnprotectedError, choose_level
from autograder.sandbox.level import Level
from autograder.submissions.collect import collect
from autograder.submissions.plain import NotPlainError
from cnnlab.text import Text, set_language

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

_MESSAGES = Console(stderr=True, highlight=False)


def grade(options: argparse.Namespace) -> int:
    """Grade and return the exit status: 1 if the grader itself failed on a submission."""
    set_language(options.language)
    try:
        tree = Tree.of(options.root.resolve(), options.db)
        return max([_grade_lesson(tree, lesson, options) for lesson in _lessons(tree, options)])
    except KeyboardInterrupt:
        print(_STOPPED, file=sys.stderr)
        return 130
    except (GradingError, UnprotectedError, WarmProcessError, NotPlainError) as problem:
        print(problem, file=sys.stderr)
        return 1


def _lessons(tree: Tree, options: argparse.Namespace) -> Sequence[str]:
    if options.lesson and not options.all:
        return [options.lesson]
    if options.lesson or not options.all:
        raise GradingError(_BOTH_OR_NEITHER, _ONE_OR_ALL, _TRY_ALL)
    found = sorted({path.name for path in (tree.root / "submitted").glob("*/*/")})
    if not found:
        raise GradingError(_NOTHING.format(folder=tree.root / "submitted"), _TREE, _EXPORT)
    return found


def _grade_lesson(tree: Tree, lesson: str, options: argparse.Namespace) -> int:
    with locked(tree.grading(lesson)):
        handed = collect(options.source, lesson, tree.root, _timestamps(options.timestamps))
        if not handed:
            raise GradingError(_NOTHING.format(folder=options.source or tree.root), _TREE, _EXPORT)
        run = LessonRun(tree, lesson, handed, _settings(options))
        pending = run.pending()
        with _executor(options, tree, len(pending)) as executor, _bar(lesson, len(pending)) as bar:
            run.grade(pending, executor, lambda _: bar.advance(bar.task_ids[0]))
        write_reports(run, tree, options)
    for failed in run.failed:
        print(_FAILED.format(student=failed.student, detail=_detail(failed)), file=sys.stderr)
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

        with cluster(options.scheduler, options.resource, options.trust_submissions) as executor:
            yield executor
    else:
        level = choose_level(trusted=options.trust_submissions)
        _MESSAGES.print(str((_UNPROTECTED if level is Level.NONE else _LEVEL).format(level=level)))
        workers = min(options.workers, jobs)
        with Judges(workers, level, hidden=(tree.root,)) as judges:
            yield Local(judges, workers)


@contextmanager
def _bar(lesson: str, jobs: int) -> Iterator[Progress]:
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=_MESSAGES) as bar:
        bar.add_task(lesson, total=jobs)
        yield bar


def _timestamps(path: Path | None) -> dict[str, str] | None:
    from autograder.submissions.timestamps import read_timestamps

    return read_timestamps(path) if path else None


def _detail(failed: Graded) -> str:
    return "; ".join(incident.detail for incident in failed.incidents)


_STOPPED = Text(
    en="Stopped. What is graded is stored; the same command goes on from here.",
    ko="중단했습니다. 채점한 결과는 저장되었으며, 같은 명령을 실행하면 이어서 채점합니다.",
)
_LEVEL = Text(en="Sandbox: {level}", ko="샌드박스: {level}")
_UNPROTECTED = Text(
    en="Sandbox: {level}. The students' code runs in your account, as you have asked for.",
    ko="샌드박스: {level}. 요청에 따라 학생의 코드를 현재 계정에서 그대로 실행합니다.",
)
_FAILED = Text(
    en="{student}: the grader itself failed; what was stored before is unchanged. {detail}",
    ko="{student}: 채점기에 오류가 있었습니다. 전에 저장한 결과는 그대로입니다. {detail}",
)
_BOTH_OR_NEITHER = Text(
    en="Received a lesson together with --all, or neither.",
    ko="강의 이름과 --all을 함께 받았거나 둘 다 받지 못했습니다.",
)
_ONE_OR_ALL = Text(en="Expected one of them.", ko="둘 중 하나가 필요합니다.")
_TRY_ALL = Text(
    en="Try `python -m autograder grade cnn-mechanics`.",
    ko="`python -m autograder grade cnn-mechanics`처럼 실행해 보십시오.",
)
_NOTHING = Text(
    en="Received {folder}, in which nobody handed in this lesson.",
    ko="받은 {folder}에 이 강의의 제출물이 없습니다.",
)
_TREE = Text(
    en="Expected submitted/<student>/<lesson>/<lesson>.ipynb, or an export of Moodle or Canvas.",
    ko="submitted/<학생>/<강의>/<강의>.ipynb 또는 Moodle이나 Canvas에서 내보낸 파일이 필요합니다.",
)
_EXPORT = Text(
    en="Try the export's path after the lesson's name.",
    ko="강의 이름 뒤에 내보낸 파일의 경로를 써 보십시오.",
)
