"""The names in the zip lead Moodle to the student whose submission it exported."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from autograder.grading.exports.moodle_zip import moodle_name, moodle_names
from autograder.grading.record import Person
from tests.autograder.submissions.exports import FIRST, NOTEBOOK, collected

if TYPE_CHECKING:
    from pathlib import Path

# As Moodle exports them: a folder or a file for each, with names of all kinds.
EXPORTED = {
    "123456": f"김 민수_123456_assignsubmission_file_/{NOTEBOOK}",
    "99": f"Ana Lee_99_assignsubmission_file/{NOTEBOOK}",
    "7": f"O'Neil, Ana-María_7_assignsubmission_file_{NOTEBOOK}",
    "42": f"Participant_42_assignsubmission_file_/{NOTEBOOK}",
}


def read_by_moodle(name: str) -> tuple[str, str, str, str] | None:
    """Return the number, the plugin's type and name, and the file's name, by Moodle's rule."""
    if name.startswith((".", "~")):
        return None  # hidden
    for part in name.split("/"):
        _, *rest = part.split("_", 4)
        if len(rest) == 4 and rest[0].isdecimal():
            number, kind, plugin, file = rest
            return number, kind, plugin, file
    return None


def test_pages_go_back_to_whoever_handed_in(tmp_path: Path) -> None:
    handed = collected(tmp_path, dict.fromkeys(EXPORTED.values(), FIRST))
    people = [Person(h.student, h.full_name, platform_id=h.platform_id) for h in handed.values()]
    names, others = moodle_names(people, "my_lesson.html")
    assert (names.keys(), others) == (EXPORTED.keys(), [])
    for student, name in names.items():
        assert read_by_moodle(name) == (student, "assignfeedback", "file", "my_lesson.html")
        assert name.partition("_")[0] == EXPORTED[student].partition("_")[0]


@pytest.mark.parametrize(
    ("full_name", "shown"),
    [
        ("A_12_assignfeedback_file_B", "A 12 assignfeedback file B"),
        ("../../Ana", "Ana"),
        (".hidden", "hidden"),
        ("~Ana", "Ana"),
        ("Ana\r\nLee", "Ana  Lee"),
        ("", "Participant"),
        ("_", "Participant"),
        ("가" * 200, "가" * 60),
    ],
)
def test_nobodys_name_leads_to_somebody_else(full_name: str, shown: str) -> None:
    name = moodle_name(Person("7", full_name, platform_id="7"), "a.html")
    assert name == f"{shown}_7_assignfeedback_file_a.html"
    assert read_by_moodle(name) == ("7", "assignfeedback", "file", "a.html")


def test_whom_moodle_does_not_number_gets_no_name() -> None:
    # A number of another kind, such as a university's, may be another participant's.
    people = [Person("20261"), Person("x", platform_id="anon"), Person("y", platform_id="٣")]
    assert moodle_names(people, "a.html") == ({}, ["20261", "x", "y"])
