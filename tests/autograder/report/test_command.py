"""`python -m autograder report` on a class that was really graded."""

from __future__ import annotations

import io
import json
import re
import shutil
from contextlib import redirect_stderr, redirect_stdout
from typing import TYPE_CHECKING, Any

import nbformat
import pytest

from autograder.commands import main
from autograder.plans.notes import in_class
from tests.autograder.classroom import LESSON
from tests.autograder.grading.whole_class import MISTAKE, MISTAKEN, CourseFolder, Ran
from tests.autograder.stock import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

# The graded class is made once, in the worker of the tests that grade it.
pytestmark = pytest.mark.xdist_group("whole class")


def ran(course: CourseFolder, *options: str) -> Ran:
    """Run the command in this process."""
    said, told = io.StringIO(), io.StringIO()
    with redirect_stdout(said), redirect_stderr(told):
        try:
            status = main(["--root", str(course.root), "report", *options])
        except SystemExit as ended:  # argparse
            status = int(ended.code or 0)
    return Ran(status, said.getvalue(), told.getvalue())


@pytest.fixture(scope="module")
def course(
    graded_class: tuple[CourseFolder, Ran], tmp_path_factory: pytest.TempPathFactory
) -> CourseFolder:
    """The graded class, in which two learners have predicted something."""
    copied = graded_class[0].copy(tmp_path_factory.mktemp("reported"))
    shutil.copytree(REPOSITORY / "source" / "plans", copied.root / "source" / "plans")
    for student, value in (("solver", "16"), ("mistaken", "25")):
        path = copied.notebook(student)
        notebook: Any = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
        for cell in notebook.cells:
            cell.source = cell.source.replace(
                'predict("positions", ...)', f'predict("positions", {value})'
            )
        path.chmod(0o644)
        nbformat.write(notebook, path)
    return copied


def read(course: CourseFolder, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((course.build / "report" / f"{name}.json").read_bytes())
    return found


def test_a_graded_class_is_reported(course: CourseFolder) -> None:
    found = ran(course, LESSON, "--language", "en")
    assert (found.status, found.told) == (0, "")
    report = read(course, LESSON)
    assert report["counts"]["handed_in"] == 9
    assert report["counts"]["in_part"] == 2  # "endless" and "exits"
    assert report["counts"]["not_graded"] == 2  # "broken" and "linked"
    items = {item["name"]: item for item in report["items"]}
    assert list(items)[:2] == ["correlate", "edge_kernel"]  # as in the notebook
    assert [(one["function"], one["learners"]) for one in items[MISTAKEN]["mistakes"]] == [
        (MISTAKE, 2)
    ]
    assert items["flatten"]["outcomes"]["not checked"] == 3  # "exits" and those without a notebook
    assert items["receptive_field"]["troubles"][0]["title"]["en"] == "no result in time"
    assert items["conv2d"]["outcomes"]["not attempted"] == 1
    assert report["late"]["penalised"] == 1 and report["late"]["known"]
    assert report["grading"]["levels"] and report["without_findings"] == 0
    [asked] = [one for one in report["questions"] if one["name"] == "positions"]
    assert (asked["held"], asked["differed"], asked["open"]) == (1, 1, 5)


def test_nothing_that_is_written_tells_who(course: CourseFolder) -> None:
    assert ran(course).status == 0
    for path in (course.build / "report").iterdir():
        text = path.read_text("utf-8")
        assert [
            name for name in ("solver", "김하늘", "mistaken", "untouched") if name in text
        ] == []
    ran(course, "--names", LESSON)
    assert "김하늘" in (course.build / "report" / f"{LESSON}.json").read_text("utf-8")


def test_without_a_lesson_the_whole_course_is_reported(
    course: CourseFolder, tmp_path: Path
) -> None:
    found = ran(course, "--output", str(tmp_path / "new" / "folder"))
    assert found.status == 0
    names = {path.name for path in (tmp_path / "new" / "folder").iterdir()}
    kinds = ("html", "ko.html", "csv", "json")
    assert names == {f"{name}.{kind}" for name in ("course", LESSON) for kind in kinds}
    assert str(tmp_path / "new" / "folder") in found.said and "course.html" in found.said


def test_pages_link_to_what_lies_beside_them(course: CourseFolder) -> None:
    ran(course)
    folder = course.build / "report"
    for path in folder.glob("*.html"):
        links = set(re.findall(r'href="([^"#]+)"', path.read_text("utf-8")))
        assert links and [link for link in links if not (folder / link).exists()] == []


def test_a_lesson_alone_has_no_link_to_the_course(course: CourseFolder, tmp_path: Path) -> None:
    ran(course, LESSON, "--output", str(tmp_path))
    assert "course" not in {path.name.partition(".")[0] for path in tmp_path.iterdir()}
    assert 'href="course' not in (tmp_path / f"{LESSON}.html").read_text("utf-8")


def test_the_page_says_what_to_say_in_class(course: CourseFolder) -> None:
    ran(course, LESSON)
    [mistake] = [one for one in read(course, LESSON)["mistakes"] if one["function"] == MISTAKE]
    note = in_class(LESSON, MISTAKEN)
    assert mistake["message"]["ko"] and note is not None
    items = {item["name"]: item for item in read(course, LESSON)["items"]}
    assert items[MISTAKEN]["in_class"] == {"en": note.en, "ko": note.ko}


def test_the_same_class_has_the_same_report_again(course: CourseFolder) -> None:
    ran(course, LESSON)
    before = read(course, LESSON)
    ran(course, LESSON)
    assert read(course, LESSON) == before


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("no-such-lesson",), "nbgrader generate_assignment no-such-lesson"),
        ((LESSON, "--at-least", "100"), "Expected at least 100"),
        (("../../etc",), "not in the gradebook"),
        ((LESSON, "--at-least", "0"), "expected a whole number from 1"),
    ],
)
def test_what_cannot_be_reported_is_told(
    course: CourseFolder, options: tuple[str, ...], said: str
) -> None:
    found = ran(course, *options, "--language", "en")
    assert found.status in (1, 2) and said in found.told


def test_a_folder_that_cannot_be_written_is_told(course: CourseFolder, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    found = ran(course, LESSON, "--output", str(tmp_path / "file"), "--language", "ko")
    assert found.status == 1 and "쓸 수 없습니다" in found.told


def test_a_course_without_submissions_is_told(course: CourseFolder, tmp_path: Path) -> None:
    empty = course.copy(tmp_path)
    for name in ("submitted", "grading"):
        shutil.rmtree(empty.build / name)
    assert "grade --all" in ran(empty, "--language", "en").told


def test_a_lesson_that_an_older_version_graded_says_so(
    course: CourseFolder, tmp_path: Path
) -> None:
    old = course.copy(tmp_path)
    for path in (old.grading / "results").glob("*.json"):
        data = json.loads(path.read_bytes())
        del data["record"]["graded"]["found"]
        path.write_text(json.dumps(data))
    assert ran(old, LESSON).status == 0
    report = read(old, LESSON)
    assert report["without_findings"] == 7 and report["mistakes"] == []
    items = {item["name"]: item for item in report["items"]}
    assert items["conv2d"]["outcomes"]["partly right"] == 2


def test_grading_says_how_to_get_the_report(graded_class: tuple[CourseFolder, Ran]) -> None:
    assert f"python -m autograder report {LESSON}" in graded_class[1].said
