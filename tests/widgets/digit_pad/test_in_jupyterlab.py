"""In a real JupyterLab the network answers at once, also while a cell is running."""

from __future__ import annotations

import nbformat
import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Lab, lab, open_notebook

__all__ = ["lab"]
pytestmark = pytest.mark.xdist_group("browser")

DRAW = """import numpy as np
from cnnlab.widgets import DigitPad

def read(images):
    if len(images) == 100:
        return np.eye(10)[np.zeros(100, int)]
    return np.eye(10)[images[..., 0].sum(axis=2).argmax(axis=1) * 10 // 28]

pad = DigitPad(read, centred=False)
pad"""
BUSY = """import time
for _ in range(1200):
    time.sleep(0.1)
    if pad.shares is not None and pad.shares.argmax() == 0:
        break
print(pad.image.shape, pad.shares.argmax())"""


def test_the_network_answers_while_a_cell_is_running(browser: Browser, lab: Lab) -> None:
    cells = [nbformat.v4.new_code_cell(source) for source in (DRAW, BUSY)]
    # Without a kernel's name JupyterLab would ask for one.
    metadata = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
    notebook_file = nbformat.v4.new_notebook(cells=cells, metadata=metadata)
    nbformat.write(notebook_file, lab.folder / "draw.ipynb")
    with open_notebook(browser, lab, "draw.ipynb") as notebook:
        pad = notebook.run(0).locator(".cnnlab-pad")
        frame = pad.get_by_role("application", name="Pad to draw a digit on")
        box = frame.bounding_box()
        assert box
        mouse = notebook.page.mouse
        mouse.move(box["x"] + 60, box["y"] + box["height"] - 40)
        mouse.down()
        mouse.move(box["x"] + 240, box["y"] + box["height"] - 40, steps=5)
        mouse.up()
        expect(pad.locator(".verdict")).to_contain_text("An 8")
        expect(pad.locator(".standing")).to_contain_text("reads 10 right")

        # The cell ends when the drawing by keys below has been answered.
        busy = notebook.select(1)
        notebook.page.keyboard.press("Control+Enter")
        expect(busy.locator(".jp-InputPrompt")).to_have_text("[*]:")
        before = notebook.sources()
        pad.get_by_role("button", name="Clear").press("Enter")
        frame.press("Space")
        for key in (*["ArrowUp"] * 3, "x", "d", "d", "b", "Backspace", "Space", "ArrowRight"):
            notebook.page.keyboard.press(key)
        expect(pad.locator(".verdict")).to_contain_text("A 0")
        expect(busy).to_contain_text("(28, 28) 0")
        assert notebook.sources() == before
