"""The zip for Moodle holds the pages of whoever Moodle numbered; the command names the rest."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest
from traitlets.config import Config

from autograder.grading.feedback.command import write_moodle_zip
from autograder.grading.journal import Journal
from autograder.grading.problem import GradingError
from autograder.grading.record import Person, Record
from autograder.grading.tree import Tree
from autograder.job import Graded
from cnnlab.text import set_language

if TYPE_CHECKING:
    from pathlib import Path

LESSON = "tiny"


def tree_with(folder: Path, *people: Person) -> Tree:
    """Return a tree with a page for each of these people."""
    root = folder / "build"
    journal = Journal(root / "grading" / LESSON)
    for person in people:
        journal.write("fingerprint", Record(person, Graded(person.id, "graded", {}, None)))
        page = root / "feedback" / person.id / LESSON / f"{LESSON}.html"
        page.parent.mkdir(parents=True)
        page.write_text(f"page of {person.id}")
    return Tree(folder, Config(), "", "course", root)


ADA = Person("2001", "Ada Park", platform_id="2001")
DANA = Person("dana", "Dana")  # through the exchange


def test_each_page_is_in_the_zip_under_moodles_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tree = tree_with(tmp_path, ADA)
    write_moodle_zip(tree, LESSON, tmp_path / "a.zip")
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.namelist() == ["Ada Park_2001_assignfeedback_file_tiny.html"]
        assert archive.read(archive.namelist()[0]) == b"page of 2001"
    before = (tmp_path / "a.zip").read_bytes()
    write_moodle_zip(tree, LESSON, tmp_path / "a.zip")
    assert (tmp_path / "a.zip").read_bytes() == before
    assert "pages: 1." in capsys.readouterr().out


def test_who_came_another_way_is_named_in_three_parts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tree = tree_with(tmp_path, ADA, DANA)
    stock = tree.root / "feedback" / "eun" / LESSON / f"{LESSON}.html"
    stock.parent.mkdir(parents=True)
    stock.write_text("graded by nbgrader's own command")
    write_moodle_zip(tree, LESSON, tmp_path / "a.zip")
    said = capsys.readouterr().err
    assert "for 2 students with a page: dana, eun. Expected" in said
    assert "Try `python -m autograder grade tiny EXPORT.zip`" in said
    set_language("ko")
    write_moodle_zip(tree, LESSON, tmp_path / "a.zip")
    assert "2명의 Moodle 참가자 번호를 받지 못했습니다: dana, eun." in capsys.readouterr().err


def test_a_class_without_moodle_gets_no_zip(tmp_path: Path) -> None:
    with pytest.raises(GradingError, match=r"Received no .*: dana\. Expected .* Try "):
        write_moodle_zip(tree_with(tmp_path, DANA), LESSON, tmp_path / "a.zip")
    assert not (tmp_path / "a.zip").exists()


def test_nobody_with_a_page_is_said_as_such(tmp_path: Path) -> None:
    with pytest.raises(GradingError, match="which holds no feedback page of tiny"):
        write_moodle_zip(tree_with(tmp_path), LESSON, tmp_path / "a.zip")


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(GradingError, match="cannot be written"):
        write_moodle_zip(tree_with(tmp_path, ADA), LESSON, tmp_path / "none" / "a.zip")
