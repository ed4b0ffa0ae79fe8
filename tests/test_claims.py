"""The claim cards: whole in both languages, sourced, and every figure computed again."""

import re
import tomllib
from urllib.parse import urlsplit

import pytest

from autograder.measure.derive import derive
from cnnlab.claims import TOPICS, VERDICTS, Claim, Figure, claims
from cnnlab.files import course_file
from cnnlab.text import LANGUAGES, Text

CARDS = claims()
FIGURES = [
    pytest.param(figure, id=f"{card.id}:{name}")
    for card in CARDS
    for name, figure in card.figures.items()
]
# Figures that the sentence implies without their number ("both give -1", "as one 5x5 layer does").
BEHIND = {"average_corner", "field_large", "photographs_signed", "vgg_average"}
HANGUL = re.compile("[가-힣]")
cards = pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)


def texts(card: Claim) -> list[Text]:
    return [card.claim, card.section, card.answer, card.measured]


def test_ids_are_unique() -> None:
    assert len({card.id for card in CARDS}) == len(CARDS)


@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_has_cards(topic: str) -> None:
    assert len(claims(topic)) >= 2
    assert {card.topic for card in claims(topic)} == {topic}


def test_cards_stand_in_the_order_of_the_topics() -> None:
    assert list(dict.fromkeys(card.topic for card in CARDS)) == list(TOPICS)


def test_an_unknown_topic_is_named_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match=r"'poling'.*convolution, channels.*claims\("):
        claims("poling")


@cards
def test_a_card_has_a_verdict_and_a_document_that_exist(card: Claim) -> None:
    assert card.verdict in VERDICTS
    assert card.document in {"000", "001", "002", "003", "004", "common"}


@cards
def test_a_card_is_written_in_both_languages(card: Claim) -> None:
    for text in (card.claim, card.answer, card.measured):
        assert text.en.endswith(".")
        assert text.ko.endswith(("다.", ")."))
        assert HANGUL.search(text.ko)
        assert not HANGUL.search(text.en)


@cards
def test_korean_texts_keep_to_the_glossary(card: Claim) -> None:
    with course_file("source/glossary.toml").open("rb") as stream:
        terms = tomllib.load(stream)["term"]
    spellings = [spelling for term in terms for spelling in term.get("forbidden_ko", [])]
    assert not [word for word in spellings for text in texts(card) if word in text.ko]


@cards
def test_no_brace_is_left_unfilled(card: Claim) -> None:
    assert not [text for text in texts(card) for half in (text.en, text.ko) if "{" in half]


def test_both_languages_use_the_same_figures() -> None:
    for entry in raw_cards():
        for part in ("claim", "answer", "measured"):
            used = [set(re.findall(r"{(\w+)}", entry[part][name])) for name in LANGUAGES]
            assert used[0] == used[1], (entry["id"], part)


def test_a_figure_is_either_in_the_text_or_a_check_behind_it() -> None:
    for entry in raw_cards():
        prose = str([entry[part] for part in ("claim", "answer", "measured")])
        for name, figure in entry["figures"].items():
            shown = "{" + name + "}" in prose
            assert shown or isinstance(figure["value"], str) or name in BEHIND, (entry["id"], name)


@cards
def test_a_card_has_figures_and_primary_sources(card: Claim) -> None:
    assert card.figures
    assert card.sources
    assert card.command.startswith("python -m autograder measure ")


@pytest.mark.parametrize(
    "source", sorted({s for card in CARDS for s in card.sources}, key=str), ids=lambda s: s.link
)
def test_a_link_is_well_formed(source) -> None:
    parts = urlsplit(source.link)
    assert parts.scheme == "https"
    assert re.fullmatch(r"[a-z0-9.-]+\.[a-z]{2,}", parts.netloc)
    assert parts.path.strip("/")
    assert not re.search(r"\s", source.link)


def test_every_source_is_used() -> None:
    assert {source for entry in raw_cards() for source in entry["sources"]} == set(raw()["source"])


@pytest.mark.parametrize("figure", FIGURES)
def test_a_figure_follows_from_its_table(figure: Figure) -> None:
    derived = derive(figure, course_file("data/measurements"))
    if isinstance(figure.value, int):
        assert derived == figure.value
    elif isinstance(figure.value, float):
        assert format(derived, figure.show) == str(figure)
    else:
        assert derived == figure.value


def test_a_float_says_how_it_is_shown() -> None:
    for card in CARDS:
        for name, figure in card.figures.items():
            assert figure.show or not isinstance(figure.value, float), (card.id, name)


def test_large_numbers_are_shown_with_commas() -> None:
    card = next(card for card in CARDS if card.id == "pooling-cuts-parameters")
    assert "18,496" in card.answer.en
    assert "18,496" in card.answer.ko


def raw() -> dict:
    with course_file("data/claims.toml").open("rb") as stream:
        return tomllib.load(stream)


def raw_cards() -> list[dict]:
    return raw()["claim"]
