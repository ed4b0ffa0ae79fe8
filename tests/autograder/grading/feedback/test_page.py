"""A page says everything in the learner's language, and shows nothing else."""

from __future__ import annotations

import copy
import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest

from autograder.grading.feedback.content import Feedback, Mark
from autograder.grading.feedback.page import page
from autograder.grading.feedback.words import words
from cnnlab.checks.check import check
from cnnlab.checks.panel import write
from cnnlab.text import LANGUAGES, language, set_language
from tests.autograder.grading.tiny_lesson import executed
from tests.conftest_browser import browser as browser
from tests.conftest_browser import violations, watch

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from cnnlab.text import Language

HOSTILE = '<script>alert(1)</script>"><img src=x onerror=alert(2)>'


@pytest.fixture(autouse=True)
def same_language() -> Iterator[None]:
    before = language()
    yield
    set_language(before)


def wrong(image: object, kernel: object) -> float:
    return 1.0


def nothing(maps: object) -> None: ...


wrong.__name__, nothing.__name__ = "correlate", "flatten"


def notebook(spoken: Language = "en") -> dict[str, Any]:
    """Return a notebook with panels of real checks in it."""
    set_language(spoken)
    answers = {"twice": "def twice(x):\n    return 3 * x", "why": "Because $x^2$.\n\n$$y$$"}
    made = executed(answers, {"check-twice": 1.0, "check-half": 3.0})
    cells = {cell.metadata.get("nbgrader", {}).get("grade_id"): cell for cell in made.cells}
    for name, function in {"check-twice": wrong, "check-half": nothing}.items():
        cells[name].outputs[0].data["text/html"] = write(check(function, seed=1))
    return dict(made)


def feedback(spoken: Language = "en", **changes: Any) -> Feedback:
    marks = {
        "check-twice": Mark(1.0, 4.0),
        "check-half": Mark(3.0, 3.0),
        "why": Mark(0.0, 5.0, waiting=True),
        "draw": Mark(0.0, 2.0),
    }
    content = Feedback(
        student="ada",
        title="Small",
        language=spoken,
        notebook=notebook(spoken),
        total=4.0,
        maximum=14.0,
        marks=marks,
        comments={"why": "Good **start**.", "half": "No response."},
        notices=((spoken, "The cell `x` was put back."),),
    )
    return replace(content, **changes)


class _Balance(HTMLParser):
    """Counts the elements that are opened and not closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in ("meta", "img", "br", "wbr", "hr"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_points_link_to_their_cells() -> None:
    html = page(feedback())
    links = re.findall(r'href="#(cell-[\w-]+)"', html)
    assert links == ["cell-check-twice", "cell-check-half", "cell-why", "cell-draw"]
    assert all(f'id="{link}"' in html for link in links)
    assert "4 of 14 points" in html and "1 / 4" in html and "– / 5" in html


def test_every_element_is_closed() -> None:
    balance = _Balance()
    balance.feed(page(feedback()))
    assert balance.open == []


def test_a_penalty_is_taken_off_and_never_more_than_there_is() -> None:
    html = page(feedback(late_penalty=2.5))
    assert "−2.5" in html and "1.5 of 14 points" in html
    assert "0 of 14 points" in page(feedback(late_penalty=9.0))


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_the_page_speaks_one_language(spoken: Language) -> None:
    html = page(feedback(spoken))
    assert f'<html lang="{spoken}">' in html
    other = next(one for one in LANGUAGES if one != spoken)
    for name, said in words(other).items():
        if "{" not in said and said != words(spoken)[name]:
            assert f">{said}<" not in html, name
    assert "No response." not in html


def test_a_mark_scheme_stays_with_the_course() -> None:
    made = notebook()
    rubric = "**5 points**\n\n### BEGIN MARK SCHEME\n| 1 | secret |\n### END MARK SCHEME"
    made["cells"][0] = copy.deepcopy(made["cells"][0])
    made["cells"][0].source = rubric
    made["cells"][0].metadata["nbgrader"] = {"locked": True, "grade_id": "rubric"}
    html = page(feedback(notebook=made))
    assert "<strong>5 points</strong>" in html and "secret" not in html


def test_a_submission_without_a_notebook_is_told_in_both_languages() -> None:
    said = (("en", "Nothing there."), ("ko", "아무것도 없습니다."))
    html = page(feedback(notebook=None, notices=said, marks={}))
    assert "Not graded" in html and "채점하지 못했습니다" in html
    assert '<li lang="ko">아무것도 없습니다.</li>' in html and "<table" not in html


def test_a_sheet_stands_once_however_many_panels_need_it() -> None:
    html = page(feedback())
    assert html.count('<section class="cnnlab-verdict') == 2
    assert html.count("section.cnnlab-verdict ul") == 1


def test_the_same_content_gives_the_same_page() -> None:
    assert page(feedback()) == page(feedback())


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("spoken", LANGUAGES)
def test_a_browser_finds_nothing_to_run_load_or_complain_about(
    spoken: Language, dark: bool, browser: Browser, tmp_path: Path
) -> None:
    made = notebook(spoken)
    made["cells"][0].source = f"# Title\n\n{HOSTILE}\n\nx {HOSTILE} $\\text{{{HOSTILE}}}$"
    names = {"student": HOSTILE, "title": HOSTILE, "notices": ((spoken, HOSTILE),)}
    content = feedback(spoken, notebook=made, comments={"why": f"x {HOSTILE}"}, **names)
    path = tmp_path / "page.html"
    path.write_text(page(content), encoding="utf-8")
    scheme = "dark" if dark else "light"
    for width in (1000, 400):
        tab = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 900})
        noise, requests = watch(tab), watch_requests(tab)
        tab.goto(path.as_uri())
        assert (noise, requests) == ([], [path.as_uri()])
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        assert violations(tab, "body") == []
        tab.close()


def watch_requests(tab: Page) -> list[str]:
    """Return a list that grows with what the page asks for, or asks its reader."""
    seen: list[str] = []
    tab.on("request", lambda request: seen.append(request.url))
    tab.on("dialog", lambda dialog: seen.append(dialog.message))
    return seen


def test_a_persons_comment_is_announced_in_the_table_and_the_automatic_one_is_not() -> None:
    assert page(feedback()).count("· with a comment") == 1
    automatic = {"why": "No response.", "half": ""}
    assert "with a comment" not in page(feedback(comments=automatic))
