"""Stock nbgrader grades a class in which one learner handed in what would stop or hang it."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from autograder.submissions.quarantine import pre_convert_hook, quarantine_of
from autograder.submissions.read import LARGEST
from tests.autograder.classroom import LESSON as REAL_LESSON
from tests.autograder.classroom import open_classroom

from .samples import LESSON, ORDER, cell, notebook, written
from .variants import metadata

if TYPE_CHECKING:
    from pathlib import Path

NOTEBOOK = f"{LESSON}.ipynb"
HOOK = "--Autograde.pre_convert_hook=autograder.submissions.quarantine.pre_convert_hook"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "submitted" / "kim" / LESSON
    made.mkdir(parents=True)
    (made / NOTEBOOK).write_bytes(written(notebook(*ORDER)))
    return made


def clean(folder: Path) -> list[str]:
    """Run the hook as nbgrader does in a batch, and return what it set aside."""
    pre_convert_hook(assignment=LESSON, student="*", notebooks=[str(folder / NOTEBOOK)])
    kept = quarantine_of(folder)
    return sorted(str(path.relative_to(kept)) for path in kept.rglob("*") if not path.is_dir())


def test_a_plain_submission_is_left_as_it_is(folder: Path) -> None:
    (folder / "table.csv").write_text("1,2")
    before = (folder / NOTEBOOK).stat()
    assert clean(folder) == []
    assert (folder / NOTEBOOK).stat() == before
    assert not quarantine_of(folder).exists()


def test_what_may_not_be_copied_is_moved_and_not_followed(folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("42")
    (folder / "data").mkdir()
    (folder / "data" / "soft").symlink_to(secret)
    (folder / "hard").hardlink_to(secret)
    os.mkfifo(folder / "pipe")
    with (folder / "giant").open("wb") as file:
        file.truncate(200 << 20)
    (folder / "/".join("d" * 12)).mkdir(parents=True)
    (folder / "/".join("d" * 12) / "deep").touch()
    assert clean(folder) == sorted(
        ["data/soft", "/".join("d" * 12) + "/deep", "giant", "hard", "pipe"]
    )
    assert (quarantine_of(folder) / "data" / "soft").is_symlink()
    assert secret.read_text() == "42"
    left = sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if not p.is_dir())
    assert left == [NOTEBOOK]


def test_a_folder_that_is_a_link_loses_nothing_that_it_points_to(folder: Path) -> None:
    (folder / "soft").symlink_to("x")
    twin = folder.parents[1] / "lee" / LESSON
    twin.parent.mkdir()
    twin.symlink_to(folder)
    clean(twin)
    assert quarantine_of(twin).is_symlink() and not twin.is_symlink()
    assert (folder / "soft").is_symlink() and (folder / NOTEBOOK).exists()


def test_a_second_run_keeps_both(folder: Path) -> None:
    for text in ("first", "second"):
        (folder / "soft").symlink_to(text)
        clean(folder)
    kept = quarantine_of(folder)
    assert {(kept / name).readlink().name for name in ("soft", "soft.2")} == {"first", "second"}


def test_a_notebook_that_is_a_giant_is_set_aside(folder: Path) -> None:
    with (folder / NOTEBOOK).open("ab") as file:
        file.truncate(LARGEST + 1)
    assert clean(folder) == [NOTEBOOK]


def test_a_notebook_with_a_schema_that_stops_nbgrader_is_repaired(folder: Path) -> None:
    broken = notebook(*ORDER)
    broken["cells"].insert(1, cell("pool") | {"id": "copy"})
    metadata("check-pool", schema_version=99, surprise=[], points=-1, checksum=7)(broken)
    broken["cells"][-1]["metadata"]["nbgrader"] = "text"
    (folder / NOTEBOOK).write_bytes(written(broken))
    assert clean(folder) == [NOTEBOOK]
    assert (quarantine_of(folder) / NOTEBOOK).read_bytes() == written(broken)
    repaired = json.loads((folder / NOTEBOOK).read_bytes())
    known = [cell["metadata"].get("nbgrader", {}) for cell in repaired["cells"]]
    assert [one.get("schema_version") for one in known] == [None, None, 3, 3, 3, 3, 3, None]
    assert known[3] == {
        "cell_type": "code",
        "grade": True,
        "grade_id": "check-pool",
        "locked": True,
        "schema_version": 3,
        "solution": False,
        "task": False,
    }


def test_what_is_no_notebook_is_left_to_nbgraders_own_words(folder: Path) -> None:
    (folder / NOTEBOOK).write_bytes(b"<html>")
    assert clean(folder) == []


def test_when_cleaning_fails_the_whole_submission_is_set_aside(folder: Path) -> None:
    (folder / "soft").symlink_to("x")
    kept = quarantine_of(folder)
    kept.parent.mkdir(parents=True)
    kept.write_text("a file where a folder should be")
    with pytest.raises(FileExistsError):
        clean(folder)
    assert not folder.exists()
    assert (kept.with_name(f"{LESSON}.2") / NOTEBOOK).exists()


def test_stock_nbgrader_goes_on_with_the_rest_of_the_class(tmp_path: Path) -> None:
    classroom = open_classroom(tmp_path)
    classroom.submit("anna", "en", {}, metadata("check-pool", schema_version=2))
    classroom.submit("bora", "ko", {}, metadata("check-pool", schema_version=99))
    classroom.submit("carl", "en", {})
    os.mkfifo(classroom.root / "build" / "submitted" / "carl" / REAL_LESSON / "pipe")
    classroom.nbgrader("autograde", REAL_LESSON, HOOK, "--Autograde.autograde_preprocessors=[]")
    autograded = classroom.root / "build" / "autograded"
    assert sorted(path.parts[-3] for path in autograded.rglob("*.ipynb")) == [
        "anna",
        "bora",
        "carl",
    ]
    kept = classroom.root / "build" / "quarantine"
    assert sorted(str(p.relative_to(kept)) for p in kept.rglob("*") if not p.is_dir()) == [
        f"anna/{REAL_LESSON}/{REAL_LESSON}.ipynb",
        f"bora/{REAL_LESSON}/{REAL_LESSON}.ipynb",
        f"carl/{REAL_LESSON}/pipe",
    ]
