"""A grader that is killed and started again ends where one that was not would have ended."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from nbgrader.api import Gradebook

from autograder.grading.gradebook.marks import read_marks
from autograder.grading.journal import Journal
from autograder.grading.storing import catch_up, store
from tests.autograder.grading.tiny_lesson import LESSON, executed, record, release
from tests.autograder.stock import REPOSITORY, environment, python_path

FULL = {"check-twice": 4.0, "check-half": 3.0}
STUDENTS = 30
_GRADER = """
import sys
from pathlib import Path
from autograder.grading.autograded import Autograded
from autograder.grading.journal import Journal
from autograder.grading.lock import locked
from autograder.grading.storing import catch_up, store
from autograder.job import Limits
from tests.autograder.grading.tiny_lesson import LESSON, executed, record

url, root = sys.argv[1], Path(sys.argv[2])
folder = root / "grading"
with locked(folder):
    journal, tree = Journal(folder), Autograded(root / "autograded", LESSON)
    tree.clear_unfinished()
    catch_up(url, LESSON, journal)
    students = {f"s{number:02}": str(number) for number in range(int(sys.argv[3]))}
    print("started", flush=True)
    batch = []
    for student in journal.pending(students, is_kept=tree.has):
        points = {"check-twice": float(int(students[student]) % 4), "check-half": 3.0}
        result = record(student, executed({"twice": "done"}, points), points)
        tree.keep(student, result.graded.notebook, root / "submitted", Limits())
        batch.append(journal.write(students[student], result))
        if len(batch) == 4:
            store(url, LESSON, journal, batch)
            batch = []
    store(url, LESSON, journal, batch)
"""


def start(url: str, root: Path) -> subprocess.Popen[str]:
    settings = environment(root / "home")
    settings["PYTHONPATH"] = python_path(REPOSITORY / "source", REPOSITORY)
    command = [sys.executable, "-c", _GRADER, url, str(root), str(STUDENTS)]
    return subprocess.Popen(command, env=settings, stdout=subprocess.PIPE, text=True)


def test_killed_at_any_moment_the_end_is_the_same(sqlite: Path, tmp_path: Path) -> None:
    url = f"sqlite:///{sqlite}"
    release(url)
    (tmp_path / "submitted").mkdir()
    rolls = random.Random(5)
    graded = []
    for _ in range(6):
        with start(url, tmp_path) as grader:
            assert grader.stdout is not None
            grader.stdout.readline()
            time.sleep(rolls.uniform(0.0, 0.08))
            grader.kill()
        graded.append(len([*(tmp_path / "grading" / "results").glob("*.json")]))
    assert any(0 < number < STUDENTS for number in graded), graded
    grader = start(url, tmp_path)
    grader.communicate(timeout=120)
    assert grader.returncode == 0
    marks = read_marks(url, LESSON)
    assert {name: found.points["check-twice"] for name, found in marks.items()} == {
        f"s{number:02}": float(number % 4) for number in range(STUDENTS)
    }
    kept = [path.relative_to(tmp_path) for path in (tmp_path / "autograded").rglob("*.ipynb")]
    assert sorted(kept) == sorted(
        Path(f"autograded/s{number:02}/tiny/tiny.ipynb") for number in range(STUDENTS)
    )
    journal = Journal(tmp_path / "grading")
    assert journal.unstored() == []
    assert [*tmp_path.rglob(".unfinished-*")] == []


def test_a_gradebook_that_lost_grades_gets_them_back_and_keeps_what_people_marked(
    sqlite: Path, tmp_path: Path
) -> None:
    url = f"sqlite:///{sqlite}"
    release(url)
    journal = Journal(tmp_path / "grading")
    entries = [
        journal.write("1", record(student, executed({"why": "Because."}, FULL), FULL))
        for student in ("ada", "bob")
    ]
    store(url, LESSON, journal, entries)
    with closing(Gradebook(url)) as gradebook:
        grade = gradebook.find_grade("why", LESSON, LESSON, "ada")
        grade.manual_score, grade.needs_manual_grade = 4.0, False
        gradebook.find_grade("check-half", LESSON, LESSON, "bob").auto_score = 0.0
        gradebook.db.commit()
    assert catch_up(url, LESSON, journal) == 1
    assert catch_up(url, LESSON, journal) == 0
    marks = read_marks(url, LESSON)
    assert [marks[student].total for student in ("ada", "bob")] == [11.0, 7.0]
    assert "why" not in marks["ada"].waiting


def test_another_gradebook_gets_everything(sqlite: Path, tmp_path: Path, url: str) -> None:
    for address in (f"sqlite:///{sqlite}", url):
        release(address)
    journal = Journal(tmp_path / "grading")
    entry = journal.write("1", record("ada", executed({}, FULL), FULL))
    store(f"sqlite:///{sqlite}", LESSON, journal, [entry])
    assert catch_up(url, LESSON, journal) == 1
    assert read_marks(url, LESSON)["ada"].total == 7.0
