"""What learners of a sample class predict, rightly or not, from the questions' own words."""

from __future__ import annotations

import json
import math
import random
import re
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from nbformat import NotebookNode

    from autograder.sample_class.learners import Learner

_OPEN = re.compile(r'(?P<before>predict\("(?P<name>[\w-]+)", )\.\.\.\)')
_QUESTION = re.compile(r"\*\*(Predict|예측)\.\*\*")
_CHOICES = re.compile(r'`("[^"`]+")`|"(better|worse|cannot tell)"')
_UNDECIDED = '"cannot tell"'
_GUESSES = (1, 2, 4, 5, 9, 10, 16, 25, 32, 50, 80, 95)
_FACTORS = (0.5, 2, 10, 0.1)
_LEFT_OPEN = 0.06
_SURPRISE, _SPREAD = 0.6, 0.9  # of the questions, in logits of ability


def predict_all(
    notebook: NotebookNode, learner: Learner, measured: Mapping[str, Any], seed: int
) -> None:
    """Write the learner's predictions into the notebook; some stay open."""
    question = ""
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            # The question stands in the last text above, most often at its end.
            *_, question = _QUESTION.split(cell.source) if _QUESTION.search(cell.source) else [""]
        elif cell.cell_type == "code":
            write = partial(_written, question, learner, measured, seed)
            cell.source = _OPEN.sub(write, cell.source)


def _written(
    question: str, learner: Learner, measured: Mapping[str, Any], seed: int, found: re.Match[str]
) -> str:
    drawn = random.Random(f"{seed} {found['name']} {learner.id}")
    if drawn.random() < _LEFT_OPEN:
        return found[0]
    right = _rightly(measured[found["name"]]) if found["name"] in measured else None
    # Some measurements surprise nearly everybody.
    surprise = random.Random(f"{seed} {found['name']}").gauss(_SURPRISE, _SPREAD)
    knows = drawn.random() < 1 / (1 + math.exp(surprise - learner.ability))
    if right is not None and knows:
        return f"{found['before']}{right})"
    others = [one for one in _plausible(question, measured.get(found["name"])) if one != right]
    return f"{found['before']}{drawn.choice(others)})"


def _plausible(question: str, value: Any) -> list[str]:
    """Return wrong answers that a learner may give, and perhaps the right one."""
    choices = list(dict.fromkeys("".join(parts).strip('"') for parts in _CHOICES.findall(question)))
    if isinstance(value, bool | int | float) or (value is None and not choices):
        return [*_numbers(value), _UNDECIDED]
    if isinstance(value, list):
        return [_source(value[::-1]), _source(value[:-1]), _UNDECIDED]
    return [_source(choice) for choice in choices] + [_UNDECIDED]


def _numbers(value: float | None) -> list[str]:
    if not value:
        return [str(guess) for guess in _GUESSES]
    if isinstance(value, int):
        return [str(value + 1), str(value - 1), str(2 * value), str(value // 2)]
    return [f"{value * factor:.3g}" for factor in _FACTORS]


def _rightly(value: Any) -> str:
    """Return the measured value as somebody predicts it: real numbers are rough."""
    return _source(float(f"{value:.2g}") if isinstance(value, float) else value)


def _source(value: Any) -> str:
    """Return a value as a learner writes it; JSON has no tuples."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return repr(tuple(value)) if isinstance(value, list) else repr(value)
