"""What lies in a hostile folder is named without being opened, and only plain files are copied."""

from __future__ import annotations

import os
import socket
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.job import Limits
from autograder.reasons import REASONS
from autograder.submissions.plain import NotPlainError, copy_plain, read_plain
from autograder.submissions.screen import MOST_INCIDENTS, printable, screen

LIMITS = Limits(file=1_000, disk=3_000)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "handed"
    (made / "data").mkdir(parents=True)
    (made / "notes.txt").write_text("mine")
    (made / "data" / "table.csv").write_text("1,2")
    return made


def kinds(folder: Path, limits: Limits = LIMITS) -> dict[str, str]:
    _, incidents = screen(folder, limits)
    assert {incident.kind for incident in incidents} <= REASONS.keys()
    return {incident.detail: incident.kind for incident in incidents}


def test_plain_files_may_be_copied(folder: Path, tmp_path: Path) -> None:
    assert screen(folder, LIMITS) == (["data/table.csv", "notes.txt"], [])
    copied, incidents = copy_plain(folder, tmp_path / "copy", LIMITS)
    assert (copied, incidents) == (["data/table.csv", "notes.txt"], [])
    assert (tmp_path / "copy" / "data" / "table.csv").read_text() == "1,2"


def test_links_pipes_sockets_and_second_names_stay(folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("42")
    (folder / "soft").symlink_to(secret)
    (folder / "folder").symlink_to(tmp_path)
    (folder / "hard").hardlink_to(secret)
    (folder / "nowhere").symlink_to("loop")
    os.mkfifo(folder / "pipe")
    with closing(socket.socket(socket.AF_UNIX)) as unix:
        unix.bind(str(folder / "socket"))
    expected = dict.fromkeys(["folder", "nowhere", "soft"], "link")
    expected |= {"hard": "hard-link", "pipe": "special-file", "socket": "special-file"}
    assert kinds(folder) == expected
    copied, _ = copy_plain(folder, tmp_path / "copy", LIMITS)
    assert copied == ["data/table.csv", "notes.txt"]
    assert {p.name for p in (tmp_path / "copy").iterdir()} == {"data", "notes.txt"}


@pytest.mark.skipif(os.geteuid() != 0, reason="only root makes devices")
def test_devices_stay(folder: Path) -> None:
    try:
        os.mknod(folder / "zero", 0o20666, os.makedev(1, 5))
    except PermissionError:
        pytest.skip("this container may not make devices")
    assert kinds(folder) == {"zero": "special-file"}


def test_giants_are_refused_by_size_also_when_they_are_holes(folder: Path) -> None:
    with (folder / "sparse").open("wb") as file:
        file.truncate(200 * 1024**3)
    assert kinds(folder) == {"sparse": "file-too-large"}


def test_all_files_together_are_limited(folder: Path) -> None:
    for number in range(4):
        (folder / f"part{number}").write_bytes(b"x" * 900)
    assert kinds(folder) == {"part3": "too-many-files"}


def test_thousands_of_files_are_named_in_short(folder: Path) -> None:
    for number in range(1_100):
        (folder / f"{number:04}").touch()
    names, incidents = screen(folder, LIMITS)
    assert len(names) == 1_000 and len(incidents) == MOST_INCIDENTS


def test_deep_trees_end(folder: Path) -> None:
    (folder / "/".join("a" * 100)).mkdir(parents=True)
    assert kinds(folder) == {"/".join("a" * 9): "too-deep"}


def test_names_that_are_not_utf8_are_refused_and_can_be_shown(folder: Path) -> None:
    Path(os.fsdecode(os.fsencode(folder) + b"/\xc7\xd1.txt")).touch()
    (folder / "line\nbreak").touch()
    assert kinds(folder) == {r"\udcc7\udcd1.txt": "name-not-utf8"}
    assert printable("line\nbreak") == r"line\nbreak"


def test_what_tools_leave_behind_is_nobodys(folder: Path) -> None:
    for name in (".ipynb_checkpoints", "__pycache__"):
        (folder / name).mkdir()
        (folder / name / "x.py").touch()
    (folder / "old.pyc").touch()
    assert screen(folder, LIMITS) == (["data/table.csv", "notes.txt"], [])


def test_a_missing_folder_is_an_incident(tmp_path: Path) -> None:
    assert kinds(tmp_path / "gone") == {".": "unreadable"}


def test_a_link_that_takes_a_folders_place_is_not_followed(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "table.csv").write_text("secret")
    (folder / "data").rename(folder / "before")
    (folder / "data").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(NotPlainError) as caught:
        read_plain(folder, "data/table.csv", 1_000)
    assert caught.value.kind in REASONS


def test_a_pipe_that_takes_a_files_place_is_not_waited_for(folder: Path) -> None:
    (folder / "notes.txt").unlink()
    os.mkfifo(folder / "notes.txt")
    with pytest.raises(NotPlainError) as caught:
        read_plain(folder, "notes.txt", 1_000)
    assert caught.value.kind == "special-file"


def test_a_file_that_grew_is_cut_off_and_not_kept(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(NotPlainError) as caught:
        read_plain(folder, "notes.txt", 3)
    assert caught.value.kind == "file-too-large"
    limits = replace(LIMITS, file=3)
    copied, incidents = copy_plain(folder, tmp_path / "copy", limits)
    assert copied == ["data/table.csv"]
    assert [incident.detail for incident in incidents] == ["notes.txt"]


def test_a_file_that_is_closed_to_us_is_an_incident(folder: Path) -> None:
    if os.geteuid() == 0:
        pid = os.fork()
        if pid == 0:
            code = 1
            try:
                (folder / "notes.txt").chmod(0)
                for path in (folder, *folder.parents[:3]):
                    path.chmod(0o755)
                os.setuid(65534)
                read_plain(folder, "notes.txt", 1_000)
            except NotPlainError as error:
                code = 0 if error.kind == "unreadable" else 2
            finally:
                os._exit(code)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    else:
        (folder / "notes.txt").chmod(0)
        with pytest.raises(NotPlainError):
            read_plain(folder, "notes.txt", 1_000)
