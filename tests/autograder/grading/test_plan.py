"""No answer can tell whether the cells that the plan leaves out have run."""

from __future__ import annotations

import copy
import re
import sys
import types
from contextlib import redirect_stderr, redirect_stdout, suppress
from functools import cache
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat
import numpy as np
import pytest

from autograder.builder.course import Course
from autograder.builder.fill import fill, solutions
from autograder.builder.lesson import read_lesson
from autograder.grading.note import note
from autograder.grading.plan import Released, plan

if TYPE_CHECKING:
    from autograder.job import Language

ROOT = Path(__file__).resolve().parents[3]
LESSON = "cnn-mechanics"
LANGUAGES: tuple[Language, Language] = ("en", "ko")
RUN_ALWAYS = {"start", "imports"}
# What learners try beside their answers; each leaves its value in a name of its own.
TRIALS = {
    "image": "mine_0 = keras_map(image, kernel)",
    "digit": 'mine_1 = correlate(digit, kernels["blur"])',
    "last pixel": "mine_2 = pixel.copy()",
    "last pooled": "mine_3 = np.array(pooled)",
    "weights": "mine_4 = conv2d(digits, weights, bias, 2, 'same')",
    "function": "def own(n):\n    return seen_by_the_middle([ones_layer(n, 1)])\nmine_5 = own(3)",
    "model": "mine_6 = [build(flatten_head, True).count_params(), change(global_head, 'dense')]",
    "changed": "red_against_green[0] = 2\nmine_7 = red_against_green.sum()",
    "prediction": "mine_8 = str(output_shape)",
    "trained": "mine_9 = np.array(accuracies).shape",
}


@cache
def released() -> Released:
    return Released.of(ROOT, LESSON)


@cache
def solved(language: Language) -> dict[str, Any]:
    path = next((ROOT / "notebooks" / language).glob(f"*/{LESSON}.ipynb"))
    course = Course(ROOT)
    lesson = read_lesson(course.lesson(LESSON), LESSON)
    notebook = nbformat.read(path, as_version=4)
    return dict(fill(notebook, solutions(lesson)))


def with_cell(notebook: dict[str, Any], *sources: str) -> dict[str, Any]:
    changed = copy.deepcopy(notebook)
    for number, source in enumerate(sources):
        cell = {"cell_type": "code", "id": f"mine-{number}", "metadata": {}, "source": source}
        changed["cells"].append(cell)
    return changed


def edited(notebook: dict[str, Any], id_: str, old: str, new: str) -> dict[str, Any]:
    changed = copy.deepcopy(notebook)
    cell = next(cell for cell in changed["cells"] if cell["id"] == id_)
    assert old in cell["source"]
    cell["source"] = cell["source"].replace(old, new)
    return changed


def demonstrations(notebook: dict[str, Any]) -> set[str]:
    return {
        cell["id"]
        for cell in notebook["cells"]
        if cell["cell_type"] == "code" and "nbgrader" not in cell["metadata"]
    } - RUN_ALWAYS


def run(notebook: dict[str, Any], skipped: tuple[str, ...] = ()) -> dict[str, Any]:
    """Run a notebook's cells as a kernel does and return its names."""
    main = types.ModuleType("__main__")
    with pytest.MonkeyPatch.context() as change, redirect_stdout(StringIO()):
        change.setitem(sys.modules, "__main__", main)
        change.setenv("CNNLAB_PROGRESS", "off")
        for cell in notebook["cells"]:
            if cell["cell_type"] == "code" and cell["id"] not in skipped:
                with suppress(Exception), redirect_stderr(StringIO()):
                    exec(compile(cell["source"], cell["id"], "exec"), vars(main))
    return vars(main)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_demonstration_runs_for_answers_that_need_none(language: Language) -> None:
    notebook = solved(language)
    assert set(plan(notebook, released())) == demonstrations(notebook)


@pytest.mark.parametrize("language", LANGUAGES)
def test_predictions_are_no_reason_to_run_anything(language: Language) -> None:
    notebook = copy.deepcopy(solved(language))
    for cell in notebook["cells"]:
        cell["source"] = re.sub(
            r'predict\(("[\w-]+"), \.\.\.\)', r'predict(\1, (3, "same"))', cell["source"]
        )
    assert notebook != solved(language)
    assert set(plan(notebook, released())) == demonstrations(notebook)


def test_a_prediction_that_computes_something_runs() -> None:
    notebook = edited(solved("en"), "opening-code-3", "...", "learn()")
    assert "opening-code-3" not in plan(notebook, released())


def test_an_answer_finds_the_functions_and_arrays_of_the_demonstrations() -> None:
    answer = "def correlate(image, kernel):\n    return keras_map(image, kernel)"
    notebook = copy.deepcopy(solved("en"))
    cell = next(cell for cell in notebook["cells"] if cell["id"] == "correlate-answer")
    cell["source"] = answer
    assert "opening-code-2" not in plan(notebook, released())
    assert "conv2d-code-1" in plan(notebook, released())


def test_an_edited_demonstration_runs_with_all_that_it_needs() -> None:
    notebook = edited(solved("ko"), "correlate-code-5", "numbered)", "numbered + digit)")
    skipped = set(plan(notebook, released()))
    assert not skipped & {"correlate-code-5", "correlate-code-3", "correlate-code-1"}
    assert "flatten-code-2" in skipped


@pytest.mark.parametrize("source", ['eval("digit")', "%run helpers.py", "print(_)"])
def test_everything_runs_where_names_hide(source: str) -> None:
    assert plan(with_cell(solved("en"), source), released()) == ()


def test_cells_with_one_id_all_run() -> None:
    notebook = copy.deepcopy(solved("en"))
    twin = next(cell for cell in notebook["cells"] if cell["id"] == "opening-code-5")
    notebook["cells"].append(copy.deepcopy(twin))
    assert "opening-code-5" not in plan(notebook, released())


def test_a_graded_cell_is_no_demonstration_whatever_it_holds() -> None:
    notebook = copy.deepcopy(solved("en"))
    cell = next(cell for cell in notebook["cells"] if cell["id"] == "pool-answer")
    cell["source"] = "progress()"
    assert "pool-answer" not in plan(notebook, released())


@pytest.mark.parametrize("language", LANGUAGES)
def test_learners_see_the_same_values_as_if_all_cells_had_run(language: Language) -> None:
    lesson = solved(language)
    everything = run(with_cell(lesson, *TRIALS.values()))
    for number, trial in enumerate(TRIALS.values()):
        notebook = with_cell(lesson, trial)
        skipped = plan(notebook, released())
        assert skipped
        name = f"mine_{number}"
        np.testing.assert_equal(run(notebook, skipped)[name], everything[name], err_msg=trial)


def test_a_lesson_that_nobody_released_is_run_as_it_is(tmp_path: Path) -> None:
    assert plan(solved("en"), Released.of(tmp_path, LESSON)) == ()


@pytest.mark.parametrize(
    ("language", "words"), [("en", "12 demonstrations"), ("ko", "예제 셀 12개")]
)
def test_the_note_speaks_the_learners_language(language: Language, words: str) -> None:
    output = nbformat.from_dict(note(12, language))
    cell = nbformat.v4.new_code_cell("x", outputs=[output])
    nbformat.validate(nbformat.v4.new_notebook(cells=[cell]))
    assert words in output.data["text/html"] and words in output.data["text/plain"]
