"""A student of the assignment list: fetch, answer, submit, read the feedback, in Korean."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from autograder.commands import main
from tests.autograder.classroom import Classroom, open_classroom
from tests.browser.conftest import open_page, opened_notebook
from tests.browser.nbgrader_lab import AssignmentList, nbgrader_lab, open_page_of

pytestmark = pytest.mark.xdist_group("nbgrader's pages")

LESSON = "first-cnn"
EXERCISE = "accuracy"


@pytest.fixture
def room(tmp_path: Path) -> Classroom:
    """Return a course whose lesson lies in the exchange, in Korean."""
    room = open_classroom(tmp_path, LESSON, "ko")
    use_exchange(room.home, tmp_path / "exchange")
    room.nbgrader("release_assignment", LESSON)
    return room


def use_exchange(home: Path, exchange: Path) -> None:
    """Write what a JupyterHub's administrator sets for everybody."""
    (home / "config").mkdir(parents=True, exist_ok=True)
    settings = f"c = get_config()\nc.Exchange.root = {str(exchange)!r}\n"
    (home / "config" / "nbgrader_config.py").write_text(settings, encoding="utf-8")


@contextmanager
def student_lab(browser: Browser, folder: Path, exchange: Path) -> Iterator[Page]:
    """Open the student's JupyterLab, which knows the exchange and nothing else of the course."""
    use_exchange(folder / "home", exchange)
    (folder / "files").mkdir()
    with (
        nbgrader_lab(folder / "files", folder / "home") as lab,
        open_page(browser, lab, "") as page,
    ):
        yield page


def test_a_student_fetches_answers_submits_and_reads_the_feedback(
    browser: Browser, room: Classroom, tmp_path: Path
) -> None:
    exchange = tmp_path / "exchange"
    with student_lab(browser, tmp_path / "student", exchange) as page:
        assignments = AssignmentList(page)
        assignments.press("Fetch", "released", LESSON)
        fetched = assignments.row("fetched", LESSON)
        fetched.locator(".assignment-notebooks-link").click()
        fetched.locator(".nested_list_item").get_by_text(LESSON, exact=True).click()
        answer_in(page, room.solutions()[EXERCISE])

        assignments.refresh()
        assignments.press("Submit", "fetched", LESSON)
        expect(assignments.row("submitted", LESSON)).to_be_visible()
        grade_what_is_there(room)

        assignments.refresh()
        expect(assignments.row("submitted", LESSON)).to_contain_text("feedback available to fetch")
        assignments.press("Fetch Feedback", "submitted", LESSON)
        assignments.row("submitted", LESSON).get_by_text("(view feedback)").click()
        shown = open_page_of(page, f"{LESSON}.html")
        expect(shown).to_contain_text("3점 중 3점")
        expect(shown).to_contain_text("첫 CNN")


def answer_in(page: Page, solution: str) -> None:
    """Write the answer into the open notebook, read the check's panel, and save."""
    notebook = opened_notebook(page)
    for source in ("import cnnlab", "import keras"):
        notebook.run(notebook.index(source))
    answer = notebook.index(f"def {EXERCISE}(")
    notebook.write(answer, solution)
    notebook.run(answer)
    panel = notebook.run(notebook.index(f'check("{EXERCISE}")')).locator(".cnnlab-verdict")
    expect(panel).to_contain_text("3점 중 3점")
    notebook.save()


def grade_what_is_there(room: Classroom) -> None:
    room.nbgrader("collect", LESSON)
    (submitted,) = (room.root / "build" / "submitted").iterdir()
    assert main(["--root", str(room.root), "grade", LESSON]) == 0
    assert room.points(submitted.name) == {EXERCISE: 3.0}
    room.nbgrader("release_feedback", LESSON)
