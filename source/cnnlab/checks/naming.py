"""Names a learner's mistake: the known wrong answer that gives the same results."""

from __future__ import annotations

from collections.abc import Sequence

from cnnlab.checks.call import Call
from cnnlab.checks.compare import equal
from cnnlab.checks.exercise import Arguments, Exercise, Mistake
from cnnlab.checks.models.data import ModelData
from cnnlab.checks.models.describe import model_difference
from cnnlab.checks.outcome import Outcome, Trouble, observed
from cnnlab.checks.together import seen_together

Pair = tuple[Call, Outcome]


def named_mistake(
    exercise: Exercise, pairs: Sequence[Pair], *, alone: bool = False
) -> Mistake | None:
    """Return the known mistake whose results equal these on every call, or None.

    With `alone`, only if no other known mistake gives the same results on these calls.
    """
    found = [mistake for mistake in exercise.mistakes if _makes(exercise, mistake, pairs)]
    return found[0] if len(found) == 1 or (found and not alone) else None


def _makes(exercise: Exercise, mistake: Mistake, pairs: Sequence[Pair]) -> bool:
    return all(
        alike(exercise, call.arguments, call.answer_of(mistake, exercise.seconds), outcome)
        for call, outcome in pairs
    ) and _alike_together(exercise, mistake, pairs)


def _alike_together(exercise: Exercise, mistake: Mistake, pairs: Sequence[Pair]) -> bool:
    for number, group in enumerate(exercise.cases):
        if group.together is None:
            continue
        inside = [pair for pair in pairs if pair[0].group == number]
        calls = [call for call, _ in inside]
        made = [call.answer_of(mistake, exercise.seconds).value for call in calls]
        found = [outcome.value for _, outcome in inside]
        if not equal(
            seen_together(group.together, calls, made), seen_together(group.together, calls, found)
        ):
            return False
    return True


def alike(exercise: Exercise, arguments: Arguments, one: Outcome, other: Outcome) -> bool:
    """Tell whether two outcomes of the same call could come from the same mistake."""
    if one.status != other.status or one.changed != other.changed:
        return False
    if one.trouble and other.trouble:
        return _alike_errors(one.trouble, other.trouble)
    if exercise.observe is None:
        if isinstance(one.value, ModelData) and isinstance(other.value, ModelData):
            return _alike_models(one.value, other.value)
        return equal(one.value, other.value)
    view = exercise.observe.of
    return equal(observed(view, one.value, arguments), observed(view, other.value, arguments))


def _alike_errors(one: Trouble, other: Trouble) -> bool:
    # An error in another cell's function is not this one's mistake. Texts hold sizes and positions,
    # which depend on the inputs: the same inputs and the same mistake give the same text.
    same = (one.type_name, one.message) == (other.type_name, other.message)
    return same and one.function == other.function


def _alike_models(one: ModelData, other: ModelData) -> bool:
    # A model of the right layers with little training must not be called uncompiled.
    return one.compiled == other.compiled and model_difference(one, other) is None
