from __future__ import annotations

import subprocess
from pathlib import Path

import nbformat
import pytest

from autograder.builder.pristine import sealed
from tools.learner_copies import update_copies

LESSON = Path("en/03-cnn-mechanics/cnn-mechanics.ipynb")


@pytest.fixture
def editions(tmp_path: Path) -> Path:
    publish(tmp_path / "notebooks", "First edition.")
    return tmp_path / "notebooks"


@pytest.fixture
def work(tmp_path: Path, editions: Path) -> Path:
    """What the learner has after the first `make lab`."""
    assert update_copies(editions, tmp_path / "work") == []
    return tmp_path / "work"


def publish(editions: Path, prose: str) -> None:
    """Write the course's notebook as the build does."""
    cells = [
        nbformat.v4.new_markdown_cell(prose, id="prose"),
        nbformat.v4.new_code_cell("def output_size():\n    ...", id="answer"),
    ]
    (editions / LESSON).parent.mkdir(parents=True, exist_ok=True)
    notebook = nbformat.v4.new_notebook(cells=cells, metadata={"cnnlab": {}})
    nbformat.write(sealed(notebook), editions / LESSON)
    (editions / "index.md").write_text(f"# Contents\n\n{prose}\n")


def answer(notebook: Path) -> None:
    """Do what JupyterLab does when a learner types an answer and saves."""
    content = nbformat.read(notebook, as_version=4)
    content.cells[1].source = "def output_size():\n    return 24"
    nbformat.write(content, notebook)


def run(notebook: Path) -> None:
    """Do what JupyterLab does when a learner runs a cell and saves."""
    content = nbformat.read(notebook, as_version=4)
    content.cells[1].execution_count = 1
    content.cells[1].outputs = [nbformat.v4.new_output("stream", text="24\n")]
    content.metadata["language_info"] = {"name": "python"}
    nbformat.write(content, notebook)


def test_every_page_of_the_course_arrives(editions: Path, work: Path) -> None:
    for page in (LESSON, Path("index.md")):
        assert (work / page).read_bytes() == (editions / page).read_bytes()


def test_an_answer_survives_a_newer_edition_and_the_learner_is_told(
    editions: Path, work: Path
) -> None:
    answer(work / LESSON)
    before = (work / LESSON).read_bytes()
    publish(editions, "Second edition.")

    assert update_copies(editions, work) == [work / LESSON]
    assert (work / LESSON).read_bytes() == before


def test_a_copy_that_was_only_run_becomes_the_newer_edition(editions: Path, work: Path) -> None:
    run(work / LESSON)
    publish(editions, "Second edition.")

    assert update_copies(editions, work) == []
    assert (work / LESSON).read_bytes() == (editions / LESSON).read_bytes()


def test_without_a_newer_edition_nothing_is_touched_or_told(editions: Path, work: Path) -> None:
    answer(work / LESSON)
    before = (work / LESSON).read_bytes()

    assert update_copies(editions, work) == []
    assert (work / LESSON).read_bytes() == before


def test_a_renamed_copy_makes_room_for_the_newer_edition(editions: Path, work: Path) -> None:
    answer(work / LESSON)
    (work / LESSON).rename(work / "mine.ipynb")
    publish(editions, "Second edition.")

    assert update_copies(editions, work) == []
    assert "Second edition." in (work / LESSON).read_text()
    assert "return 24" in (work / "mine.ipynb").read_text()


@pytest.mark.parametrize("content", ["", "{", '{"cells": []}', "not a notebook"])
def test_a_damaged_copy_is_the_learners_to_mend(editions: Path, work: Path, content: str) -> None:
    (work / LESSON).write_text(content)

    assert update_copies(editions, work) == [work / LESSON]
    assert (work / LESSON).read_text() == content


def test_the_contents_follow_the_course(editions: Path, work: Path) -> None:
    publish(editions, "Second edition.")
    update_copies(editions, work)
    assert "Second edition." in (work / "index.md").read_text()


def test_git_sees_nothing_of_the_learners_folder(tmp_path: Path, editions: Path) -> None:
    git = ["git", "-C", str(tmp_path)]
    subprocess.run([*git, "init", "--quiet"], check=True)
    update_copies(editions, tmp_path / "work")
    status = subprocess.run(
        [*git, "status", "--porcelain", "-uall"], check=True, capture_output=True
    )
    assert b"notebooks/" in status.stdout
    assert b"work/" not in status.stdout
