"""Links on the way to a readable path are shown as links, and nothing is mounted twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.sandbox.view import plan


@pytest.fixture
def host(tmp_path: Path) -> Path:
    (tmp_path / "usr/lib/python").mkdir(parents=True)
    (tmp_path / "usr/bin").mkdir()
    (tmp_path / "usr/bin/python3").touch()
    (tmp_path / "lib").symlink_to("usr/lib")
    (tmp_path / "venv").mkdir()
    (tmp_path / "venv/python").symlink_to(tmp_path / "usr/bin/python3")
    return tmp_path.resolve()


def test_a_link_is_kept_and_its_target_is_shown(host: Path) -> None:
    view = plan((f"{host}/lib/python",))
    assert view.links == {f"{host}/lib": "usr/lib"}
    assert view.sources == (f"{host}/usr/lib/python",)


def test_an_absolute_link_is_followed(host: Path) -> None:
    view = plan((f"{host}/venv/python",))
    assert view.links == {f"{host}/venv/python": f"{host}/usr/bin/python3"}
    assert view.sources == (f"{host}/usr/bin/python3",)


def test_what_lies_in_a_shown_folder_needs_nothing_more(host: Path) -> None:
    view = plan((f"{host}/venv", f"{host}/usr", f"{host}/venv/python", f"{host}/usr/lib"))
    assert view.links == {}
    assert view.sources == (f"{host}/usr", f"{host}/venv")


def test_a_circle_of_links_is_named(host: Path) -> None:
    (host / "circle").symlink_to("circle")
    with pytest.raises(OSError, match="circle"):
        plan((f"{host}/circle",))


@pytest.mark.parametrize("path", ["usr", "/", "/../"])
def test_the_root_and_relative_paths_are_refused(path: str) -> None:
    with pytest.raises(ValueError, match="absolute path below /"):
        plan((path,))


def test_a_missing_path_is_named(host: Path) -> None:
    with pytest.raises(FileNotFoundError, match="missing"):
        plan((f"{host}/missing",))
