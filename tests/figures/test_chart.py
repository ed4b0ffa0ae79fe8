from __future__ import annotations

import re
from html.parser import HTMLParser

import matplotlib
import numpy as np
import pytest

from cnnlab import text
from cnnlab.figures import marks, noise_against_batch, schedule_curves, updates_table
from cnnlab.figures.chart import chart
from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.drawing import COLOURS, linear
from cnnlab.figures.legend import legend, series_entry
from cnnlab.figures.palette import SERIES
from cnnlab.figures.settings import what_differs
from cnnlab.text import Text
from cnnlab.train import Setting

NAME = Text(en="a `name`", ko="`이름`")
SEEN = Text(en='It "rises".', ko="오릅니다.")


def drawn() -> str:
    def draw(axes: object) -> None:
        for series in range(len(COLOURS)):
            marks.line(axes, series, [1, 2, 3], [1, 10 * series, 3])  # type: ignore[arg-type]
        linear(axes, "x")  # type: ignore[arg-type]

    return chart(draw, across=NAME, up=NAME, seen=SEEN)


def test_a_chart_is_the_same_twice_whatever_style_the_notebook_has() -> None:
    first = drawn()
    with matplotlib.rc_context({"axes.grid": False, "lines.linewidth": 9, "font.size": 40}):
        assert drawn() == first


def test_only_numbers_and_letters_stand_in_the_picture() -> None:
    words = re.findall(r"<text[^>]*>([^<]*)</text>", drawn())
    assert words
    assert all(re.fullmatch(r"−?[\d.,]+|[A-F]+", word) for word in words)


def test_every_colour_follows_the_theme() -> None:
    html = drawn() + legend([series_entry(2, "three", "both")])
    assert "#" not in html
    for number in range(1, len(COLOURS) + 1):
        assert f'stroke="var(--series-{number})"' in html
        assert CHART_STYLE.count(f"--series-{number}:") == len(SERIES)


def test_a_chart_has_no_ids_that_another_in_the_notebook_could_have() -> None:
    assert not re.search(r"\b(id|href|clip-path)=", drawn())


def test_what_is_to_be_seen_is_told() -> None:
    assert 'role="img" aria-label="It &quot;rises&quot;."' in drawn()
    text.set_language("ko")
    assert 'aria-label="오릅니다."' in drawn()


def test_a_chart_is_whole_html() -> None:
    opened: list[str] = []

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            opened.append(tag)

        def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            pass

        def handle_endtag(self, tag: str) -> None:
            assert opened.pop() == tag

    Tags().feed(drawn())
    assert opened == []


def test_drawing_says_nothing_anywhere(
    capfd: pytest.CaptureFixture[str], recwarn: pytest.WarningsRecorder
) -> None:
    text.set_language("ko")
    drawn()
    assert capfd.readouterr() == ("", "")
    assert not recwarn.list


def test_letters_at_the_same_height_are_spread() -> None:
    heights = marks._spread([5, 5, 5], 0, 100)
    assert (np.diff(heights) >= marks._APART).all()
    assert marks._spread([99, 99], 0, 100) == [100 - marks._APART, 100]


def test_updates_are_counted_with_the_last_batch() -> None:
    html = updates_table([Setting(images=2050, batch_size=100, epochs=5)])._repr_html_()
    assert re.findall(r"<td>(?:<strong>)?([\d,]+)", html) == ["2,050", "100", "21", "5", "105"]
    text.set_language("ko")
    assert "배치 크기" in updates_table([])._repr_html_()


@pytest.mark.parametrize(
    ("settings", "names"),
    [
        ([Setting(batch_size=16), Setting(batch_size=256, epochs=80)],
         [("batch_size=16", "epochs=5"), ("batch_size=256", "epochs=80")]),
        ([Setting(schedule="step")], [('schedule="step"',)]),
        ([Setting()], [("Setting()",)]),
    ],
)  # fmt: skip
def test_what_differs_is_named(settings: list[Setting], names: list[tuple[str, ...]]) -> None:
    assert what_differs(settings) == names


def test_slopes_stand_in_the_caption() -> None:
    sizes, gradients = [1, 4, 16], np.array([[3.0, 4.0]])
    too_quiet = lambda rows, size: rows[0] / size  # noqa: E731
    figure = noise_against_batch(too_quiet, gradients, sizes, [2, 1, 0.5])
    assert "measured points: −0.50. Slope of your line: −1.00" in repr(figure)
    silent = lambda rows, size: 0 * rows[0]  # noqa: E731
    assert "–" in repr(noise_against_batch(silent, gradients, sizes, [2, 1, 0.5]))
    with pytest.raises(ValueError, match="Expected one number for each of the 3 sizes"):
        noise_against_batch(too_quiet, gradients, sizes, [1, 2])


def test_the_line_waits_for_the_learners_function() -> None:
    def gradient_noise(gradients: object, batch_size: int) -> None:
        raise NotImplementedError

    figure = noise_against_batch(gradient_noise, np.ones((1, 2)), [1, 4], [2, 1])
    assert "Finish `gradient_noise` first" in repr(figure)


@pytest.mark.parametrize("language", text.LANGUAGES)
def test_schedules_are_drawn_update_by_update(language: str) -> None:
    text.set_language(language)
    settings = [Setting(schedule="cosine", warm_up=0.1), Setting(schedule="constant")]
    figure = schedule_curves(settings)
    html = figure._repr_html_()
    assert '<code>schedule="cosine"</code>, <code>warm_up=0.1</code>' in html
    assert "125" in repr(figure)
