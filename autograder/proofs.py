"""What must hold for every exercise, the project's or one's own; each breach is a flaw."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from autograder import proof_texts as texts
from autograder.proof_words import english_words
from cnnlab.checks.call import Call
from cnnlab.checks.examine import examine
from cnnlab.checks.exercise import Exercise, Function, Mistake
from cnnlab.checks.judge import Judgement, draw, judge
from cnnlab.checks.run import run_all
from cnnlab.checks.tolerance import set_device
from cnnlab.quiet import quiet
from cnnlab.text import Text

FEWEST_MISTAKES, FEWEST_CORRECT, FEWEST_HINTS = 4, 3, 2
_HANGUL = re.compile("[가-힣]")


@dataclass(frozen=True)
class Flaw:
    """What is wrong with an exercise, the cure, and the function that it is about, if any."""

    cause: Text
    cure: Text
    function: Function | None = None

    def __str__(self) -> str:
        return f"{self.cause} {self.cure}"


def judged(exercise: Exercise, function: Function, seed: int) -> Judgement:
    """Return what a learner's check would find out about a function of the author's."""
    judgement = examine(exercise, function, seed, calls=_drawn.calls(exercise, seed)).judgement
    assert judgement is not None  # only an answer that is no function has none
    return judgement


class _Drawn:
    """The calls of the exercise that is being proved, so that each is answered once.

    The oracle and the known mistakes answer a call for all functions, as for a whole class.
    """

    def __init__(self) -> None:
        self._exercise: Exercise | None = None
        self._by_seed: dict[int, list[Call]] = {}

    def calls(self, exercise: Exercise, seed: int) -> list[Call]:
        if self._exercise is not exercise:
            self._exercise, self._by_seed = exercise, {}
        if seed not in self._by_seed:
            with quiet():
                self._by_seed[seed] = draw(exercise, seed)
        return self._by_seed[seed]


_drawn = _Drawn()


def that_differ(exercise: Exercise, seeds: Sequence[int]) -> Sequence[int]:
    """Return the seeds, or the first one where nothing is drawn, as for a model's requirements."""
    return seeds if exercise.cases else seeds[:1]


def stub(*_arguments: object) -> None:
    """Do what an untouched answer does."""
    raise NotImplementedError


def incomplete(exercise: Exercise) -> Iterator[Flaw]:
    """Find too few mistakes, correct versions or hints, and an exercise without points."""
    if exercise.points <= 0:
        yield Flaw(texts.NO_POINTS, texts.GIVE_POINTS)
    correct = len({function.__name__ for function in exercise.also_correct})
    for words, number, fewest in (
        (texts.MISTAKES, len(exercise.mistakes), FEWEST_MISTAKES),
        (texts.CORRECT, correct, FEWEST_CORRECT),
        (texts.HINTS, len(exercise.hints), FEWEST_HINTS),
    ):
        if number < fewest:
            yield Flaw(words.format(number=number), texts.AT_LEAST.format(fewest=fewest))


def untranslated(exercise: Exercise) -> Iterator[Flaw]:
    """Find sentences that one language lacks, or that stand in the other one's place."""
    groups = [group.title for group in exercise.cases]
    groups += [requirement.title for requirement in exercise.requirements]
    sentences = [*(mistake.text for mistake in exercise.mistakes), *exercise.hints]
    for text in (*groups, *sentences):
        if not text.en.strip() or _HANGUL.search(text.en):
            yield Flaw(texts.NOT_ENGLISH.format(text=text), texts.BOTH)
        if not text.ko.strip() or (text in sentences and not _HANGUL.search(text.ko)):
            yield Flaw(texts.NOT_KOREAN.format(text=text), texts.BOTH)


def alike(exercise: Exercise) -> Iterator[Flaw]:
    """Find mistakes of which the learner would read the same."""
    for half in ("en", "ko"):
        said: set[str] = set()
        for mistake in exercise.mistakes:
            if getattr(mistake, half) in said:
                yield Flaw(
                    texts.SAME_WORDS.format(name=mistake.function.__name__), texts.TELL_APART
                )
            said.add(getattr(mistake, half))


def refused(exercise: Exercise, function: Function, seeds: Sequence[int]) -> Iterator[Flaw]:
    """Find seeds with which a right answer does not earn everything."""
    for seed in that_differ(exercise, seeds):
        judgement = judged(exercise, function, seed)
        if judgement.points != exercise.points:
            cause = texts.REFUSED.format(
                name=function.__name__,
                points=f"{judgement.points:g}",
                possible=f"{exercise.points:g}",
                seed=seed,
                finding=_said(judgement),
            )
            yield Flaw(cause, texts.MEND_CASES, function)


def _said(judgement: Judgement) -> Text:
    if judgement.first_failure is None:
        return texts.NOTHING_FAILED
    finding = judgement.first_failure.finding
    return texts.FINDING.format(received=finding.received, expected=finding.expected)


def rewarded_starter(exercise: Exercise, seed: int) -> Iterator[Flaw]:
    """Find an untouched answer that earns something, or is not seen to be untouched."""
    judgement = judged(exercise, stub, seed)
    if judgement.points:
        yield Flaw(texts.STARTER_EARNS.format(points=f"{judgement.points:g}"), texts.MEND_CASES)
    failure = judgement.first_failure
    if failure is None or failure.outcome.status != "not attempted":
        yield Flaw(texts.STARTER_UNSEEN, texts.NOT_IMPLEMENTED)


def unnamed(exercise: Exercise, mistake: Mistake, seeds: Sequence[int]) -> Iterator[Flaw]:
    """Find what of a known mistake is not caught, not named, or costs now more, now less."""
    function, points = mistake.function, set()
    for seed in that_differ(exercise, seeds):
        for device, judgement in _on_each_device(exercise, function, seed):
            drawn = {"name": function.__name__, "seed": seed, "device": texts.TOLERANCE[device]}
            if judgement.points >= exercise.points:
                yield Flaw(texts.NOT_CAUGHT.format(**drawn), texts.CATCH, function)
            elif judgement.mistake is not mistake:
                other = judgement.mistake and judgement.mistake.function.__name__
                yield Flaw(texts.NOT_NAMED.format(other=other, **drawn), texts.NAME_IT, function)
            if words := english_words(exercise, judgement):
                cause = texts.ENGLISH_WORDS.format(words=", ".join(words), **drawn)
                yield Flaw(cause, texts.TRANSLATE_WORDS, function)
            # With a GPU's tolerance, what is drawn may hide a small part of a mistake.
            points.update([judgement.points] if device == "cpu" else [])
    if len(points) > 1:
        said = ", ".join(f"{value:g}" for value in sorted(points))
        yield Flaw(texts.UNEVEN.format(name=function.__name__, points=said), texts.EVEN, function)


def _on_each_device(
    exercise: Exercise, function: Function, seed: int
) -> Iterator[tuple[str, Judgement]]:
    """Judge what a function gives, with a CPU's tolerance and with a GPU's, which is larger.

    Models are judged once: their requirements know no tolerance.
    """
    if exercise.requirements:
        yield "cpu", judged(exercise, function, seed)
        return
    calls = _drawn.calls(exercise, seed)
    outcomes, _ = run_all(function, [call.arguments for call in calls], exercise.seconds)
    try:
        for device in ("cpu", "gpu"):
            set_device(device)
            with quiet():
                judgement = judge(exercise, calls, outcomes)
            yield device, judgement
    finally:
        set_device("cpu")
