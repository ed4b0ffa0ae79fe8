"""Why submissions were not, or not wholly, graded: without a learner's own words."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from autograder.reasons import REASONS, reason
from autograder.report.content import Unfinished
from autograder.report.texts import NOT_GRADED, OTHERS

if TYPE_CHECKING:
    from autograder.job import Incident
    from autograder.report.handed import Handed, Work
    from cnnlab.text import Text

# Whose detail the grader counts. That of the others may be a file's name, and a name of digits
# alone may be somebody's number.
_COUNTED = ("cell-dropped", "notebook-not-json", "slow cell", "slow function", "too-many-cells")
_NUMBER = re.compile(r"[0-9]{1,9}(\.[0-9]{1,3})?", re.ASCII)
_HIDDEN = "…"


def unfinished_of(
    handed: Handed, at_least: int = 1, *, names: bool = False
) -> tuple[Unfinished, ...]:
    """Return the reasons with the number of learners, the most frequent first."""
    course = {cell.name for cell in handed.released.cells}
    course |= {name.removeprefix("check-") for name in course}
    who: dict[Text, set[str]] = defaultdict(set)
    for work in handed.works:
        for text in _texts(work, course):
            who[text].add(work.student)
    rare = set().union(*(found for found in who.values() if len(found) < at_least))
    kept = [(text, found) for text, found in who.items() if len(found) >= at_least]
    kept.sort(key=lambda pair: (-len(pair[1]), pair[0].en))
    if rare:
        kept.append((OTHERS, rare))
    called = {work.student: work.name for work in handed.works} if names else {}
    return tuple(
        Unfinished(text, len(found), tuple(sorted(called[who] for who in found if names)))
        for text, found in kept
    )


def _texts(work: Work, course: set[str]) -> set[Text]:
    if not work.is_marked:
        return {NOT_GRADED}
    incidents = work.record.graded.incidents if work.record else ()
    return {_text(incident, course) for incident in incidents if incident.kind in REASONS}


def _text(incident: Incident, course: set[str]) -> Text:
    """Return the reason; names of files and of a learner's own cells are left out."""
    cell = incident.cell if incident.cell in course else _HIDDEN
    counted = incident.kind in _COUNTED and _NUMBER.fullmatch(incident.detail)
    detail = incident.detail if counted else _HIDDEN
    return reason(incident.kind, cell=f"`{cell}`", detail=detail)
