"""A real JupyterLab with a learner's copies, and a hand that works in its notebooks."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import pytest
from playwright.sync_api import Browser, JSHandle, Locator, Page
from playwright.sync_api import TimeoutError as WaitedTooLong

from tests.conftest_browser import browser, watch

__all__ = ["browser"]

ROOT = Path(__file__).resolve().parents[2]
KERNEL_SECONDS = 90


@dataclass(frozen=True)
class Lab:
    """A running server: its address, its token and its folder."""

    url: str
    token: str
    folder: Path


class Notebook:
    """One open notebook, used by keyboard and by what its page shows.

    panel  its tab. The current one may be another: JupyterLab makes that current which has the
           focus, and a page that is left may take it back.
    """

    def __init__(self, page: Page, panel: JSHandle) -> None:
        self.page = page
        self.panel = panel

    def index(self, beginning: str, kind: str = "code") -> int:
        """Return the number of the first cell whose source begins like this."""
        try:
            # JupyterLab may still be reading the file.
            found = self.page.wait_for_function(
                """([panel, beginning, kind]) => 1 + panel.content.widgets
                  .findIndex((cell) => cell.model.type === kind
                    && cell.model.sharedModel.getSource().trimStart().startsWith(beginning))""",
                arg=[self.panel, beginning, kind],
                timeout=10_000,
            )
        except WaitedTooLong:
            raise AssertionError(f"{beginning} begins no cell of {self.sources()}") from None
        return int(found.json_value()) - 1

    def select(self, number: int) -> Locator:
        """Make a cell the active one, in command mode, and bring it into view."""
        self.page.evaluate(
            """async ([panel, number]) => {
              window.jupyterapp.shell.activateById(panel.id);
              const notebook = panel.content;
              notebook.activeCellIndex = number;
              notebook.mode = "command";
              await notebook.scrollToItem(number, "start");
              notebook.activate();
            }""",
            [self.panel, number],
        )
        # A key pressed before the notebook has the focus would be lost.
        self.page.wait_for_function(
            "(panel) => panel.content.node.contains(document.activeElement)", arg=self.panel
        )
        return self.page.locator(f'.jp-Cell[data-windowed-list-index="{number}"]')

    def run(self, number: int) -> Locator:
        """Run a cell with Ctrl+Enter and wait until the kernel has answered."""
        cell = self.select(number)
        self.page.keyboard.press("Control+Enter")
        self.page.wait_for_function(
            """([panel, number]) => {
              const cell = panel.content.widgets[number];
              return cell.model.type !== "code" || cell.model.executionState === "idle"
                && cell.model.executionCount > 0 && !cell.model.isDirty;
            }""",
            arg=[self.panel, number],
            timeout=KERNEL_SECONDS * 1000,
        )
        return cell

    def write(self, number: int, source: str) -> None:
        """Replace a cell's source by typing, as a learner would."""
        self.select(number)
        self.page.keyboard.press("Enter")
        self.page.keyboard.press("Control+a")
        self.page.keyboard.insert_text(source)
        self.page.keyboard.press("Escape")

    def save(self) -> None:
        """Save with Ctrl+S and wait until the file is written."""
        self.page.keyboard.press("Control+s")
        self.page.wait_for_function("(panel) => !panel.context.model.dirty", arg=self.panel)

    def sources(self) -> list[str]:
        """Return the source of every cell."""
        found: list[str] = self.page.evaluate(
            "(panel) => panel.content.widgets.map((cell) => cell.model.sharedModel.getSource())",
            self.panel,
        )
        return found


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_until_up(url: str, token: str, server: subprocess.Popen[bytes]) -> None:
    request = urllib.request.Request(
        f"{url}/api/status", headers={"Authorization": f"token {token}"}
    )
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    end = time.monotonic() + 60
    while time.monotonic() < end and server.poll() is None:
        try:
            opener.open(request, timeout=5).close()
            return
        except OSError:
            time.sleep(0.2)
    raise AssertionError("JupyterLab did not start")


def private_home(folder: Path) -> dict[str, str]:
    """Return an environment whose Jupyter touches nothing outside `folder`."""
    names = {
        "HOME": "home",
        "JUPYTER_CONFIG_DIR": "config",
        "JUPYTER_DATA_DIR": "share",
        "JUPYTER_RUNTIME_DIR": "runtime",
        "JUPYTERLAB_SETTINGS_DIR": "settings",
        "JUPYTERLAB_WORKSPACES_DIR": "workspaces",
    }
    for name in names.values():
        (folder / name).mkdir(parents=True, exist_ok=True)
    paths = {key: str(folder / name) for key, name in names.items()}
    return (
        os.environ
        | paths
        | {
            "CNNLAB_PROGRESS": str(folder / "progress.jsonl"),
            "JUPYTER_PREFER_ENV_PATH": "1",
            "PYTHONPATH": str(ROOT / "source"),
        }
    )


def course_settings(folder: Path) -> Path:
    """Return a settings folder that holds what the course ships for JupyterLab."""
    merged: dict[str, Any] = {}
    for file in sorted((ROOT / "source" / "jupyterlab").glob("*.json")):
        for plugin, settings in json.loads(file.read_text("utf-8")).items():
            merged.setdefault(plugin, {}).update(settings)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "overrides.json").write_text(json.dumps(merged), encoding="utf-8")
    return folder


@contextmanager
def running_lab(folder: Path) -> Iterator[Lab]:
    """Start JupyterLab on a copy of the course's notebooks; end it and its kernels."""
    work = folder / "work"
    shutil.copytree(ROOT / "notebooks", work)
    port, token = free_port(), secrets.token_hex(16)
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"]
    command += [f"--ServerApp.root_dir={work}", f"--ServerApp.port={port}"]
    command += ["--ServerApp.port_retries=0", "--LabApp.expose_app_in_browser=True"]
    command += [f"--LabApp.app_settings_dir={course_settings(folder / 'app')}"]
    command += ["--ServerApp.ip=127.0.0.1", "--ServerApp.log_level=ERROR"]
    settings = private_home(folder) | {"JUPYTER_TOKEN": token}
    server = subprocess.Popen(command, env=settings, cwd=folder, stdin=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{port}"
    try:
        wait_until_up(url, token, server)
        yield Lab(url, token, work)
    finally:
        end(server)


def end(server: subprocess.Popen[bytes]) -> None:
    """End the server and its kernels, whether or not it finds the time to tidy up."""
    family = [psutil.Process(server.pid), *psutil.Process(server.pid).children(recursive=True)]
    server.terminate()
    _, alive = psutil.wait_procs(family, timeout=10)
    for process in alive:
        process.kill()
    server.wait(10)


@pytest.fixture(scope="session")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    with running_lab(tmp_path_factory.mktemp("lab")) as running:
        yield running


@contextmanager
def open_page(browser: Browser, lab: Lab, path: str, dark: bool = False) -> Iterator[Page]:
    """Open a document in JupyterLab, or its launcher; who asks the network fails the test."""
    context = browser.new_context(
        viewport={"width": 1400, "height": 1000}, color_scheme="dark" if dark else "light"
    )
    context.set_default_timeout(30_000)
    page = context.new_page()
    wrong = watch(page)
    place = f"lab/tree/{path}" if path else "lab"
    page.goto(f"{lab.url}/{place}?token={lab.token}&reset")
    page.wait_for_function("() => window.jupyterapp && window.jupyterapp.shell.currentWidget")
    try:
        yield page
    finally:
        context.close()
    # Requests that were under way when the page closed don't count.
    assert [said for said in wrong if "asked the network" in said] == []


@contextmanager
def open_notebook(browser: Browser, lab: Lab, path: str) -> Iterator[Notebook]:
    """Open a notebook and wait for its kernel: keys pressed before it is ready are lost."""
    with open_page(browser, lab, path) as page:
        yield opened_notebook(page)


def opened_notebook(page: Page) -> Notebook:
    """Return the notebook in the current tab once its kernel answers."""
    # Playwright takes the promise of an asynchronous condition for true: it waits for plain ones.
    panel = page.wait_for_function(
        """() => {
          const panel = window.jupyterapp.shell.currentWidget;
          return panel?.sessionContext?.isReady && panel.context.isReady
            && panel.sessionContext.session?.kernel && panel;
        }""",
        timeout=KERNEL_SECONDS * 1000,
    )
    page.evaluate("async (panel) => { await panel.sessionContext.session.kernel.info; }", panel)
    page.wait_for_function(
        """(panel) => {
          // A panel begins with one empty cell, before those of the file.
          const cells = panel.content.model.cells.length;
          return cells > 1 && panel.content.widgets.length === cells;
        }""",
        arg=panel,
    )
    return Notebook(page, panel)
