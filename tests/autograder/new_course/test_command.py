"""`new-course` makes a folder that loses nobody's files and outlives the project's updates."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.builder.course import PROJECT, Course
from autograder.builder.mistakes import BuildError
from autograder.builder.pipeline import Built, build
from autograder.builder.release import read_configuration
from autograder.builder.store import store
from autograder.builder.twins import points_of
from autograder.commands import main
from autograder.new_course.command import course_id
from cnnlab.checks import library
from cnnlab.text import set_language
from tests.autograder.own_course import CHANGED, OWN, write_course


@pytest.fixture(autouse=True)
def afterwards() -> Iterator[None]:
    yield
    library.use(None)
    set_language("en")


@pytest.fixture
def course(tmp_path: Path) -> Course:
    made = write_course(tmp_path / "spring")
    library.use(made.folder)
    return made


def test_the_folder_holds_what_an_instructor_edits_and_nothing_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "cnn 2026"
    assert main(["new-course", str(folder)]) == 0
    assert "Edit course.toml" in capsys.readouterr().out
    assert sorted(path.name for path in folder.iterdir()) == [
        ".gitignore", "README.md", "course.toml", "exercises", "lessons", "nbgrader_config.py",
    ]  # fmt: skip
    assert 'id = "cnn-2026"' in (folder / "course.toml").read_text("utf-8")
    assert "build/" in (folder / ".gitignore").read_text("utf-8")
    assert "@" not in (folder / "README.md").read_text("utf-8")


def test_a_folder_with_files_is_refused_and_stays_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    assert main(["new-course", str(tmp_path)]) == 1
    told = capsys.readouterr().err
    assert "holds files already" in told and "new or empty" in told and "Try" in told
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


@pytest.mark.parametrize("name", ["notes.txt/spring", "link"])
def test_a_folder_that_cannot_be_made_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / "link").symlink_to("nowhere/at/all")
    assert main(["new-course", str(tmp_path / name)]) == 1
    told = capsys.readouterr().err
    assert "which cannot be made" in told and "Try another path." in told


def test_a_course_is_not_put_where_make_clean_removes_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(PROJECT)
    folder = Path("build", "a-course-of-my-own")
    assert main(["new-course", str(folder)]) == 1
    assert "make clean" in capsys.readouterr().err
    assert not folder.exists()


def test_a_folders_name_becomes_an_id_of_nbgraders() -> None:
    assert [course_id(name) for name in ("cnn-2026", "봄 강좌 3", "...")] == [
        "cnn-2026",
        "3",
        "course",
    ]


@pytest.mark.parametrize("before", [True, False])
def test_the_course_is_named_before_or_after_the_command(
    course: Course, capsys: pytest.CaptureFixture[str], *, before: bool
) -> None:
    named = ["--course", str(course.home)]
    assert main([*named, "build"] if before else ["build", *named]) == 0
    assert f"{OWN}: exercises 1, written questions 1, points 7" in capsys.readouterr().out
    assert (course.home / "notebooks" / "ko" / "07-darker" / "darker.ipynb").exists()


def test_the_folder_in_which_one_stands_counts(
    course: Course, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(course.home)
    assert main(["build"]) == 0
    assert "first-cnn: exercises 1, written questions 0, points 8" in capsys.readouterr().out
    assert main(["build", "--check"]) == 0


def test_a_folder_that_is_no_course_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["build", "--course", str(tmp_path)]) == 1
    told = capsys.readouterr().err
    assert "holds no course.toml" in told and "new-course" in told


def edition(built: Built, name: str) -> str:
    [lesson] = [one for one in built.lessons if one.entry.name == name]
    return "\n".join(cell.source for cell in lesson.editions["en"].cells)


def test_an_update_of_the_project_changes_nothing_in_the_folder(
    course: Course, tmp_path: Path
) -> None:
    # The project as it may be after an update: other texts, a lesson more.
    project = tmp_path / "updated"
    (project / "source").mkdir(parents=True)
    shutil.copytree(PROJECT / "source" / "lessons", project / "source" / "lessons")
    shutil.copy(PROJECT / "source" / "curriculum.toml", project / "source")
    text = project / "source" / "lessons" / "first-cnn.md"
    text.write_text(text.read_text("utf-8").replace("## 1.", "## Updated 1."), "utf-8")
    written = {path: path.read_bytes() for path in course.home.rglob("*") if path.is_file()}
    assert "## Updated 1." not in edition(build(course, points_of), CHANGED)
    updated = Course(project, course.folder)
    built = build(updated, points_of)
    store(updated, built.files)
    assert "## Updated 1." in edition(built, CHANGED)
    assert "half its value is darker" in edition(built, OWN)
    assert {path: path.read_bytes() for path in written} == written
    assert all(path.is_relative_to(course.home) for path in built.files)


def test_a_text_of_the_same_name_replaces_the_projects(course: Course) -> None:
    own = course.home / "lessons" / f"{CHANGED}.md"
    text = (PROJECT / "source" / "lessons" / f"{CHANGED}.md").read_text("utf-8")
    own.write_text(text.replace("## 1.", "## My 1."), "utf-8")
    shown = edition(build(course, points_of), CHANGED)
    assert "## My 1." in shown
    assert "Generated from lessons/first-cnn.md: edit that file, then run python -m" in shown


@pytest.mark.parametrize(
    ("path", "old", "new", "where", "cause"),
    [
        ("course.toml", "accuracy = 8", "acuracy = 8", "course.toml:10:", "no part acuracy"),
        ("course.toml", "budget = 7", "budget = 9", "lessons/darker.md:1:", "budget is 9"),
        (
            "exercises/darker/halve.py",
            "import Cases,",
            "import Boxes,",
            "exercises/darker/halve.py:3:",
            "cannot be imported",
        ),
        (
            "exercises/darker/_ways.py",
            "import numpy as np",
            "import numpy as",
            "exercises/darker/_ways.py:3:",
            "SyntaxError",
        ),
        (
            "lessons/darker.md",
            ":exercise: halve",
            ":exercise: halves",
            "lessons/darker.md:",
            "halves has no twin",
        ),
    ],
)
def test_a_mistake_of_the_instructors_is_told_with_file_and_line(
    course: Course, path: str, old: str, new: str, where: str, cause: str
) -> None:
    file = course.home / path
    assert file.read_text("utf-8").count(old) == 1
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    library.use(course.folder)
    with pytest.raises(BuildError) as caught:
        build(course, points_of)
    told = [str(error) for error in caught.value.errors]
    assert any(one.startswith(where) and cause in one and "Try: " in one for one in told), told


def test_a_korean_terminal_reads_korean_and_gets_the_same_files(
    course: Course, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    store(course, build(course, points_of).files)
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    assert main(["build", "--check", "--course", str(course.home)]) == 0

    file, lesson = course.home / "course.toml", course.home / f"lessons/{OWN}.md"
    sound = file.read_text("utf-8")
    file.write_text(sound.replace("accuracy = 8", "accuracy = 7.3"), "utf-8")
    assert main(["build", "--course", str(course.home)]) == 1
    told = capsys.readouterr().err
    assert "course.toml:10: first-cnn 단원 accuracy의 배점이 7.3입니다." in told
    assert "해 볼 것: accuracy = 2.5" in told and "고칠 곳: 1곳" in told

    file.write_text(sound, "utf-8")
    lesson.write_text(lesson.read_text("utf-8").replace('{"lang": "ko"}', "", 1), "utf-8")
    assert main(["build", "--course", str(course.home)]) == 1
    assert "이 글에 한국어가 없습니다." in capsys.readouterr().err


def test_two_lessons_have_no_exercise_of_one_name(course: Course) -> None:
    for path in ("lessons/darker.md", "exercises/darker/halve.py"):
        file = course.home / path
        file.write_text(file.read_text("utf-8").replace("halve", "accuracy"), "utf-8")
    library.use(course.folder)
    with pytest.raises(BuildError, match="accuracy is an exercise of"):
        build(course, points_of)


def test_a_written_questions_points_change_too(course: Course) -> None:
    file = course.home / "course.toml"
    text = file.read_text("utf-8").replace(
        "budget = 7\n", "[lesson.darker.points]\nwhy-darker = 6\n"
    )
    file.write_text(text, "utf-8")
    built = build(course, points_of)
    assert built.lessons[0].entry.points == 9
    cells = {cell.id: cell for cell in built.lessons[0].drafts["en"].cells}
    assert cells["why-darker-answer"].metadata.nbgrader.points == 6
    assert "**6 points · 6점**" in cells["why-darker-rubric"].source


def test_nbgrader_stops_at_a_course_toml_that_is_not_sound(course: Course) -> None:
    file = course.home / "course.toml"
    file.write_text(file.read_text("utf-8").replace("budget", "buget"), "utf-8")
    with pytest.raises(SystemExit, match=r"course\.toml:18: darker has the unknown field 'buget'"):
        read_configuration(course.configuration)
    assert main(["feedback", OWN, "--course", str(course.home)]) == 1
