"""nbgrader's settings, as a formgrader reads them again and again."""

from __future__ import annotations

import logging
import sys
from contextlib import chdir
from typing import TYPE_CHECKING

from nbgrader.apps.baseapp import NbGrader

from autograder.grading.gradebook.late import LatePenalties
from autograder.grading.tree import Tree
from autograder.new_course.command import new_course
from tests.one_lesson import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

ALL_OF_IT = """from nbgrader.plugins import BasePlugin


class AllOfIt(BasePlugin):
    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return score
"""


def test_settings_that_are_read_again_stay_the_same() -> None:
    application = NbGrader(log=logging.getLogger("settings"))
    with chdir(REPOSITORY):
        application.load_config_file()
        once = repr(application.config)
        application.load_config_file()
    assert repr(application.config) == once


def test_a_plugin_in_the_course_folder_is_found_from_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "path", [*sys.path])
    course = tmp_path / "course"
    new_course(course, [])
    (course / "course.toml").unlink()
    (course / "plugin_of_a_course.py").write_text(ALL_OF_IT)
    with (course / "nbgrader_config.py").open("a") as settings:
        settings.write('c.AssignLatePenalties.plugin_class = "plugin_of_a_course.AllOfIt"\n')
    penalties = LatePenalties(Tree.of(course).config)
    assert penalties.penalty("ada", 5.0, seconds_late=60.0) == 5.0
