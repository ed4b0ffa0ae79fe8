"""What a widget says about a value that it cannot show: received, expected, what to try."""

from __future__ import annotations

from typing import Self

from cnnlab.refusals import RefusalError
from cnnlab.text import Text, verbatim


class Refused(RefusalError, ValueError):  # noqa: N818  named by what happened
    """A value that a widget refuses; `str()` explains it in the current language."""

    @classmethod
    def of(cls, received: str, expected: Text, advice: Text | str) -> Self:
        """Return the error with its three parts."""
        return cls(
            verbatim(received), expected, verbatim(advice) if isinstance(advice, str) else advice
        )
