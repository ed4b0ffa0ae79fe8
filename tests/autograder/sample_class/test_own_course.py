"""A sample class of an instructor's own course: the guide's lesson, answered from its own twin."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from autograder.builder.course import PROJECT, Course
from autograder.builder.course_file import read_course_file
from autograder.builder.curriculum import read_curriculum
from autograder.builder.fill import solutions
from autograder.builder.lesson import read_lesson
from autograder.commands import main
from autograder.grading.journal import Journal
from autograder.new_course.command import new_course
from autograder.prove import judged
from autograder.sample_class.answers import answers_to
from autograder.sample_class.bundle import given_in
from autograder.sample_class.course_text import course_text
from autograder.sample_class.folder import MARKER
from cnnlab.checks import library
from tests.autograder.own_course import write_course
from tests.guide.page import ENGLISH, blocks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from autograder.sample_class.answers import Answers

LESSON = "negative"
FILES = ("course.toml", "lessons/negative.md", "exercises/negative/negative.py")


@pytest.fixture(autouse=True)
def afterwards() -> Iterator[None]:
    yield
    library.use(None)


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """Return the course folder that the guide makes."""
    folder = tmp_path / "cnn-2026"
    new_course(folder, read_curriculum(Course(PROJECT)))
    written = {block.marks.get("file"): block.body for block in blocks(ENGLISH)}
    for name in FILES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(written[name], "utf-8")
    return folder


def demo(*options: str) -> int:
    return main(["demo", "--students", "6", "--no-open", "--language", "en", *options])


def answers(course: Course, lesson: str, exercise: str) -> Answers:
    library.use(course.folder)
    text = read_lesson(course.lesson(lesson), lesson)
    twin = library.exercises_of(lesson)[exercise]
    return answers_to(twin, solutions(text)[exercise], (), given_in(text), {})


def cell(source: str, exercise: str) -> Any:
    names: dict[str, Any] = {"np": np}
    exec(source, names)
    return names[exercise]


def test_the_class_hands_in_the_guides_lesson_and_its_mistakes_are_named(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.read_bytes() for path in course.rglob("*") if path.is_file()}
    assert demo(LESSON, "--seed", "2", "--course", str(course)) == 0, capsys.readouterr().err
    made = course / "build" / "sample-class"
    table = (made / "build" / "grades" / f"{LESSON}.csv").read_text("utf-8-sig")
    rows = list(csv.DictReader(table.splitlines()))
    assert len(rows) == 6 and {row["possible"] for row in rows} == {"6"}
    entries = Journal(made / "build" / "grading" / LESSON).entries().values()
    found = [one.mistake for entry in entries for one in entry.record.graded.found if one.mistake]
    assert sorted(found) == ["minus_image", "unchanged"]
    assert (made / "build" / "report" / f"{LESSON}.html").is_file()
    assert "2026-10" not in (made / "course.toml").read_text("utf-8")  # that of the other lesson
    after = {path: path.read_bytes() for path in before}
    assert after == before
    assert not (course / "build" / "gradebook.db").exists()

    assert demo(LESSON, "--course", str(made)) == 1
    assert "which is the folder of a sample class. Expected" in capsys.readouterr().err


def test_a_folder_holds_the_class_of_one_course(
    course: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "class").mkdir()
    (tmp_path / "class" / MARKER).write_text('{"students": 6, "seed": 0}')
    assert demo(LESSON, "--course", str(course), "--folder", str(tmp_path / "class")) == 1
    assert "another sample class lies: --students 6 --seed 0." in capsys.readouterr().err


def test_only_lessons_of_the_course_can_be_asked_for(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert demo("cnn-mechanics", "--course", str(course)) == 1
    assert "Expected some of first-cnn, negative." in capsys.readouterr().err


def test_answers_are_written_from_twins_that_import_what_lies_beside_them(tmp_path: Path) -> None:
    made = answers(write_course(tmp_path / "spring"), "darker", "halve")
    twin = library.exercises_of("darker")["halve"]
    assert [a.version for a in made["right"] if a.version] == [
        "by_multiplying",
        "by_averaging",
        "by_loops",
    ]
    assert len(made["mistaken"]) == 4
    for answer in (*made["right"], *made["mistaken"]):
        assert "cnnlab" not in answer.whole
        found = judged(twin, cell(answer.whole, "halve"), 3)
        named = found.mistake.function.__name__ if found.mistake else ""
        assert named == (answer.version if answer.kind == "mistaken" else "")


def test_answers_bring_the_imports_that_the_lesson_lacks(course: Path) -> None:
    path = course / "lessons" / "negative.md"
    path.write_text(path.read_text("utf-8").replace("import numpy as np\n", ""), "utf-8")
    made = answers(Course(PROJECT, course), LESSON, "negative")
    inverted = next(a for a in made["right"] if a.version == "by_flipping_bits")
    assert "import numpy as np" in inverted.helpers
    assert all("import keras" not in answer.whole for answer in made["right"])


@pytest.mark.parametrize(
    "solution",
    ["negative = lambda image: 255 - image", "def negative(image) -> object:\n    return %who"],
)
def test_a_solution_of_another_shape_leaves_out_what_does_not_fit(
    course: Path, solution: str
) -> None:
    library.use(course)
    twin = library.exercises_of(LESSON)["negative"]
    broken = answers_to(twin, solution, edits={})["broken"]
    assert [answer.source for answer in broken if answer.source == solution] == []
    assert len(broken) == solution.startswith("def")


def test_titles_points_and_due_dates_are_the_courses(course: Path, tmp_path: Path) -> None:
    own = read_course_file(course)
    tables = {**own.tables, LESSON: {**own.tables[LESSON], "needs": ["first-cnn", "pooling"]}}
    names = ["first-cnn", LESSON]
    dues = dict.fromkeys(names, own.dues()["first-cnn"])
    (tmp_path / "course.toml").write_text(course_text(names, dues, tables), "utf-8")
    made = read_course_file(tmp_path)
    assert made.points("first-cnn") == own.points("first-cnn") == {"accuracy": 6}
    assert made.dues() == dues and made.lessons == tuple(names)
    assert made.tables[LESSON]["title"] == own.tables[LESSON]["title"]
    assert made.tables[LESSON]["needs"] == ["first-cnn"]  # of those that the class takes
