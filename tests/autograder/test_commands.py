"""`python -m autograder`: what each command says and the status it ends with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from autograder import commands

from .builder.conftest import POINTS, TinyCourse

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TinyCourse:
    # The tiny lesson's exercise has no module in cnnlab.
    monkeypatch.setattr(commands, "points_of", lambda _: POINTS)
    return TinyCourse(tmp_path)


def _run(tiny: TinyCourse, *arguments: str) -> int:
    return commands.main(["--root", str(tiny.course.root), *arguments])


def test_build_says_what_it_wrote_and_check_then_agrees(
    tiny: TinyCourse, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(tiny, "build", "--check") == 1
    assert not tiny.course.notebooks.exists()
    assert _run(tiny, "build") == 0
    shown = capsys.readouterr().out
    assert "notebooks/ko/03-tiny/tiny.ipynb: written" in shown
    assert "tiny: exercises 1, written questions 1, points 7" in shown
    assert _run(tiny, "build", "--check") == 0


def test_a_mistake_is_told_in_three_parts_and_nothing_is_written(
    tiny: TinyCourse, capsys: pytest.CaptureFixture[str]
) -> None:
    tiny.replace('+++ {"lang": "ko"}\n\n왜 짝수입니까?\n', "")
    assert _run(tiny, "build") == 1
    line = tiny.line("Why is it even?") - 2
    told = capsys.readouterr().err
    assert f"source/lessons/tiny.md:{line}: this prose has no Korean half." in told
    assert "Try: Add a cell" in told
    assert not tiny.course.notebooks.exists()
    assert not tiny.course.instructor_source.exists()


def test_the_release_language_sets_the_prose_of_nbgraders_tree(tiny: TinyCourse) -> None:
    assert _run(tiny, "build", "--release-language", "ko") == 0
    source = (tiny.course.instructor_source / "tiny" / "tiny.ipynb").read_text(encoding="utf-8")
    assert "왜 짝수입니까?" in source
    assert "Why is it even?" not in source


def test_solve_writes_one_edition_with_its_solutions(tiny: TinyCourse, tmp_path: Path) -> None:
    output = tmp_path / "solved.ipynb"
    assert _run(tiny, "solve", "tiny", "--language", "ko", "--output", str(output)) == 0
    text = output.read_text(encoding="utf-8")
    assert "twice_the_number = number + number" in text
    assert "BEGIN SOLUTION" not in text
    assert "왜 짝수입니까?" in text


def test_solve_names_the_lessons_there_are(
    tiny: TinyCourse, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(tiny, "solve", "huge", "--output", str(tmp_path / "x.ipynb")) == 1
    assert "Received the lesson huge. Expected one of tiny." in capsys.readouterr().err


def test_lint_reports_halves_that_differ(
    tiny: TinyCourse, capsys: pytest.CaptureFixture[str]
) -> None:
    tiny.course.glossary.write_text("", encoding="utf-8")
    assert _run(tiny, "lint") == 0
    tiny.replace("식으로는 $2x$입니다", "식으로는 $3x$입니다")
    assert _run(tiny, "lint") == 1
    assert "formulas differ" in capsys.readouterr().err
