"""What stands in a solutions edition, and what tells it from an assignment."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from autograder.builder.draft import serialise
from autograder.builder.pristine import is_pristine
from autograder.solutions.edition import marked, solved
from autograder.solutions.mark import MARK
from tests.autograder.builder.conftest import TinyCourse
from tests.autograder.builder.sampled import SAMPLE, with_scheme, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def sampled(tmp_path: Path) -> TinyCourse:
    tiny = with_scheme(TinyCourse(tmp_path))
    full = {"one_third": "full", "points = 2": "points = 5", "[2, 0]": "[2, 3]", "Because": "Since"}
    best = SAMPLE
    for old, new in full.items():
        best = best.replace(old, new)
    write(tiny, SAMPLE + best)
    return tiny


def test_it_holds_solutions_a_full_answer_and_the_open_rubric(sampled: TinyCourse) -> None:
    cells = {cell.id: cell for cell in solved(sampled.build().lessons[0], "en").cells}
    assert "twice_the_number = number + number" in cells["double-answer"].source
    written = cells["why-even-answer"].source
    assert written.endswith("with all points**\n\nSince it is a multiple of two.")
    rubric = cells["why-even-rubric"].source
    assert rubric.count("<details open>") == 2
    assert "| 3 | an example |" in rubric
    assert "MARK SCHEME" not in rubric


def test_without_a_sample_it_points_to_the_mark_scheme(sampled: TinyCourse) -> None:
    cells = {cell.id: cell for cell in solved(sampled.build().lessons[0], "ko").cells}
    assert "아래 채점 기준" in cells["why-even-answer"].source


def test_it_says_what_it_is_and_is_no_assignment(sampled: TinyCourse, tmp_path: Path) -> None:
    edition = marked(solved(sampled.build().lessons[0], "ko"), "ko")
    assert edition.cells[0].source.startswith(f"<!-- {MARK} -->\n\n> **강사용 해설판입니다.**")
    assert edition.metadata.cnnlab.edition == MARK
    assert not any(cell.metadata for cell in edition.cells)
    path = tmp_path / "edition.ipynb"
    path.write_bytes(serialise(edition))
    assert not is_pristine(path)
