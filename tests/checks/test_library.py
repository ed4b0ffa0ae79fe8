"""One place finds the exercises: the project's, a course folder's, with changed points."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cnnlab.checks import library
from cnnlab.checks.check import check
from cnnlab.progress_page import progress
from tests.autograder.own_course import CHANGED, OWN, write_course


@pytest.fixture(autouse=True)
def nobody_has_chosen(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(library, "_chosen", None)
    monkeypatch.setenv("CNNLAB_PROGRESS", "off")
    monkeypatch.delenv("CNNLAB_COURSE", raising=False)
    yield
    library.use(None)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_course(tmp_path / "spring").home


def halve(image: float) -> float:
    return image / 2


def test_without_a_course_folder_the_project_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert library.current() is None
    assert "cnn-mechanics" in library.lessons()
    assert library.exercises_of(CHANGED)["accuracy"].points == 3


def test_a_learner_finds_the_nearest_course_above_the_notebook(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    below = folder / "work" / "en" / "07-darker"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    assert library.lessons() == (OWN, CHANGED)
    assert float(check(halve)) == 3
    shown = str(progress())
    assert shown.index("Darker images: 0 of 3") < shown.index("Your first CNN: 0 of 8")


def test_a_variable_names_the_course_wherever_the_notebook_lies(
    folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CNNLAB_COURSE", str(folder))
    assert library.find("halve") is not None


def test_another_programs_course_toml_is_none_of_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "course.toml").write_text("[golf]\nholes = 18\n")
    monkeypatch.chdir(tmp_path)
    assert library.current() is None


def test_whoever_grades_decides_and_no_folder_or_variable_does(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    monkeypatch.setenv("CNNLAB_COURSE", str(folder))
    library.use(None)
    assert library.current() is None
    assert library.find("halve") is None
    library.use(folder)
    monkeypatch.chdir("/")
    monkeypatch.delenv("CNNLAB_COURSE")
    assert library.find("halve") is not None


def test_an_own_twin_replaces_the_projects_and_its_neighbours_stay(folder: Path) -> None:
    library.use(None)
    project = library.exercises_of("cnn-mechanics")
    twin = (folder / "exercises" / OWN / "halve.py").read_text("utf-8")
    package = folder / "exercises" / "cnn_mechanics"
    package.mkdir()
    (package / "flatten.py").write_text(twin.replace("halve =", "flatten ="), "utf-8")
    (package / "_ways.py").write_text((folder / "exercises" / OWN / "_ways.py").read_text("utf-8"))
    library.use(folder)
    mine = library.exercises_of("cnn-mechanics")
    assert mine.keys() == project.keys()
    assert mine["flatten"].points == 3
    assert [name for name in mine if mine[name].oracle is not project[name].oracle] == ["flatten"]


def test_no_points_take_an_exercise_out(folder: Path) -> None:
    file = folder / "course.toml"
    file.write_text(file.read_text("utf-8").replace("accuracy = 8", "accuracy = 0"), "utf-8")
    library.use(folder)
    assert library.exercises_of(CHANGED) == {}


def test_another_course_of_the_same_process_has_its_own_exercises(
    folder: Path, tmp_path: Path
) -> None:
    other = write_course(tmp_path / "autumn").home
    ways = other / "exercises" / OWN / "_ways.py"
    ways.write_text(ways.read_text("utf-8").replace("return image / 2", "return image / 4"))
    for one, expected in ((folder, 1.0), (other, 0.5), (folder, 1.0)):
        library.use(one)
        assert library.exercises_of(OWN)["halve"].oracle(2.0) == expected
