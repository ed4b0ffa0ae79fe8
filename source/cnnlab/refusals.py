"""What a library call says when it cannot do what was asked: received, expected, what to try."""

from __future__ import annotations

from cnnlab.text import Text

_LAYOUT = Text(
    en="Received: {received}\nExpected: {expected}\nTry: {advice}",
    ko="받은 것: {received}\n기대한 것: {expected}\n해 볼 것: {advice}",
)


class RefusalError(Exception):
    """The base of errors in three parts; `str()` explains them in the current language.

    Attributes:
        received: what was given or found.
        expected: what is needed.
        advice: what to try next.
    """

    def __init__(self, received: Text, expected: Text, advice: Text) -> None:
        super().__init__(received, expected, advice)
        self.received = received
        self.expected = expected
        self.advice = advice

    @property
    def message(self) -> Text:
        """The three parts, in both languages."""
        return _LAYOUT.format(received=self.received, expected=self.expected, advice=self.advice)

    def __str__(self) -> str:
        return str(self.message)
