"""What an instructor gets after grading: feedback pages, files for platforms, a table."""

from __future__ import annotations

import os
import threading
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context, parent_process
from typing import TYPE_CHECKING

from autograder.grading.exports.canvas_csv import fill_canvas, write_canvas
from autograder.grading.exports.moodle_csv import fill_moodle, write_moodle
from autograder.grading.exports.plain_csv import write_plain
from autograder.grading.feedback.title import title_of
from autograder.grading.feedback.write import write_pages
from autograder.grading.gradebook.marks import read_marks
from autograder.grading.outputs import names_of
from autograder.grading.results import results_of
from autograder.grading.results_table import results_table
from autograder.reasons import reason
from cnnlab.text import Text

if TYPE_CHECKING:
    import argparse

    from autograder.grading.lesson_run import LessonRun
    from autograder.grading.results import Result
    from autograder.grading.tree import Tree
    from autograder.job import Graded

# Fewer pages are made here: a process of its own costs as much as these.
_FEW = 40


def write_reports(run: LessonRun, tree: Tree, options: argparse.Namespace) -> None:
    """Print the table and write what was asked for; raises GradingError for a file that fails."""
    records = run.results
    marks = read_marks(tree.database, run.lesson)
    results = results_of(run.released, marks, list(records.values()), reasons_of, run.order)
    print(results_table(results, everybody=options.table == "all"))
    if not options.no_feedback:
        graded = {s: r.graded for s, r in records.items() if r.graded.status != "failed"}
        changed = _write_feedback(tree, run.lesson, graded, options.workers)
        folder = tree.root / "feedback"
        print(_PAGES.format(folder=folder, count=len(graded), changed=changed))
    _write_files(run, tree, options, results)
    print(_REPORT.format(lesson=run.lesson))


def reasons_of(graded: Graded) -> str:
    """Return why a submission was not, or not wholly, graded, in the current language."""
    sentences = (
        reason(incident.kind, cell=f"`{incident.cell}`", detail=incident.detail)
        for incident in graded.incidents
    )
    return " ".join(map(str, sentences))


def _write_feedback(tree: Tree, lesson: str, graded: dict[str, Graded], workers: int) -> int:
    """Write the pages and return how many are new or changed."""
    if len(graded) <= _FEW:
        return len(write_pages(tree, lesson, graded, graded))
    # Spawned, not forked: this process has threads.
    context = get_context("spawn")
    with ProcessPoolExecutor(workers, context, initializer=_end_with_parent) as processes:
        return len(write_pages(tree, lesson, graded, graded, processes))


def _end_with_parent() -> None:
    """Let this process end with the command, also when that is killed: its jobs never come."""
    parent = parent_process()
    assert parent is not None

    def follow() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=follow, daemon=True).start()


def _write_files(
    run: LessonRun, tree: Tree, options: argparse.Namespace, results: list[Result]
) -> None:
    missing: list[Result] = []
    if options.csv:
        write_plain(options.csv, results)
    if options.canvas and options.canvas_gradebook:
        titles = names_of(tree.repository, run.lesson)
        missing += fill_canvas(options.canvas, options.canvas_gradebook, titles, results)
    elif options.canvas:
        write_canvas(options.canvas, str(title_of(tree.repository, run.lesson)), results)
    if options.moodle and options.moodle_worksheet:
        missing += fill_moodle(options.moodle, options.moodle_worksheet, results)
    elif options.moodle:
        write_moodle(options.moodle, results)
    for path in filter(None, (options.csv, options.canvas, options.moodle)):
        print(_WRITTEN.format(path=path))
    for result in missing:
        print(_MISSING.format(student=result.person.id))


_PAGES = Text(
    en="Feedback pages in {folder}: {count}, new or changed: {changed}.",
    ko="{folder}의 피드백 페이지: {count}개, 새로 쓰거나 바뀐 것: {changed}개.",
)
_WRITTEN = Text(en="Written: {path}", ko="저장: {path}")
_REPORT = Text(
    en="What the class got wrong: `python -m autograder report {lesson}`.",
    ko="반 전체가 무엇을 틀렸는지 보는 명령: `python -m autograder report {lesson}`",
)
_MISSING = Text(
    en="{student} has no row in the file to fill in; look the student up there by hand.",
    ko="채워 넣을 파일에 {student}의 행이 없습니다. 그 파일에서 직접 찾아 입력하십시오.",
)
