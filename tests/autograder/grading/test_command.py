"""A whole class, from what was handed in to grades, pages and files for platforms."""

from __future__ import annotations

import csv
import json
import sqlite3
from typing import TYPE_CHECKING

import pytest

from cnnlab.checks.library import exercises_of
from tests.autograder.classroom import LESSON
from tests.autograder.grading.whole_class import MISTAKE, MISTAKEN, CourseFolder, Ran, penalties

if TYPE_CHECKING:
    from pathlib import Path

# All modules with this mark share one graded class: one worker.
pytestmark = pytest.mark.xdist_group("whole class")

FULL = 50.0
EXPECTED = {
    "solver": FULL,
    "김하늘": FULL,
    "untouched": 0.0,
    "endless": FULL - 4,
    "exits": FULL - 2,
    "broken": 0.0,
    "linked": 0.0,
}


@pytest.fixture(scope="module")
def course(graded_class: tuple[CourseFolder, Ran]) -> CourseFolder:
    return graded_class[0]


@pytest.fixture(scope="module")
def ran(graded_class: tuple[CourseFolder, Ran]) -> Ran:
    assert graded_class[1].status == 0, graded_class[1].told
    return graded_class[1]


def rows_of(course: CourseFolder) -> dict[str, list[tuple[object, ...]]]:
    with sqlite3.connect(course.build / "gradebook.db") as database:
        names = [
            n for (n,) in database.execute("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        return {name: sorted(database.execute(f"SELECT * FROM {name}"), key=repr) for name in names}


def files_of(course: CourseFolder) -> dict[str, int]:
    """Return when each file of the course was last written, but for locks."""
    return {
        str(path.relative_to(course.root)): path.lstat().st_mtime_ns
        for path in course.build.rglob("*")
        if not path.is_dir() and path.name not in ("lock", "gradebook.db")
    }


@pytest.mark.parametrize("student", EXPECTED)
def test_each_earns_what_the_answers_are_worth(
    course: CourseFolder, ran: Ran, student: str
) -> None:
    assert course.points(student) == EXPECTED[student]


def test_a_mistake_costs_the_same_in_both_languages(course: CourseFolder, ran: Ran) -> None:
    assert 0 < course.points("mistaken") < FULL
    assert course.marks["mistaken"] == course.marks["mistaken_ko"]


def test_the_table_shows_everybody_with_status_level_and_reason(ran: Ran) -> None:
    lines = {line.split()[0]: line for line in ran.said.splitlines() if line.split()}
    assert lines.keys() >= EXPECTED.keys()
    assert "50 / 55  graded  " in lines["solver"] and "namespaces" in lines["solver"]
    assert "graded in part" in lines["exits"] and "the kernel ended" in lines["exits"]
    assert "graded in part" in lines["endless"]
    assert "The function `receptive_field` did not end" in lines["endless"]
    assert "not graded" in lines["broken"] and "no notebook" in lines["broken"]
    assert "is a link" in lines["linked"]
    assert "To be read by a person: 1, worth up to 5 points in all." in ran.said


def test_the_level_stands_on_the_screen_before_anything_is_run(ran: Ran) -> None:
    assert ran.told.startswith("Sandbox: ")
    assert "9/9" in ran.told


def test_autograded_notebooks_are_nbgraders_and_say_how_they_were_graded(
    course: CourseFolder, ran: Ran
) -> None:
    about = json.loads(course.notebook("solver").read_text("utf-8"))["metadata"]["cnnlab_grading"]
    assert about["sandbox"] in ("namespaces", "user namespaces", "landlock")
    assert not course.notebook("broken").exists()
    assert not course.notebook("linked").exists()


def test_feedback_names_the_mistake_in_the_learners_language(
    course: CourseFolder, ran: Ran
) -> None:
    (mistake,) = (
        m for m in exercises_of(LESSON)[MISTAKEN].mistakes if m.function.__name__ == MISTAKE
    )
    word = {"mistaken": mistake.en.split("`")[0][:30], "mistaken_ko": mistake.ko.split("`")[0][:12]}
    for student, part in word.items():
        assert part in course.feedback(student)
        assert part not in course.feedback("solver")


def test_feedback_of_a_broken_file_says_what_is_wrong(course: CourseFolder, ran: Ran) -> None:
    assert "no notebook" in course.feedback("broken")


def test_being_late_costs_what_nbgraders_plugin_says(course: CourseFolder, ran: Ran) -> None:
    late = {student for student, taken in penalties(course).items() if taken}
    assert late == {"mistaken"}


def test_the_files_for_platforms_hold_everybody(course: CourseFolder, ran: Ran) -> None:
    with (course.root / "csv.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {row["student"]: row for row in csv.DictReader(file)}
    assert {name: float(rows[name]["total"]) for name in EXPECTED} == EXPECTED
    assert rows["mistaken"]["late_penalty"] == "3"
    for name in ("canvas", "moodle"):
        text = (course.root / f"{name}.csv").read_text("utf-8-sig")
        assert all(student in text for student in EXPECTED)
        assert f"Written: {course.root / name}.csv" in ran.said


def test_grading_twice_changes_no_row_and_no_file(
    course: CourseFolder, ran: Ran, tmp_path: Path
) -> None:
    again = course.copy(tmp_path)
    rows, files = rows_of(again), files_of(again)
    done = again.grade("--cell", "15")
    assert done.status == 0
    assert "no submission is new or changed" in done.told
    assert "9, new or changed: 0" in done.said
    assert rows_of(again) == rows
    assert files_of(again) == files


def test_only_what_has_changed_is_graded_again_and_marks_of_people_stay(
    course: CourseFolder, ran: Ran, tmp_path: Path
) -> None:
    again = course.copy(tmp_path)
    times = files_of(again)
    again.submitted("untouched").write_bytes(again.submitted("solver").read_bytes())
    done = again.grade("--cell", "15", "--language", "ko")
    assert done.status == 0 and "1/1" in done.told
    assert "채점함" in done.said
    assert again.points("untouched") == FULL
    changed = {name for name, time in files_of(again).items() if times.get(name) != time}
    assert {name.split("/")[2] for name in changed if "/autograded/" in name} == {"untouched"}


def test_force_and_another_seed_give_the_same_marks(
    course: CourseFolder, ran: Ran, tmp_path: Path
) -> None:
    again = course.copy(tmp_path)
    again.keep_only("mistaken")
    before, seed = again.marks, (again.grading / "seed.json").read_text()
    assert "1/1" in again.grade("--cell", "15", "--force").told
    assert (again.grading / "seed.json").read_text() == seed
    assert again.marks == before
    done = again.grade("--cell", "15", "--new-seed")
    assert "1/1" in done.told
    assert (again.grading / "seed.json").read_text() != seed
    assert again.marks == before
