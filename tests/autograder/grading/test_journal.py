"""The journal knows what has to be graded, and no damage makes it forget or stop."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from autograder.grading.journal import Journal
from autograder.grading.record import Person, Record
from autograder.job import Found, Graded, Incident
from tests.autograder.grading.tiny_lesson import executed, record

FULL = {"check-twice": 4.0, "check-half": 3.0}


def result(student: str) -> Record:
    done = record(student, executed({}, FULL), FULL, datetime(2026, 3, 1, 12, 0, 0, 5))
    incidents = (Incident("timed-out", "check-half", "60\0\ud800"),)
    person = Person(student, "김 한별", email="h@k.kr", platform_id="12")
    return replace(done, person=person, graded=replace(done.graded, incidents=incidents))


def test_a_result_comes_back_without_its_notebook(tmp_path: Path) -> None:
    Journal(tmp_path).write("f", result("ada"))
    entry = Journal(tmp_path).entries()["ada"]
    assert entry.fingerprint == "f"
    assert entry.record.person == result("ada").person
    assert entry.record.graded.points == FULL and entry.record.graded.notebook is None
    assert (entry.record.timestamp, entry.record.no_response) == (
        datetime(2026, 3, 1, 12, 0, 0, 5),
        frozenset({"twice", "half", "why"}),
    )


def test_what_the_judge_found_comes_back(tmp_path: Path) -> None:
    found = (Found("half", "partly right", (0, 2), "rounds_down", "values"),)
    done = result("ada")
    Journal(tmp_path).write("f", replace(done, graded=replace(done.graded, found=found)))
    assert Journal(tmp_path).entries()["ada"].record.graded.found == found


def test_an_entry_from_before_anything_was_found_is_read(tmp_path: Path) -> None:
    Journal(tmp_path).write("f", result("ada"))
    path = tmp_path / "results" / "ada.json"
    data = json.loads(path.read_bytes())
    del data["record"]["graded"]["found"]
    path.write_text(json.dumps(data))
    assert Journal(tmp_path).entries()["ada"].record.graded.found == ()


def test_only_new_and_changed_submissions_are_pending(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.write("old", result("ada"))
    journal.write("same", result("bob"))
    handed_in = {"ada": "new", "bob": "same", "cem": "first"}
    assert journal.pending(handed_in) == ["ada", "cem"]
    assert journal.pending(handed_in, force=True) == ["ada", "bob", "cem"]
    assert journal.pending(handed_in, is_kept=lambda found: found.person.id != "bob") == [
        *handed_in
    ]


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"fingerprint": 1}', b"\xff\xfe"])
def test_a_damaged_entry_is_graded_again(tmp_path: Path, damage: bytes) -> None:
    journal = Journal(tmp_path)
    journal.write("same", result("ada"))
    (tmp_path / "results" / "ada.json").write_bytes(damage)
    assert journal.pending({"ada": "same"}) == ["ada"]
    journal.write("same", result("ada"))
    assert journal.pending({"ada": "same"}) == []


@pytest.mark.parametrize("student", ["한별", "..", "-rf", "a/b", "x" * 300, "\ud800", "CON "])
def test_any_id_has_a_file_of_its_own_in_the_folder(tmp_path: Path, student: str) -> None:
    journal = Journal(tmp_path / "grading")
    journal.write("f", replace(result("ada"), person=Person(student)))
    assert [path.parent.name for path in tmp_path.rglob("*.json")] == ["results"]
    assert len(journal.entries()) == 1


def test_what_failed_by_the_graders_fault_is_not_kept(tmp_path: Path) -> None:
    failed = Record(Person("ada"), Graded("ada", "failed", {}, None))
    with pytest.raises(ValueError, match="the grader failed on ada"):
        Journal(tmp_path).write("f", failed)
    assert Journal(tmp_path).pending({"ada": "f"}) == ["ada"]


def test_a_result_stays_unstored_until_noted_and_again_after_grading_again(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    entries = [journal.write("f", result(student)) for student in ("ada", "bob")]
    journal.note_stored(entries[:1])
    assert [entry.record.person.id for entry in Journal(tmp_path).unstored()] == ["bob"]
    journal.write("f", result("ada"))
    assert len(journal.unstored()) == 2
    (tmp_path / "stored.json").write_text("[")
    assert len(journal.unstored()) == 2


def test_half_written_files_are_cleared(tmp_path: Path) -> None:
    Journal(tmp_path)
    (tmp_path / "results" / ".unfinished-0").write_text("{")
    assert Journal(tmp_path).entries() == {}
    assert [*tmp_path.rglob(".unfinished*")] == []
