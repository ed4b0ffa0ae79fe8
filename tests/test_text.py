from __future__ import annotations

from collections.abc import Iterator

import pytest

from cnnlab import text
from cnnlab.text import Text


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    text.set_language("en")


def test_a_text_speaks_the_current_language() -> None:
    word = Text(en="kernel", ko="커널")
    assert str(word) == "kernel"
    text.set_language("ko")
    assert (str(word), text.language()) == ("커널", "ko")


def test_a_text_inside_a_text_keeps_its_language() -> None:
    inner = Text(en="map", ko="맵")
    whole = Text(en="the {x} of {n}", ko="{n}의 {x}").format(x=inner, n=2)
    assert (whole.en, whole.ko) == ("the map of 2", "2의 맵")


def test_texts_add_up() -> None:
    assert Text("a", "가") + Text("b", "나") == Text("ab", "가나")


def test_an_unknown_language_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match=r"Received the language 'fr'\. Expected one of en, ko"):
        text.set_language("fr")
    assert text.language() == "en"
