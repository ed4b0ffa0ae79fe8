"""From the journal into the gradebook: after each batch, and at the start after a kill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.grading.gradebook.marks import behind
from autograder.grading.gradebook.save import save
from autograder.grading.uninterrupted import uninterrupted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from traitlets.config import Config

    from autograder.grading.journal import Entry, Journal


def store(
    url: str, lesson: str, journal: Journal, entries: Sequence[Entry], config: Config | None = None
) -> None:
    """Put results that the journal holds into the gradebook, in one transaction.

    Raises as `save`; then the journal still knows that they are missing there.
    """
    with uninterrupted():
        save(url, lesson, [entry.record for entry in entries], config)
        journal.note_stored(entries)


def catch_up(url: str, lesson: str, journal: Journal, config: Config | None = None) -> int:
    """Bring the gradebook up to date with the journal and return how many results it lacked.

    Whatever people marked in the meantime stays: only what differs is stored again.
    """
    entries = journal.entries()
    lacking = {entry.record.person.id: entry for entry in journal.unstored()}
    records = [entry.record for entry in entries.values()]
    for record in behind(url, lesson, records):
        lacking[record.person.id] = entries[record.person.id]
    if lacking:
        store(url, lesson, journal, list(lacking.values()), config)
    return len(lacking)
