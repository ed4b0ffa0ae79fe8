"""A solutions edition among the notebooks stops the build, whatever its name is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from autograder.builder.draft import serialise
from autograder.solutions.edition import marked, solved

if TYPE_CHECKING:
    from .conftest import TinyCourse


@pytest.mark.parametrize(
    "name", ["notebooks/en/03-tiny/tiny.ipynb", "build/source/tiny/answers.ipynb"]
)
def test_a_build_refuses_a_solutions_edition(tiny: TinyCourse, name: str) -> None:
    edition = serialise(marked(solved(tiny.build().lessons[0], "en"), "en"))
    path = tiny.course.root / name
    path.parent.mkdir(parents=True)
    path.write_bytes(edition)
    (error,) = tiny.errors()
    assert str(error).startswith(f"{name}:1: this is a solutions edition.\n    Try: Remove it")
    path.unlink()
    tiny.build()


def test_a_page_is_known_by_its_name(tiny: TinyCourse) -> None:
    path = tiny.course.notebooks / "tiny.solutions.html"
    path.parent.mkdir()
    path.write_text("", encoding="utf-8")
    assert [error.file for error in tiny.errors()] == ["notebooks/tiny.solutions.html"]
