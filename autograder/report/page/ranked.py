"""Named mistakes in the order in which a class should hear of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from autograder.report.content import Item, NamedMistake
    from cnnlab.text import Text


@dataclass(frozen=True)
class Ranked:
    """A named mistake, its place, and what stands beside it."""

    place: int  # 1 for the most frequent
    mistake: NamedMistake
    item: Item | None = None
    in_class: Text | None = None
    as_above: int = 0  # the place of the mistake that has the same note

    @property
    def share(self) -> float:
        """Return the share of those whose answer was judged."""
        return self.mistake.learners / self.mistake.count if self.mistake.count else 0.0


def ranked(mistakes: Iterable[NamedMistake], items: Iterable[Item] = ()) -> tuple[Ranked, ...]:
    """Return the mistakes with their places; a note that several share is given once."""
    by_name = {item.name: item for item in items}
    said: dict[Text, int] = {}
    lines = []
    for place, mistake in enumerate(mistakes, start=1):
        item = by_name.get(mistake.exercise)
        note = mistake.in_class or (item.in_class if item else None)
        first = said.setdefault(note, place) if note else place
        own = first == place
        lines.append(
            Ranked(place, mistake, item, note if own else None, as_above=0 if own else first)
        )
    return tuple(lines)
