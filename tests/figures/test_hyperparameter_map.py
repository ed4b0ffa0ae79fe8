from __future__ import annotations

import re

from cnnlab import text
from cnnlab.figures import hyperparameter_map
from cnnlab.figures.hyperparameter_map import _PLANNED, _lessons
from cnnlab.figures.map_entries_model import CATEGORIES

ENTRIES = [entry for category in CATEGORIES for entry in category.entries]


def test_every_entry_opens_by_keyboard() -> None:
    html = hyperparameter_map()._repr_html_()
    assert html.count("<details><summary>") == len(ENTRIES)
    assert html.count("<section>") == len(CATEGORIES) == 6


def test_a_lesson_that_exists_is_linked_from_notebook_to_notebook() -> None:
    html = hyperparameter_map()._repr_html_()
    links = set(re.findall(r'href="([^"]+)"', html))
    assert "../03-cnn-mechanics/cnn-mechanics.ipynb" in links
    assert len(links) == len(
        {name for entry in ENTRIES for name in entry.lessons} & set(_lessons())
    )


def test_every_other_lesson_is_named() -> None:
    for entry in ENTRIES:
        for name in entry.lessons:
            assert name in _lessons() or name in _PLANNED


def test_an_entry_stands_once() -> None:
    names = [entry.name.en for entry in ENTRIES]
    assert len(set(names)) == len(names)


def test_the_map_speaks_korean_and_text() -> None:
    text.set_language("ko")
    figure = hyperparameter_map()
    assert "규제: 드롭아웃 비율" in repr(figure)
    assert "가장 좋은 값을 좌우하는 것" in figure._repr_html_()
