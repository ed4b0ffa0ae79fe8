"""The map in the current language, as the browser needs it: entries, lessons, claims."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cnnlab.claims import Claim, claims
from cnnlab.course_lessons import CourseLesson, course_lessons
from cnnlab.text import Text
from cnnlab.widgets.hyperparameter_map.entries import COSTS, Entries, Entry
from cnnlab.widgets.hyperparameter_map.texts import TEXTS


def content(entries: Entries) -> dict[str, Any]:
    """Return everything that the map shows, with the lessons of the course that is open."""
    lessons = {lesson.name: lesson for lesson in course_lessons()}
    cards = {card.id: card for card in claims()}
    fields = [{"id": name, "name": str(text)} for name, text in entries.fields.items()]
    costs = [{"id": name, "name": str(TEXTS[f"cost_{name}"])} for name in COSTS]
    return {
        "groups": {"field": fields, "cost": costs},
        "entries": [_shown(entry, lessons, cards) for entry in entries.all],
        "pairs": [list(pair) for pair in entries.pairs],
    }


def _shown(
    entry: Entry, lessons: Mapping[str, CourseLesson], cards: Mapping[str, Claim]
) -> dict[str, Any]:
    said = ("name", "does", "usual", "touch", "cost_said")
    return {
        "id": entry.id,
        "field": entry.field,
        "cost": entry.cost,
        "partners": list(entry.partners),
        **{name: _in_one_line(getattr(entry, name)) for name in said},
        "where": [
            _place(lessons[name], parts) for name, parts in entry.where.items() if name in lessons
        ],
        "claims": [
            {"claim": str(cards[name].claim), "verdict": str(cards[name].verdict_text)}
            for name in entry.cards
            if name in cards
        ],
    }


def _in_one_line(said: Text) -> str:
    """Return a text whose signs of per cent stay beside their numbers."""
    return str(said).replace(" %", "\u00a0%")


def _place(lesson: CourseLesson, parts: tuple[int, ...]) -> dict[str, Any]:
    """Return where to read; a lesson that comes later in the term has no link yet."""
    title = str(Text(**lesson.title))
    said = TEXTS["part" if len(parts) == 1 else "parts"].format(parts=", ".join(map(str, parts)))
    return {
        "lesson": title if lesson.is_here else str(TEXTS["not_yet"].format(title=title)),
        "parts": str(said),
        "link": f"../{lesson.notebook}" if lesson.is_here else "",
    }
