"""Every lesson runs from top to bottom: solved, in both languages, and untouched."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from nbclient import NotebookClient
from nbformat import NotebookNode

from autograder.builder.course import Course
from autograder.builder.glossary import check_glossary, read_glossary
from autograder.builder.parity import check_parity
from autograder.builder.pipeline import BuiltLesson, build
from autograder.builder.twins import points_of
from autograder.measure.predicting import recorded, recording, solved
from autograder.report.asked import read_asked
from autograder.report.measured import measured_in
from cnnlab.checks.library import exercises_of
from cnnlab.prediction import ending
from cnnlab.text import LANGUAGES

COURSE = Course(Path(__file__).resolve().parents[1])
TRAINS_FOR = re.compile(
    r"\b((?:max_)?epochs=|max_trials=|repetitions=|seeds=range\(|seed in range\()(\d+)"
)
CHECK = re.compile(r'check\("(\w+)"\)')


@cache
def lessons() -> dict[str, BuiltLesson]:
    return {lesson.entry.name: lesson for lesson in build(COURSE, points_of).lessons}


def names() -> list[str]:
    return sorted(path.stem for path in (COURSE.root / "source" / "lessons").glob("*.md"))


def run(notebook: NotebookNode, folder: Path, monkeypatch: pytest.MonkeyPatch) -> NotebookNode:
    monkeypatch.setenv("CNNLAB_PROGRESS", str(folder / "progress.jsonl"))
    # Without it ipykernel would not show what libraries write to stderr, as it does for learners.
    monkeypatch.delenv("PYTEST_CURRENT_TEST", raising=False)
    client = NotebookClient(
        notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(folder)}}
    )
    client.execute()
    return notebook


def with_short_trainings(notebook: NotebookNode) -> NotebookNode:
    """The notebook with the same trainings: a tenth of epochs and trials, at most two seeds."""

    def shortened(found: re.Match[str]) -> str:
        number = int(found[2])
        # Settings that differ only in their epochs must go on differing.
        shorter = min(number, 2) if found[1].startswith("seed") else -(-number // 10)
        return f"{found[1]}{shorter}"

    notebook = copy.deepcopy(notebook)
    for cell in filter(is_code, notebook.cells):
        cell.source = TRAINS_FOR.sub(shortened, cell.source)
    return notebook


def checks(notebook: NotebookNode) -> Iterator[tuple[str, float]]:
    for cell in notebook.cells:
        found = CHECK.fullmatch(cell.source.strip()) if cell.cell_type == "code" else None
        if found:
            (output,) = cell.outputs
            yield found[1], float(output.data["text/plain"])


def is_code(cell: NotebookNode) -> bool:
    return bool(cell.cell_type == "code")


def loud(notebook: NotebookNode) -> list[str]:
    return [
        f"{cell.source}\n{output}"
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if output.output_type == "error" or output.get("name") == "stderr"
    ]


# The editions have the same code: one is run solved, with its trainings as they are. The other is
# run untouched; what an unsolved exercise does to later cells depends on no length of a training.
@pytest.mark.parametrize("name", names())
def test_a_solved_lesson_runs_from_top_to_bottom_and_earns_every_point(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured = tmp_path / "measured.jsonl"
    notebook = recording(solved(lessons()[name], "en"), measured)
    run(notebook, tmp_path, monkeypatch)
    assert loud(notebook) == []
    possible = {name: exercise.points for name, exercise in exercises_of(name).items()}
    assert dict(checks(notebook)) == possible
    said = str(notebook)
    assert "cannot tell" in said
    assert "No prediction yet" not in said
    demand_the_measurements_of_the_table(name, measured)


def demand_the_measurements_of_the_table(name: str, path: Path) -> None:
    """Every prediction is in the lesson's table, and what is measured today agrees with it."""
    table, measured = measured_in(name), recorded(path)
    asked = read_asked(COURSE.lesson(name)).predictions
    assert list(table) == list(measured)
    assert set(table) == set(asked)
    differing = {
        question: (value, table[question].value)
        for question, value in measured.items()
        if not table[question].by_machine and ending(value, table[question].value) != "held"  # type: ignore[arg-type]
    }
    assert differing == {}


@pytest.mark.parametrize("name", names())
def test_run_all_on_an_untouched_lesson_ends_without_an_error(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    untouched = with_short_trainings(lessons()[name].editions["ko"])
    notebook = run(untouched, tmp_path, monkeypatch)
    assert loud(notebook) == []
    assert set(dict(checks(notebook)).values()) == {0.0}


@pytest.mark.parametrize("name", names())
def test_both_editions_have_the_same_code(name: str) -> None:
    english, korean = (
        [cell.source for cell in lessons()[name].editions[language].cells if is_code(cell)]
        for language in LANGUAGES
    )
    assert english[0] == korean[0].replace('language="ko"', 'language="en"')
    assert english[1:] == korean[1:]


@pytest.mark.parametrize("name", names())
def test_both_languages_say_the_same(name: str) -> None:
    assert [str(error) for error in check_parity(lessons()[name].lesson)] == []


@pytest.mark.parametrize("name", names())
def test_terms_follow_the_glossary(name: str) -> None:
    terms = read_glossary(COURSE.glossary)
    assert [str(error) for error in check_glossary(lessons()[name].lesson, terms)] == []


@pytest.mark.parametrize("name", names())
def test_links_to_other_lessons_lead_to_their_notebooks(name: str) -> None:
    for language in LANGUAGES:
        folder = COURSE.notebooks / language / lessons()[name].entry.folder
        for cell in lessons()[name].editions[language].cells:
            for link in re.findall(r"\]\((\.\./[^)]+)\)", cell.source):
                assert (folder / link).exists(), link
