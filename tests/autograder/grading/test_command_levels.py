"""Each host grades at its strongest level, and the level stands wherever the grades do."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from autograder.sandbox.level import WITHOUT
from tests.autograder.sandbox.confined import ORDINARY_USER
from tests.autograder.stock import REPOSITORY, environment

if TYPE_CHECKING:
    from tests.autograder.grading.whole_class import CourseFolder, Ran

pytestmark = pytest.mark.xdist_group("whole class")

_SECONDS = 300
# One has a file of their own, one ends the kernel, one never ends.
CLASS = ("김하늘", "exits")


@pytest.fixture
def small(handed_in: CourseFolder, tmp_path: Path) -> CourseFolder:
    course = handed_in.copy(tmp_path)
    course.keep_only(*CLASS)
    return course


def levels_of(course: CourseFolder, table: Path) -> set[object]:
    with table.open(encoding="utf-8-sig", newline="") as file:
        found: set[object] = {row["sandbox_level"] for row in csv.DictReader(file)}
    for student in CLASS:
        notebook = json.loads(course.notebook(student).read_text("utf-8"))
        found |= {notebook["metadata"]["cnnlab_grading"]["sandbox"], course.entry(student)["level"]}
    return found


@pytest.mark.parametrize(
    ("without", "options", "level"),
    [
        ("namespaces", [], "landlock"),
        ("namespaces,landlock", ["--trust-submissions"], "none"),
    ],
)
def test_a_weaker_host_gives_the_same_marks_and_says_its_level(
    small: CourseFolder,
    graded_class: tuple[CourseFolder, Ran],
    monkeypatch: pytest.MonkeyPatch,
    without: str,
    options: list[str],
    level: str,
) -> None:
    monkeypatch.setenv(WITHOUT, without)
    table = small.root / "grades.csv"
    ran = small.grade(*options, "--csv", str(table))
    assert ran.status == 0, ran.told
    assert ran.told.startswith(f"Sandbox: {level}")
    assert f"sandbox {level}: {len(CLASS)}" in ran.said
    assert levels_of(small, table) == {level}
    assert small.marks == {student: graded_class[0].marks[student] for student in CLASS}


def test_a_host_without_any_grades_nobody(
    small: CourseFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(WITHOUT, "namespaces,landlock")
    ran = small.grade()
    assert ran.status == 1
    assert "can confine a student's process in no way" in ran.told
    assert "--trust-submissions" in ran.told
    assert small.marks == {}


@pytest.fixture
def somebodys(small: CourseFolder) -> Iterator[Path]:
    """Give the course and a copy of the grader to an ordinary user, in a folder all may enter."""
    folder = Path(tempfile.mkdtemp(prefix="plain-"))
    folder.chmod(0o755)
    for name in ("autograder", "source", "data"):
        left = shutil.ignore_patterns("__pycache__")
        shutil.copytree(REPOSITORY / name, folder / name, ignore=left)
    shutil.move(small.root, folder / "course")
    (folder / "home").mkdir()
    for path in (folder / "home", folder / "course", *(folder / "course").rglob("*")):
        os.chown(path, ORDINARY_USER, ORDINARY_USER, follow_symlinks=False)
    yield folder
    shutil.rmtree(folder)


# Root's Python may lie in root's home: a view of the disk in which that folder can be entered and
# holds nothing else.
BECOME_ORDINARY = """
set -e
if [ -n "$CLOSED" ]; then
    mkdir "$HOME/python"
    mount --bind "$PYTHON" "$HOME/python"
    mount -t tmpfs -o mode=755 none "$CLOSED"
    mkdir -p "$PYTHON"
    mount --bind "$HOME/python" "$PYTHON"
fi
exec setpriv --reuid="$USER_ID" --regid="$USER_ID" --clear-groups "$@"
"""


def closed_folder(path: Path) -> str:
    """Return the first folder on the way to a path that only its owner may enter, or ""."""
    ways = reversed([path, *path.parents])
    return next((str(way) for way in ways if not way.stat().st_mode & 0o001), "")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
def test_an_ordinary_user_grades_in_user_namespaces(
    somebodys: Path, graded_class: tuple[CourseFolder, Ran]
) -> None:
    course = type(graded_class[0])(somebodys / "course")
    python = Path(sys.base_prefix).resolve()
    given = {
        "CLOSED": closed_folder(python),
        "PYTHON": str(python),
        "USER_ID": str(ORDINARY_USER),
        "PYTHONPATH": f"{somebodys}:{somebodys / 'source'}",
        "TMPDIR": str(somebodys / "home"),
    }
    done = subprocess.run(
        ["unshare", "--mount", "sh", "-c", BECOME_ORDINARY, "sh", *course.command()],
        cwd=somebodys,
        env=environment(somebodys / "home") | given,
        capture_output=True,
        text=True,
        timeout=_SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr.startswith("Sandbox: user namespaces")
    assert "sandbox user namespaces: 2" in done.stdout
    assert course.marks == {student: graded_class[0].marks[student] for student in CLASS}
