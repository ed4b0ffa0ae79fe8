"""A new learner's first lesson in JupyterLab: draw, train, draw again, err once, count right."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import Lab, open_notebook

# The first answer of a new network, in milliseconds at most: it is prepared meanwhile.
ANSWER = 30_000
pytestmark = pytest.mark.xdist_group("browser")

COUNTED = """def accuracy(logits, labels):
    return np.sum(np.argmax(logits, axis=1) == labels)"""
SHARE = COUNTED.replace("np.sum", "np.mean")
# Before training the lesson also measures an accuracy: that would only take time here.
COMPILE = """model.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
history = model.fit(*digits.train, epochs=1, verbose=0, callbacks=[train.live_progress()])"""


def draw_upright(page: Page, frame: Locator) -> None:
    box = frame.bounding_box()
    assert box
    middle = box["x"] + box["width"] / 2
    page.mouse.move(middle, box["y"] + 0.2 * box["height"])
    page.mouse.down()
    page.mouse.move(middle, box["y"] + 0.8 * box["height"], steps=5)
    page.mouse.up()


def test_a_new_learner_draws_trains_draws_again_and_counts(browser: Browser, lab: Lab) -> None:
    with open_notebook(browser, lab, "en/00-first-cnn/first-cnn.ipynb") as notebook:
        keyboard = notebook.page.keyboard
        for source in ("import cnnlab", "import keras", "digits =", "model ="):
            notebook.run(notebook.index(source))

        pad = notebook.run(notebook.index("widgets.DigitPad")).locator(".cnnlab-pad")
        frame = pad.get_by_role("application", name="Pad to draw a digit on")
        draw_upright(notebook.page, frame)
        expect(pad.locator(".verdict")).to_contain_text("%", timeout=ANSWER)
        expect(pad.locator(".standing")).to_contain_text("has not learned to read digits yet")

        compile_cell = notebook.index("model.compile")
        notebook.write(compile_cell, COMPILE)
        fitted = notebook.run(compile_cell)
        expect(fitted.get_by_role("table")).to_contain_text("loss")

        # The same network, trained meanwhile: the next drawing, by keys, has the new answer.
        before = notebook.sources()
        pad.get_by_role("button", name="Clear").press("Enter")
        frame.press("Space")
        for key in (*["ArrowDown"] * 7, "x", "d", "d", "b"):
            keyboard.press(key)
        expect(pad.locator(".verdict")).to_contain_text("%", timeout=ANSWER)
        expect(pad.locator(".standing")).not_to_contain_text("not learned")
        expect(pad.locator(".bar.highest")).to_have_count(1)
        assert notebook.sources() == before

        answer, check = notebook.index("def accuracy("), notebook.index('check("accuracy")')
        notebook.write(answer, COUNTED)
        notebook.run(answer)
        panel = notebook.run(check).locator(".cnnlab-verdict")
        expect(panel).to_contain_text("You counted how many images are right")
        panel.get_by_text("Hint 1 of 3").click()
        expect(panel).to_contain_text("Which digit does the network name?")

        notebook.write(answer, SHARE)
        notebook.run(answer)
        panel = notebook.run(check).locator(".cnnlab-verdict")
        expect(panel).to_contain_text("3 of 3 points")
