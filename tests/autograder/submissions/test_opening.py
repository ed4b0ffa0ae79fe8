"""The lesson's opening: put back, in the right language, without losing a learner's lines."""

from __future__ import annotations

import pytest

from autograder.submissions.opening import language_of, opening, restore_opening

from .samples import LESSON, cell, notebook


def restored(source: str, *below: str) -> list[str]:
    cells = [cell("start") | {"source": source}, *map(cell, below)]
    restore_opening(cells, LESSON, "en")
    assert len({cell["id"] for cell in cells}) == len(cells)
    return [cell["source"] for cell in cells]


def test_an_opening_as_released_stays() -> None:
    cells = notebook("pool")["cells"]
    assert restore_opening(cells, LESSON, "en") == []
    assert cells == notebook("pool")["cells"]


def test_a_missing_opening_stands_above_the_first_code_cell() -> None:
    cells = [cell("why"), cell("pool")]
    (incident,) = restore_opening(cells, LESSON, "ko")
    assert incident.kind == "opening-restored"
    assert [cell["id"] for cell in cells] == ["why", "start", "pool"]
    assert cells[1]["source"] == opening(LESSON, "ko")


@pytest.mark.parametrize(
    "source",
    ["", "import cnnlab", 'import cnnlab\n\ncnnlab.start(\n    lesson="other",\n)', "\n\n"],
)
def test_a_changed_opening_is_replaced(source: str) -> None:
    assert restored(source, "pool") == [opening(LESSON, "en"), "learner's pool"]


def test_a_learners_own_lines_stay_below() -> None:
    own = f"import scipy\n{opening(LESSON, 'en')}"
    assert restored(own) == [opening(LESSON, "en"), "import scipy\nimport cnnlab"]


def test_an_opening_that_was_moved_down_comes_first() -> None:
    cells = [cell("pool"), cell("start") | {"source": opening(LESSON, "en")}]
    restore_opening(cells, LESSON, "en")
    assert [cell["source"] for cell in cells] == [opening(LESSON, "en"), "learner's pool"]


def test_another_cell_with_the_openings_id_gets_one_of_its_own() -> None:
    cells = [cell("start") | {"cell_type": "markdown"}, cell("pool")]
    restore_opening(cells, LESSON, "en")
    assert [cell["id"] for cell in cells] == ["own-start", "start", "pool"]


@pytest.mark.parametrize(
    ("metadata", "source", "expected"),
    [
        ({"cnnlab": {"language": "ko"}}, "", "ko"),
        ({"cnnlab": {"language": "tlh"}}, opening(LESSON, "ko"), "ko"),
        ({"cnnlab": "ko"}, "cnnlab.start(language='ko')", "ko"),
        ({}, "x = cnnlab.start(language=ko", "en"),
        ({}, "", "en"),
    ],
)
def test_the_language_is_the_editions_or_else_the_openings(
    metadata: dict[str, object], source: str, expected: str
) -> None:
    start = cell("start") | {"source": source}
    assert language_of({"cells": [start], "metadata": metadata}) == expected
