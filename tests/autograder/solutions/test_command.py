"""`python -m autograder solutions`: its files, and what it says to a lesson that does not exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from autograder import commands
from autograder.solutions.mark import is_solutions
from cnnlab.text import language, set_language
from tests.autograder.builder.conftest import POINTS, TinyCourse
from tests.conftest_browser import browser as browser
from tests.conftest_browser import violations, watch

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

FILES = ["tiny.solutions.html", "tiny.solutions.ipynb"]


@pytest.fixture(autouse=True)
def same_language() -> Iterator[None]:
    before = language()
    yield
    set_language(before)


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TinyCourse:
    # The tiny lesson's exercise has no module in cnnlab.
    monkeypatch.setattr(commands, "points_of", lambda _: POINTS)
    return TinyCourse(tmp_path)


def run(tiny: TinyCourse, *arguments: str) -> int:
    return commands.main(["--root", str(tiny.course.root), "solutions", *arguments])


def test_it_writes_every_lesson_in_both_languages(
    tiny: TinyCourse, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tiny) == 0
    folder = tiny.course.root / "build" / "solutions"
    written = sorted(path for path in folder.rglob("*") if path.is_file())
    assert [path.name for path in written] == FILES * 2
    assert all(map(is_solutions, written))
    assert "build/solutions/ko/tiny.solutions.html" in capsys.readouterr().out
    assert run(tiny, "tiny", "--language", "en") == 0
    tiny.build()  # nothing of it stands where learners' notebooks are made


def test_a_lesson_that_does_not_exist_is_named(
    tiny: TinyCourse, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tiny, "huge", "--language", "ko") == 1
    assert "받은 단원: huge. tiny 가운데서" in capsys.readouterr().err
    assert not (tiny.course.root / "build" / "solutions").exists()


def test_the_page_says_what_it_is_and_loads_nothing(tiny: TinyCourse, browser: Browser) -> None:
    assert run(tiny, "--language", "ko") == 0
    path = tiny.course.root / "build" / "solutions" / "ko" / FILES[0]
    page = browser.new_page()
    problems = watch(page)
    page.goto(path.as_uri())
    assert page.title() == "해설판 · 작은 단원"
    assert "강사용 해설판입니다." in page.locator("header").inner_text()
    assert "number + number" in page.locator("section", has_text="풀이 double").inner_text()
    assert violations(page, "body") == []
    assert problems == []
    page.close()
