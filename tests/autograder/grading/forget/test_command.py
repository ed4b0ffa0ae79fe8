"""A student is removed from every place, and nobody else's work is touched."""

from __future__ import annotations

import io
import json
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from nbgrader.api import Gradebook
from nbgrader.utils import notebook_hash

from autograder.commands import main
from autograder.grading.forget.remove import remove
from autograder.grading.gradebook.save import save
from autograder.grading.journal import Journal
from autograder.grading.lock import locked
from tests.autograder.grading.tiny_lesson import LESSON, executed, record, release

if TYPE_CHECKING:
    from pathlib import Path

POINTS = {"check-twice": 4.0, "check-half": 3.0}
STUDENTS = ("하늘", "ada")
SETTINGS = """c = get_config()
c.CourseDirectory.course_id = "course"
c.CourseDirectory.root = "{root}"
c.CourseDirectory.db_url = "sqlite:///{gradebook}"
c.Exchange.root = "{exchange}"
"""


@pytest.fixture
def course(sqlite: Path) -> Path:
    """Return a course in which two students have handed in, twice, and were graded."""
    folder = sqlite.parent
    root, exchange = folder / "build", folder / "exchange"
    settings = SETTINGS.format(root=root, gradebook=sqlite, exchange=exchange)
    (folder / "nbgrader_config.py").write_text(settings)
    url = f"sqlite:///{sqlite}"
    release(url)
    records = [record(s, executed({"why": f"{s} wrote this."}, POINTS), POINTS) for s in STUDENTS]
    save(url, LESSON, records)
    journal = Journal(root / "grading" / LESSON)
    journal.note_stored([journal.write("fingerprint", one) for one in records])
    for student in STUDENTS:
        _hand_in(root, exchange / "course", student)
    (root / "report").mkdir()
    for name in (f"{LESSON}.html", f"{LESSON}.ko.html", "course.json", "other.html", "notes.txt"):
        (root / "report" / name).write_text("counts")
    return folder


def _hand_in(root: Path, exchange: Path, student: str) -> None:
    for kind in ("submitted", "autograded", "feedback", "quarantine"):
        (root / kind / student / LESSON).mkdir(parents=True)
        (root / kind / student / LESSON / f"{LESSON}.ipynb").write_text(student)
    (root / "submitted-earlier" / student / LESSON / "1").mkdir(parents=True)
    (root / "feedback" / student / LESSON / "submission_secret.txt").write_text(f"secret {student}")
    time = "2026-03-01 12:00:00.000000 UTC"
    (exchange / "inbound" / f"{student}+{LESSON}+{time}+r4nd0m").mkdir(parents=True)
    (exchange / "feedback").mkdir(exist_ok=True)
    page = notebook_hash(secret=f"secret {student}", notebook_id=LESSON)
    (exchange / "feedback" / f"{page}.html").write_text(student)


def forget(course: Path, *options: str) -> int:
    return main(["--root", str(course), "forget", *options, "--language", "en"])


def everything(course: Path) -> set[str]:
    return {str(path.relative_to(course)) for path in course.rglob("*") if path.name != "lock"}


def test_nothing_of_the_student_is_left_and_all_of_the_others(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = everything(course)
    assert forget(course, "하늘", "--yes") == 0
    said = capsys.readouterr().out
    left = everything(course)
    assert not [name for name in left if "하늘" in name]
    page = notebook_hash(secret="secret 하늘", notebook_id=LESSON)
    reports = {f"build/report/{name}" for name in (f"{LESSON}.html", f"{LESSON}.ko.html")}
    gone = reports | {"build/report/course.json", f"exchange/course/feedback/{page}.html"}
    assert before - left == gone | {name for name in before if "하늘" in name}
    assert "submissions: 1, with all points and comments" in said
    assert "backups" in said


def test_the_gradebook_holds_no_byte_of_the_student(course: Path, sqlite: Path) -> None:
    with closing(Gradebook(f"sqlite:///{sqlite}")) as gradebook:
        comment = gradebook.find_comment("why", LESSON, LESSON, "하늘")
        comment.manual_comment = "A word for one person."
        gradebook.db.commit()
    assert b"A word for one person." in sqlite.read_bytes()
    assert forget(course, "하늘", "--yes") == 0
    assert b"A word for one person." not in sqlite.read_bytes()
    assert "하늘".encode() not in sqlite.read_bytes()
    with closing(Gradebook(f"sqlite:///{sqlite}")) as gradebook:
        assert [student.id for student in gradebook.students] == ["ada"]
        assert gradebook.find_submission(LESSON, "ada").score == 7


def test_the_journal_forgets_too(course: Path) -> None:
    assert forget(course, "하늘", "--yes") == 0
    journal = Journal(course / "build" / "grading" / LESSON)
    assert list(journal.entries()) == ["ada"]
    assert journal.unstored() == []
    stored = json.loads((course / "build" / "grading" / LESSON / "stored.json").read_bytes())
    assert list(stored) == ["ada"]


def test_a_second_time_there_is_nobody(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert forget(course, "하늘", "--yes") == 0
    assert forget(course, "하늘", "--yes") == 1
    assert "nbgrader db student list" in capsys.readouterr().err


@pytest.mark.parametrize("student", ["..", ".", "ADA", "ada/tiny", "*", ""])
def test_what_is_no_students_id_removes_nothing(course: Path, student: str) -> None:
    before = everything(course)
    assert forget(course, student, "--yes") == 1
    assert everything(course) == before


def test_without_an_answer_nothing_is_removed(
    course: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = everything(course)
    monkeypatch.setattr(sys, "stdin", io.StringIO("ada\n"))
    assert forget(course, "ada") == 1
    assert "--yes" in capsys.readouterr().err
    assert everything(course) == before


def test_a_link_is_removed_and_what_it_leads_to_is_not(course: Path) -> None:
    other = course / "build" / "submitted" / "ada"
    (course / "build" / "submitted" / "eve").symlink_to(other)
    assert forget(course, "eve", "--yes") == 0
    assert (other / LESSON / f"{LESSON}.ipynb").exists()
    assert not (course / "build" / "submitted" / "eve").is_symlink()


def test_while_somebody_grades_nothing_is_removed(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = everything(course)
    with locked(course / "build" / "grading" / LESSON):
        assert forget(course, "ada", "--yes") == 1
    assert "is grading" in capsys.readouterr().err
    assert everything(course) == before


def test_a_removal_that_is_stopped_after_every_step_leaves_nothing_in_the_end(
    course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    removed: list[Path] = []

    def only_one(path: Path) -> None:
        if removed:
            raise PermissionError(13, "Permission denied", str(path))
        removed.append(path)
        remove(path)

    monkeypatch.setattr("autograder.grading.forget.remove.remove", only_one)
    steps = 0
    while forget(course, "하늘", "--yes"):
        steps += 1
        removed.clear()
    assert steps > 5
    page = notebook_hash(secret="secret 하늘", notebook_id=LESSON)
    left = everything(course)
    assert not [name for name in left if "하늘" in name or page in name]
    assert not [name for name in left if name.startswith(f"build/report/{LESSON}")]
