"""Who handed in after the due date, by how much, and what it cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from autograder.grading.gradebook.late import seconds_late
from autograder.report.content import Late

if TYPE_CHECKING:
    from autograder.report.handed import Handed

_DAY = 24 * 60 * 60


def late_of(handed: Handed, at_least: int = 1) -> Late:
    """Return the lateness of the class; extensions of single learners count."""
    due = handed.released.duedate
    marks = [work.marks for work in handed.works if work.marks]
    days = [seconds_late(one.timestamp, due, one.extension) / _DAY for one in marks]
    late = [found for found in days if found > 0]
    penalties = [one.penalty for one in marks if one.penalty > 0]
    if any(0 < number < at_least for number in (len(late), len(penalties))):
        return Late(known=due is not None, hidden=True)
    return Late(
        known=due is not None,
        learners=len(late),
        median_days=float(np.median(late)) if late else 0.0,
        highest_days=max(late, default=0.0),
        penalised=len(penalties),
        penalties=sum(penalties),
    )
