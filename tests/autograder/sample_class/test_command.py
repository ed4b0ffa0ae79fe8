"""A sample class of six goes through everything, once."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import nbformat
import pytest
from nbgrader.api import Gradebook

from autograder.grading.journal import Journal
from autograder.sample_class.habits import habits
from autograder.sample_class.learners import learners
from autograder.sample_class.mixture import Chances, chosen
from cnnlab.checks.library import exercises_of
from tests.autograder.sample_class.class_of_six import LESSON, Ran, demo
from tests.autograder.sample_class.lessons import pool

if TYPE_CHECKING:
    from pathlib import Path

# One worker makes the class.
pytestmark = pytest.mark.xdist_group("sample class")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sample") / "class"


@pytest.fixture(scope="module")
def made(folder: Path) -> Ran:
    return demo(folder)


def rows(folder: Path) -> dict[str, dict[str, str]]:
    text = (folder / "build" / "grades" / f"{LESSON}.csv").read_text("utf-8-sig")
    return {row["student"]: row for row in csv.DictReader(text.splitlines())}


def test_everybody_is_graded_whatever_they_hand_in(made: Ran, folder: Path) -> None:
    assert made.status == 0, made.err
    found = rows(folder)
    assert len(found) == 6
    reasons = [row["reason"] for row in found.values() if row["status"] == "not graded"]
    assert len(reasons) == 1 and "no notebook" in reasons[0]
    assert {float(row["total"]) for row in found.values()} > {0.0}
    assert "6 of 6 handed in, 1 of them late" in made.out


def test_an_imitated_verdict_earns_nothing(made: Ran, folder: Path) -> None:
    submitted = (folder / "build" / "submitted").glob(f"*/{LESSON}/{LESSON}.ipynb")
    [cheat] = [path.parts[-3] for path in submitted if "cnnlab-verdict" in path.read_text("utf-8")]
    assert rows(folder)[cheat]["total"] == "0"


def test_everybody_who_handed_in_gets_a_page_in_their_language(made: Ran, folder: Path) -> None:
    pages = sorted((folder / "build" / "feedback").glob(f"*/{LESSON}/{LESSON}.html"))
    assert len(pages) == 6
    languages = [path.read_text("utf-8").partition('lang="')[2][:2] for path in pages]
    assert set(languages) == {"en", "ko"}


def test_the_gradebook_knows_the_class_and_who_is_late(made: Ran, folder: Path) -> None:
    url = f"sqlite:///{folder / 'build' / 'gradebook.db'}"
    with Gradebook(url, "sample-class") as gradebook:
        students = [student.id for student in gradebook.students]
        assert sorted(students) == [f"learner-0{number}" for number in range(1, 7)]
        late = [one.total_seconds_late for one in gradebook.assignment_submissions(LESSON)]
        assert sum(seconds > 0 for seconds in late) == 1


def test_the_judge_names_the_mistakes_that_the_class_has_made(made: Ran, folder: Path) -> None:
    entries = Journal(folder / "build" / "grading" / LESSON).entries()
    class_ = learners(6, 0)
    points = {name: exercise.points for name, exercise in exercises_of(LESSON).items()}
    with_habit = habits(class_, LESSON, 0)
    compared = 0
    for learner in class_:
        if with_habit.get(learner.id, "late") == "late":
            answers = chosen(learner, pool(LESSON), Chances.of(LESSON, points, 0))
            for found in entries[learner.id].record.graded.found:
                answer = answers[found.exercise]
                assert (found.kind == "right") == (answer.kind == "right")
                assert found.mistake == (answer.version if answer.kind == "mistaken" else "")
                compared += answer.kind == "mistaken"
    assert compared > 0


def test_the_report_is_on_the_whole_course(made: Ran, folder: Path) -> None:
    report = folder / "build" / "report"
    lesson = json.loads((report / f"{LESSON}.json").read_text("utf-8"))
    assert lesson["counts"]["handed_in"] == 6
    assert (report / "course.json").is_file()


def test_a_second_run_grades_nobody_and_changes_nothing(made: Ran, folder: Path) -> None:
    before = {path: path.read_bytes() for path in submitted(folder)}
    again = demo(folder)
    assert again.status == 0
    assert "no submission is new or changed" in again.err
    assert "feedback pages new or changed 0" in again.out
    assert {path: path.read_bytes() for path in submitted(folder)} == before


def submitted(folder: Path) -> list[Path]:
    return sorted(path for path in (folder / "build" / "submitted").rglob("*") if path.is_file())


def test_every_notebook_is_one_and_holds_the_predictions(made: Ran, folder: Path) -> None:
    notebooks = [path for path in submitted(folder) if path.suffix == ".ipynb"]
    whole = [path for path in notebooks if path.read_bytes().startswith(b"{")]
    assert len(whole) == 5
    for path in whole:
        nbformat.validate(nbformat.read(path, as_version=4))


def test_somebodys_folder_is_refused_in_three_parts(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").touch()
    ran = demo(tmp_path)
    assert ran.status == 1
    assert "Received the folder" in ran.err and "Expected" in ran.err and "Try --folder" in ran.err


def test_an_unknown_lesson_is_named_with_those_there_are(tmp_path: Path) -> None:
    ran = demo(tmp_path / "class", "second-cnn")
    assert ran.status == 1
    assert "Received the lesson second-cnn. Expected some of first-cnn" in ran.err
    assert not (tmp_path / "class").exists()
