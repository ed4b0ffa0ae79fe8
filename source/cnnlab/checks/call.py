"""One call of a check, with what is known about it before any learner answers."""

from __future__ import annotations

from dataclasses import dataclass, field

from cnnlab.checks.exercise import Arguments, Function, Mistake
from cnnlab.checks.outcome import Outcome, Plain
from cnnlab.checks.run import run


@dataclass(frozen=True)
class Call:
    """One call of a check: the number of its group, its arguments, the oracle's result."""

    group: int
    arguments: Arguments
    expected: Plain
    _known: dict[Function, Outcome] = field(default_factory=dict, compare=False, repr=False)

    def answer_of(self, mistake: Mistake, seconds: float) -> Outcome:
        """Return what a known mistake makes of this call; a judge asks once for a whole class."""
        known = self._known.get(mistake.function)
        if known is None:
            known = run(mistake.function, self.arguments, seconds)
            if known.status in ("returned", "raised"):  # the others may be the machine's doing
                self._known[mistake.function] = known
        return known
