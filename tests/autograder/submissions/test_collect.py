"""Exports of learning platforms become nbgrader's tree, again and again, and nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from autograder.job import MEGABYTE
from autograder.submissions.collect import collect
from autograder.submissions.plain import NotPlainError

from .exports import FIRST, NOTEBOOK, SECOND, collected, files, kinds, zipped
from .samples import LESSON

if TYPE_CHECKING:
    from pathlib import Path

MINSU = "김민수_123456_assignsubmission_file_"


def test_moodles_folders_become_students(tmp_path: Path) -> None:
    export = {
        f"{MINSU}/{NOTEBOOK}": FIRST,
        f"{MINSU}/data/table.csv": b"1,2",
        "Ana Lee_99_assignsubmission_file/my answers.ipynb": SECOND,
        "Ana Lee_99_assignsubmission_onlinetext/onlinetext.html": b"see file",
    }
    handed = collected(tmp_path, export)
    assert handed["123456"].full_name == "김민수"
    assert files(handed["123456"].folder) == {NOTEBOOK: FIRST, "data/table.csv": b"1,2"}
    assert handed["99"].full_name == "Ana Lee"
    assert files(handed["99"].folder) == {NOTEBOOK: SECOND}
    assert kinds(handed["123456"]) == []
    assert kinds(handed["99"]) == ["notebook-renamed"]
    assert (handed["99"].platform_id, handed["123456"].platform_id) == ("99", "123456")


def test_canvas_names_become_students_with_their_last_file(tmp_path: Path) -> None:
    export = {
        f"leeana_99_500_{NOTEBOOK}": FIRST,
        f"leeana_99_501_{LESSON}-1.ipynb": SECOND,
        f"kimminsu_LATE_123456_502_{LESSON}-2.ipynb": FIRST,
        "kimminsu_LATE_123456_503_table.csv": b"1,2",
        "parksora_7_text.html": b"typed",
    }
    handed = collected(tmp_path, export)
    assert handed.keys() == {"99", "123456"}
    assert files(handed["99"].folder) == {NOTEBOOK: SECOND, f"other-500-{NOTEBOOK}": FIRST}
    assert files(handed["123456"].folder) == {NOTEBOOK: FIRST, "table.csv": b"1,2"}
    assert kinds(handed["123456"]) == ["marked-late", "notebook-renamed"]


def test_a_folder_is_collected_like_an_archive(tmp_path: Path) -> None:
    export = tmp_path / "export"
    (export / MINSU).mkdir(parents=True)
    (export / MINSU / NOTEBOOK).write_bytes(FIRST)
    (export / MINSU / "passwords").symlink_to("/etc/passwd")
    (handed,) = collect(export, LESSON, tmp_path)
    assert files(handed.folder) == {NOTEBOOK: FIRST}
    assert kinds(handed) == ["link"]


def test_one_notebook_and_the_tree_itself_are_exports_too(tmp_path: Path) -> None:
    single = tmp_path / "kim.ipynb"
    single.write_bytes(FIRST)
    (handed,) = collect(single, LESSON, tmp_path)
    assert (handed.student, files(handed.folder)) == ("kim", {NOTEBOOK: FIRST})
    (again,) = collect(None, LESSON, tmp_path)
    assert (again.student, again.folder) == ("kim", handed.folder)


def test_a_folder_whose_name_stops_nbgraders_batch_is_named(tmp_path: Path) -> None:
    (tmp_path / "submitted" / "kim\nlee" / LESSON).mkdir(parents=True)
    (handed,) = collect(None, LESSON, tmp_path)
    assert kinds(handed) == ["unsafe-name"]


def test_collecting_again_changes_nothing(tmp_path: Path) -> None:
    export = {f"kim/{NOTEBOOK}": FIRST, "kim/a.csv": b"1"}
    handed = collected(tmp_path, export)["kim"]
    status = (handed.folder / NOTEBOOK).stat()
    assert collected(tmp_path, export)["kim"] == handed
    assert (handed.folder / NOTEBOOK).stat() == status
    assert not (tmp_path / "submitted-earlier").exists()


def test_what_is_replaced_is_kept(tmp_path: Path) -> None:
    for data in (FIRST, SECOND, FIRST):
        folder = collected(tmp_path, {f"kim/{NOTEBOOK}": data})["kim"].folder
    earlier = tmp_path / "submitted-earlier" / "kim" / LESSON
    assert files(folder) == {NOTEBOOK: FIRST}
    assert files(earlier) == {f"1/{NOTEBOOK}": FIRST, f"2/{NOTEBOOK}": SECOND}


def test_a_submission_without_a_notebook_replaces_none_that_has_one(tmp_path: Path) -> None:
    collected(tmp_path, {f"kim/{NOTEBOOK}": FIRST})
    handed = collected(tmp_path, {"kim/report.pdf": b"%PDF"})["kim"]
    assert files(handed.folder) == {NOTEBOOK: FIRST}
    assert kinds(handed) == ["notebook-missing"]


def test_a_run_that_was_stopped_is_done_again(tmp_path: Path) -> None:
    half = tmp_path / "incoming" / "kim" / LESSON
    half.mkdir(parents=True)
    (half / "half.csv").write_bytes(b"1")
    assert files(collected(tmp_path, {f"kim/{NOTEBOOK}": FIRST})["kim"].folder) == {NOTEBOOK: FIRST}


def test_only_instructors_and_nbgrader_set_the_time_of_handing_in(tmp_path: Path) -> None:
    early = b"2000-01-01 00:00:00\n"
    handed = collected(tmp_path, {f"kim/{NOTEBOOK}": FIRST, "kim/timestamp.txt": early})["kim"]
    assert files(handed.folder) == {NOTEBOOK: FIRST}
    assert kinds(handed) == ["own-timestamp"]
    collect(tmp_path / "export.zip", LESSON, tmp_path, {"kim": "2026-03-01 10:00:00 KST"})
    given = (handed.folder / "timestamp.txt").read_text()
    assert given == "2026-03-01 10:00:00 KST\n"
    collected(tmp_path, {f"kim/{NOTEBOOK}": SECOND})
    assert (handed.folder / "timestamp.txt").read_text() == given
    tree = {f"lee/{LESSON}/{NOTEBOOK}": FIRST, f"lee/{LESSON}/timestamp.txt": early}
    handed = collected(tmp_path, tree)["lee"]
    # A learner's own folder may be called like the lesson: the tree's shape proves nothing.
    assert kinds(handed) == ["own-timestamp"] and "timestamp.txt" not in files(handed.folder)


def test_an_archive_that_a_learner_handed_in_is_opened_once(tmp_path: Path) -> None:
    inner = zipped({f"work/{NOTEBOOK}": FIRST, "work/a.csv": b"1", "more.zip": zipped({"b": b""})})
    handed = collected(tmp_path, {f"{MINSU}/answers.zip": inner})["123456"]
    assert files(handed.folder).keys() == {NOTEBOOK, "a.csv", "more.zip"}
    beside = {f"{MINSU}/{NOTEBOOK}": FIRST, f"{MINSU}/data.zip": zipped({"a.csv": b"1"})}
    assert files(collected(tmp_path, beside)["123456"].folder).keys() == {NOTEBOOK, "data.zip"}


def test_a_bad_file_costs_its_owner_that_file_and_nobody_else_anything(tmp_path: Path) -> None:
    export = {
        f"kim/{NOTEBOOK}": FIRST,
        "kim/../../../evil.txt": b"x",
        "kim/zeros": bytes(100 * MEGABYTE),
        "kim/a": b"file",
        "kim/a/b": b"in it",
        "kim/line\nbreak": b"x",
        "kim/" + "d/" * 9 + "deep": b"x",
        f"lee/{NOTEBOOK}": SECOND,
        "park.zip": b"PK no archive",
    }
    handed = collected(tmp_path, export)
    assert files(handed["kim"].folder) == {NOTEBOOK: FIRST, "a": b"file"}
    found = kinds(handed["kim"])
    assert sorted(found) == sorted(
        ["unsafe-name", "zip-bomb", "duplicate-name", "unsafe-name", "too-deep"]
    )
    assert kinds(handed["lee"]) == []
    assert kinds(handed["park"]) == ["zip-damaged", "notebook-missing"]
    assert not (tmp_path.parent / "evil.txt").exists()


def test_an_archive_that_is_none_is_said_at_once(tmp_path: Path) -> None:
    (tmp_path / "export.zip").write_bytes(b"hello")
    with pytest.raises(NotPlainError):
        collect(tmp_path / "export.zip", LESSON, tmp_path)


def test_times_reach_what_lies_in_the_tree_already(tmp_path: Path) -> None:
    folder = tmp_path / "submitted" / "kim" / LESSON
    folder.mkdir(parents=True)
    (folder / NOTEBOOK).write_bytes(FIRST)
    collect(None, LESSON, tmp_path, {"kim": "2026-03-02 14:59:00 UTC"})
    assert (folder / "timestamp.txt").read_text() == "2026-03-02 14:59:00 UTC\n"
