"""check() as a notebook's kernel and nbgrader see it."""

from __future__ import annotations

import nbformat
import pytest
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

from cnnlab import check

# One worker makes the notebook that is looked at.
pytestmark = pytest.mark.xdist_group("one notebook")

ANSWERS = {
    "right": "def output_size(n, k, s, p):\n"
    "    return -(-n // s) if p == 'same' else (n - k) // s + 1",
    "partly": "def output_size(n, k, s, p):\n    return n if p == 'same' else (n - k) // s + 1",
    "wrong": "def output_size(n, k, s, p):\n    return None",
    "noisy": "import sys, warnings, os\n"
    "def output_size(n, k, s, p):\n"
    "    print('x' * 10**6)\n"
    "    print('loud', file=sys.stderr)\n"
    "    warnings.warn('loud')\n"
    "    os.write(2, b'loud')\n"
    "    return -(-n // s) if p == 'same' else (n - k) // s + 1",
    "stub": "def output_size(n, k, s, p):\n    raise NotImplementedError",
    "unread": "def output_size(n, k, s, p):\n    return f'{n'",
    "no function": "output_size = 3",
    "no name": "del output_size",
}
POINTS = {"right": 4.0, "noisy": 4.0, "partly": 2.5}


@pytest.fixture(scope="module")
def notebook() -> nbformat.NotebookNode:
    cells = [
        new_code_cell("import cnnlab\ncnnlab.start(lesson='cnn-mechanics', language='ko')"),
        new_code_cell("from cnnlab import check\ncheck('no_such_exercise')"),
    ]
    for name, source in ANSWERS.items():
        cells += [new_code_cell(source), new_code_cell("check('output_size', seed=5)")]
        if name == "unread":
            cells[-2].metadata["tags"] = ["raises-exception"]
    made = new_notebook(cells=cells)
    NotebookClient(made, timeout=120, kernel_name="python3").execute()
    return made


def outputs(notebook: nbformat.NotebookNode, name: str) -> list[nbformat.NotebookNode]:
    cell = notebook.cells[3 + 2 * list(ANSWERS).index(name)]
    return list(cell.outputs)


@pytest.mark.parametrize("name", ANSWERS)
def test_a_check_gives_one_result_whose_text_is_a_plain_number(
    notebook: nbformat.NotebookNode, name: str
) -> None:
    (output,) = outputs(notebook, name)
    assert output.output_type == "execute_result"
    text = output.data["text/plain"]
    assert float(text) == POINTS.get(name, 0.0)
    assert text == repr(float(text))


def half_right(input_size: int, *_: object) -> int:
    return input_size


def test_a_grader_names_the_seed_of_every_check(monkeypatch: pytest.MonkeyPatch) -> None:
    half_right.__name__ = "output_size"
    monkeypatch.setenv("CNNLAB_SEED", "7")
    assert {check(half_right).seed for _ in range(2)} == {7}
    monkeypatch.delenv("CNNLAB_SEED")
    assert len({check(half_right).seed for _ in range(2)}) == 2


def test_no_cell_writes_to_stderr(notebook: nbformat.NotebookNode) -> None:
    for cell in notebook.cells:
        for output in cell.outputs:
            assert output.get("name") != "stderr", output


def test_the_panel_speaks_the_notebooks_language(notebook: nbformat.NotebookNode) -> None:
    (output,) = outputs(notebook, "partly")
    panel = output.data["text/html"]
    for words in ("일부 맞음", "4점 중 2.5점", "받은 것", "기대한 것", "고칠 점", "힌트 1/3"):
        assert words in panel


def test_each_kind_of_missing_answer_is_told_apart(notebook: nbformat.NotebookNode) -> None:
    said = {name: outputs(notebook, name)[0].data["text/html"] for name in ANSWERS}
    assert "아직 시도하지 않음" in said["stub"]
    assert "아직 `output_size` 함수가 없습니다".replace("`", "") in said["no name"].replace(
        "<code>", ""
    ).replace("</code>", "")
    assert "함수가 아닙니다" in said["no function"]
    assert "2번째 줄에 문법 오류" in said["unread"]  # the stub before it is not judged
    assert "아직 맞지 않음" in said["wrong"]


def test_an_unknown_exercise_is_answered_with_the_known_ones(
    notebook: nbformat.NotebookNode,
) -> None:
    (output,) = notebook.cells[1].outputs
    assert output.data["text/plain"] == "0.0"
    assert "output_size" in output.data["text/html"]
    assert "확인하지 못함" in output.data["text/html"]
