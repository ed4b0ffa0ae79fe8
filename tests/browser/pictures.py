"""Takes the pictures of the README in a real JupyterLab: python -m tests.browser.pictures."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from playwright.sync_api import Locator

from tests.browser.conftest import ROOT, Notebook, open_notebook, running_lab
from tests.conftest_browser import _browser

FOLDER = ROOT / "docs" / "pictures"
THEMES = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}
WRONG = """def pool(maps, size, stride, mode, padding):
    rows = (maps.shape[0] - size) // stride + 1
    columns = (maps.shape[1] - size) // stride + 1
    pooled = np.zeros((rows, columns, maps.shape[2]))
    for row in range(rows):
        for column in range(columns):
            top, left = row * stride, column * stride
            window = maps[top : top + size, left : left + size]
            pooled[row, column] = window.max(axis=(0, 1))
    return pooled"""


# What is shown of each lesson: the beginning of a cell, and the picture's name.
SHOWN = {
    "03-cnn-mechanics/cnn-mechanics": {
        "widgets.ConvolutionWalk": "walk",
        'check("pool")': "check",
    },
    "01-hyperparameters/hyperparameters": {
        'widgets.Descent(landscape="valley", race=True': "race",
        "widgets.BatchExplorer": "explorer",
        "widgets.HyperparameterMap": "hyperparameters",
    },
    "04-conv2d-tuning/conv2d-tuning": {"widgets.FilterExplorer": "filters"},
    "05-dropout-and-batch-size/dropout-and-batch-size": {"widgets.DropoutPlayer": "dropout"},
    "06-transfer-learning/transfer-learning": {"widgets.LabelsExplorer": "labels"},
    "07-hyperparameter-search/hyperparameter-search": {"widgets.SearchVisualiser": "search"},
    "00-first-cnn/first-cnn": {"widgets.DigitPad": "pad", "widgets.FeatureMaps": "maps"},
}
# What a shown cell needs to have been run before it.
TRAINED = ("digits = ", "model = keras", "model.compile", "history = model.fit")
NEEDED = {"widgets.DigitPad": TRAINED, "widgets.FeatureMaps": TRAINED}
# A digit as a hand draws it, in shares of the pad's sides.
SEVEN = [(0.28, 0.24), (0.45, 0.21), (0.68, 0.2), (0.6, 0.4), (0.5, 0.6), (0.45, 0.82)]


def main() -> None:
    """Write the pictures of `SHOWN` for both themes and languages to docs/pictures."""
    os.environ["CNNLAB_SEED"] = "1"  # the same numbers in every edition of the pictures
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, running_lab(Path(folder)) as lab:
        for language in ("en", "ko"):
            for lesson, cells in SHOWN.items():
                with open_notebook(_browser(), lab, f"{language}/{lesson}.ipynb") as notebook:
                    # The taller ones would be cut off at the window's lower edge.
                    notebook.page.set_viewport_size({"width": 1400, "height": 1500})
                    prepare(notebook, cells)
                    for name, theme in THEMES.items():
                        change_theme(notebook, theme)
                        for beginning, picture in cells.items():
                            take(notebook, beginning, f"{picture}-{name}-{language}")


def prepare(notebook: Notebook, cells: Mapping[str, str]) -> None:
    """Run what is shown, and where `pool` is checked, make a mistake in it first."""
    start = notebook.index("import cnnlab")
    for number in (start, start + 1):  # the cell of imports follows
        notebook.run(number)
    if 'check("pool")' in cells:
        answer = notebook.index("def pool(")
        notebook.write(answer, WRONG)
        notebook.run(answer)
    run = []
    for beginning in cells:
        for needed in (*NEEDED.get(beginning, ()), beginning):
            if needed not in run:
                notebook.run(notebook.index(needed))
                run.append(needed)
    if "widgets.DigitPad" in cells:
        draw(notebook)


def draw(notebook: Notebook) -> None:
    """Draw a digit on the pad and wait for the network's answer."""
    pad = notebook.select(notebook.index("widgets.DigitPad")).locator(".cnnlab-pad")
    box = pad.get_by_role("application").bounding_box()
    assert box
    mouse = notebook.page.mouse
    places = [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in SEVEN]
    mouse.move(*places[0])
    mouse.down()
    for place in places[1:]:
        mouse.move(*place, steps=6)
    mouse.up()
    pad.locator(".bar.highest").wait_for()


def change_theme(notebook: Notebook, theme: str) -> None:
    notebook.page.evaluate(
        "(theme) => window.jupyterapp.commands.execute('apputils:change-theme', {theme})", theme
    )
    notebook.page.wait_for_timeout(1500)


def take(notebook: Notebook, beginning: str, name: str) -> None:
    cell = notebook.select(notebook.index(beginning))
    notebook.page.wait_for_timeout(800)
    output: Locator = cell.locator(".jp-Cell-outputArea").first
    output.screenshot(path=FOLDER / f"{name}.png")


if __name__ == "__main__":
    main()
