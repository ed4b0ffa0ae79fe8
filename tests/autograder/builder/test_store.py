"""Writing: only what differs, only where generated files live, never over somebody's work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import nbformat
import pytest

from autograder.builder.store import Fate, differences, store

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import TinyCourse


def _korean(tiny: TinyCourse) -> Path:
    return tiny.course.notebooks / "ko" / "03-tiny" / "tiny.ipynb"


def test_a_second_build_writes_nothing(tiny: TinyCourse) -> None:
    assert set(store(tiny.course, tiny.build().files).values()) == {Fate.WRITTEN}
    assert set(store(tiny.course, tiny.build().files).values()) == {Fate.UNCHANGED}
    assert differences(tiny.course, tiny.build().files) == []


def test_a_changed_lesson_renews_its_notebooks(tiny: TinyCourse) -> None:
    store(tiny.course, tiny.build().files)
    tiny.replace("Why is it even?", "Why is it an even number?")
    built = tiny.build()
    english = tiny.course.notebooks / "en" / "03-tiny" / "tiny.ipynb"
    assert differences(tiny.course, built.files) == [english]
    assert store(tiny.course, built.files)[english] is Fate.WRITTEN
    assert "an even number" in english.read_text(encoding="utf-8")


@pytest.mark.parametrize("cell", ["double-answer", "imports"])
def test_a_notebook_with_somebodys_work_is_kept(tiny: TinyCourse, cell: str) -> None:
    store(tiny.course, tiny.build().files)
    notebook = nbformat.read(_korean(tiny), as_version=4)
    next(c for c in notebook.cells if c.id == cell).source += "\nmine = 1"
    nbformat.write(notebook, _korean(tiny))
    before = _korean(tiny).read_bytes()
    built = tiny.build()
    assert differences(tiny.course, built.files) == [_korean(tiny)]
    assert store(tiny.course, built.files)[_korean(tiny)] is Fate.KEPT
    assert _korean(tiny).read_bytes() == before


def test_outputs_alone_are_no_work(tiny: TinyCourse) -> None:
    store(tiny.course, tiny.build().files)
    notebook = nbformat.read(_korean(tiny), as_version=4)
    notebook.cells[1].execution_count = 1
    nbformat.write(notebook, _korean(tiny))
    assert store(tiny.course, tiny.build().files)[_korean(tiny)] is Fate.WRITTEN


def test_a_notebook_that_no_lesson_makes_is_removed_and_a_persons_is_not(tiny: TinyCourse) -> None:
    store(tiny.course, tiny.build().files)
    old = _korean(tiny).with_name("old.ipynb")
    old.write_bytes(_korean(tiny).read_bytes())
    own = _korean(tiny).with_name("own.ipynb")
    nbformat.write(nbformat.v4.new_notebook(), own)
    built = tiny.build()
    assert differences(tiny.course, built.files) == [old]
    assert store(tiny.course, built.files)[old] is Fate.REMOVED
    assert own.exists()
    assert not old.exists()


def test_no_file_is_written_elsewhere(tiny: TinyCourse) -> None:
    with pytest.raises(ValueError, match="below notebooks/, docs/plans/ or build/source/"):
        store(tiny.course, {tiny.course.root / "source" / "x.ipynb": b""})
    assert not (tiny.course.root / "source" / "x.ipynb").exists()
