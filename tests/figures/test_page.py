from __future__ import annotations

from html.parser import HTMLParser

from cnnlab import text
from cnnlab.figures.page import Figure, pane, sign
from cnnlab.text import Text

CAPTION = Text(en="One < two, by `conv2d`.", ko="하나 < 둘, `conv2d` 함수.")


class OpenTags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "img":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_every_tag_is_closed() -> None:
    reader = OpenTags()
    figure = Figure(rows=[[pane("<img>", "a & b"), sign("→")]], caption=CAPTION)
    reader.feed(figure._repr_html_())
    assert reader.open == []


def test_words_are_escaped_and_code_is_marked() -> None:
    html = Figure(rows=[[pane("", "a < b")]], caption=CAPTION)._repr_html_()
    assert "One &lt; two, by <code>conv2d</code>." in html
    assert "a &lt; b" in html


def test_the_caption_stands_for_the_figure_in_a_terminal() -> None:
    assert repr(Figure(rows=[], caption=CAPTION)) == "One < two, by `conv2d`."


def test_the_caption_follows_the_language() -> None:
    figure = Figure(rows=[], caption=CAPTION)
    text.set_language("ko")
    assert "하나 &lt; 둘" in figure._repr_html_()


def test_the_page_has_no_background_and_its_own_colours_for_dark() -> None:
    html = Figure(rows=[], caption=CAPTION)._repr_html_()
    assert "background: transparent" in html
    assert '[data-jp-theme-light="false"]' in html


def test_an_operator_is_hidden_from_screen_readers() -> None:
    assert 'aria-hidden="true"' in sign("×")
