"""A digest of everything that a submission's result depends on."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import autograder
import cnnlab
from autograder.grading.own_files import twin_files
from autograder.submissions.plain import NotPlainError, blocks
from autograder.submissions.screen import walk
from cnnlab.course_folder import read_folder

if TYPE_CHECKING:
    from autograder.grading.gradebook.released import Released
    from autograder.job import Limits

# What an instructor does before and after grading: a newer report must not grade a class again.
AROUND = frozenset(
    ("measure", "new_course", "pack", "plans", "report", "sample_class", "solutions", "verify")
)


def fingerprint(
    folder: Path, released: Released, seed: int, limits: Limits, course: Path | None = None
) -> str:
    """Return the SHA-256 of a submission's files, its lesson, the seed, the limits, the grader.

    Of the lesson, its own exercises in the folder `course` are a part.
    The timestamp is a file too. What is no plain file counts by its name; nothing is followed.
    """
    digest = hashlib.sha256()
    rest = [released.digest(), seed, asdict(limits), version()]
    if course is not None:
        rest.append(own_version(course, released.lesson))
    digest.update(json.dumps(rest).encode())
    for found in walk(folder):
        digest.update(json.dumps([found.name, found.problem, found.size]).encode())
        if not found.problem and found.size <= limits.file:
            digest.update(_content(folder, found.name, limits.file))
    return digest.hexdigest()


@cache
def version() -> str:
    """Return the SHA-256 of the sources that decide points: the grader's and the course's."""
    digest = hashlib.sha256()
    for package in (autograder, cnnlab):
        root = Path(package.__path__[0])
        for path in sorted(root.rglob("*.py")):
            if path.relative_to(root).parts[0] in AROUND:
                continue
            digest.update(json.dumps(path.relative_to(root).as_posix()).encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def own_version(course: Path, lesson: str) -> str:
    """Return the SHA-256 of what a course folder says about a lesson's points."""
    digest = hashlib.sha256()
    changed = sorted(read_folder(course).points.get(lesson, {}).items())
    digest.update(json.dumps(changed).encode())
    for path in twin_files(course / "exercises" / lesson.replace("-", "_")):
        digest.update(json.dumps(path.relative_to(course).as_posix()).encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _content(folder: Path, name: str, most: int) -> bytes:
    digest = hashlib.sha256()
    try:
        for block in blocks(folder, name, most):
            digest.update(block)
    except NotPlainError as error:
        return error.kind.encode()
    return digest.digest()
