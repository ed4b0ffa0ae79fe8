"""English words that a Korean learner would read in what a check has seen of an answer."""

from __future__ import annotations

import ast
import builtins
import itertools
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from cnnlab.checks.exercise import Exercise
    from cnnlab.checks.judge import Judgement

_STRING = re.compile("'([^']*)'")
_TYPES = {"generator", "ndarray"} | {
    name
    for module in (builtins, itertools)
    for name, value in vars(module).items()
    if isinstance(value, type)
}
_IN_ENGLISH = re.compile("[^가-힣]*[A-Za-z][^가-힣]*")


def english_words(exercise: Exercise, judgement: Judgement) -> list[str]:
    """Return the words of an observation that its Korean message leaves in English.

    Types' names, and formulas of the exercise's parameters, read the same in both languages.
    """
    failure = judgement.first_failure
    if failure is None or exercise.observe is None:
        return []
    received, expected = failure.finding.received.ko, failure.finding.expected.ko
    if not received.startswith(exercise.observe.title.ko):  # the learner's own result
        return []
    shown = _STRING.findall(f"{received} {expected}")
    words = [word for word in shown if _IN_ENGLISH.fullmatch(word) and word not in _TYPES]
    return [word for word in words if not _is_formula(word, exercise.parameters)]


def _is_formula(word: str, parameters: Collection[str]) -> bool:
    """Tell whether a word computes with the exercise's own parameters only."""
    try:
        nodes = [*ast.walk(ast.parse(word, mode="eval"))]
    except SyntaxError:
        return False
    return {node.id for node in nodes if isinstance(node, ast.Name)} <= {*parameters}
