"""Predictions against measurements: what learners expected, and whether it held."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from autograder.report import statistics
from autograder.report.pieces import Answer, Question
from autograder.report.predicted import UNREADABLE
from autograder.report.texts import OTHER_WORDS, OTHERS
from cnnlab.prediction import ending, written
from cnnlab.text import Text, verbatim

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from autograder.report.asked import Asked
    from autograder.report.measured import Measured
    from autograder.report.pieces import AnswerEnding, Estimate
    from autograder.report.predicted import Predicted
    from cnnlab.prediction import Value

_CANNOT_TELL = "cannot tell"
_LONGEST = 60


def questions_of(
    asked: Mapping[str, Asked],
    measured: Mapping[str, Measured],
    predictions: Sequence[Mapping[str, Predicted]],
    at_least: int = 1,
    *,
    own_words: bool = False,
) -> tuple[Question, ...]:
    """Return the lesson's questions in its order; `own_words` shows texts as learners wrote them.

    Without it a text that the question does not offer is counted and not shown: it may say who
    wrote it.
    """
    return tuple(
        _question(
            one,
            measured.get(name),
            [found.get(name, UNREADABLE) for found in predictions],
            at_least,
            own_words,
        )
        for name, one in asked.items()
    )


def calibration(questions: Iterable[Question]) -> Estimate:
    """Return the share of the predictions that held, of those that said something.

    The interval takes predictions as independent of each other; those of one learner hardly are.
    """
    each = [(one.held, one.held + one.differed) for one in questions]
    held, count = (sum(numbers) for numbers in zip(*each, strict=True)) if each else (0, 0)
    return statistics.share(held / count if count else 0.0, count)


def _question(
    asked: Asked,
    measured: Measured | None,
    predicted: Sequence[Predicted],
    at_least: int,
    own_words: bool,
) -> Question:
    values = [one.value for one in predicted if one.state == "answered" and one.value is not None]
    offered = {*asked.offered, _CANNOT_TELL}
    if measured is not None and isinstance(measured.value, str):
        offered.add(measured.value)
    counts: Counter[tuple[Text, AnswerEnding]] = Counter()
    for value in values:
        shown = _shown(value) if own_words or _says_nothing(value, offered) else OTHER_WORDS
        counts[shown, _ending(value, measured)] += 1
    endings: Counter[AnswerEnding] = Counter()
    for (_, how), learners in counts.items():
        endings[how] += learners
    states = Counter(one.state for one in predicted)
    return Question(
        name=asked.name,
        section=asked.section,
        asked=asked.words,
        measured=written(measured.value) if measured else "",
        by_machine=measured.by_machine if measured else False,
        answers=_answers(counts, at_least),
        held=endings["held"],
        differed=endings["differed"],
        undecided=endings["undecided"],
        not_compared=endings["not compared"],
        open=states["open"],
        unreadable=states["unreadable"],
    )


def _ending(value: Value, measured: Measured | None) -> AnswerEnding:
    if measured is None or measured.by_machine:
        return "not compared"
    return ending(value, measured.value)


def _answers(counts: Mapping[tuple[Text, AnswerEnding], int], at_least: int) -> tuple[Answer, ...]:
    """Return the answers, the most frequent first; the rare ones together, by how they ended."""
    kept: Counter[tuple[Text, AnswerEnding]] = Counter()
    for (shown, how), learners in counts.items():
        kept[shown if learners >= at_least else OTHERS, how] += learners
    order = sorted(kept.items(), key=lambda pair: (pair[0][0] == OTHERS, -pair[1], pair[0][0].en))
    return tuple(Answer(shown, learners, how) for (shown, how), learners in order)


def _says_nothing(value: Value, offered: set[str]) -> bool:
    """Tell whether a value holds no words but those that the question offers."""
    if isinstance(value, tuple | list):
        return all(item is None or _says_nothing(item, offered) for item in value)
    return not isinstance(value, str) or value.strip().lower() in {w.lower() for w in offered}


def _shown(value: Value) -> Text:
    words = "".join(letter if letter.isprintable() else "?" for letter in written(value))
    return verbatim(words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…")
