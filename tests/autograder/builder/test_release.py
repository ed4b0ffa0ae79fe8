"""The two learner's editions are one assignment, and what nbgrader would release."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from autograder.builder.draft import serialise

if TYPE_CHECKING:
    from nbformat import NotebookNode

    from .conftest import TinyCourse


def _nbgrader(notebook: NotebookNode) -> list[dict[str, Any]]:
    return [cell.metadata.nbgrader for cell in notebook.cells if "nbgrader" in cell.metadata]


def test_both_editions_have_the_same_graded_cells_and_checksums(tiny: TinyCourse) -> None:
    editions = tiny.build().lessons[0].editions
    assert _nbgrader(editions["en"]) == _nbgrader(editions["ko"])
    ids = [metadata["grade_id"] for metadata in _nbgrader(editions["en"])]
    assert ids == ["imports", "double", "check-double", "why-even", "rubric-why-even"]
    assert all(metadata["checksum"] for metadata in _nbgrader(editions["en"]))


def test_an_edition_holds_the_prose_of_its_language_only(tiny: TinyCourse) -> None:
    editions = tiny.build().lessons[0].editions
    text = {name: serialise(notebook).decode() for name, notebook in editions.items()}
    assert "Your turn" in text["en"]
    assert "직접 해 보기" not in text["en"]
    assert "Your turn" not in text["ko"]
    assert "직접 해 보기" in text["ko"]


def test_prose_and_plain_code_carry_no_nbgrader_metadata(tiny: TinyCourse) -> None:
    edition = tiny.build().lessons[0].editions["ko"]
    plain = [cell for cell in edition.cells if "nbgrader" not in cell.metadata]
    assert [cell.id for cell in plain if cell.metadata] == ["start"]
    assert len(plain) == 4  # three texts and the start


def test_the_first_cell_names_the_file_to_edit_and_the_second_sets_the_language(
    tiny: TinyCourse,
) -> None:
    for language, edition in tiny.build().lessons[0].editions.items():
        assert "source/lessons/tiny.md" in edition.cells[0].source.splitlines()[0]
        assert edition.cells[0].source.splitlines()[2].startswith("# ")
        assert edition.cells[1].metadata == {"deletable": False, "editable": False}
        assert edition.cells[1].source.splitlines()[-1] == (
            f'cnnlab.start(lesson="tiny", language="{language}")'
        )


def test_the_imports_are_locked(tiny: TinyCourse) -> None:
    cell = tiny.build().lessons[0].editions["ko"].cells[2]
    assert (cell.id, cell.source) == ("imports", "from cnnlab import check")
    assert cell.metadata.nbgrader.locked
    assert cell.metadata.editable is cell.metadata.deletable is False


def test_an_exercise_becomes_a_stub_and_a_locked_check_below_it(tiny: TinyCourse) -> None:
    cells = tiny.build().lessons[0].editions["en"].cells
    answer, check = (
        next(cell for cell in cells if cell.id == name)
        for name in ("double-answer", "double-check")
    )
    assert cells.index(check) == cells.index(answer) + 1
    assert "raise NotImplementedError(" in answer.source
    assert '"""Return twice the number."""' in answer.source
    assert "twice_the_number" not in answer.source
    compile(answer.source, "stub", "exec")
    assert check.source == 'check("double")'
    assert check.metadata.editable is check.metadata.deletable is False
    assert check.metadata.nbgrader.points == 2
    assert (answer.metadata.nbgrader.solution, answer.metadata.nbgrader.grade) == (True, False)


def test_a_written_question_is_a_stub_with_its_points_and_the_scheme_is_gone(
    tiny: TinyCourse,
) -> None:
    cells = tiny.build().lessons[0].editions["ko"].cells
    answer = next(cell for cell in cells if cell.id == "why-even-answer")
    assert "여기에 답을" in answer.source
    assert "SOLUTION" not in answer.source
    assert answer.metadata.nbgrader.points == 5
    assert answer.metadata.nbgrader.grade
    assert answer.metadata.nbgrader.solution
    rubric = cells[cells.index(answer) + 1]
    assert rubric.source.strip() == "**5 points · 5점**"
    assert rubric.metadata.editable is False


def test_the_instructors_notebook_holds_solution_and_mark_scheme(tiny: TinyCourse) -> None:
    built = tiny.build()
    source = built.files[tiny.course.instructor_source / "tiny" / "tiny.ipynb"].decode()
    assert "### BEGIN SOLUTION" in source
    assert "twice_the_number = number + number" in source
    assert "### BEGIN MARK SCHEME" in source
    assert "a multiple of two" in source


def test_building_twice_gives_the_same_bytes_and_the_same_cell_ids(tiny: TinyCourse) -> None:
    first, second = tiny.build(), tiny.build()
    assert first.files == second.files
    editions = first.lessons[0].editions
    ids = [cell.id for cell in editions["en"].cells]
    assert ids == [cell.id for cell in editions["ko"].cells]
    assert len(set(ids)) == len(ids)


def test_a_new_paragraph_leaves_the_ids_below_the_next_exercise_alone(tiny: TinyCourse) -> None:
    before = [cell.id for cell in tiny.build().lessons[0].editions["en"].cells]
    tiny.replace(
        "```{code-cell} ipython3\nfrom",
        '+++ {"lang": "en"}\n\nMore.\n\n+++ {"lang": "ko"}\n\n더.\n\n```{code-cell} ipython3\nfrom',
    )
    after = [cell.id for cell in tiny.build().lessons[0].editions["en"].cells]
    assert set(before) < set(after)
    assert after[after.index("double-answer") :] == before[before.index("double-answer") :]


def test_whole_points_are_written_as_integers(tiny: TinyCourse) -> None:
    metadata = _nbgrader(tiny.build().lessons[0].editions["en"])
    assert [type(entry["points"]) for entry in metadata if "points" in entry] == [int, int]
