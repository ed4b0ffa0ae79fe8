"""A class that hands in everything from right answers to broken files, and the command on it."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from nbgrader.api import Gradebook

from autograder.commands import main
from autograder.sample_class.edits import EDITS, edited
from benchmarks.grading.marks import marks_in
from benchmarks.grading.slow import ENDLESS
from tests.autograder.classroom import LESSON, Classroom
from tests.autograder.stock import REPOSITORY, environment

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.grading.marks import Marks

MISTAKEN = "conv2d"
MISTAKE = "bias_forgotten"
# nbgrader's own plugin interface: three points for a day.
LATE_PLUGIN = """
from nbgrader.plugins import BasePlugin


class ThreePoints(BasePlugin):
    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return 3.0
"""
READS_ITS_FILE = """from pathlib import Path

def flatten(feature_maps):
    assert Path("numbers.txt").read_text() == "1 2 3"
    return feature_maps.reshape(len(feature_maps), -1)"""


@dataclass(frozen=True)
class Ran:
    """What a command said and how it ended."""

    status: int
    said: str  # the table and what was written
    told: str  # messages and progress


@dataclass(frozen=True)
class CourseFolder:
    """A copy of the course, with the class's submissions in it."""

    root: Path

    @property
    def build(self) -> Path:
        return self.root / "build"

    @cached_property
    def grading(self) -> Path:
        return self.build / "grading" / LESSON

    def copy(self, folder: Path) -> CourseFolder:
        return CourseFolder(shutil.copytree(self.root, folder / "course", symlinks=True))

    def grade(self, *options: str, lesson: str = LESSON) -> Ran:
        """Run the command in this process."""
        _spare_pytests_streams()
        said, told = io.StringIO(), io.StringIO()
        arguments = ["--root", str(self.root), "grade", *filter(None, [lesson]), *options]
        with redirect_stdout(said), redirect_stderr(told):
            try:
                status = main(arguments)
            except SystemExit as ended:  # argparse
                status = int(ended.code or 0)
        return Ran(status, said.getvalue(), told.getvalue())

    def command(self, *options: str) -> list[str]:
        """Return the command as an instructor types it."""
        command = [sys.executable, "-m", "autograder", "--root", str(self.root), "grade", LESSON]
        return [*command, *options]

    def start(self, *options: str, home: Path, **variables: str) -> subprocess.Popen[str]:
        """Start the command in a process of its own."""
        return subprocess.Popen(
            self.command(*options),
            cwd=REPOSITORY,
            env=environment(home) | variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    @property
    def marks(self) -> Marks:
        return marks_in(self.root, LESSON)

    def points(self, student: str) -> float:
        return sum(points or 0.0 for points in self.marks[student].values())

    def notebook(self, student: str) -> Path:
        return self.build / "autograded" / student / LESSON / f"{LESSON}.ipynb"

    def submitted(self, student: str) -> Path:
        return self.build / "submitted" / student / LESSON / f"{LESSON}.ipynb"

    def feedback(self, student: str) -> str:
        page = self.build / "feedback" / student / LESSON / f"{LESSON}.html"
        return page.read_text(encoding="utf-8")

    def entry(self, student: str) -> dict[str, object]:
        """Return what the journal holds of a student."""
        found = json.loads((self.grading / "results" / f"{student}.json").read_text("utf-8"))
        return dict(found["record"]["graded"])

    def keep_only(self, *students: str) -> None:
        for folder in (self.build / "submitted").iterdir():
            if folder.name not in students:
                shutil.rmtree(folder)


def _spare_pytests_streams() -> None:
    """Keep nbgrader's set-up of logging from closing the stream that TensorFlow's handler holds."""
    logging = sys.modules.get("absl.logging")
    if logging is not None:
        logging.get_absl_handler().python_handler.stream = sys.__stderr__


def hand_in(room: Classroom) -> CourseFolder:
    """Let the whole class hand in; the lesson has a deadline that one of them has missed."""
    right = room.solutions()
    wrong = right | {MISTAKEN: edited(right[MISTAKEN], EDITS[MISTAKEN][MISTAKE])}
    room.submit("solver", "ko", right | {room.written: "작은 커널 두 개의 가중치가 더 적습니다."})
    room.submit("김하늘", "ko", right | {"flatten": READS_ITS_FILE})
    room.submit("mistaken", "en", wrong)
    room.submit("mistaken_ko", "ko", wrong)
    room.submit("untouched", "en", {})
    room.submit("endless", "en", right | {"receptive_field": ENDLESS.source})
    room.submit("exits", "en", right | {"flatten": "import os\nos._exit(0)"})
    submitted = room.root / "build" / "submitted"
    (submitted / "김하늘" / LESSON / "numbers.txt").write_text("1 2 3")
    for student, time in (("solver", "2026-03-01"), ("mistaken", "2026-03-03")):
        (submitted / student / LESSON / "timestamp.txt").write_text(f"{time} 12:00:00 UTC")
    (submitted / "broken" / LESSON).mkdir(parents=True)
    (submitted / "broken" / LESSON / f"{LESSON}.ipynb").write_text('{"cells": [')
    (submitted / "linked" / LESSON).mkdir(parents=True)
    (submitted / "linked" / LESSON / f"{LESSON}.ipynb").symlink_to(
        f"../../solver/{LESSON}/{LESSON}.ipynb"
    )
    with room.gradebook as gradebook:
        gradebook.update_or_create_assignment(LESSON, duedate="2026-03-02")
    (room.root / "three_points.py").write_text(LATE_PLUGIN)
    with (room.root / "nbgrader_config.py").open("a") as settings:
        settings.write('\nc.AssignLatePenalties.plugin_class = "three_points.ThreePoints"\n')
    return CourseFolder(room.root)


def penalties(course: CourseFolder) -> dict[str, float]:
    """Return what nbgrader takes off for lateness, by student."""
    with Gradebook(f"sqlite:///{course.build / 'gradebook.db'}", "cnnlab") as gradebook:
        return {
            submission.student.id: submission.late_submission_penalty
            for submission in gradebook.assignment_submissions(LESSON)
        }
