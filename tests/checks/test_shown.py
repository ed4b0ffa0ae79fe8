"""The two forms of a shown verdict: plain sentences and a panel."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from cnnlab import text
from cnnlab.checks import panel, pictures
from cnnlab.checks.check import check
from cnnlab.checks.examine import examine
from cnnlab.checks.exercise import Cases, Exercise, Function
from cnnlab.checks.library import exercises_of
from cnnlab.checks.shown import ShownVerdict
from cnnlab.text import Text

TITLE = Text(en="group <1>", ko="묶음 <1>")
MAPS = Exercise(
    cases=[Cases(1, TITLE, lambda random: [(random.integers(0, 9, (3, 4, 2)) * 1.0,)])],
    oracle=lambda image: image * 2,
    mistakes=[],
    hints=[Text(en="one", ko="하나"), Text(en="two", ko="둘")],
    name="twice",
)


def wrong(image: NDArray[Any]) -> NDArray[Any]:
    result = image * 2
    result[1, 2, 1] += 5
    print("<b>loud</b>")
    return result


class Balance(HTMLParser):
    """Counts open elements, to see that every one is closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag != "img":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: object) -> None:
        return

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def verdict(function: Function, open_hints: int = 0) -> ShownVerdict:
    return examine(MAPS, function, 3, open_hints)


def captions(panes: list[str]) -> list[str]:
    found = [re.findall("<caption>(.*?)</caption>", pane, flags=re.S)[0] for pane in panes]
    return [re.sub(r"\s", " ", words) for words in found]


def test_a_verdict_is_a_number() -> None:
    assert float(verdict(lambda image: image * 2)) == 1.0
    assert float(verdict(wrong)) == 0.0


def test_the_plain_form_has_call_received_expected_and_try() -> None:
    lines = str(verdict(wrong, 1))
    for words in (
        "twice: Not yet right. 0 of 1 point.",
        "The call: twice(image=array(3, 4, 2))",
        "Received: 1 of 24 values differ; the value at `[1, 2, 1]`",
        "Expected: ",
        "To try: ",
        "<b>loud</b>",
        "Hint 1 of 2: one",
    ):
        assert words in lines
    assert "two" not in lines


def test_outside_a_notebook_the_value_shows_its_sentences() -> None:
    shown = verdict(wrong)
    assert repr(shown) == str(shown)


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("function", [wrong, lambda image: image * 2, lambda image: 1 / 0])
def test_the_panel_is_sound_and_escapes_what_learners_print(
    language: str, function: Function
) -> None:
    text.set_language(language)
    try:
        html = panel.write(verdict(function))
    finally:
        text.set_language("en")
    parser = Balance()
    parser.feed(re.sub(r"<style>.*?</style>", "", html, flags=re.S))
    assert parser.open == []
    assert "<b>loud" not in html
    assert "<1>" not in html


def test_the_panel_shows_input_yours_expected_and_difference() -> None:
    failure = examine(MAPS, wrong, 3).judgement.first_failure  # type: ignore[union-attr]
    assert failure is not None
    inputs, results = pictures.panes(MAPS, failure)
    assert captions(inputs) == ["image [:, :, 1]"]
    assert captions(results) == [
        "yours [:, :, 1]",
        "expected [:, :, 1]",
        "difference: yours − expected",
    ]
    assert results[0].count("marked") == 1


def test_later_hints_are_inside_earlier_ones() -> None:
    html = panel.write(verdict(wrong))
    assert html.index("Hint 1 of 2") < html.index("Hint 2 of 2")
    assert re.search(r"Hint 1 of 2</summary><p>one</p><details><summary>Hint 2 of 2", html)


def test_check_takes_a_function_of_the_exercises_name() -> None:
    def output_size(n: int, k: int, s: int, p: str) -> int:
        return -(-n // s) if p == "same" else (n - k) // s + 1

    assert float(check(output_size)) == exercises_of("cnn-mechanics")["output_size"].points


@pytest.mark.parametrize("odd", ["", "output_siz", lambda: 1, 3, None])
def test_check_never_raises(odd: object) -> None:
    assert check(odd).status == "not checked"  # type: ignore[arg-type]


def test_where_many_results_are_right_no_expected_one_is_shown() -> None:
    exercise = exercises_of("cnn-mechanics")["edge_kernel"]
    failure = examine(exercise, lambda direction: np.ones((3, 3)), 3).judgement.first_failure  # type: ignore[union-attr]
    assert failure is not None
    inputs, results = pictures.panes(exercise, failure)
    assert (inputs, captions(results)) == ([], ["yours"])


def test_a_long_row_is_shown_around_the_first_difference() -> None:
    exercise = exercises_of("cnn-mechanics")["flatten"]

    def late(maps: NDArray[Any]) -> NDArray[Any]:
        rows = maps.reshape(len(maps), -1)
        rows[0, -1] += 1
        return rows

    failure = examine(exercise, late, 3).judgement.first_failure  # type: ignore[union-attr]
    assert failure is not None
    _, results = pictures.panes(exercise, failure)
    size = failure.call.expected.shape[1]  # type: ignore[union-attr]
    assert captions(results)[0] == f"yours [:, {size - 10}:{size}]"
    assert 'class="marked"' in results[0]


@pytest.mark.parametrize("extra", [1, 2])
def test_a_result_with_axes_too_many_is_still_shown(extra: int) -> None:
    shown = examine(MAPS, lambda image: image[(None,) * extra], 3)
    assert "yours" in panel.write(shown)
