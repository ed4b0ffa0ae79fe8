"""The claim cards of a topic: read the claim, decide, then open the verdict."""

from __future__ import annotations

from html import escape

from cnnlab.claims import TOPICS, Claim, claims
from cnnlab.figures.page import Figure
from cnnlab.markup import inline
from cnnlab.text import Text

_WHERE = Text(
    en="From the notes, document {document}: “{section}”.",
    ko="학습 노트 {document}번 문서의 “{section}”에서.",
)
_OPEN = Text(en="Show the verdict", ko="판정 보기")
_VERDICT = Text(en="Verdict", ko="판정")
_MEASURED = Text(en="Measured", ko="측정")
_AGAIN = Text(en="Measure it again", ko="다시 측정하기")
_SOURCES = Text(en="Sources", ko="출처")
_CARDS = Text(en="Claims on: {topic}. Cards: {count}.", ko="주제: {topic}. 카드 {count}장.")


def claim_cards(topic: str) -> Figure:
    """Return the cards of `topic`, such as "pooling"; their verdicts open one by one.

    Raises ValueError if there is no such topic.
    """
    cards = claims(topic)
    return Figure(
        rows=[[_card(card)] for card in cards],
        caption=_CARDS.format(topic=TOPICS[topic], count=len(cards)),
    )


def _card(card: Claim) -> str:
    in_notes = card.document.isdigit()
    where = _WHERE.format(document=card.document, section=card.section)
    origin = where if in_notes else card.section
    return (
        f'<div class="note"><p><strong>{inline(card.claim)}</strong></p><p>{inline(origin)}</p>'
        f"<details><summary>{inline(_OPEN)}</summary>{_verdict(card)}</details></div>"
    )


def _verdict(card: Claim) -> str:
    verdict = f"<p>{inline(_VERDICT)}: <strong>{inline(card.verdict_text)}</strong></p>"
    paragraphs = [verdict, f"<p>{inline(card.answer)}</p>"]
    if str(card.measured):
        paragraphs.append(f"<p>{inline(_MEASURED)}: {inline(card.measured)}</p>")
    if card.command:
        command = f"<code>{escape(card.command)}</code>"
        paragraphs.append(f"<p>{inline(_AGAIN)}: {command}</p>")
    if card.sources:
        entries = "".join(
            f'<li><a href="{escape(source.link, quote=True)}">{escape(source.citation)}</a></li>'
            for source in card.sources
        )
        paragraphs.append(f"<p>{inline(_SOURCES)}:</p><ul>{entries}</ul>")
    return "".join(paragraphs)
