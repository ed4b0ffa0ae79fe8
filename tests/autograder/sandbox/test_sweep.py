"""A folder that hostile code filled can always be removed."""

from __future__ import annotations

import os
from pathlib import Path

from autograder.sandbox.sweep import remove


def test_a_folder_deeper_than_any_path_is_removed(tmp_path: Path) -> None:
    folder = tmp_path / "scratch"
    folder.mkdir()
    before = Path.cwd()
    os.chdir(folder)
    for _ in range(1500):
        Path("deep").mkdir()
        os.chdir("deep")
    Path("file").touch()
    os.chdir(before)
    remove(str(folder))
    assert not folder.exists()


def test_closed_folders_links_and_pipes_are_removed_but_not_what_they_lead_to(
    tmp_path: Path,
) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "file").touch()
    folder = tmp_path / "scratch"
    (folder / "closed" / "inner").mkdir(parents=True)
    (folder / "link").symlink_to(kept)
    (folder / "closed" / "link").symlink_to(kept)
    os.mkfifo(folder / "closed" / "pipe")
    (folder / "closed" / "inner").chmod(0)
    (folder / "closed").chmod(0)
    remove(str(folder))
    assert not folder.exists() and (kept / "file").exists()


def test_a_folder_that_is_gone_already_is_no_error(tmp_path: Path) -> None:
    remove(str(tmp_path / "gone"))
