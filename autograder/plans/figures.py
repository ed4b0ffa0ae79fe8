"""Figures of claim cards in a plan's sentences: `{pooling-makes-invariant.max}` becomes 79.8."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from cnnlab.claims import claims
from cnnlab.text import LANGUAGES, Text

if TYPE_CHECKING:
    from collections.abc import Mapping

_FIGURE = re.compile(r"\{([a-z0-9-]+)\.(\w+)\}")


def filled(text: Text) -> tuple[Text, list[tuple[str, str]]]:
    """Return the text with its figures, and what is wrong with them: cause and cure.

    A sentence that uses a card's figure names the card, so that a teacher can open it.
    """
    problems: list[tuple[str, str]] = []
    halves = {language: getattr(text, language) for language in LANGUAGES}
    for language, half in halves.items():
        for card, name in _FIGURE.findall(half):
            problems += _problems(card, name, half, language)
        halves[language] = _FIGURE.sub(lambda found: _value(found[1], found[2]), half)
    return Text(**halves), problems


def _problems(card: str, name: str, half: str, language: str) -> list[tuple[str, str]]:
    if _value(card, name) == "":
        known = ", ".join(_shown().get(card, {})) or "a card of data/claims.toml"
        return [(f"there is no figure {card}.{name}.", f"Use {known}.")]
    if f"`{card}`" not in half:
        return [
            (f"it has a figure of {card} and does not say so.", f"Name `{card}` in {language}.")
        ]
    return []


def _value(card: str, name: str) -> str:
    return _shown().get(card, {}).get(name, "")


@cache
def _shown() -> Mapping[str, Mapping[str, str]]:
    return {
        card.id: {name: str(figure) for name, figure in card.figures.items()} for card in claims()
    }
