"""One line of the doctor's answer: what was looked at, what was found, and the cure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from cnnlab.text import Text


class State(Enum):
    """How a finding counts; the value is the word that people read."""

    OK = Text(en="ok", ko="정상")
    HINT = Text(en="hint", ko="참고")  # the lessons run, but something is not as it could be
    PROBLEM = Text(en="problem", ko="문제")  # the lessons cannot run


_CURE = Text(en="Try: {cure}", ko="해 볼 것: {cure}")


@dataclass(frozen=True)
class Finding:
    """What the doctor says about one thing; `str()` gives it in the current language."""

    what: Text
    found: Text
    state: State = State.OK
    cure: Text | None = None

    def __str__(self) -> str:
        line = f"[{self.state.value}] {self.what}: {self.found}"
        return line if self.cure is None else f"{line}\n    {_CURE.format(cure=self.cure)}"
