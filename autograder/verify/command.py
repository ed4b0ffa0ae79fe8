"""Runs the proofs on an instructor's own and changed exercises and says where a flaw is."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from autograder.builder.glossary import check_glossary, read_glossary
from autograder.builder.mistakes import AuthorError
from autograder.builder.parity import check_parity
from autograder.builder.pipeline import Built, build
from autograder.builder.twins import points_of
from autograder.course_options import course_of
from autograder.grading.problem import GradingError
from autograder.proofs import (
    Flaw,
    alike,
    incomplete,
    refused,
    rewarded_starter,
    unnamed,
    untranslated,
)
from autograder.verify.chosen import Chosen, chosen, place_of
from autograder.verify.solution import flaws, solved
from cnnlab.checks.exercise import Exercise
from cnnlab.text import Text

if TYPE_CHECKING:
    from autograder.arguments import Parser
    from autograder.builder.course import Course

SEEDS = (1, 2, 3)


def add_verify(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add the command to the others."""
    verify = commands.add_parser(
        "verify",
        help="prove your own and changed exercises",
        description="Prove that the exercises which you have written or changed are sound: right "
        "answers earn everything, every mistake is caught and named, all is said in both "
        "languages. Runs the lessons' solutions and twins: your own code.",
    )
    verify.add_argument("lessons", nargs="*", metavar="LESSON", help="all if none is given")
    verify.add_argument("--all", action="store_true", help="prove the project's exercises as well")
    verify.set_defaults(run=_verify)


def _verify(options: argparse.Namespace) -> int:
    course = course_of(options)
    built = build(course, points_of)
    names = _lessons(built, options.lessons)
    every = options.all or course.folder is None
    tasks = list(chosen(course, names, every=every))
    errors = [*_texts(course, built, names, every=every), *_proven(course, built, tasks)]
    for error in sorted(errors):
        print(error, file=sys.stderr)
    if errors:
        print(_FOUND.format(number=len(errors)), file=sys.stderr)
    else:
        print((_SOUND if tasks else _NOTHING).format(number=len(tasks), seeds=len(SEEDS)))
    return int(bool(errors))


def _lessons(built: Built, named: Sequence[str]) -> list[str]:
    known = [lesson.entry.name for lesson in built.lessons]
    if unknown := [name for name in named if name not in known]:
        raise GradingError(
            _UNKNOWN.format(names=", ".join(unknown)),
            _KNOWN.format(names=", ".join(known)),
            _WITHOUT,
        )
    return list(named) or known


def _texts(
    course: Course, built: Built, names: Sequence[str], *, every: bool
) -> Iterator[AuthorError]:
    """Compare the languages of own texts, as lint does."""
    terms = read_glossary(course.glossary)
    for one in built.lessons:
        if one.entry.name in names and (every or course.own_lesson(one.entry.name) is not None):
            yield from check_parity(one.lesson)
            yield from check_glossary(one.lesson, terms)


def _proven(course: Course, built: Built, tasks: Sequence[Chosen]) -> Iterator[AuthorError]:
    lessons = {one.entry.name: one.lesson for one in built.lessons}
    defined = {}
    for name in dict.fromkeys(task.lesson for task in tasks):
        defined[name], errors = solved(lessons[name])
        yield from errors
    columns = TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn()
    with Progress(*columns, console=Console(stderr=True)) as bar:
        shown = bar.add_task("", total=len(tasks))
        for task in tasks:
            bar.update(shown, description=f"{task.lesson} {task.exercise.name}")
            for flaw in proofs_of(task.exercise) if task.twin else ():
                where = place_of(course, task, flaw.function)
                words = f"{task.exercise.name}: {flaw.cause}"
                yield AuthorError(*where, words, str(flaw.cure))
            yield from flaws(lessons[task.lesson], defined[task.lesson], task.exercise, SEEDS)
            bar.advance(shown)


def proofs_of(exercise: Exercise) -> Iterator[Flaw]:
    """Yield everything that is wrong with an exercise's twin; of one function the first."""
    yield from incomplete(exercise)
    yield from untranslated(exercise)
    yield from alike(exercise)
    for function in (exercise.oracle, *exercise.also_correct):
        yield from list(refused(exercise, function, SEEDS))[:1]
    yield from rewarded_starter(exercise, SEEDS[0])
    for mistake in exercise.mistakes:
        yield from list(unnamed(exercise, mistake, SEEDS))[:1]


_FOUND = Text(en="\nFlaws: {number}.", ko="\n고칠 곳: {number}곳.")
_SOUND = Text(
    en="Exercises proven: {number}, each with {seeds} seeds. All are sound.",
    ko="확인한 연습 문제: {number}개, 각각 시드 {seeds}개. 모두 올바릅니다.",
)
_NOTHING = Text(
    en="No exercise here is your own or changed. Try --all for those of the project.",
    ko="직접 만들거나 바꾼 연습 문제가 없습니다. 프로젝트의 연습 문제까지 확인하려면 --all을 "
    "붙이십시오.",
)
_UNKNOWN = Text(
    en="Received lessons that the course does not have: {names}.",
    ko="이 강좌에 없는 단원을 받았습니다: {names}.",
)
_KNOWN = Text(en="Expected some of {names}.", ko="쓸 수 있는 단원: {names}.")
_WITHOUT = Text(
    en="Try the command without a lesson, for all of them.",
    ko="단원 이름 없이 실행하면 모든 단원을 확인합니다.",
)
