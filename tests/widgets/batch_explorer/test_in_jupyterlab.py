"""In a real JupyterLab a training runs beside the cells, is told as it goes, and can be stopped."""

from __future__ import annotations

import shutil
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Lab, Notebook, lab, open_notebook

__all__ = ["lab"]
pytestmark = pytest.mark.xdist_group("browser")

EXPLORE = (
    "from pathlib import Path\nfrom cnnlab.widgets import BatchExplorer\n"
    "BatchExplorer(Path('runs.csv'), epochs=4)"
)
TRAINING_MILLISECONDS = 90_000


def lay_out(lab: Lab, runs_file: Path) -> str:
    """Put a notebook with two cells and its file of runs into the lab's folder."""
    shutil.copy(runs_file, lab.folder / "runs.csv")
    cells = [nbformat.v4.new_code_cell(source) for source in (EXPLORE, "print(6 * 7)")]
    # Without a kernel's name JupyterLab would ask for one.
    metadata = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
    notebook = nbformat.v4.new_notebook(cells=cells, metadata=metadata)
    nbformat.write(notebook, lab.folder / "explore.ipynb")
    return "explore.ipynb"


def test_a_training_runs_beside_the_cells_and_is_stopped(
    browser: Browser, lab: Lab, runs_file: Path
) -> None:
    with open_notebook(browser, lab, lay_out(lab, runs_file)) as notebook:
        explorer = notebook.run(0).locator(".cnnlab-batches")
        train = explorer.get_by_role("button", name="Train this setting now")
        expect(train).to_have_attribute("aria-disabled", "false")
        train.click()
        expect(explorer.locator(".news")).to_contain_text("being prepared")
        # The first training compiles for seconds; the notebook need not wait for it.
        expect(notebook.run(1)).to_contain_text("42")
        notebook.select(0)
        news = explorer.locator(".news")
        expect(news).to_contain_text("Your run with seed 4", timeout=TRAINING_MILLISECONDS)
        expect(explorer.locator(".across .drawing .own")).to_have_count(1)
        stop_a_long_one(notebook)


def stop_a_long_one(notebook: Notebook) -> None:
    explorer = notebook.page.locator(".cnnlab-batches")
    explorer.get_by_role("slider", name="batch size", exact=True).press("Home")
    explorer.get_by_role("slider", name="epochs", exact=True).press("End")
    explorer.get_by_role("button", name="Train this setting now").click()
    explorer.get_by_role("button", name="Stop").click()
    news = explorer.locator(".news")
    expect(news).to_contain_text("Stopped. Seed 5, batch 16", timeout=TRAINING_MILLISECONDS)
