"""The course as stock nbgrader knows it: its own settings, the lesson released, one grade given."""

from __future__ import annotations

import copy
import shutil
import subprocess
from typing import TYPE_CHECKING

import nbformat

from autograder.builder.course import Course
from autograder.builder.curriculum import read_curriculum
from autograder.builder.fill import fill, solutions
from autograder.builder.pipeline import build, build_lesson
from autograder.builder.release import read_configuration
from autograder.builder.store import store
from autograder.builder.twins import points_of
from tests.bank.instructor import EARLIER, environment, nbgrader
from tests.bank.parts import LESSON
from tests.bank.submission import FILE_NAME
from tests.bank.surroundings import NEIGHBOUR, REPOSITORY
from tests.one_lesson import copy_lesson

if TYPE_CHECKING:
    from pathlib import Path

    from nbformat import NotebookNode

# What the lesson's release needs; nothing that concerns grading.
_SETTINGS = """
from pathlib import Path

c = get_config()
c.CourseDirectory.course_id = "cnnlab"
c.CourseDirectory.root = str(Path(__file__).resolve().parent / "build")
c.ClearMarkScheme.enforce_metadata = False
"""


def solved_notebook() -> NotebookNode:
    """Return the lesson with every exercise answered rightly, without its demonstrations.

    No check needs those, and they would take most of the time of a run over the whole bank.
    """
    course = Course(REPOSITORY)
    [entry] = [entry for entry in read_curriculum(course) if entry.name == LESSON]
    configuration = read_configuration(course.configuration)
    lesson = build_lesson(course, entry, points_of(LESSON), configuration)
    solved = fill(lesson.editions["en"], solutions(lesson.lesson))
    solved.cells = [cell for cell in solved.cells if _is_needed(cell)]
    return solved


def _is_needed(cell: NotebookNode) -> bool:
    return cell.cell_type != "code" or "nbgrader" in cell.metadata or cell.id == "start"


def prepare(folder: Path) -> Path:
    """Return a folder with the course, released and graded for one student; made anew."""
    shutil.rmtree(folder, ignore_errors=True)
    course = folder / "course"
    copy_lesson(LESSON, course)
    (course / "nbgrader_config.py").write_text(_SETTINGS, encoding="utf-8")
    store(Course(course), build(Course(course), points_of).files)
    solved = solved_notebook()
    nbformat.write(solved, folder / "solved.ipynb")
    without_cells = copy.deepcopy(solved)
    without_cells.cells = []
    for student in (EARLIER, NEIGHBOUR):
        handed_in = course / "build" / "submitted" / student / LESSON
        handed_in.mkdir(parents=True)
        nbformat.write(without_cells, handed_in / FILE_NAME)
    home = folder / "home"
    home.mkdir()
    for command in (
        nbgrader("generate_assignment", LESSON),
        nbgrader("autograde", LESSON, "--student", EARLIER),
    ):
        subprocess.run(
            command, cwd=course, env=environment(home), check=True, capture_output=True, text=True
        )
    shutil.rmtree(folder / "apart", ignore_errors=True)
    return folder
