"""The autograded tree is what nbgrader would leave, whatever a submission holds."""

from __future__ import annotations

import os
from pathlib import Path

import nbformat

from autograder.grading.autograded import Autograded
from autograder.job import Limits
from tests.autograder.grading.tiny_lesson import LESSON, executed, record

POINTS = {"check-twice": 4.0}


def handed_in(folder: Path) -> Path:
    (folder / "data").mkdir(parents=True)
    (folder / f"{LESSON}.ipynb").write_text("as handed in")
    (folder / "other.ipynb").write_text("not the lesson's")
    (folder / "timestamp.txt").write_text("2026-03-01 12:00:00 UTC")
    (folder / "data" / "digits.csv").write_text("1,2")
    (folder / "notes.txt").write_text("learner's")
    (folder / "secret").symlink_to("/etc/passwd")
    os.mkfifo(folder / "pipe")
    return folder


def test_the_folder_holds_the_run_notebook_and_plain_files_that_nobody_may_write(
    tmp_path: Path,
) -> None:
    source = tmp_path / "source"
    (source / "data").mkdir(parents=True)
    (source / "notes.txt").write_text("instructor's")
    (source / f"{LESSON}.ipynb").write_text("with solutions")
    tree = Autograded(tmp_path / "autograded", LESSON, source)
    tree.keep("ada", executed({}, POINTS), handed_in(tmp_path / "in"), Limits())
    folder = tmp_path / "autograded" / "ada" / LESSON
    files = {p.relative_to(folder).as_posix(): p for p in folder.rglob("*") if p.is_file()}
    assert sorted(files) == ["data/digits.csv", "notes.txt", "timestamp.txt", f"{LESSON}.ipynb"]
    assert {path.stat().st_mode & 0o777 for path in files.values()} == {0o444}
    assert files["notes.txt"].read_text() == "instructor's"
    notebook = nbformat.read(files[f"{LESSON}.ipynb"], as_version=4)
    nbformat.validate(notebook)
    assert notebook.cells[2].outputs[0].data == {"text/plain": "4.0"}


def test_half_a_character_in_an_output_stops_nobody(tmp_path: Path) -> None:
    notebook = executed({"twice": "print('\ud800 한')"}, POINTS)
    tree = Autograded(tmp_path / "autograded", LESSON)
    tree.keep("ada", notebook, handed_in(tmp_path / "in"), Limits())
    kept = nbformat.read(tree.folder("ada") / f"{LESSON}.ipynb", as_version=4)
    assert kept.cells[1].source == "print('? 한')"


def test_a_second_grading_replaces_the_whole_folder(tmp_path: Path) -> None:
    tree = Autograded(tmp_path / "autograded", LESSON, groupshared=True)
    folder = handed_in(tmp_path / "in")
    tree.keep("ada", executed({}, POINTS), folder, Limits())
    (folder / "notes.txt").unlink()
    tree.keep("ada", executed({}, POINTS), folder, Limits())
    kept = tree.folder("ada")
    assert not (kept / "notes.txt").exists()
    assert (kept / "timestamp.txt").stat().st_mode & 0o777 == 0o664
    assert [path.name for path in kept.parent.iterdir()] == [LESSON]


def test_it_says_whether_a_results_notebook_is_there(tmp_path: Path) -> None:
    tree = Autograded(tmp_path / "autograded", LESSON)
    graded = record("ada", executed({}, POINTS), POINTS)
    not_graded = record("ada", None, {}, status="not graded")
    assert (tree.has(graded), tree.has(not_graded)) == (False, True)
    tree.keep("ada", executed({}, POINTS), handed_in(tmp_path / "in"), Limits())
    assert (tree.has(graded), tree.has(not_graded)) == (True, False)
    tree.remove("ada")
    tree.remove("ada")
    assert (tree.has(graded), tree.has(not_graded)) == (False, True)


def test_what_a_killed_grader_left_is_cleared(tmp_path: Path) -> None:
    (tmp_path / "ada" / ".unfinished-1" / "data").mkdir(parents=True)
    Autograded(tmp_path, LESSON).clear_unfinished()
    assert [*(tmp_path / "ada").iterdir()] == []
