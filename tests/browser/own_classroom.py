"""A course folder of one lesson, built as its instructor builds it, for a class to hand in."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import nbformat

from autograder.builder.course import PROJECT, Course
from autograder.builder.curriculum import read_curriculum
from autograder.builder.lesson import read_lesson
from autograder.builder.pipeline import LANGUAGES, BuiltLesson
from autograder.new_course.command import new_course
from tests.autograder.classroom import Classroom
from tests.autograder.stock import REPOSITORY, environment

# As after `pip install -e .`: the project is found from everywhere.
INSTALLED = {"PYTHONPATH": os.pathsep.join([str(REPOSITORY / "source"), str(REPOSITORY)])}


def open_own_classroom(folder: Path, settings: str) -> Classroom:
    """Return a course of its own beside the project; `settings` is its course.toml."""
    root, home = folder / "spring", folder / "home"
    new_course(root, read_curriculum(Course(PROJECT)))
    (root / "course.toml").write_text(settings, encoding="utf-8")
    build = [sys.executable, "-m", "autograder", "build"]
    subprocess.run(build, cwd=root, env=environment(home) | INSTALLED, check=True)
    course = Course(PROJECT, root)
    (entry,) = read_curriculum(course)
    place = Path(entry.folder, f"{entry.name}.ipynb")
    editions = {
        language: nbformat.read(course.notebooks / language / place, as_version=4)
        for language in LANGUAGES
    }
    lesson = BuiltLesson(entry, read_lesson(course.lesson(entry.name), entry.name), {}, editions)
    return Classroom(root, home, lesson, "spring")
