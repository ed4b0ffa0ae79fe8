"""Turns outcomes into points: compares them with the oracle's results, runs no learner's code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cnnlab.checks.call import Call
from cnnlab.checks.compare import Finding, difference
from cnnlab.checks.exercise import Cases, Exercise, Mistake, Observation
from cnnlab.checks.findings import without_result
from cnnlab.checks.models.rebuild import recompute
from cnnlab.checks.models.requirements import Predict, Requirement, unmet
from cnnlab.checks.naming import named_mistake
from cnnlab.checks.outcome import Outcome, observed, plain
from cnnlab.checks.together import seen_together
from cnnlab.checks.values import A_MODEL, describe
from cnnlab.text import Text


@dataclass(frozen=True)
class Failure:
    """The first call of a group that went wrong, or a requirement that a model does not meet."""

    call: Call
    outcome: Outcome
    finding: Finding


@dataclass(frozen=True)
class GroupResult:
    """What a group of calls, or a requirement, earned, and its first failure."""

    cases: Cases | Requirement
    failure: Failure | None

    @property
    def earned(self) -> float:
        """Return all of the group's points, or none."""
        return 0.0 if self.failure else float(self.cases.points)


@dataclass(frozen=True)
class Judgement:
    """Points by group, and the known mistake whose results these are."""

    groups: Sequence[GroupResult]
    mistake: Mistake | None

    @property
    def points(self) -> float:
        """Return the sum over the groups."""
        return sum(group.earned for group in self.groups)

    @property
    def first_failure(self) -> Failure | None:
        """Return the failure that the message is about, or None."""
        return next((group.failure for group in self.groups if group.failure), None)


def draw(exercise: Exercise, seed: int) -> list[Call]:
    """Return the calls of one check, drawn from `seed`; no model is expected of any of them."""
    generator = np.random.default_rng(seed)
    if exercise.requirements:
        drawn = exercise.arguments(generator) if exercise.arguments else [()]
        return [Call(0, arguments, None) for arguments in drawn]
    return [
        Call(number, arguments, plain(exercise.oracle(*arguments)))
        for number, group in enumerate(exercise.cases)
        for arguments in group.make(generator)
    ]


def judge(
    exercise: Exercise,
    calls: Sequence[Call],
    outcomes: Sequence[Outcome],
    predict: Predict = recompute,
) -> Judgement:
    """Return the points that the outcomes of the calls earn; `predict` computes with models."""
    if exercise.requirements:
        return _judge_models(exercise, list(zip(calls, outcomes, strict=True)), predict)
    failures: dict[int, Failure] = {}
    for call, outcome in zip(calls, outcomes, strict=True):
        finding = None if call.group in failures else find_fault(exercise, call, outcome)
        if finding:
            failures[call.group] = Failure(call, outcome, finding)
    for number, group in enumerate(exercise.cases):
        if group.together is None or number in failures:
            continue
        pairs = [pair for pair in zip(calls, outcomes, strict=True) if pair[0].group == number]
        finding = _fault_together(group.together, pairs)
        if finding:
            failures[number] = Failure(*pairs[-1], finding)
    groups = [GroupResult(group, failures.get(n)) for n, group in enumerate(exercise.cases)]
    return Judgement(groups, _mistake(exercise, calls, outcomes, failures))


def _judge_models(
    exercise: Exercise, pairs: Sequence[tuple[Call, Outcome]], predict: Predict
) -> Judgement:
    """Return which requirements the model of every call meets."""
    failures: dict[int, Failure] = {}
    for call, outcome in pairs:
        for number, finding in enumerate(_unmet(exercise, call, outcome, predict)):
            if finding and number not in failures:
                failures[number] = Failure(call, outcome, finding)
    groups = [GroupResult(one, failures.get(n)) for n, one in enumerate(exercise.requirements)]
    return Judgement(groups, named_mistake(exercise, pairs) if failures else None)


def _unmet(
    exercise: Exercise, call: Call, outcome: Outcome, predict: Predict
) -> list[Finding | None]:
    if outcome.status == "returned" and not outcome.changed:
        return unmet(exercise.requirements, outcome.value, predict, call.arguments)
    return [without_result(exercise, outcome, A_MODEL)] * len(exercise.requirements)


def find_fault(exercise: Exercise, call: Call, outcome: Outcome) -> Finding | None:
    """Return what is wrong with the outcome of one call, or None."""
    if outcome.status != "returned" or outcome.changed:
        return without_result(exercise, outcome, describe(call.expected))
    fault = difference(call.expected, outcome.value)
    if exercise.observe is None or fault is None:
        return fault
    view = exercise.observe.of
    seen = observed(view, outcome.value, call.arguments)
    if seen is outcome.value:  # nothing to look at: the kind or the shape is wrong
        return fault
    fault = difference(observed(view, call.expected, call.arguments), seen)
    return _titled(exercise.observe, fault) if fault else None


def _fault_together(together: Observation, pairs: Sequence[tuple[Call, Outcome]]) -> Finding | None:
    calls = [call for call, _ in pairs]
    expected = seen_together(together, calls, [call.expected for call in calls])
    fault = difference(
        expected, seen_together(together, calls, [found.value for _, found in pairs])
    )
    return _titled(together, fault) if fault else None


def _titled(seen: Observation, fault: Finding) -> Finding:
    words = Text(en="{title}: {value}", ko="{title}: {value}")
    received, expected = (
        words.format(title=seen.title, value=seen.translated(value))
        for value in (fault.received, fault.expected)
    )
    return Finding(received, expected, fault.advice)


def _mistake(
    exercise: Exercise,
    calls: Sequence[Call],
    outcomes: Sequence[Outcome],
    failures: dict[int, Failure],
) -> Mistake | None:
    if not failures:
        return None
    first = min(failures)
    pairs = list(zip(calls, outcomes, strict=True))
    in_first = [(call, outcome) for call, outcome in pairs if call.group == first]
    return named_mistake(exercise, pairs) or named_mistake(exercise, in_first, alone=True)
