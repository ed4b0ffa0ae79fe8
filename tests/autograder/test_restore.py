"""Our repair and nbgrader's own stages agree on every notebook that nbgrader can handle."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import nbformat
import pytest
from nbgrader.preprocessors import (
    CheckCellMetadata,
    ClearOutput,
    DeduplicateIds,
    OverwriteCells,
    OverwriteKernelspec,
)
from nbgrader.utils import determine_grade, is_grade, is_locked, is_solution

from autograder.restore import RestoreCells
from autograder.submissions.opening import opening
from autograder.submissions.read import read
from autograder.submissions.reference import Reference
from autograder.submissions.restore import restore, written_unchanged
from tests.autograder.classroom import LESSON, Classroom, open_classroom
from tests.autograder.submissions.variants import BROKEN, HANDLED, WRITTEN, Notebook

if TYPE_CHECKING:
    from nbformat import NotebookNode

# One worker makes the lesson that is looked at.
pytestmark = pytest.mark.xdist_group("restored lesson")

STOCK = [ClearOutput, DeduplicateIds, OverwriteKernelspec, OverwriteCells, CheckCellMetadata]


@dataclass(frozen=True)
class Lesson:
    classroom: Classroom
    reference: Reference
    solved: Notebook

    def stages(self, notebook: Notebook, classes: list[Any]) -> NotebookNode:
        """Return what nbgrader's stages make of a notebook's file."""
        node = nbformat.reads(json.dumps(notebook), as_version=4)  # type: ignore[no-untyped-call]
        root = self.classroom.root / "build"
        names = {"notebook": LESSON, "assignment": LESSON, "student": "student"}
        names["db_url"] = f"sqlite:///{root / 'gradebook.db'}"
        for stage in classes:
            node, _ = stage().preprocess(node, {"nbgrader": names})
        return node

    def ours(self, notebook: Notebook) -> Notebook:
        read_in, _ = read(json.dumps(notebook).encode())
        assert read_in is not None
        return restore(read_in, self.reference)[0]


@pytest.fixture(scope="module")
def lesson(tmp_path_factory: pytest.TempPathFactory) -> Lesson:
    classroom = open_classroom(tmp_path_factory.mktemp("restore"))
    answers = classroom.solutions() | {WRITTEN: "Two layers see as much."}
    classroom.submit("solver", "en", answers)
    file = classroom.root / "build" / "submitted" / "solver" / LESSON / f"{LESSON}.ipynb"
    with classroom.gradebook as gradebook:
        reference = Reference.from_gradebook(gradebook, LESSON)
    return Lesson(classroom, reference, json.loads(file.read_text(encoding="utf-8")))


def marks(notebook: Any) -> list[tuple[Any, ...]]:
    """Return what nbgrader grades and runs: each cell with the metadata that it reads."""
    seen: list[tuple[Any, ...]] = [(notebook["metadata"]["kernelspec"],)]
    for cell in map(nbformat.from_dict, notebook["cells"]):
        shown = (cell.cell_type, cell.source, cell.get("attachments"), cell.get("outputs"))
        known = cell.metadata.get("nbgrader", {})
        if is_grade(cell) or is_solution(cell) or is_locked(cell):
            roles = (is_grade(cell), is_solution(cell), is_locked(cell), known.get("task", False))
            names = (known["grade_id"], known["checksum"], known["schema_version"])
            shown += (*roles, *names, known.get("points"))
        seen.append(shown)
    return seen


@pytest.mark.parametrize("name", HANDLED)
def test_what_nbgrader_handles_we_handle_alike(lesson: Lesson, name: str) -> None:
    changed = copy.deepcopy(lesson.solved)
    HANDLED[name](changed)
    assert marks(lesson.ours(changed)) == marks(lesson.stages(changed, STOCK))


@pytest.mark.parametrize("name", BROKEN)
def test_where_nbgrader_stops_we_go_on_with_every_check(lesson: Lesson, name: str) -> None:
    changed = copy.deepcopy(lesson.solved)
    error, change = BROKEN[name]
    change(changed)
    ours = marks(lesson.ours(changed))
    if error is None:
        assert marks(lesson.stages(changed, STOCK)) != ours
    else:
        with pytest.raises(error):
            lesson.stages(changed, STOCK)
    graded = {cell.name: cell.points for cell in lesson.reference.cells if cell.grade}
    assert {seen[8]: seen[11] for seen in ours[1:] if len(seen) > 4 and seen[4]} == graded


@pytest.mark.parametrize("name", [*HANDLED, *BROKEN])
def test_as_the_first_stage_it_leaves_nbgrader_nothing_to_change(lesson: Lesson, name: str) -> None:
    changed = copy.deepcopy(lesson.solved)
    (HANDLED.get(name) or BROKEN[name][1])(changed)
    through = lesson.stages(changed, [RestoreCells, *STOCK])
    assert marks(through) == marks(lesson.ours(changed))
    nbformat.validate(through)


@pytest.mark.parametrize("name", [*HANDLED, *BROKEN])
def test_the_untouched_written_answers_are_those_that_nbgrader_gives_0(
    lesson: Lesson, name: str
) -> None:
    changed = copy.deepcopy(lesson.solved)
    (HANDLED.get(name) or BROKEN[name][1])(changed)
    ours = lesson.ours(changed)
    cells = map(nbformat.from_dict, ours["cells"])
    written = [cell for cell in cells if is_grade(cell) and cell.cell_type == "markdown"]
    untouched = {c.metadata.nbgrader.grade_id for c in written if determine_grade(c)[0] == 0}
    assert [cell.metadata.nbgrader.grade_id for cell in written] == [WRITTEN]
    assert written_unchanged(ours, lesson.reference) == untouched


def test_the_opening_is_the_one_that_the_build_writes(lesson: Lesson) -> None:
    for language, edition in lesson.classroom.lesson.editions.items():
        start = next(cell for cell in edition.cells if cell["id"] == "start")
        assert start.source == opening(LESSON, language)


def test_cells_are_known_by_the_ids_that_the_build_gives(lesson: Lesson) -> None:
    released = {
        cell["id"]: cell["metadata"]["nbgrader"]["grade_id"]
        for cell in lesson.solved["cells"]
        if "nbgrader" in cell["metadata"]
    }
    assert lesson.reference.by_cell_id == released
    assert [cell.name for cell in lesson.reference.cells] == list(released.values())
    with lesson.classroom.gradebook as gradebook:
        backwards = [*reversed(released.values())]
        again = Reference.from_gradebook(gradebook, LESSON, backwards)
    assert [cell.name for cell in again.cells] == backwards
