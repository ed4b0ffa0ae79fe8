"""A student's folder as a job, or as the reason why it cannot be graded."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from autograder.job import Graded, Job, Limits
from autograder.submissions.prepare import prepare
from autograder.submissions.restore import restore

from .samples import KNOWN, LESSON, ORDER, REFERENCE, WITH_IMPORTS, cell, notebook, written

if TYPE_CHECKING:
    from pathlib import Path

    from autograder.submissions.reference import Reference

NOTEBOOK = f"{LESSON}.ipynb"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "submitted" / "kim" / LESSON
    made.mkdir(parents=True)
    (made / NOTEBOOK).write_bytes(written(notebook(*ORDER, language="ko")))
    return made


def prepared(folder: Path, reference: Reference = REFERENCE) -> tuple[Job | Graded, list[str]]:
    staging = folder.parents[2] / "staging"
    result = prepare(folder, LESSON, reference, "kim", 7, Limits(), staging)
    if isinstance(result, Graded):
        return result, [incident.kind for incident in result.incidents]
    job, incidents = result
    assert Job.from_json(job.to_json()) == job
    return job, [incident.kind for incident in incidents]


def test_a_submission_becomes_a_job(folder: Path) -> None:
    job, incidents = prepared(folder)
    restored, _ = restore(notebook(*ORDER, language="ko"), REFERENCE)
    assert job == Job("kim", LESSON, "ko", restored, (), 7)
    assert incidents == []


def test_other_plain_files_are_copied_and_the_rest_is_named(folder: Path) -> None:
    (folder / "data").mkdir()
    (folder / "data" / "table.csv").write_text("1,2")
    (folder / "timestamp.txt").write_text("2026-03-01")
    (folder / "passwords").symlink_to("/etc/passwd")
    os.mkfifo(folder / "pipe")
    job, incidents = prepared(folder)
    assert isinstance(job, Job) and job.files is not None
    staging = folder.parents[2] / "staging"
    assert job.files == str(staging)
    assert [str(path.relative_to(staging)) for path in sorted(staging.rglob("*"))] == [
        "data",
        "data/table.csv",
    ]
    assert sorted(incidents) == ["link", "special-file"]


def test_a_missing_notebook_is_not_graded(folder: Path) -> None:
    (folder / NOTEBOOK).unlink()
    graded, incidents = prepared(folder)
    assert isinstance(graded, Graded)
    assert (graded.status, graded.points, incidents) == ("not graded", {}, ["notebook-missing"])


def test_a_missing_folder_is_not_graded(tmp_path: Path) -> None:
    gone = tmp_path / "submitted" / "lee" / LESSON
    assert prepared(gone)[1] == ["notebook-missing"]


@pytest.mark.parametrize("kind", ["link", "special-file", "notebook-too-large", "hard-link"])
def test_a_notebook_that_is_no_plain_file_is_not_opened(folder: Path, kind: str) -> None:
    handed = folder / NOTEBOOK
    if kind == "hard-link":
        (folder / "twin.ipynb").hardlink_to(handed)
    elif kind == "notebook-too-large":
        with handed.open("ab") as file:
            file.truncate(200 << 20)
    else:
        handed.unlink()
        os.mkfifo(handed) if kind == "special-file" else handed.symlink_to("/etc/passwd")
    assert prepared(folder)[1] == [kind]


def test_a_submission_folder_that_is_a_link_is_not_followed(folder: Path) -> None:
    twin = folder.with_name("twin")
    twin.symlink_to(folder)
    graded, _ = prepared(twin)
    assert isinstance(graded, Graded)


def test_the_notebook_of_another_lesson_is_not_graded(folder: Path) -> None:
    other = notebook("own")
    other["metadata"]["cnnlab"]["source"] = "source/lessons/other.md"
    (folder / NOTEBOOK).write_bytes(written(other))
    assert prepared(folder)[1] == ["other-lesson"]


@pytest.mark.parametrize("imports", [True, False])
def test_imports_which_every_lesson_has_do_not_make_another_lesson_this_one(
    folder: Path, imports: bool
) -> None:
    other = notebook("own")
    other["metadata"]["cnnlab"]["source"] = "source/lessons/other.md"
    other["cells"] += [KNOWN.cell(set())] if imports else []
    (folder / NOTEBOOK).write_bytes(written(other))
    assert prepared(folder, WITH_IMPORTS)[1] == ["other-lesson"]


def test_what_is_no_notebook_is_not_graded(folder: Path) -> None:
    (folder / NOTEBOOK).write_bytes(b"<html>")
    assert prepared(folder)[1] == ["notebook-not-json"]


def test_a_submission_of_nothing_but_oddities_names_some_of_them(folder: Path) -> None:
    odd = notebook(*ORDER)
    unknown = {"grade_id": "mine", "locked": True}
    odd["cells"] += [cell("own") | {"metadata": {"nbgrader": unknown}, "source": 7}] * 3_000
    (folder / NOTEBOOK).write_bytes(written(odd))
    job, incidents = prepared(folder)
    assert isinstance(job, Job)
    assert set(incidents) == {"cell-repaired", "unknown-cell"} and len(incidents) == 100
