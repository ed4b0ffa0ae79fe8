"""A course folder from its build to its marks, by our grader and by nbgrader's own command."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell

from autograder.builder.course import Course
from autograder.builder.fill import fill, solutions
from autograder.builder.pipeline import build
from autograder.builder.twins import points_of
from benchmarks.grading.marks import marks_in
from cnnlab.checks import library
from tests.autograder.own_course import CHANGED, OWN, write_course
from tests.autograder.stock import REPOSITORY, environment

pytestmark = pytest.mark.xdist_group("own course")

# What a student might hand in beside the notebook, so that every answer were right.
EVERYTHING_IS_RIGHT = """\
import pathlib
pathlib.Path("{marker}").touch()
from cnnlab.checks import Cases, Exercise, Text
def _calls(random):
    yield (1,)
def _any(image):
    return None
_all = Cases(3, Text(en="all", ko="모두"), _calls)
halve = Exercise(cases=[_all], oracle=_any, mistakes=[], hints=[])
"""
LOOKS_AROUND = """\
from cnnlab.checks import library
print("course", library.current(), "lessons", library.lessons())
import pathlib
for folder in {folders}:
    try:
        print("sees", sorted(path.name for path in pathlib.Path(folder).rglob("*.py")))
    except OSError as error:
        print("refused", type(error).__name__)
"""


@dataclass(frozen=True)
class OwnCourse:
    course: Course
    home: Path
    marker: Path

    @property
    def folder(self) -> Path:
        return self.course.home

    def run(self, *command: str) -> str:
        """Run a command in the course folder, as an instructor does, away from the project."""
        variables = environment(self.home)
        variables["PYTHONPATH"] += f":{REPOSITORY}"
        done = subprocess.run(
            command, cwd=self.folder, env=variables, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout + done.stderr

    def autograder(self, *arguments: str) -> str:
        return self.run(sys.executable, "-m", "autograder", *arguments)

    def nbgrader(self, *arguments: str) -> str:
        return self.run(str(Path(sys.executable).parent / "nbgrader"), *arguments)

    def hand_in(self, student: str, notebook: nbformat.NotebookNode) -> Path:
        lesson = notebook.metadata.pop("lesson")
        folder = self.folder / "build" / "submitted" / student / lesson
        folder.mkdir(parents=True)
        nbformat.write(notebook, folder / f"{lesson}.ipynb")
        return folder


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OwnCourse]:
    """The course after the release of both lessons and the grading of one by our command."""
    place = tmp_path_factory.mktemp("own_course")
    own = OwnCourse(write_course(place / "spring"), place / "home", place / "marker")
    own.autograder("build")
    own.nbgrader("generate_assignment", OWN)
    own.nbgrader("generate_assignment", CHANGED)
    submit(own)
    own.autograder("grade", "--all")
    yield own
    library._chosen = None


def submit(own: OwnCourse) -> None:
    """Hand in right and wrong answers, and one with a course of its own beside the notebook."""
    library.use(own.folder)
    lessons = {one.entry.name: one for one in build(own.course, points_of).lessons}

    def notebook(lesson: str, language: str, answers: dict[str, str]) -> nbformat.NotebookNode:
        filled = fill(lessons[lesson].editions[language], answers)
        filled.metadata["lesson"] = lesson
        return filled

    wrong = {"halve": "def halve(image):\n    return image // 2"}
    own.hand_in("right", notebook(OWN, "ko", solutions(lessons[OWN].lesson)))
    hostile = notebook(OWN, "en", wrong)
    folders = [str(own.folder / "exercises"), str(own.folder / "lessons")]
    hostile.cells.append(new_code_cell(LOOKS_AROUND.format(folders=folders), id="looks"))
    folder = own.hand_in("hostile", hostile)
    shutil.copytree(own.folder / "lessons", folder / "lessons")
    (folder / "course.toml").write_text(f'id = "mine"\nlessons = ["{OWN}"]\n', "utf-8")
    (folder / "exercises" / OWN).mkdir(parents=True)
    twin = EVERYTHING_IS_RIGHT.format(marker=own.marker)
    (folder / "exercises" / OWN / "halve.py").write_text(twin, "utf-8")
    count = "def accuracy(logits, labels):\n    return (logits.argmax(axis=1) == labels).sum()"
    own.hand_in("partly", notebook(CHANGED, "en", {"accuracy": count}))
    own.hand_in("solver", notebook(CHANGED, "en", solutions(lessons[CHANGED].lesson)))


def points(own: OwnCourse, lesson: str) -> dict[str, float]:
    found = marks_in(own.folder, lesson)
    return {
        student: sum(value or 0.0 for value in marks.values()) for student, marks in found.items()
    }


def test_an_own_exercise_earns_points(graded: OwnCourse) -> None:
    assert points(graded, OWN) == {"right": 3.0, "hostile": 0.0}


def test_changed_points_count(graded: OwnCourse) -> None:
    assert points(graded, CHANGED)["solver"] == 8.0
    assert points(graded, CHANGED)["partly"] < 8.0


def test_the_feedback_names_the_own_mistake(graded: OwnCourse) -> None:
    page = graded.folder / "build" / "feedback" / "hostile" / OWN / f"{OWN}.html"
    text = page.read_text("utf-8")
    assert "drops the rest" in text
    assert "Darker images" in text


def test_no_course_of_a_submissions_counts_and_no_answer_is_seen(graded: OwnCourse) -> None:
    assert not graded.marker.exists()
    notebook = nbformat.read(
        graded.folder / "build" / "autograded" / "hostile" / OWN / f"{OWN}.ipynb", as_version=4
    )
    said = str(next(cell for cell in notebook.cells if cell.id == "looks").outputs)
    assert "course None lessons ()" in said
    assert "halve.py" not in said and "_ways.py" not in said


def test_the_due_date_stands_in_the_gradebook(graded: OwnCourse) -> None:
    assert due_dates(graded) == {OWN: None, CHANGED: "2026-12-01 14:59:00.000000"}


def test_a_changed_due_date_is_written_by_the_next_build(graded: OwnCourse) -> None:
    file = graded.folder / "course.toml"
    before = file.read_text("utf-8")
    file.write_text(before.replace("2026-12-01T", "2026-12-08T"), "utf-8")
    try:
        assert f"{CHANGED}: due date set" in graded.autograder("build")
        assert due_dates(graded)[CHANGED] == "2026-12-08 14:59:00.000000"
    finally:
        file.write_text(before, "utf-8")


def due_dates(own: OwnCourse) -> dict[str, str | None]:
    with sqlite3.connect(own.folder / "build" / "gradebook.db") as gradebook:
        return dict(gradebook.execute("select name, duedate from assignment"))


def test_nbgraders_own_command_gives_the_same_points(graded: OwnCourse) -> None:
    ours = points(graded, OWN)
    graded.nbgrader("autograde", OWN, "--force")
    assert points(graded, OWN) == ours
    assert not graded.marker.exists()


def test_a_course_keeps_its_id_in_nbgrader(graded: OwnCourse) -> None:
    with sqlite3.connect(graded.folder / "build" / "gradebook.db") as gradebook:
        assert gradebook.execute("select distinct course_id from assignment").fetchall() == [
            ("spring",)
        ]
