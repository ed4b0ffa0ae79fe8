from __future__ import annotations

import os
from pathlib import Path

import pytest

from autograder.kernels.readable import readable


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Return a folder with one hidden folder beside, and one below, what may be read."""
    for name in ("libraries/numpy", "libraries/course/answers", "libraries/course/open", "other"):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "file.py").touch()
    return tmp_path


def allowed(path: Path, listed: tuple[str, ...]) -> bool:
    return any(path.resolve().is_relative_to(Path(one).resolve()) for one in listed)


def test_a_folder_that_hides_nothing_is_listed_whole(tree: Path) -> None:
    assert str(tree / "libraries") in readable([tree / "libraries"], [tree / "other"])


def test_what_is_hidden_inside_a_folder_is_left_out_and_its_neighbours_stay(tree: Path) -> None:
    hidden = tree / "libraries" / "course" / "answers"
    listed = readable([tree / "libraries"], [hidden])
    assert not allowed(hidden / "file.py", listed)
    assert allowed(tree / "libraries" / "course" / "open" / "file.py", listed)
    assert allowed(tree / "libraries" / "numpy" / "file.py", listed)


def test_what_lies_below_something_hidden_is_left_out(tree: Path) -> None:
    listed = readable([tree / "libraries" / "course" / "answers"], [tree / "libraries"])
    assert not allowed(tree / "libraries" / "course" / "answers" / "file.py", listed)


def test_links_hide_nothing_and_reveal_nothing(tree: Path) -> None:
    hidden = tree / "libraries" / "course"
    (tree / "link to the hidden").symlink_to(hidden)
    (tree / "link above it").symlink_to(tree / "libraries")
    for asked in (tree / "link to the hidden", tree / "link above it"):
        listed = readable([asked], [hidden])
        assert not allowed(hidden / "open" / "file.py", listed)
    listed = readable([tree / "libraries"], [tree / "link to the hidden"])
    assert not allowed(hidden / "open" / "file.py", listed)


def test_python_and_its_libraries_can_be_read_and_the_users_files_cannot() -> None:
    listed = readable([], [])
    assert allowed(Path(os.__file__), listed)
    for private in ("/etc/shadow", "/root", "/home", "/proc/1", "/var/lib"):
        assert not allowed(Path(private), listed)


def test_nothing_is_listed_twice_and_everything_exists(tree: Path) -> None:
    listed = readable([tree / "other", tree / "other", tree / "missing"], [])
    assert len(listed) == len(set(listed))
    assert all(Path(one).exists() for one in listed)
