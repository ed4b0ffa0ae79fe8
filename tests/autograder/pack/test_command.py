"""`pack` gives students what they need, nothing that they must not see, and it works unzipped."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from autograder.builder.course import Course
from autograder.builder.lesson import read_lesson
from autograder.builder.markers import regions
from autograder.commands import main
from cnnlab import figures
from cnnlab.checks import library
from cnnlab.text import set_language
from tests.autograder.own_course import OWN, leave_what_editors_leave, write_course


@pytest.fixture(autouse=True)
def afterwards() -> Iterator[None]:
    yield
    library.use(None)
    set_language("en")


@pytest.fixture
def course(tmp_path: Path) -> Course:
    return write_course(tmp_path / "spring")


def packed(course: Course, tmp_path: Path, *options: str) -> dict[str, bytes]:
    output = tmp_path / "pack.zip"
    arguments = ["--course", str(course.home), "pack", *options, "--output", str(output)]
    assert main(arguments) == 0
    with zipfile.ZipFile(output) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_pack_holds_both_editions_the_own_twins_and_how_to_begin(
    course: Course, tmp_path: Path
) -> None:
    files = packed(course, tmp_path, OWN)
    assert sorted(files) == [
        "spring/README.md",
        "spring/course.toml",
        "spring/exercises/darker/_ways.py",
        "spring/exercises/darker/halve.py",
        "spring/notebooks/en/07-darker/darker.ipynb",
        "spring/notebooks/index.md",
        "spring/notebooks/ko/07-darker/darker.ipynb",
    ]
    page = files["spring/README.md"].decode()
    assert "# Spring course" in page and "# 봄 강좌" in page


def test_a_pack_of_one_language_names_no_other_file(course: Course, tmp_path: Path) -> None:
    files = packed(course, tmp_path, OWN, "first-cnn", "--language", "ko")
    assert not any("/en/" in name for name in files)
    for page in ("README.md", "notebooks/index.md"):
        assert "en/07-darker" not in files[f"spring/{page}"].decode()
    assert "2026-12-01 23:59+09:00" in files["spring/README.md"].decode()


def test_no_hidden_line_of_the_lesson_is_packed(course: Course, tmp_path: Path) -> None:
    files = packed(course, tmp_path, OWN)
    everything = b"\n".join(files.values()).decode()
    lesson = read_lesson(course.lesson(OWN), "darker.md")
    hidden = [line.strip() for cell in lesson.cells for line in regions(cell).hidden if cell.name]
    assert len(hidden) == 3
    assert not [line for line in hidden if line in everything]
    assert "BEGIN" not in everything


def test_the_same_course_gives_the_same_bytes(course: Course, tmp_path: Path) -> None:
    packed(course, tmp_path, OWN)
    before = (tmp_path / "pack.zip").read_bytes()
    packed(course, tmp_path, OWN)
    assert (tmp_path / "pack.zip").read_bytes() == before


def test_what_an_instructor_noted_stays_at_home(course: Course, tmp_path: Path) -> None:
    file = course.home / "course.toml"
    file.write_text(file.read_text("utf-8") + "\n# The exam asks for halve again.\n", "utf-8")
    text = packed(course, tmp_path, OWN)["spring/course.toml"].decode()
    assert "exam" not in text and '"accuracy" = 8' in text


def test_the_map_of_a_pack_shows_the_course_and_links_what_is_packed(
    course: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packed(course, tmp_path, OWN)
    with zipfile.ZipFile(tmp_path / "pack.zip") as archive:
        archive.extractall(tmp_path / "student")
    monkeypatch.chdir(tmp_path / "student" / "spring" / "notebooks" / "en" / "07-darker")
    html = figures.course_map()._repr_html_()
    assert '7. <a href="../07-darker/darker.ipynb">Darker images</a>' in html
    assert '<th scope="row">0. Your first CNN</th>' in html
    assert html.count('<th scope="row">') == 2


def test_what_editors_leave_beside_a_twin_stays_at_home(course: Course, tmp_path: Path) -> None:
    leave_what_editors_leave(course.home / "exercises" / OWN)
    files = packed(course, tmp_path, OWN)
    assert [name for name in files if "exercises" in name] == [
        "spring/exercises/darker/_ways.py",
        "spring/exercises/darker/halve.py",
    ]


@pytest.mark.parametrize("name", ["lessons/darker.md", "exercises", "course.toml/pack.zip"])
def test_a_pack_takes_the_place_of_no_other_file(
    course: Course, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    before = {path: path.read_bytes() for path in course.home.rglob("*") if path.is_file()}
    output = str(course.home / name)
    assert main(["--course", str(course.home), "pack", OWN, "--output", output]) == 1
    assert name in capsys.readouterr().err
    assert {path: path.read_bytes() for path in before} == before


def test_an_unknown_lesson_is_refused(course: Course, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", "optics", "--course", str(course.home)]) == 1
    assert "Received lessons that the course does not have: optics." in capsys.readouterr().err


def test_the_project_itself_can_be_packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(__file__).resolve().parents[3])
    output = tmp_path / "pack.zip"
    assert main(["pack", "first-cnn", "--output", str(output)]) == 0
    with zipfile.ZipFile(output) as archive:
        assert "cnn-lab/notebooks/en/00-first-cnn/first-cnn.ipynb" in archive.namelist()
        assert "cnn-lab/course.toml" not in archive.namelist()


def test_a_students_kernel_checks_an_own_exercise_of_an_unzipped_pack(
    course: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packed(course, tmp_path, OWN)
    unzip = [sys.executable, "-m", "zipfile", "-e", str(tmp_path / "pack.zip"), str(tmp_path / "x")]
    subprocess.run(unzip, check=True)
    path = tmp_path / "x" / "spring" / "notebooks" / "ko" / "07-darker" / "darker.ipynb"
    notebook = nbformat.read(path, as_version=4)
    answer = next(cell for cell in notebook.cells if cell.id == "halve-answer")
    answer.source = "def halve(image):\n    return image // 2"
    monkeypatch.setenv("CNNLAB_PROGRESS", str(tmp_path / "progress.jsonl"))
    monkeypatch.delenv("PYTEST_CURRENT_TEST", raising=False)
    where = {"metadata": {"path": str(path.parent)}}
    NotebookClient(notebook, timeout=120, kernel_name="python3", resources=where).execute()
    shown = str(next(cell for cell in notebook.cells if cell.id == "halve-check").outputs)
    assert "나머지를 버립니다." in shown
