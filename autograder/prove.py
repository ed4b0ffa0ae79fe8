"""Counts, exercise by exercise, which mistakes are named and which correct versions accepted."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.course_options import course_of
from autograder.proofs import judged, that_differ
from cnnlab.checks.exercise import Exercise, Function, Mistake
from cnnlab.checks.library import exercises_of, lessons
from cnnlab.quiet import quiet

if TYPE_CHECKING:
    from autograder.arguments import Parser


@dataclass(frozen=True)
class Proof:
    """One exercise's counts over all seeds."""

    exercise: str
    points: float
    mistakes: int
    tried: int
    named: int
    correct: int
    run: int
    accepted: int
    seeds: int


def add_prove(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add the command to the others."""
    count = commands.add_parser("prove", help="count the mistakes named and the answers accepted")
    count.add_argument("lessons", nargs="*", metavar="lesson", help="all if none is given")
    count.add_argument("--seeds", type=int, default=5, help="draws of the inputs, 5 if not given")
    count.add_argument("--output", type=Path, help="write the table to a file")
    count.set_defaults(run=_prove)


def _prove(options: argparse.Namespace) -> int:
    course_of(options)
    chosen = options.lessons or lessons()
    unknown = sorted({*chosen} - {*lessons()})
    if unknown:
        print(
            f"Received the lesson {', '.join(unknown)}. Expected some of {', '.join(lessons())}. "
            "Try the command without a lesson to prove all of them.",
            file=sys.stderr,
        )
        return 2
    page = proof_page({lesson: list(prove(lesson, range(options.seeds))) for lesson in chosen})
    if options.output:
        options.output.parent.mkdir(parents=True, exist_ok=True)
        options.output.write_text(page, encoding="utf-8")
    else:
        print(page, end="")
    return 0


def prove(lesson: str, seeds: range) -> Iterator[Proof]:
    """Yield a proof of each exercise of the lesson, counted over `seeds`."""
    with quiet():
        exercises = exercises_of(lesson)
    for name, exercise in exercises.items():
        correct = (exercise.oracle, *exercise.also_correct)
        drawn = that_differ(exercise, seeds)
        yield Proof(
            exercise=name,
            points=exercise.points,
            mistakes=len(exercise.mistakes),
            tried=len(exercise.mistakes) * len(drawn),
            named=sum(_is_named(exercise, m, seed) for m in exercise.mistakes for seed in drawn),
            correct=len(correct),
            run=len(correct) * len(drawn),
            accepted=sum(_is_accepted(exercise, f, seed) for f in correct for seed in drawn),
            seeds=len(seeds),
        )


def proof_page(proofs: Mapping[str, list[Proof]]) -> str:
    """Return a page of Markdown: for each lesson a table of what was counted, its sums last."""
    seeds = next(iter(proofs.values()))[0].seeds
    tables = (f"## `{lesson}`\n\n{_table(counted)}" for lesson, counted in proofs.items())
    return _PAGE.format(lessons=" ".join(proofs), seeds=seeds, tables="\n\n".join(tables))


def _table(proofs: list[Proof]) -> str:
    head = "| exercise | points | known mistakes | named / tried | correct versions accepted |"
    rows = [head, "|---|---|---|---|---|"]
    rows += [_row(proof) for proof in proofs]
    return "\n".join([*rows, _row(_sum(proofs))])


_PAGE = """\
<!-- python -m autograder prove {lessons} --seeds {seeds} --output docs/exercises.md -->

# What the checks recognise

Every known mistake and every correct version runs on inputs drawn with {seeds} seeds, or once where
nothing is drawn. A mistake counts as named when it loses points and gets its own message. A correct
version counts as accepted when it earns all points.

{tables}
"""


def _row(proof: Proof) -> str:
    named = f"{proof.named} / {proof.tried}"
    accepted = f"{proof.accepted} / {proof.run}"
    return f"| {proof.exercise} | {proof.points:g} | {proof.mistakes} | {named} | {accepted} |"


def _sum(proofs: list[Proof]) -> Proof:
    return Proof(
        exercise="all",
        points=sum(proof.points for proof in proofs),
        mistakes=sum(proof.mistakes for proof in proofs),
        tried=sum(proof.tried for proof in proofs),
        named=sum(proof.named for proof in proofs),
        correct=sum(proof.correct for proof in proofs),
        run=sum(proof.run for proof in proofs),
        accepted=sum(proof.accepted for proof in proofs),
        seeds=proofs[0].seeds,
    )


def _is_named(exercise: Exercise, mistake: Mistake, seed: int) -> bool:
    judgement = judged(exercise, mistake.function, seed)
    return judgement.mistake is mistake and judgement.points < exercise.points


def _is_accepted(exercise: Exercise, function: Function, seed: int) -> bool:
    return judged(exercise, function, seed).points == exercise.points
