"""What the results of one group's calls show together and no single one shows."""

from __future__ import annotations

from collections.abc import Sequence

from cnnlab.checks.call import Call
from cnnlab.checks.exercise import Observation
from cnnlab.checks.outcome import Plain, observed


def seen_together(together: Observation, calls: Sequence[Call], results: Sequence[Plain]) -> Plain:
    """Return what a group's `together` sees of the results; None where it sees nothing."""
    if not calls:
        return None
    values = tuple(results)
    seen = observed(together.of, values, (tuple(call.arguments for call in calls),))
    return None if seen is values else seen
