"""The bank holds enough kinds, and each makes a submission of its own."""

from __future__ import annotations

import copy
import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.bank.catalogue import kinds, write
from tests.bank.course import solved_notebook
from tests.bank.kind import FAMILIES
from tests.bank.parts import ALL, EXERCISES, TARGET, TARGET_POINTS
from tests.bank.submission import FILE_NAME, Submission

if TYPE_CHECKING:
    from nbformat import NotebookNode


@pytest.fixture(scope="session")
def solved() -> NotebookNode:
    return solved_notebook()


@pytest.fixture
def targets(tmp_path: Path) -> dict[str, object]:
    names = ("course", "gradebook", "solution", "neighbour", "grading", "home", "package")
    numbers = {"process": 2, "port": 9, "shared": [], "variable": "TOKEN"}
    sockets = {"socket": "/tmp/none", "abstract_socket": "none"}
    return {name: str(tmp_path / "away" / name) for name in names} | numbers | sockets


def test_there_are_enough_kinds_in_every_family() -> None:
    families = Counter(kind.family for kind in kinds().values())
    assert len(kinds()) >= 60
    assert set(families) == set(FAMILIES)
    assert min(families.values()) >= 8


def test_every_kind_says_what_it_tries_in_one_sentence() -> None:
    for kind in kinds().values():
        assert kind.tries.endswith("."), kind.name
        assert kind.name == kind.name.lower().replace(" ", "-")
    sentences = Counter(kind.tries for kind in kinds().values())
    assert sentences.most_common(1)[0][1] == 1


def test_no_exercise_is_attacked_and_honest_at_once() -> None:
    for kind in kinds().values():
        assert not kind.attacked & kind.honest, kind.name
        assert kind.attacked | kind.honest <= ALL, kind.name


def test_the_exercises_are_the_lessons_in_its_order(solved: NotebookNode) -> None:
    graded = [cell.metadata.get("nbgrader", {}) for cell in solved.cells]
    checks = {c["grade_id"]: c["points"] for c in graded if c.get("grade_id", "")[:6] == "check-"}
    assert list(checks) == [f"check-{name}" for name in EXERCISES]
    assert checks[f"check-{TARGET}"] == TARGET_POINTS


@pytest.mark.parametrize("name", kinds())
def test_a_kind_makes_a_submission_of_its_own(
    name: str, solved: NotebookNode, targets: dict[str, object], tmp_path: Path
) -> None:
    kind = kinds()[name]
    if kind.needs_root and os.geteuid() != 0:
        pytest.skip("only root can make it")
    folder = tmp_path / "submitted"
    write(kind, copy.deepcopy(solved), folder, targets)
    path = folder / FILE_NAME
    plain = path.is_file() and not path.is_symlink() and path.stat().st_size < 50_000_000
    untouched = {FILE_NAME: Submission(solved, folder, targets).json.encode()}
    handed_in = {
        entry.name: entry.read_bytes() if plain and entry.name == FILE_NAME else b""
        for entry in folder.iterdir()
    }
    assert handed_in != untouched


def test_attacked_answers_are_taken_away(
    solved: NotebookNode, targets: dict[str, object], tmp_path: Path
) -> None:
    right = next(
        c for c in solved.cells if c.metadata.get("nbgrader", {}).get("grade_id") == TARGET
    )
    for kind in kinds().values():
        if TARGET not in kind.attacked or (kind.needs_root and os.geteuid() != 0):
            continue
        write(kind, copy.deepcopy(solved), tmp_path / kind.name, targets)
        path = tmp_path / kind.name / FILE_NAME
        if path.is_file() and path.stat().st_size < 50_000_000 and not path.is_symlink():
            assert b"np.tensordot(windows" not in path.read_bytes(), kind.name
    assert "np.tensordot(windows" in right.source
