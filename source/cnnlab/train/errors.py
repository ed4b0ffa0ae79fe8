"""What a training says when it cannot be done as asked: received, expected, what to try."""

from __future__ import annotations

from typing import Self

from cnnlab.refusals import RefusalError
from cnnlab.text import Text, verbatim

_ADVICE = Text(
    en="{call}({name}=…) with such a value",
    ko="{call}({name}=…)에 그런 값을 넣으십시오",
)


class WrongSetting(RefusalError, ValueError):  # noqa: N818  named by what happened
    """A setting that no training can have; `str()` explains it in the current language."""

    @classmethod
    def of(cls, name: str, value: object, expected: Text, call: str = "train.Setting") -> Self:
        """Return the error about one argument of `call`."""
        advice = _ADVICE.format(call=call, name=name)
        return cls(verbatim(f"{name}={value!r}"), expected, advice)
