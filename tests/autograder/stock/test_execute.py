"""nbgrader asks the judge once for each submission, and saves what it has decided or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output
from nbgrader.converters import Autograde
from nbgrader.coursedir import CourseDirectory

from autograder.grading.tree import Tree
from autograder.stock import execute
from autograder.stock.execute import SaveJudgedGrades
from tests.autograder.classroom import LESSON
from tests.autograder.stock.recorder import Recorder

if TYPE_CHECKING:
    from pathlib import Path

    from tests.autograder.grading.whole_class import CourseFolder

pytestmark = pytest.mark.xdist_group("whole class")


def test_each_submission_of_a_class_is_graded_once(
    handed_in: CourseFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    course = handed_in.copy(tmp_path)
    course.keep_only("endless", "exits", "mistaken", "solver")
    judges = Recorder()
    monkeypatch.setattr(execute, "shared_judges", lambda _, trusted: judges)
    config = Tree.of(course.root).config
    directory = CourseDirectory(config=config)
    directory.assignment_id = LESSON
    Autograde(coursedir=directory, config=config).start()
    assert [job.student for job in judges.at_once] == ["endless"]
    assert [job.student for job in judges.ahead] == ["exits", "mistaken", "solver"]


def test_other_points_than_the_judges_are_never_saved() -> None:
    cell = new_code_cell('check("conv2d")')
    cell.metadata["nbgrader"] = {"grade_id": "check-conv2d", "grade": True, "points": 8.0}
    cell.outputs = [new_output("execute_result", {"text/plain": "8.0"}, execution_count=1)]
    resources = {"cnnlab_points": {"check-conv2d": 2.0}}
    with pytest.raises(RuntimeError, match="other points than the judge gave"):
        SaveJudgedGrades().preprocess(new_notebook(cells=[cell]), resources)
