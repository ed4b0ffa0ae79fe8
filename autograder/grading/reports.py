"""What an instructor gets after grading: feedback pages, files for platforms, a table."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TYPE_CHECKING

from autograder.grading.exports.canvas_csv import fill_canvas, write_canvas
from autograder.grading.exports.moodle_csv import fill_moodle, write_moodle
from autograder.grading.exports.plain_csv import write_plain
from autograder.grading.feedback.title import title_of
from autograder.grading.feedback.write import write_pages
from autograder.grading.gradebook.marks import read_marks
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
    """Write what was asked for and print the table."""
    records = run.results
    marks = read_marks(tree.database, run.lesson)
    results = results_of(run.released, marks, list(records.values()), reasons_of, run.order)
    if not options.no_feedback:
        graded = {student: record.graded for student, record in records.items()}
        _write_feedback(tree, run.lesson, graded, options.workers)
    _write_files(run, tree, options, results)
    print(results_table(results, everybody=options.table == "all"))


def reasons_of(graded: Graded) -> str:
    """Return why a submission was not, or not wholly, graded, in the current language."""
    sentences = (
        reason(incident.kind, cell=f"`{incident.cell}`", detail=incident.detail)
        for incident in graded.incidents
    )
    return " ".join(map(str, sentences))


def _write_feedback(tree: Tree, lesson: str, graded: dict[str, Graded], workers: int) -> None:
    if len(graded) <= _FEW:
        write_pages(tree, lesson, graded, graded)
        return
    # Spawned, not forked: this process has threads.
    with ProcessPoolExecutor(workers, get_context("spawn")) as processes:
        write_pages(tree, lesson, graded, graded, processes)


def _write_files(
    run: LessonRun, tree: Tree, options: argparse.Namespace, results: list[Result]
) -> None:
    title = title_of(tree.repository, run.lesson)
    missing: list[Result] = []
    if options.csv:
        write_plain(options.csv, results)
    if options.canvas and options.canvas_gradebook:
        titles = [run.lesson, title.en, title.ko]
        missing += fill_canvas(options.canvas, options.canvas_gradebook, titles, results)
    elif options.canvas:
        write_canvas(options.canvas, str(title), results)
    if options.moodle and options.moodle_worksheet:
        missing += fill_moodle(options.moodle, options.moodle_worksheet, results)
    elif options.moodle:
        write_moodle(options.moodle, results)
    for path in filter(None, (options.csv, options.canvas, options.moodle)):
        print(_WRITTEN.format(path=path))
    for result in missing:
        print(_MISSING.format(student=result.person.id))


_WRITTEN = Text(en="Written: {path}", ko="저장: {path}")
_MISSING = Text(
    en="{student} has no row in the file to fill in; look the student up there by hand.",
    ko="채워 넣을 파일에 {student}의 행이 없습니다. 그 파일에서 직접 찾아 입력하십시오.",
)
