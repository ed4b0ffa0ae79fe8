from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest

from cnnlab import text
from cnnlab.figures import labels_needed
from cnnlab.train.intervals import mean_interval
from cnnlab.train.labels_needed import curves, rounded
from cnnlab.train.labels_needed import labels_needed as read_labels
from tests.widgets.labels_explorer.invented import LABELS, invented_rows

ROWS = invented_rows()
WAYS = curves(ROWS)["digits"]


def labels_of(html: str) -> list[str]:
    return re.findall(r'role="img" aria-label="([^"]*)"', html)


def cells(html: str) -> list[list[str]]:
    rows = re.findall(r"<tr><th scope=\"row\">.*?</tr>", html)
    return [[unescape(one) for one in re.findall(r"<td>([^<]+)", row)] for row in rows]


def test_every_mean_is_told_with_half_its_interval() -> None:
    (seen,) = labels_of(labels_needed(ROWS)._repr_html_())
    mean, half = mean_interval(list(WAYS["letters", "frozen"].accuracies[50].values()))
    frozen = seen[seen.index("frozen with") : seen.index("fine-tuned with")]
    assert f"50 labels {mean:.1f} ± {half:.1f}" in frozen
    assert seen.count("500 labels") == 4


def test_the_table_has_what_scratch_needs_for_each_point_of_each_line() -> None:
    html = labels_needed(ROWS, sources=["characters", "photographs"])._repr_html_()
    scratch = WAYS["none", "scratch"]
    ways = [
        (source, mode)
        for source in ("characters", "photographs")
        for mode in ("frozen", "fine_tuned")
    ]
    for way, row in zip([*ways, ("untrained", "frozen")], cells(html), strict=True):
        for labels, cell in zip(LABELS, row, strict=True):
            needed = read_labels(WAYS[way], labels, scratch).labels
            short = {float("inf"): ">\u00a0500", -float("inf"): "≤\u00a010"}
            assert cell == (short.get(needed) or str(rounded(needed)))


def test_the_caption_says_how_many_labels_scratch_needs() -> None:
    figure = labels_needed(ROWS, sources=["letters", "characters"], labels=50)
    each = [
        f"about {rounded(read_labels(WAYS[source, 'frozen'], 50, WAYS['none', 'scratch']).labels)}"
        f" (`{source}`)"
        for source in ("letters", "characters")
    ]
    assert f"with 50 labels, scratch needs {', '.join(each)}." in repr(figure)
    assert "Means of 10 seeds with 95 % intervals" in repr(figure)


def test_nothing_is_read_beyond_the_measured_numbers() -> None:
    assert "more than 500 (`characters`)" in repr(
        labels_needed(ROWS, sources=["characters"], labels=500)
    )
    assert "at most 10 (`untrained`)" in repr(labels_needed(ROWS, sources=["untrained"], labels=10))


def test_all_panels_have_the_same_range_and_the_control_stands_once_in_the_table() -> None:
    html = labels_needed(ROWS, sources=["characters", "letters", "untrained"])._repr_html_()
    pictures = re.findall(r'<svg role="img".*?</svg>', html, flags=re.S)
    ticks = [re.findall(r'text-anchor="end">(\d+)<', one) for one in pictures]
    assert len(pictures) == 3 and ticks[0] == ticks[1] == ticks[2]
    letters = [re.findall(r'class="letter">(\w)<', one) for one in pictures]
    assert [sorted(one) for one in letters] == [[*"FRST"], [*"FRST"], [*"RS"]]
    assert len(cells(html)) == 5


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ({"target": "mnist"}, "Expected a measured one: 'digits', 'cifar10-12k'"),
        ({"sources": ["numbers"]}, "Received source='numbers'"),
        ({"sources": []}, "Expected one to 3 side by side"),
        ({"labels": 30}, "labels=30 with source 'letters'. Expected a measured one: 10, 20, 50"),
        ({"rows": [{"labels": 10}]}, "target, source, mode, labels, seed, accuracy"),
        ({"rows": []}, "target='digits'"),
    ],
)
def test_what_cannot_be_shown_is_told(chosen: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        labels_needed(**({"rows": ROWS} | chosen))


def test_the_figure_speaks_korean() -> None:
    text.set_language("ko")
    figure = labels_needed(ROWS, target="cifar10-12k")
    assert "시드 10개의 평균" in repr(figure) and "동결" in figure._repr_html_()
