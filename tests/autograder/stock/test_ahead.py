"""While nbgrader is busy with one submission, the next ones are graded already."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import nbformat
import pytest

from autograder.grading.seed import lesson_seed
from autograder.job import Limits
from autograder.stock.ahead import Ahead
from autograder.submissions.prepare import prepare
from autograder.submissions.read import read
from autograder.submissions.restore import restore
from tests.autograder.classroom import LESSON
from tests.autograder.stock.recorder import Recorder

if TYPE_CHECKING:
    from nbformat import NotebookNode

    from tests.autograder.grading.whole_class import CourseFolder

pytestmark = pytest.mark.xdist_group("whole class")


@pytest.fixture
def judges() -> Recorder:
    return Recorder()


@pytest.fixture
def ahead(handed_in: CourseFolder, tmp_path: Path, judges: Recorder) -> Ahead:
    course = handed_in.copy(tmp_path)
    database = f"sqlite:///{course.build / 'gradebook.db'}"
    return Ahead(judges, course.build, LESSON, database, Limits())  # type: ignore[arg-type]


def folders(ahead: Ahead, *students: str) -> list[Path]:
    return [ahead._root / "submitted" / student / LESSON for student in students]


def sanitized(ahead: Ahead, student: str) -> NotebookNode:
    """Return the notebook as nbgrader hands it over."""
    (folder,) = folders(ahead, student)
    notebook, _ = read((folder / f"{LESSON}.ipynb").read_bytes())
    assert notebook is not None
    restored, _ = restore(notebook, ahead._reference)
    return nbformat.from_dict(restored)


def test_the_next_ones_are_graded_before_nbgrader_asks(ahead: Ahead, judges: Recorder) -> None:
    ahead.expect(folders(ahead, "exits", "mistaken", "solver"), force=True)
    assert ahead.graded("exits", sanitized(ahead, "exits")).student == "exits"
    assert [job.student for job in judges.at_once] == ["exits"]
    assert [job.student for job in judges.ahead] == ["mistaken", "solver"]
    assert ahead.graded("mistaken", sanitized(ahead, "mistaken")).student == "mistaken"
    assert [job.student for job in judges.at_once] == ["exits"]


def test_what_nbgrader_has_changed_in_between_is_graded_as_it_is_now(
    ahead: Ahead, judges: Recorder
) -> None:
    ahead.expect(folders(ahead, "exits", "mistaken"), force=True)
    ahead.graded("exits", sanitized(ahead, "exits"))
    changed = sanitized(ahead, "mistaken")
    changed.cells[-1].source += "\n"
    ahead.graded("mistaken", changed)
    assert judges.at_once[-1].notebook["cells"][-1]["source"].endswith("\n")


def test_those_that_nbgrader_leaves_out_take_no_room(ahead: Ahead, judges: Recorder) -> None:
    ahead.expect(folders(ahead, "endless", "exits", "mistaken", "solver"), force=True)
    ahead.graded("endless", sanitized(ahead, "endless"))
    ahead.graded("solver", sanitized(ahead, "solver"))
    assert ahead._running == {}


def test_one_that_cannot_be_prepared_keeps_no_other_waiting(
    ahead: Ahead, judges: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def prepare_unless_mistaken(folder: Path, *rest: object) -> object:
        if "mistaken" in folder.parts:
            raise RuntimeError(folder)
        return prepare(folder, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr("autograder.stock.ahead.prepare", prepare_unless_mistaken)
    ahead.expect(folders(ahead, "exits", "mistaken", "solver"), force=True)
    ahead.graded("exits", sanitized(ahead, "exits"))
    assert [job.student for job in judges.ahead] == ["solver"]


def test_a_submissions_files_come_along_and_do_not_stay(ahead: Ahead, judges: Recorder) -> None:
    ahead.graded("김하늘", sanitized(ahead, "김하늘"))
    (job,) = judges.at_once
    assert judges.files == ["1 2 3"]
    assert job.language == "ko" and job.seed == lesson_seed(ahead._root / "grading" / LESSON)
    assert job.files is not None and not Path(job.files).exists()


def test_what_is_graded_already_is_not_expected_without_force(
    ahead: Ahead, judges: Recorder
) -> None:
    (ahead._root / "autograded" / "solver" / LESSON).mkdir(parents=True)
    ahead.expect(folders(ahead, "mistaken", "solver"), force=False)
    ahead.graded("mistaken", sanitized(ahead, "mistaken"))
    assert judges.ahead == []
