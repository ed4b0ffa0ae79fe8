"""What an exercise is: groups of cases with points, an oracle, known mistakes, hints."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from cnnlab.text import Text

Function = Callable[..., Any]
Arguments = tuple[Any, ...]


@dataclass(frozen=True)
class Cases:
    """A group of calls that earns its points when every call is answered rightly.

    `make` draws the arguments of each call (positional) from a random generator.
    """

    points: float
    title: Text
    make: Callable[[np.random.Generator], Iterable[Arguments]]


@dataclass(frozen=True)
class Mistake:
    """A known wrong answer, as code, and the sentence that names it and says what to try."""

    function: Function
    en: str
    ko: str

    @property
    def text(self) -> Text:
        """Return the sentence in both languages."""
        return Text(en=self.en, ko=self.ko)


@dataclass(frozen=True)
class Observation:
    """What of an answer is compared, where several answers are right: `of(result, *arguments)`."""

    of: Function
    title: Text


@dataclass(frozen=True)
class Exercise:
    """One exercise; the name of the module's variable that holds it is its id.

    oracle        gives the right result for any arguments of `cases`
    also_correct  different right ways to write it; the tests demand full points for each
    observe       compares this instead of the raw result, where many results are right
    seconds       limit for one call
    """

    cases: Sequence[Cases]
    oracle: Function
    mistakes: Sequence[Mistake]
    hints: Sequence[Text]
    also_correct: Sequence[Function] = ()
    observe: Observation | None = None
    seconds: float = 5.0
    name: str = ""

    @property
    def points(self) -> float:
        """Return the sum of the groups' points."""
        return sum(group.points for group in self.cases)

    @property
    def parameters(self) -> tuple[str, ...]:
        """Return the names of the arguments, as messages show them."""
        return tuple(inspect.signature(self.oracle).parameters)
