"""A plan as a page for teachers, in one language: Markdown that reads well on its own."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from autograder.plans import words
from autograder.plans.lesson import headings, objectives
from autograder.plans.plan import WORK
from cnnlab.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from autograder.builder.curriculum import Entry
    from autograder.builder.lesson import Lesson
    from autograder.plans.plan import Plan
    from cnnlab.checks import Exercise
    from cnnlab.text import Language

_NOTEBOOK = "../../notebooks/{language}/{folder}/{name}.ipynb"


class Page:
    """One language's page about one lesson; `planned` are the lessons that have plans."""

    def __init__(
        self,
        entry: Entry,
        lesson: Lesson,
        plan: Plan,
        exercises: Mapping[str, Exercise],
        planned: Sequence[Entry],
        language: Language,
    ) -> None:
        self.entry, self.lesson, self.plan = entry, lesson, plan
        self.exercises, self.planned, self.language = exercises, planned, language

    def markdown(self) -> str:
        """Return the whole page."""
        blocks = [
            *self._opening(),
            *self._before(),
            *self._timetable(),
            *self._projector(),
            *self._questions(),
            *self._in_class(),
        ]
        return "\n\n".join(blocks) + "\n"

    def _say(self, text: Text, **values: object) -> str:
        # Only where there is something to fill in: an author's sentence may hold braces.
        filled = text.format(**values) if values else text
        return str(getattr(filled, self.language))

    def _heading(self, text: Text) -> str:
        return f"## {self._say(text)}"

    def _opening(self) -> Iterator[str]:
        yield words.NOTICE.format(plan=self.plan.file, lesson=self.lesson.file)
        yield f"# {self._say(words.TITLE, title=self.entry.title[self.language])}"
        other, name = ("ko", "한국어") if self.language == "en" else ("en", "English")
        links = " · ".join(
            f"[{entry.number}]({page_name(entry.name, self.language)})" for entry in self.planned
        )
        plans = self._say(words.PLANS, links=links)
        yield f"[{name}]({page_name(self.entry.name, other)}) · {plans}"
        yield self._say(
            words.FACTS,
            minutes=self.entry.minutes,
            points=f"{self.entry.points:g}",
            exercises=len(self.exercises),
            mistakes=sum(len(exercise.mistakes) for exercise in self.exercises.values()),
            notebook=_NOTEBOOK.format(
                language=self.language, folder=self.entry.folder, name=self.entry.name
            ),
        )

    def _before(self) -> Iterator[str]:
        yield self._heading(words.BEFORE)
        yield self._say(self.plan.prerequisites)
        if self.entry.needs:
            needed = (f"`{name}`" for name in self.entry.needs)
            yield self._say(words.NEEDS, lessons=", ".join(needed))
        yield f"**{self._say(words.OBJECTIVES)}**"
        yield self._say(objectives(self.lesson))

    def _timetable(self) -> Iterator[str]:
        yield self._heading(words.TIMETABLE)
        titles = headings(self.lesson)
        rows = [
            (
                part.minutes,
                part.session,
                self._say(titles[part.heading]),
                ", ".join(self._say(WORK[one]) for one in part.work),
                self._say(part.do),
            )
            for part in self.plan.parts
        ]
        yield self._table(words.COLUMNS, rows)
        minutes: Counter[int] = Counter()
        for part in self.plan.parts:
            minutes[part.session] += part.minutes
        if len(minutes) > 1:
            sittings = (
                self._say(words.SITTING, number=number, minutes=sum_)
                for number, sum_ in minutes.items()
            )
            yield self._say(words.SITTINGS, sittings=", ".join(sittings))
        yield self._say(self.plan.split)

    def _projector(self) -> Iterator[str]:
        yield self._heading(words.PROJECTOR)
        titles = headings(self.lesson)
        for part in self.plan.parts:
            if part.show:
                yield f"### {self._say(titles[part.heading])}"
                yield "\n".join(
                    f"- {self._say(words.SHOW, what=showing.what, ask=showing.ask)}"
                    for showing in part.show
                )

    def _questions(self) -> Iterator[str]:
        rows = [
            tuple(self._say(text) for text in (question.ask, question.wrong, question.answer))
            for part in self.plan.parts
            for question in part.questions
        ]
        if rows:
            yield self._heading(words.QUESTIONS)
            yield self._table(words.ASKED, rows)

    def _in_class(self) -> Iterator[str]:
        yield self._heading(words.IN_CLASS)
        # In the order in which the lesson asks for them.
        for cell in self.lesson.cells:
            if cell.kind == "answer":
                yield from self._exercise(cell.name)

    def _exercise(self, name: str) -> Iterator[str]:
        exercise, notes = self.exercises[name], self.plan.exercises[name]
        yield f"### {self._say(words.EXERCISE, name=name, points=f'{exercise.points:g}')}"
        yield self._say(notes.text)
        if notes.mistakes:
            yield self._say(words.OWN_NOTES)
            yield "\n".join(
                f"- `{mistake}`: {self._say(text)}" for mistake, text in notes.mistakes.items()
            )
        known = [
            (f"`{mistake.function.__name__}`", self._say(mistake.text))
            for mistake in exercise.mistakes
        ]
        summary = _as_html(self._say(words.MISTAKES, name=name, count=len(known)))
        yield f"<details><summary>{summary}</summary>"
        yield self._table(words.KNOWN, known)
        yield "</details>"

    def _table(self, columns: Sequence[Text], rows: Iterable[Sequence[object]]) -> str:
        lines = [_row(self._say(column) for column in columns), _row("---" for _ in columns)]
        return "\n".join([*lines, *(_row(map(str, row)) for row in rows)])


def page_name(lesson: str, language: str) -> str:
    """Return the file name of a lesson's plan in a language, such as "first-cnn.ko.md"."""
    return f"{lesson}.md" if language == "en" else f"{lesson}.{language}.md"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(_cell(cell) for cell in cells)} |"


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())


def _as_html(text: str) -> str:
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", text)
