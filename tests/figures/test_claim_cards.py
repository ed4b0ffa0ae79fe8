from __future__ import annotations

from html import escape

import pytest

from cnnlab import text
from cnnlab.claims import TOPICS, claims
from cnnlab.figures import claim_cards


@pytest.mark.parametrize("topic", TOPICS)
def test_every_card_of_a_topic_is_shown_with_its_sources(topic: str) -> None:
    html = claim_cards(topic)._repr_html_()
    assert html.count("<details>") == len(claims(topic)) > 0
    for card in claims(topic):
        for source in card.sources:
            assert escape(source.link) in html


def test_the_verdict_is_folded_away_below_the_claim() -> None:
    html = claim_cards("pooling")._repr_html_()
    claim, folded = html.split("<details>")[:2]
    assert "Verdict:" not in claim
    assert "Verdict:" in folded


def test_cards_speak_korean() -> None:
    text.set_language("ko")
    html = claim_cards("flatten")._repr_html_()
    assert "판정 보기" in html
    assert "Show the verdict" not in html


def test_an_unknown_topic_names_the_known_ones() -> None:
    with pytest.raises(ValueError, match="pooling"):
        claim_cards("poling")
