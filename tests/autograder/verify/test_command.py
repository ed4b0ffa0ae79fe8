"""`verify` says which of an instructor's exercises is not sound, where, and why."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.builder.course import Course
from autograder.commands import main
from cnnlab.checks import library
from cnnlab.text import set_language
from tests.autograder.own_course import OWN, write_course


@pytest.fixture(autouse=True)
def afterwards() -> Iterator[None]:
    yield
    library.use(None)
    set_language("en")


@pytest.fixture
def course(tmp_path: Path) -> Course:
    made = write_course(tmp_path / "spring")
    # One lesson of pure Python: the proofs of the other one need Keras, which takes seconds.
    text = (made.home / "course.toml").read_text("utf-8")
    head, _, own = text.partition("[lesson.first-cnn]")
    own = own.partition("[lesson.darker]")[2].replace("budget = 7\n", "").replace('"first-cnn"', "")
    head = head.replace(', "first-cnn"', "")
    (made.home / "course.toml").write_text(f"{head}[lesson.darker]{own}", "utf-8")
    return made


def change(course: Course, path: str, old: str, new: str) -> None:
    file = course.home / path
    assert file.read_text("utf-8").count(old) == 1, old
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")


def verified(
    course: Course, capsys: pytest.CaptureFixture[str], *more: str
) -> tuple[int, str, str]:
    status = main(["verify", "--course", str(course.home), *more])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_a_sound_course_is_said_to_be_sound(
    course: Course, capsys: pytest.CaptureFixture[str]
) -> None:
    status, said, _ = verified(course, capsys)
    assert (status, said) == (0, "Exercises proven: 1, each with 3 seeds. All are sound.\n")


TWIN, WAYS, TEXT = "exercises/darker/halve.py", "exercises/darker/_ways.py", "lessons/darker.md"
LAST = """\
        Mistake(ways.whole_numbers, en="`//` drops the rest.", ko="`//`는 나머지를 버립니다."),
"""


@pytest.mark.parametrize(
    ("path", "old", "new", "where", "cause"),
    [
        (TWIN, LAST, "", TWIN, "Mistakes that it knows: 3."),
        (TWIN, ", ways.by_loops]", "]", TWIN, "Other correct versions that it has: 2."),
        (TWIN, "두 배로 늘렸습니다.", "You doubled.", TWIN, "no Korean half: You doubled."),
        (TWIN, "Nothing changed.", "You doubled.", TWIN, "unchanged has the message of another"),
        (
            WAYS,
            "0.5 * image",
            "0.25 * image",
            WAYS,
            "by_multiplying, which should be right, earns 0",
        ),
        (WAYS, "return image // 2", "return image / 2", WAYS, "whole_numbers earns all points"),
        (WAYS, "return image - 0.5", "return 2 * image", WAYS, "less_a_half is named doubled"),
        (TEXT, "(image) / 2", "(image) / 3", TEXT, "halve, which should be right, earns 0 of 3"),
        (TEXT, "(image) / 2", "(picture) / 2", TEXT, "halve, which should be right, earns 0 of 3"),
        (TEXT, "import numpy as np", "import numpi as np", TEXT, "ModuleNotFoundError"),
        (TEXT, "픽셀의 값이", "픽셀 3개의 값이", TEXT, "numbers differ"),
    ],
)
def test_each_flaw_is_told_with_its_file_and_a_cure(
    course: Course,
    capsys: pytest.CaptureFixture[str],
    path: str,
    old: str,
    new: str,
    where: str,
    cause: str,
) -> None:
    change(course, path, old, new)
    status, _, told = verified(course, capsys)
    assert status == 1
    lines = [line for line in told.splitlines() if line.startswith(f"{where}:")]
    assert any(cause in line for line in lines), told
    assert "Try: " in told and "Flaws: " in told


def test_an_unknown_lesson_is_refused(course: Course, capsys: pytest.CaptureFixture[str]) -> None:
    status, _, told = verified(course, capsys, "optics")
    assert status == 1
    assert "optics" in told and f"Expected some of {OWN}" in told


def test_what_nobody_has_changed_is_not_proven_again(
    course: Course, capsys: pytest.CaptureFixture[str]
) -> None:
    change(course, "course.toml", 'lessons = ["darker"]', 'lessons = ["darker", "cnn-mechanics"]')
    status, said, _ = verified(course, capsys, "cnn-mechanics")
    assert status == 0
    assert "No exercise here is your own or changed. Try --all" in said


def test_it_speaks_korean_to_whoever_does(
    course: Course, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    assert "모두 올바릅니다." in verified(course, capsys)[1]
