"""The grader reads the course's place and gradebook where nbgrader reads them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from autograder.grading.problem import GradingError
from autograder.grading.tree import Tree

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = """
from pathlib import Path

c = get_config()
c.CourseDirectory.course_id = "physics"
c.CourseDirectory.root = str(Path(__file__).resolve().parent / "inside")
"""


def test_the_settings_file_decides(tmp_path: Path) -> None:
    (tmp_path / "nbgrader_config.py").write_text(SETTINGS)
    tree = Tree.of(tmp_path)
    assert (tree.course_id, tree.root) == ("physics", tmp_path / "inside")
    assert tree.database == f"sqlite:///{tmp_path / 'inside' / 'gradebook.db'}"
    assert tree.grading("tiny") == tmp_path / "inside" / "grading" / "tiny"


def test_reading_the_settings_ends_nobody_elses_log(tmp_path: Path) -> None:
    ended = []

    class Other(logging.Handler):
        def close(self) -> None:
            ended.append(self)
            super().close()

    other = Other()
    (tmp_path / "nbgrader_config.py").write_text(SETTINGS)
    Tree.of(tmp_path)
    assert ended == []
    other.close()


def test_another_gradebook_may_be_given(tmp_path: Path) -> None:
    (tmp_path / "nbgrader_config.py").write_text(SETTINGS)
    assert Tree.of(tmp_path, "postgresql://host/name").database == "postgresql://host/name"


def test_a_folder_without_settings_is_refused_even_inside_a_course(tmp_path: Path) -> None:
    (tmp_path / "nbgrader_config.py").write_text(SETTINGS)
    (tmp_path / "notes").mkdir()
    with pytest.raises(GradingError, match=r"holds no nbgrader_config\.py"):
        Tree.of(tmp_path / "notes")
