"""JupyterLab with nbgrader's extensions, as an instructor or a student starts it in a folder."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.autograder.lab import lab_in
from tests.browser.conftest import Lab, course_settings

# nbgrader's lists come from its server, which a busy machine answers slowly.
expect.set_options(timeout=30_000)
# Until a button's dialog appears: the first submission of a course starts the judges.
BUTTON = 120_000


@contextmanager
def nbgrader_lab(folder: Path, home: Path, **variables: str) -> Iterator[Lab]:
    """Start JupyterLab in a folder; its settings and data lie below `home`."""
    home.mkdir(exist_ok=True)
    options = ["--ServerApp.ip=127.0.0.1", "--LabApp.expose_app_in_browser=True"]
    options.append(f"--LabApp.app_settings_dir={course_settings(home / 'app')}")
    with lab_in(folder, home, *options, **variables) as address:
        yield Lab(address.rstrip("/"), "", folder)


def choose(page: Page, entry: str) -> None:
    """Choose an entry of JupyterLab's menu Nbgrader."""
    page.get_by_role("menuitem", name="Nbgrader", exact=True).click()
    page.get_by_role("menuitem", name=entry, exact=True).click()


def open_page_of(page: Page, *path: str) -> Locator:
    """Open an HTML file by JupyterLab's file browser, folder by folder, and return its body."""
    for name in path:
        page.locator(".jp-DirListing-item").get_by_text(name, exact=True).dblclick()
    return page.frame_locator(".jp-HTMLViewer iframe").locator("body")


class Formgrader:
    """The formgrader's pages in a tab of JupyterLab."""

    def __init__(self, page: Page) -> None:
        choose(page, "Formgrader")
        self.page = page
        self.frame = page.frame_locator("#formgrader-iframe iframe")

    def follow(self, link: str) -> None:
        """Follow a link by its text."""
        self.frame.get_by_role("link", name=link, exact=True).click()

    def row(self, text: str) -> Locator:
        """Return the row of the page's table in which this stands."""
        return self.frame.locator("#main-table tr").filter(has_text=text)

    def settle(self) -> None:
        """Wait until a submission's page has scrolled: a click while it moves goes astray."""
        expect(self.frame.locator("#notebook").first).to_be_visible()
        submission = next(frame for frame in self.page.frames if "/submissions/" in frame.url)
        submission.wait_for_function(
            "() => window.formgrader.loaded && !$('body, html').is(':animated')"
        )

    def press(self, button: str, row: str) -> str:
        """Press a button in a row and return what its dialog says; it must tell of a success."""
        self.row(row).locator(f".{button} a").click()
        dialog = self.frame.locator(".modal")
        title = dialog.locator(".modal-title")
        expect(title).to_have_text(re.compile("Success|Error"), timeout=BUTTON)
        said = dialog.locator(".modal-body").inner_text()
        assert title.inner_text() == "Success", said
        dialog.get_by_text("OK", exact=True).click()
        expect(dialog).to_have_count(0)
        return said


class AssignmentList:
    """What is released, fetched and submitted, in a tab of JupyterLab."""

    def __init__(self, page: Page) -> None:
        choose(page, "Assignment List")
        self.page = page

    def row(self, part: str, lesson: str) -> Locator:
        """Return a lesson's row among the "released", "fetched" or "submitted" ones."""
        rows = self.page.locator(f"#{part}_assignments_list > .list_item")
        return rows.filter(has_text=lesson)

    def press(self, button: str, part: str, lesson: str) -> None:
        """Press the button of a lesson's row."""
        self.row(part, lesson).get_by_role("button", name=button, exact=True).click()

    def refresh(self) -> None:
        """Show the tab again and read the exchange anew."""
        self.page.get_by_role("tab", name="Assignments").click()
        self.page.locator("#refresh_assignments_list").click()
