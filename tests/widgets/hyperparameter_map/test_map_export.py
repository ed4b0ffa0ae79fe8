"""A saved page shows the map from file://, without a kernel and without a network."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

import cnnlab.widgets.hyperparameter_map as package
from cnnlab.text import set_language
from cnnlab.widgets import HyperparameterMap
from cnnlab.widgets.export import notebook_page
from cnnlab.widgets.hyperparameter_map.entries import read_entries
from tests.widgets.module_calls import Call, module_calls
from tests.widgets.saved_pages import opened, run_notebook

ENTRIES = read_entries()
ADDRESS = "../05-dropout/dropout.ipynb"


@pytest.fixture
def call(browser: Browser) -> Iterator[Call]:
    yield from module_calls(browser, Path(package.__file__).parent, "pathInLab")


def test_the_map_lives_on_in_an_exported_notebook(browser: Browser, tmp_path: Path) -> None:
    html = notebook_page(run_notebook(HyperparameterMap(), True))
    page = opened(browser, tmp_path / "page.html", html)
    page.locator("[data-entry=dropout]").click()
    assert page.locator(".about h3").inner_text() == "dropout rate"
    link = page.locator(".places a").first
    assert link.get_attribute("href") == "../05-dropout-and-batch-size/dropout-and-batch-size.ipynb"
    assert page.wrong == []  # type: ignore[attr-defined]
    page.context.close()


def test_the_still_picture_stays_where_scripts_are_off(browser: Browser, tmp_path: Path) -> None:
    html = notebook_page(run_notebook(HyperparameterMap(chosen="depth"), True))
    page = opened(browser, tmp_path / "page.html", html, java_script_enabled=False)
    assert page.get_by_role("img", name="Run the notebook").is_visible()
    page.context.close()


@pytest.mark.parametrize("order", ["field", "cost"])
@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_still_picture_has_every_entry_and_line(order: str, language: str) -> None:
    set_language(language)
    svg = HyperparameterMap(order=order).still()
    for text in [entry.name for entry in ENTRIES.all]:
        assert f">{text}</text>" in svg
    assert svg.count("<path") == len(ENTRIES.pairs)
    assert 'stroke-width="2.4"' not in svg
    set_language("en")


def test_the_still_picture_marks_the_chosen_entry_and_its_partners() -> None:
    svg = HyperparameterMap(chosen="learning_rate").still()
    partners = next(one.partners for one in ENTRIES.all if one.id == "learning_rate")
    assert svg.count('stroke-width="2.4"') == len(partners)
    assert len(re.findall('<circle[^>]*fill="#6a3bc4"', svg)) == len(partners) + 1
    assert f"Lines of “learning rate”: {len(partners)}." in svg


@pytest.mark.parametrize(
    ("language", "sentence"), [("en", "Run this cell"), ("ko", "이 셀을 실행")]
)
def test_an_untrusted_notebook_says_what_to_do(language: str, sentence: str) -> None:
    set_language(language)
    data, _ = HyperparameterMap()._repr_mimebundle_()
    set_language("en")
    assert data["text/plain"].startswith(sentence)
    assert set(data) == {"application/vnd.jupyter.widget-view+json", "text/plain", "image/svg+xml"}


@pytest.mark.parametrize(
    ("here", "path"),
    [
        ("/lab/tree/mine/en/01-map/map.ipynb", "mine/en/05-dropout/dropout.ipynb"),
        ("/user/kim/lab/workspaces/auto-a/tree/ko/01-map/map.ipynb", "ko/05-dropout/dropout.ipynb"),
        ("/lab/tree/%ED%95%9C%EA%B8%80/01-map/map.ipynb", "한글/05-dropout/dropout.ipynb"),
        ("/lab", None),
        ("/files/map.html", None),
    ],
)
def test_jupyterlab_is_told_the_other_lessons_path(call: Call, here: str, path: str | None) -> None:
    assert call("pathInLab(here, address)", here=here, address=ADDRESS) == path
