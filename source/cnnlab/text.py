"""Sentences in the course's two languages, and the language that is spoken now."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

Language = Literal["en", "ko"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

_current: Language = "en"


def language() -> Language:
    """Return the language in which messages appear now."""
    return _current


def system_language() -> Language:
    """Return the language of the terminal, English where it is neither."""
    names = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "ko" if next(filter(None, names), "").startswith("ko") else "en"


def set_language(name: str) -> None:
    """Speak `name`, "en" or "ko", from now on in this process."""
    global _current
    for known in LANGUAGES:
        if name == known:
            _current = known
            return
    raise ValueError(
        f"Received the language {name!r}. Expected one of {', '.join(LANGUAGES)}. "
        'Try cnnlab.start(language="en").'
    )


@dataclass(frozen=True)
class Text:
    """One sentence in both languages; `str()` gives it in the current one.

    Braces are filled by `format`, whose values may be Texts themselves.
    """

    en: str
    ko: str

    def __str__(self) -> str:
        return self.ko if _current == "ko" else self.en

    def __add__(self, other: Text) -> Text:
        return Text(en=self.en + other.en, ko=self.ko + other.ko)

    def format(self, **values: object) -> Text:
        """Return the sentence with `{name}` filled in, in both languages."""
        return Text(
            en=self.en.format(**{name: _half(value, "en") for name, value in values.items()}),
            ko=self.ko.format(**{name: _half(value, "ko") for name, value in values.items()}),
        )


def verbatim(words: str) -> Text:
    """Return a Text that reads the same in every language."""
    return Text(en=words, ko=words)


def joined(texts: Iterable[Text]) -> Text:
    """Return Texts as one, with commas between them."""
    each = list(texts)
    return Text(en=", ".join(one.en for one in each), ko=", ".join(one.ko for one in each))


def _half(value: object, name: Language) -> object:
    return getattr(value, name) if isinstance(value, Text) else value
