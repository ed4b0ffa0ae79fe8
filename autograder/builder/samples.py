"""Sample answers to written questions, with their points: what graders compare answers with.

They stand in a file of their own beside the lessons, and the build puts them below the mark scheme.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args

from autograder.builder.mistakes import AuthorError, BuildError
from cnnlab.text import LANGUAGES, Language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from autograder.builder.course import Course

Level = Literal["full", "two_thirds", "one_third", "none"]
LEVELS: tuple[Level, ...] = get_args(Level)
# About how much of a question's points each level has.
SHARES: Mapping[Level, float] = {"full": 1, "two_thirds": 2 / 3, "one_third": 1 / 3, "none": 0}


@dataclass(frozen=True)
class Sample:
    """One answer as a student might write it, and how it is marked.

    rows  the points in each row of the mark scheme
    why   one sentence for the grader
    line  where it stands in its file
    """

    question: str
    language: Language
    level: Level
    points: float
    rows: tuple[float, ...]
    answer: str
    why: str
    line: int = 0


def samples_file(course: Course, lesson: str) -> Path:
    """Return where a lesson's sample answers lie: `rubrics` beside the folder of its text."""
    return course.lesson(lesson).parent.parent / "rubrics" / f"{lesson}.toml"


def read_samples(course: Course, lesson: str) -> tuple[Sample, ...]:
    """Return the sample answers of a lesson; none where nobody wrote some. Raises BuildError."""
    path = samples_file(course, lesson)
    if not path.exists():
        return ()
    file = course.shown(path)
    text = path.read_text(encoding="utf-8")
    try:
        tables = tomllib.loads(text).get("sample", [])
    except tomllib.TOMLDecodeError as error:
        cure = "Mend the TOML; each answer is a [[sample]] table."
        raise BuildError([AuthorError(file, 1, f"it is not valid TOML: {error}.", cure)]) from None
    lines = [n for n, line in enumerate(text.splitlines(), 1) if line.strip() == "[[sample]]"]
    found = list(zip(lines, tables, strict=True))
    errors = [
        AuthorError(file, line, cause, cure)
        for line, table in found
        for cause, cure in _problems(table)
    ]
    if errors:
        raise BuildError(errors)
    return tuple(_sample(line, table) for line, table in found)


def by_level(samples: Iterable[Sample], question: str, language: str) -> dict[Level, Sample]:
    """Return the sample answers to one question in one language, best first."""
    found = {s.level: s for s in samples if (s.question, s.language) == (question, language)}
    return {level: found[level] for level in LEVELS if level in found}


_FIELDS: Mapping[str, tuple[type, ...]] = {
    "question": (str,),
    "language": (str,),
    "level": (str,),
    "points": (int, float),
    "rows": (list,),
    "answer": (str,),
    "why": (str,),
}
_CHOICES = {"language": LANGUAGES, "level": LEVELS}


def _problems(table: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for unknown in sorted(table.keys() - _FIELDS.keys()):
        yield f"a sample has the unknown field {unknown!r}.", f"Use only {', '.join(_FIELDS)}."
    for name, kinds in _FIELDS.items():
        if not isinstance(table.get(name), kinds) or isinstance(table.get(name), bool):
            yield f"a sample has no {name} of the right type.", f"Write a {kinds[-1].__name__}."
    for name, choices in _CHOICES.items():
        if table.get(name) not in choices:
            yield f"a sample has the {name} {table.get(name)!r}.", f"Use {', '.join(choices)}."
    rows = table.get("rows")
    if isinstance(rows, list) and not all(isinstance(row, int | float) for row in rows):
        yield f"the rows {rows} are not all numbers.", "Write the points of each row: [1, 2, 0]."


def _sample(line: int, table: Mapping[str, Any]) -> Sample:
    text = {"answer": table["answer"].strip(), "why": table["why"].strip()}
    return Sample(**{**table, **text, "rows": tuple(table["rows"])}, line=line)
