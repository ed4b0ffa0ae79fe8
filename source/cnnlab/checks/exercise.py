"""What an exercise is: groups of cases with points, an oracle, known mistakes, hints."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from cnnlab.checks.models.requirements import Requirement
from cnnlab.text import Text

Function = Callable[..., Any]
Arguments = tuple[Any, ...]

SECONDS_FOR_A_MODEL = 10.0


@dataclass(frozen=True)
class Cases:
    """A group of calls that earns its points when every call is answered rightly.

    `make` draws the arguments of each call (positional) from a random generator. `together`
    compares what no single call shows: its `of(results, arguments)` gets those of all the calls.
    """

    points: float
    title: Text
    make: Callable[[np.random.Generator], Iterable[Arguments]]
    together: Observation | None = None


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

    @property
    def name(self) -> str:
        """Return the function's name: no two mistakes of an exercise share it."""
        return str(getattr(self.function, "__name__", type(self.function).__name__))


@dataclass(frozen=True)
class Observation:
    """What of an answer is compared, where several answers are right: `of(result, *arguments)`.

    korean  what a Korean message calls each word that `of` gives
    """

    of: Function
    title: Text
    korean: Mapping[str, str] = field(default_factory=dict)

    def translated(self, shown: Text) -> Text:
        """Return what a message shows of a result of `of`, in Korean with Korean words."""
        korean = shown.ko
        for word, translation in self.korean.items():
            korean = korean.replace(repr(word), repr(translation))
        return Text(en=shown.en, ko=korean)


@dataclass(frozen=True, kw_only=True)
class Exercise:
    """One exercise; the name of the module's variable that holds it is its id.

    cases         for a function that is called with arguments and gives values
    requirements  instead of cases, for a function that gives a Keras model
    arguments     draws what that function is called with, call by call; None: once, with nothing
    oracle        gives the right result for any arguments of `cases`, or a right model
    also_correct  different right ways to write it; the tests demand full points for each
    observe       compares this instead of the raw result, where many results are right; of a
                  model only to name a mistake, whatever else the model is made of
    seconds       limit for one call; at least 10 for a model, the first one of a process is slow
    """

    cases: Sequence[Cases] = ()
    requirements: Sequence[Requirement] = ()
    arguments: Callable[[np.random.Generator], Iterable[Arguments]] | None = None
    oracle: Function
    mistakes: Sequence[Mistake]
    hints: Sequence[Text]
    also_correct: Sequence[Function] = ()
    observe: Observation | None = None
    seconds: float = 5.0
    name: str = ""

    def __post_init__(self) -> None:
        """Refuse what could not be checked: both kinds of groups, or too little time."""
        if self.cases and self.requirements:
            raise ValueError(
                "An exercise received cases and requirements. Expected one of them: cases for a "
                "function, requirements for a model. Make two exercises."
            )
        if self.arguments and not self.requirements:
            raise ValueError(
                "An exercise received arguments and no requirements. Expected the calls of a "
                "function in its cases. Draw the arguments in each of the cases."
            )
        if self.requirements and self.seconds < SECONDS_FOR_A_MODEL:
            raise ValueError(
                f"An exercise about a model received seconds={self.seconds:g}. Expected at least "
                f"{SECONDS_FOR_A_MODEL:g}: the first model of a process is slow. Write "
                f"seconds={SECONDS_FOR_A_MODEL:g}."
            )

    @property
    def points(self) -> float:
        """Return the sum of the groups' points."""
        groups: Sequence[Cases | Requirement] = (*self.cases, *self.requirements)
        return sum(group.points for group in groups)

    @property
    def parameters(self) -> tuple[str, ...]:
        """Return the names of the arguments, as messages show them."""
        return tuple(inspect.signature(self.oracle).parameters)
