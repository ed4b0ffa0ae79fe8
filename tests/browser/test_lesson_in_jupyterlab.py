"""A learner's first minutes in JupyterLab: a walk by keyboard, a mistake, its message, points."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Lab, Notebook, open_notebook, open_page

pytestmark = pytest.mark.xdist_group("browser")

LESSON = "en/03-cnn-mechanics/cnn-mechanics.ipynb"
SIGNATURE = "def output_size(input_size, kernel_size, stride, padding):\n"
WITHOUT_PLUS_ONE = (
    SIGNATURE
    + '    if padding == "same":\n'
    + "        return -(-input_size // stride)\n"
    + "    return (input_size - kernel_size) // stride"
)


def begin(notebook: Notebook) -> None:
    for source in ("import cnnlab", "import keras"):
        notebook.run(notebook.index(source))


def test_a_learner_walks_errs_reads_mends_and_earns_points(browser: Browser, lab: Lab) -> None:
    with open_notebook(browser, lab, LESSON) as notebook:
        begin(notebook)
        before = notebook.sources()

        walk = notebook.run(notebook.index("widgets.ConvolutionWalk")).locator(".cnnlab-walk")
        window = walk.get_by_role("slider").first
        expect(window).to_be_visible()
        window.focus()
        here = window.get_attribute("aria-valuetext")
        notebook.page.keyboard.press("ArrowRight")
        expect(window).not_to_have_attribute("aria-valuetext", str(here))
        for key in ("x", "d", "d", "b"):
            notebook.page.keyboard.press(key)
        assert notebook.sources() == before

        answer = notebook.index(SIGNATURE.strip())
        check = notebook.index('check("output_size")')
        panel = notebook.run(check).locator(".cnnlab-verdict")
        expect(panel).to_contain_text("There is no output_size yet")

        notebook.write(answer, WITHOUT_PLUS_ONE)
        notebook.run(answer)
        panel = notebook.run(check).locator(".cnnlab-verdict")
        expect(panel).to_contain_text("You counted the steps between positions")
        expect(panel).to_contain_text("Received")
        expect(panel).to_contain_text("Expected")

        notebook.write(answer, WITHOUT_PLUS_ONE + " + 1")
        notebook.run(answer)
        panel = notebook.run(check).locator(".cnnlab-verdict")
        expect(panel).to_contain_text("4 of 4 points")


UPHILL = """def gradient_step(weights, gradient, learning_rate):
    return weights + learning_rate * gradient"""


def test_a_learner_races_climbs_and_descends(browser: Browser, lab: Lab) -> None:
    with open_notebook(browser, lab, "ko/01-hyperparameters/hyperparameters.ipynb") as notebook:
        begin(notebook)
        before = notebook.sources()

        descent = notebook.run(notebook.index("widgets.Descent")).locator(".cnnlab-descent")
        rate = descent.get_by_role("slider", name="학습률")
        expect(rate).to_be_visible()
        said = descent.get_by_role("status")
        rate.focus()
        for _ in range(40):
            notebook.page.keyboard.press("ArrowRight")
        expect(said).to_contain_text("발산")
        for key in ("x", "d", "d", "b"):
            notebook.page.keyboard.press(key)
        assert notebook.sources() == before

        answer = notebook.index("def gradient_step(")
        check = notebook.index('check("gradient_step")')
        notebook.write(answer, UPHILL)
        notebook.run(answer)
        panel = notebook.run(check).locator(".cnnlab-verdict")
        expect(panel).to_contain_text("기울기")
        expect(panel).to_contain_text("받은 것")

        notebook.write(answer, UPHILL.replace("+", "-"))
        notebook.run(answer)
        panel = notebook.run(check).locator(".cnnlab-verdict")
        expect(panel).to_contain_text("2점 중 2점")


BIASES_FORGOTTEN = """def cnn_parameters(image, dim_1, dim_2, classes):
    rows, columns, channels = image
    dense = (rows // 4) * (columns // 4) * dim_2 * classes
    return 9 * channels * dim_1 + 9 * dim_1 * dim_2 + dense"""


def test_a_learner_sets_a_budget_and_counts_parameters(browser: Browser, lab: Lab) -> None:
    with open_notebook(browser, lab, "en/04-conv2d-tuning/conv2d-tuning.ipynb") as notebook:
        begin(notebook)
        before = notebook.sources()

        explorer = notebook.run(notebook.index("widgets.FilterExplorer")).locator(".cnnlab-filters")
        budget = explorer.get_by_role("slider", name="budget", exact=True)
        expect(budget).to_be_visible()
        for name, value in zip(
            explorer.locator(".readout dt").all(),
            explorer.locator(".readout dd").all(),
            strict=True,
        ):
            above, below = name.bounding_box(), value.bounding_box()
            assert above and below and above["y"] + above["height"] <= below["y"] + 1
        budget.focus()
        notebook.page.keyboard.press("Home")
        expect(explorer.get_by_role("status")).to_contain_text("budget")
        for key in ("x", "d", "d", "b"):
            notebook.page.keyboard.press(key)
        assert notebook.sources() == before

        answer = notebook.index("def cnn_parameters(")
        check = notebook.index('check("cnn_parameters")')
        notebook.write(answer, BIASES_FORGOTTEN)
        notebook.run(answer)
        panel = notebook.run(check).locator(".cnnlab-verdict")
        expect(panel).to_contain_text("You counted the weights only")

        notebook.write(answer, BIASES_FORGOTTEN + " + dim_1 + dim_2 + classes")
        notebook.run(answer)
        panel = notebook.run(check).locator(".cnnlab-verdict")
        expect(panel).to_contain_text("3 of 3 points")


RATES_ADDED = """def survival(rates):
    return 1 - sum(rates)"""
SURVIVALS_MULTIPLIED = """def survival(rates):
    return float(np.prod([1 - rate for rate in rates]))"""


def test_a_learner_drops_units_and_multiplies_survivals(browser: Browser, lab: Lab) -> None:
    path = "ko/05-dropout-and-batch-size/dropout-and-batch-size.ipynb"
    with open_notebook(browser, lab, path) as notebook:
        begin(notebook)
        before = notebook.sources()

        player = notebook.run(notebook.index("widgets.DropoutPlayer")).locator(".cnnlab-dropout")
        rate = player.get_by_role("slider", name="드롭아웃 비율 p")
        expect(rate).to_be_visible()
        rate.focus()
        notebook.page.keyboard.press("Home")
        expect(player.locator(".verdict")).to_contain_text("비율이 0")
        for key in ("x", "d", "d", "b"):
            notebook.page.keyboard.press(key)
        assert notebook.sources() == before

        answer = notebook.index("def survival(")
        check = notebook.index('check("survival")')
        notebook.write(answer, RATES_ADDED)
        notebook.run(answer)
        panel = notebook.run(check).locator(".cnnlab-verdict")
        expect(panel).to_contain_text("비율을 더했습니다")

        notebook.write(answer, SURVIVALS_MULTIPLIED)
        notebook.run(answer)
        panel = notebook.run(check).locator(".cnnlab-verdict")
        expect(panel).to_contain_text("2점 중 2점")


def test_the_table_of_contents_leads_to_the_lesson_in_both_languages(
    browser: Browser, lab: Lab
) -> None:
    with open_page(browser, lab, "index.md") as page:
        contents = page.locator(".jp-RenderedMarkdown")
        expect(contents.get_by_role("link", name="How a convolutional layer works")).to_be_visible()
        contents.get_by_role("link", name="합성곱 층의 작동 원리").click()
        page.wait_for_function(
            "() => window.jupyterapp.shell.currentWidget.context.path.endsWith('.ipynb')"
        )
        expect(page.locator(".jp-Notebook h1")).to_contain_text("합성곱")
