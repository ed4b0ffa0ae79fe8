"""A path or a file that cannot be used is refused before anybody's work is graded."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import pytest

from autograder.grading.gradebook.released import Cell, Released
from autograder.grading.outputs import require_fillable, require_outputs
from autograder.grading.problem import GradingError
from cnnlab.text import set_language

LESSON = Released("tiny", "1", "2", (Cell("check-twice", "code", 12.0),))


def asked(**given: Path) -> argparse.Namespace:
    names = ("csv", "canvas", "moodle", "canvas_gradebook", "moodle_worksheet")
    return argparse.Namespace(**dict.fromkeys(names) | given)


@pytest.mark.parametrize("option", ["csv", "canvas", "moodle"])
def test_a_folder_is_no_file(tmp_path: Path, option: str) -> None:
    inside = tmp_path / "grades.csv"
    with pytest.raises(GradingError, match=f"--{option} {tmp_path}, .* folder.* Try {inside}"):
        require_outputs(asked(**{option: tmp_path}))
    require_outputs(asked(**{option: inside}))
    assert list(tmp_path.iterdir()) == []


def test_a_misspelt_folder_is_not_made(tmp_path: Path) -> None:
    missing = tmp_path / "no" / "grades.csv"
    with pytest.raises(GradingError, match=f"mkdir -p {missing.parent}") as caught:
        require_outputs(asked(csv=missing))
    set_language("ko")
    assert f"경로의 폴더가 없습니다: {missing}" in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_device_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(GradingError, match="a device, a pipe or a socket"):
        require_outputs(asked(moodle=tmp_path / "pipe"))


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder that takes no file")
def test_a_folder_that_takes_no_file_is_told_by_its_own_name() -> None:
    with pytest.raises(GradingError, match=r"Received /proc/grades\.csv, .* written: [^/]*\. Exp"):
        require_outputs(asked(csv=Path("/proc/grades.csv")))


def test_a_file_to_fill_in_must_be_the_lessons(tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.csv"
    sheet.write_text("Student,ID,tiny (1)\n    Points Possible,,12\n")
    require_fillable(tmp_path, LESSON, asked(canvas_gradebook=sheet))
    with pytest.raises(GradingError, match="Moodle's grading worksheet"):
        require_fillable(tmp_path, LESSON, asked(moodle_worksheet=sheet))
    sheet.write_text("Identifier,Grade,Maximum Grade,Last modified (grade)\nParticipant 1,,100,-\n")
    with pytest.raises(GradingError, match=r"has 100 points\. Expected 12"):
        require_fillable(tmp_path, LESSON, asked(moodle_worksheet=sheet))
    with pytest.raises(GradingError, match="one that is called tiny"):
        require_fillable(tmp_path, LESSON, asked(canvas_gradebook=sheet))
