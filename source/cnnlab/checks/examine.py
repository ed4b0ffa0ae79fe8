"""From a function, or from what its calls led to, to the verdict on it."""

from __future__ import annotations

from collections.abc import Sequence

from cnnlab.checks.call import Call
from cnnlab.checks.exercise import Exercise, Function
from cnnlab.checks.judge import Judgement, draw, judge
from cnnlab.checks.models.rebuild import recompute
from cnnlab.checks.models.requirements import Predict
from cnnlab.checks.outcome import Outcome
from cnnlab.checks.run import run_all
from cnnlab.checks.shown import ShownVerdict
from cnnlab.checks.tolerance import set_device
from cnnlab.checks.verdict import Status
from cnnlab.devices import computing_on
from cnnlab.loading import load_keras
from cnnlab.quiet import quiet
from cnnlab.text import Text


def examine(
    exercise: Exercise,
    function: Function,
    seed: int,
    open_hints: int = 0,
    calls: Sequence[Call] | None = None,
) -> ShownVerdict:
    """Return the verdict on a function for the inputs drawn from `seed`.

    calls  what was drawn from `seed` for another function: what is known of them stays known
    """
    with quiet():
        if calls is None:
            calls = draw(exercise, seed)
        if exercise.requirements:
            load_keras()  # the seconds that it takes are not the function's
        set_device(computing_on())
    outcomes, printed = run_all(function, [call.arguments for call in calls], exercise.seconds)
    words = printed.kept + ("…" if printed.left_out else "")
    return conclude(exercise, calls, outcomes, words, seed, open_hints)


def conclude(
    exercise: Exercise,
    calls: Sequence[Call],
    outcomes: Sequence[Outcome],
    printed: str,
    seed: int,
    open_hints: int = 0,
    predict: Predict = recompute,
) -> ShownVerdict:
    """Return the verdict on what the calls led to; runs no learner's code.

    predict  computes a model's predictions: in this process, or in one that can do no harm
    """
    with quiet():
        judgement = judge(exercise, calls, outcomes, predict)
    unwritten = all(outcome.status == "not attempted" for outcome in outcomes)
    return ShownVerdict(
        status="not attempted" if unwritten else _status(exercise, judgement),
        name=exercise.name,
        exercise=exercise,
        judgement=judgement,
        printed=printed,
        hints=exercise.hints,
        open_hints=open_hints,
        seed=seed,
    )


def no_function(exercise: Exercise, reason: Text) -> ShownVerdict:
    """Return the verdict on a name that stands for no function that could be called."""
    return ShownVerdict("not checked", exercise.name, exercise, None, reason, hints=exercise.hints)


def _status(exercise: Exercise, judgement: Judgement) -> Status:
    if judgement.points == exercise.points:
        return "right"
    return "partly right" if judgement.points else "wrong"
