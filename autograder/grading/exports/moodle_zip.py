"""Feedback pages for Moodle: a zip for "Upload multiple feedback files in a zip".

Moodle's importer (mod/assign/feedback/file/importziplib.php) divides a file's name at underscores
into the full name, the participant's number, the plugin's type and name, and the rest: the name
that the student sees. It finds the student by the number alone, and passes over in silence any
name that it cannot divide or whose number is nobody's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from autograder.grading.record import Person

_PLUGIN = "assignfeedback_file"
_NO_NAME = "Participant"  # as in the files that Moodle exports for anonymous marking
_LONGEST = 60  # of a name, in characters: with the rest it has to fit into a file's name
# Underscores divide, slashes make folders, and some systems allow none of the others.
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*_]')


def moodle_name(person: Person, file: str) -> str | None:
    """Return a feedback file's name in the zip; None for a person whom Moodle does not number."""
    if not re.fullmatch(r"[0-9]+", person.platform_id):
        return None
    shown = _NOT_IN_NAMES.sub(" ", person.full_name)[:_LONGEST]
    # Moodle takes what begins with these for hidden.
    name = shown.strip().lstrip(".~ ") or _NO_NAME
    return f"{name}_{person.platform_id}_{_PLUGIN}_{file}"


def moodle_names(people: Iterable[Person], file: str) -> tuple[dict[str, str], list[str]]:
    """Return the names in the zip by student, and the students who can have none."""
    found = {person.id: moodle_name(person, file) for person in people}
    named = {student: name for student, name in found.items() if name is not None}
    return named, [student for student in found if student not in named]
