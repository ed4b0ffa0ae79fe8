"""A lesson and four learners go through the stock nbgrader commands, from generate to export."""

from __future__ import annotations

import copy
import html
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import nbformat
import pytest

from autograder.commands import main
from autograder.sample_class.bundle import is_plain
from autograder.sample_class.edits import EDITS, edited
from autograder.sample_class.rendering import rendered
from benchmarks.grading.marks import compared, differences, marks_in
from cnnlab.checks.examine import examine
from cnnlab.checks.library import exercises_of
from tests.autograder.classroom import LESSON, Classroom, open_classroom
from tests.autograder.lab import get, lab_in
from tests.autograder.stock import environment

if TYPE_CHECKING:
    from nbformat import NotebookNode

    from cnnlab.checks.exercise import Exercise, Mistake

# What the formgrader does when somebody presses Autograde, in a server that goes on.
BUTTON = """
import json, sys, time
import psutil
from nbgrader.apps import NbGrader
from nbgrader.apps.api import NbGraderAPI
from nbgrader.coursedir import CourseDirectory

application = NbGrader()
application.load_config_file()
from autograder.stock import judges

judges.IDLE_SECONDS = 1.0
api = NbGraderAPI(CourseDirectory(config=application.config), config=application.config)
answer = api.autograde(*sys.argv[1:], force=True)
here = psutil.Process()
judging = len(here.children(recursive=True))
end = time.monotonic() + 60
while here.children() and time.monotonic() < end:
    time.sleep(0.2)
left = [" ".join(child.cmdline()) for child in here.children(recursive=True)]
print(json.dumps({"success": answer["success"], "judging": judging, "left": left}))
"""

# All tests share one graded class: one worker.
pytestmark = pytest.mark.xdist_group("round trip")

EXERCISES = exercises_of(LESSON)
# No other solution of the lesson calls these, so each mistake costs its own points only.
MISTAKEN = ("touch_counts", "conv2d", "pool")
WRITTEN_POINTS = 4.0
LANGUAGE = {"solver": "ko", "mistaken": "en", "untouched": "en", "mistaken_ko": "ko"}


def earned(exercise: Exercise, mistake: Mistake) -> float:
    """Return the points of a wrong answer, which no seed may change."""
    points = {examine(exercise, mistake.function, seed).points for seed in range(3)}
    assert len(points) == 1, f"{exercise.name}: {mistake.function.__name__} earns {points}"
    return points.pop()


def typical_mistake(name: str) -> Mistake:
    """Return the exercise's first mistake that earns some of its points, or else the first."""
    exercise = EXERCISES[name]
    slips = EDITS.get(name, {})
    written = [
        mistake
        for mistake in exercise.mistakes
        if is_plain(mistake.function) or mistake.function.__name__ in slips
    ]
    partly = (m for m in written if examine(exercise, m.function, 0).points)
    return next(partly, written[0])


MISTAKES = {name: typical_mistake(name) for name in MISTAKEN}


def mistaken_answer(name: str, solution: str) -> str:
    """Return the answer cell of a learner who makes the mistake, as text of their own."""
    function = MISTAKES[name].function
    slip = EDITS.get(name, {}).get(function.__name__)
    return edited(solution, slip) if slip else "\n\n\n".join(rendered(function, name))


@pytest.fixture(scope="module")
def classroom(tmp_path_factory: pytest.TempPathFactory) -> Classroom:
    """Return the class after autograding, manual grading and feedback."""
    room = open_classroom(tmp_path_factory.mktemp("round_trip"))
    right = room.solutions()
    wrong = right | {name: mistaken_answer(name, right[name]) for name in MISTAKEN}
    room.submit("solver", "ko", right | {room.written: "작은 커널 두 개의 가중치가 더 적습니다."})
    room.submit("mistaken", "en", wrong)
    room.submit("untouched", "en", {}, change=lose_an_exercise)
    room.submit("mistaken_ko", "ko", wrong, change=tamper)
    shutil.copytree(room.root, room.root.with_name("ungraded"))
    # What nbgrader says of a changed cell must not be said of cells that nobody changed.
    assert "has changed!" not in room.nbgrader("autograde", LESSON)
    room.mark("solver", WRITTEN_POINTS)
    room.nbgrader("generate_feedback", LESSON)
    return room


def tamper(notebook: NotebookNode) -> None:
    """Make nbgrader skip the check of a wrong answer, and lose the check of a right one.

    And copy an answer, which takes nbgrader's metadata along.
    """
    cells = {cell.id: cell for cell in notebook.cells}
    cells["conv2d-check"].metadata["tags"] = ["skip-execution"]
    notebook.cells.remove(cells["correlate-check"])
    copied = copy.deepcopy(cells["flatten-answer"])
    copied.id = "copied"
    notebook.cells.insert(notebook.cells.index(cells["flatten-answer"]), copied)


def lose_an_exercise(notebook: NotebookNode) -> None:
    """Delete an answer together with its check."""
    lost = ("flatten-answer", "flatten-check")
    notebook.cells = [cell for cell in notebook.cells if cell.id not in lost]


def expected_points(student: str) -> dict[str, float]:
    full = {name: exercise.points for name, exercise in EXERCISES.items()}
    if student == "solver":
        return full
    if student == "untouched":
        return dict.fromkeys(full, 0.0)
    return full | {name: earned(EXERCISES[name], mistake) for name, mistake in MISTAKES.items()}


def test_the_mistaken_learner_gets_some_points_but_not_all() -> None:
    wrong = expected_points("mistaken")
    assert 0 < sum(wrong[name] for name in MISTAKEN) < sum(EXERCISES[n].points for n in MISTAKEN)


def test_no_other_solution_calls_a_mistaken_function(classroom: Classroom) -> None:
    for name, source in classroom.solutions().items():
        assert not [other for other in MISTAKEN if other != name and f"{other}(" in source]


@pytest.mark.parametrize("student", LANGUAGE)
def test_every_check_earns_what_its_twin_says(classroom: Classroom, student: str) -> None:
    assert classroom.points(student) == expected_points(student)


def test_the_export_holds_the_right_totals(classroom: Classroom) -> None:
    rows = classroom.exported()
    manual = {"solver": WRITTEN_POINTS}
    assert {student: float(row["score"]) for student, row in rows.items()} == {
        student: sum(expected_points(student).values()) + manual.get(student, 0)
        for student in LANGUAGE
    }
    budget = classroom.lesson.entry.points
    assert {float(row["max_score"]) for row in rows.values()} == {budget}


def test_an_untouched_written_answer_needs_no_reader(classroom: Classroom) -> None:
    with classroom.gradebook as gradebook:
        for student in ("mistaken", "untouched", "mistaken_ko"):
            grade = gradebook.find_grade(classroom.written, LESSON, LESSON, student)
            assert (grade.auto_score, grade.needs_manual_grade) == (0, False)


@pytest.mark.parametrize("student", ["mistaken", "mistaken_ko"])
def test_the_feedback_names_each_mistake_in_the_learners_language(
    classroom: Classroom, student: str
) -> None:
    page = readable(classroom.feedback(student))
    for name, mistake in MISTAKES.items():
        assert readable(getattr(mistake, LANGUAGE[student])) in page, name


def test_a_right_answers_feedback_names_no_mistake(classroom: Classroom) -> None:
    page = readable(classroom.feedback("solver"))
    for exercise in EXERCISES.values():
        for mistake in exercise.mistakes:
            assert readable(mistake.ko) not in page


def test_a_korean_submission_keeps_its_korean_prose(classroom: Classroom) -> None:
    graded = classroom.root / "build/autograded/solver" / LESSON / f"{LESSON}.ipynb"
    notebook = nbformat.read(graded, as_version=4)
    edition = classroom.lesson.editions["ko"]
    prose = [cell.source for cell in edition.cells if "nbgrader" not in cell.metadata]
    assert [c.source for c in notebook.cells if "nbgrader" not in c.metadata] == prose


def test_whoever_reads_the_written_answers_sees_the_mark_scheme(classroom: Classroom) -> None:
    graded = classroom.root / "build/autograded/solver" / LESSON / f"{LESSON}.ipynb"
    cells = nbformat.read(graded, as_version=4).cells
    place = next(n for n, c in enumerate(cells) if c.id == f"{classroom.written}-answer")
    assert "BEGIN MARK SCHEME" in cells[place + 1].source
    assert "<summary>5점 만점에 3점: 1 + 2 + 0 + 0</summary>" in cells[place + 1].source


@pytest.mark.parametrize("student", ["solver", "untouched"])
def test_the_feedback_holds_no_mark_scheme(classroom: Classroom, student: str) -> None:
    page = readable(classroom.feedback(student))
    assert "MARK SCHEME" not in page and "5 points · 5점" not in page
    for sample in classroom.lesson.samples:
        assert readable(sample.answer) not in page and readable(sample.why) not in page
    assert classroom.written in page


def test_the_graders_own_command_gives_the_same_points(classroom: Classroom) -> None:
    other = classroom.root.with_name("ungraded")
    # The judge's inputs are drawn from it.
    seed = Path("build/grading", LESSON, "seed.json")
    (other / seed).parent.mkdir(parents=True)
    shutil.copy(classroom.root / seed, other / seed)
    assert main(["--root", str(other), "grade", LESSON, "--no-feedback"]) == 0
    stock = marks_in(classroom.root, LESSON)
    assert compared(stock, stock) > 40
    assert differences(stock, marks_in(other, LESSON)) == []


def test_the_formgraders_button_grades_and_its_judges_end_when_nobody_asks(
    classroom: Classroom,
) -> None:
    before = classroom.points("mistaken")
    command = [sys.executable, "-c", BUTTON, LESSON, "mistaken"]
    done = subprocess.run(
        command,
        cwd=classroom.root,
        env=environment(classroom.home),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout.splitlines()[-1])
    assert seen["success"] is True
    assert seen["judging"] > 0
    assert seen["left"] == []
    assert classroom.points("mistaken") == before


def test_grading_writes_no_learners_record(classroom: Classroom) -> None:
    assert not list(classroom.home.rglob("progress.jsonl"))


def test_the_formgrader_shows_the_graded_lesson(classroom: Classroom) -> None:
    with lab_in(classroom.root, classroom.home) as address:
        (shown,) = json.loads(get(f"{address}formgrader/api/assignments"))
        page = get(f"{address}formgrader/manage_assignments")
    assert (shown["name"], shown["num_submissions"]) == (LESSON, len(LANGUAGE))
    assert shown["max_score"] == classroom.lesson.entry.points
    # What the page says where it cannot find the course below the server's folder.
    assert "not a subdirectory" not in page


def readable(text: str) -> str:
    """Return a text or an HTML page as its reader sees it: no tags, no entities, no backticks."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>|`", "", text)).split())
