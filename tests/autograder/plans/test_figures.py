"""Figures in a plan are those of the claim cards."""

from __future__ import annotations

from autograder.plans.figures import filled
from cnnlab.claims import claims
from cnnlab.text import Text

CARD = next(card for card in claims() if card.id == "pooling-makes-invariant")


def _same(sentence: str) -> Text:
    return Text(en=sentence, ko=sentence)


def test_a_figure_is_written_as_its_card_shows_it() -> None:
    text, problems = filled(
        _same("{pooling-makes-invariant.max} % (`pooling-makes-invariant`), {x}")
    )
    assert text.en == f"{CARD.figures['max']} % (`pooling-makes-invariant`), {{x}}"
    assert problems == []


def test_a_figure_without_its_card_is_refused() -> None:
    _, problems = filled(_same("{pooling-makes-invariant.max} %"))
    assert [cure for _, cure in problems] == [
        "Name `pooling-makes-invariant` in en.",
        "Name `pooling-makes-invariant` in ko.",
    ]


def test_an_unknown_figure_is_named_with_the_known_ones() -> None:
    _, problems = filled(_same("{pooling-makes-invariant.most} %"))
    cause, cure = problems[0]
    assert cause == "there is no figure pooling-makes-invariant.most."
    assert "global_max" in cure
    _, problems = filled(_same("{poling.max} %"))
    assert "data/claims.toml" in problems[0][1]
