"""Pages come from the tree and the gradebook, by both commands alike, and only when they change."""

from __future__ import annotations

import json
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import replace
from multiprocessing import get_context
from typing import TYPE_CHECKING

import nbformat
import pytest
from nbgrader.api import Gradebook
from traitlets.config import Config

from autograder.grading.feedback.exporter import FeedbackExporter
from autograder.grading.feedback.results import results
from autograder.grading.feedback.write import write_pages
from autograder.grading.gradebook.save import save
from autograder.grading.journal import Journal
from autograder.grading.tree import Tree
from autograder.job import Incident
from tests.autograder.grading.tiny_lesson import LESSON, executed, record, release

if TYPE_CHECKING:
    from pathlib import Path

POINTS = {"check-twice": 4.0, "check-half": 1.5}
# What a submission through nbgrader's exchange holds.
BESIDE = {"timestamp.txt": "2026-03-01 00:00:00 UTC", "submission_secret.txt": "c0ffee" * 21}


@pytest.fixture
def tree(tmp_path: Path, sqlite: Path) -> Tree:
    """Return a tree in which ada is graded in Korean and nobody handed in a notebook."""
    url = f"sqlite:///{sqlite}"
    release(url)
    root = tmp_path / "build"
    notebook = executed({"twice": "done"}, POINTS)
    notebook.metadata["cnnlab"] = {"language": "ko"}
    folder = root / "autograded" / "ada" / LESSON
    folder.mkdir(parents=True)
    nbformat.write(notebook, folder / f"{LESSON}.ipynb")
    for name, text in BESIDE.items():
        (folder / name).write_text(text)
    put_back = Incident("cell-put-back", "check-half")
    ada = record("ada", notebook, POINTS)
    missing = record("nobody", None, {}, status="not graded")
    records = [
        replace(ada, graded=replace(ada.graded, notebook=None, incidents=(put_back,))),
        replace(missing, graded=replace(missing.graded, incidents=(Incident("notebook-missing"),))),
    ]
    save(url, LESSON, records)
    journal = Journal(root / "grading" / LESSON)
    for one in records:
        journal.write("fingerprint", one)
    config = Config({"CourseDirectory": {"root": str(root)}})
    return Tree(tmp_path, config, url, "course", root)


def pages(tree: Tree, **options: object) -> list[str]:
    written = write_pages(tree, LESSON, results(tree.grading(LESSON)), **options)  # type: ignore[arg-type]
    return [path.parts[-3] for path in written]


def shown(tree: Tree, student: str) -> str:
    path = tree.root / "feedback" / student / LESSON / f"{LESSON}.html"
    return path.read_text(encoding="utf-8")


def test_each_learner_gets_a_page_in_their_language(tree: Tree) -> None:
    assert pages(tree) == ["ada", "nobody"]
    ada = shown(tree, "ada")
    assert "14점 중 5.5점" in ada and "<code>check-half</code> 셀이 없어서" in ada
    assert "이 문제에는 답하지 않았습니다." in ada
    assert "No notebook was handed in" in shown(tree, "nobody")


def test_what_releasing_the_page_needs_stands_beside_it(tree: Tree) -> None:
    pages(tree)
    folder = tree.root / "feedback" / "ada" / LESSON
    assert {name: (folder / name).read_text() for name in BESIDE} == BESIDE


def test_a_secret_that_no_exchange_made_is_left_out(tree: Tree) -> None:
    (tree.root / "autograded" / "ada" / LESSON / "submission_secret.txt").write_bytes(b"x" * 1000)
    pages(tree)
    assert not (tree.root / "feedback" / "ada" / LESSON / "submission_secret.txt").exists()


def test_only_a_page_whose_content_changed_is_written_again(tree: Tree) -> None:
    pages(tree)
    assert pages(tree) == []
    with closing(Gradebook(tree.database)) as gradebook:
        grade = gradebook.find_grade("why", LESSON, LESSON, "ada")
        grade.manual_score, grade.needs_manual_grade = 4.5, False
        gradebook.find_comment("why", LESSON, LESSON, "ada").manual_comment = "**잘했습니다.**"
        gradebook.db.commit()
    assert pages(tree) == ["ada"]
    assert "14점 중 10점" in shown(tree, "ada")
    assert "<strong>잘했습니다.</strong>" in shown(tree, "ada")


def test_other_processes_make_the_same_pages(tree: Tree) -> None:
    pages(tree)
    before = shown(tree, "ada")
    (tree.root / "feedback" / "ada" / LESSON / f"{LESSON}.html").unlink()
    with ProcessPoolExecutor(1, get_context("spawn")) as executor:
        assert pages(tree, executor=executor) == ["ada"]
    assert shown(tree, "ada") == before


def test_the_stock_command_writes_the_same_page(tree: Tree) -> None:
    pages(tree)
    exporter = FeedbackExporter(config=tree.config)
    names = {"assignment": LESSON, "student": "ada", "db_url": tree.database}
    path = tree.root / "autograded" / "ada" / LESSON / f"{LESSON}.ipynb"
    html, _ = exporter.from_filename(str(path), resources={"nbgrader": names})
    assert html == shown(tree, "ada")


def test_a_student_without_anything_gets_no_page(tree: Tree) -> None:
    assert pages(tree, students=["bob"]) == []


def test_a_damaged_result_leaves_out_what_it_would_have_said(tree: Tree) -> None:
    (tree.grading(LESSON) / "results" / "ada.json").write_text(json.dumps({"record": 3}))
    assert pages(tree) == ["ada", "nobody"]
    assert "셀이 없어서" not in shown(tree, "ada")
