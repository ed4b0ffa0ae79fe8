"""The lesson's opening: put back, in the right language, without losing a learner's lines."""

from __future__ import annotations

from dataclasses import replace

import pytest

from autograder.submissions.opening import language_of, opening, restore_opening
from autograder.submissions.restore import restore

from .samples import IMPORTS, KNOWN, LESSON, ORDER, WITH_IMPORTS, cell, notebook


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


@pytest.mark.parametrize("name", ["imports", "pool-answer", "pool-check"])
def test_a_start_with_the_id_of_another_cell_stays_the_start(name: str) -> None:
    given = notebook(*ORDER)
    given["cells"][0]["id"] = name
    given["cells"][1]["metadata"] = {}
    restored, incidents = restore(given, WITH_IMPORTS)
    assert [cell["source"] for cell in restored["cells"][:2]] == [opening(LESSON, "en"), IMPORTS]
    assert restored["cells"][0]["id"] == "start"
    assert "opening-restored" in {found.kind for found in incidents}


def imports_of(*sources: str, below: int = 0) -> tuple[list[str], list[tuple[str, str]]]:
    """Restore a notebook whose cells of imports have these sources; return its sources, incidents.

    They stand below the start and the first `below` other cells.
    """
    given = notebook(*ORDER)
    for number, source in enumerate(sources):
        own = replace(KNOWN, source=source).cell({cell["id"] for cell in given["cells"]})
        given["cells"].insert(1 + below + number, own)
    restored, incidents = restore(given, WITH_IMPORTS)
    assert len({cell["id"] for cell in restored["cells"]}) == len(restored["cells"])
    assert restored["cells"][1]["metadata"] == {"nbgrader": KNOWN.metadata()}
    sources_below = [cell["source"] for cell in restored["cells"][1:]]
    return sources_below[:-5], [(found.kind, found.cell) for found in incidents]


def test_imports_as_released_stay() -> None:
    assert imports_of(IMPORTS) == ([IMPORTS, "learner's pool"], [])


@pytest.mark.parametrize("source", ["", "import keras", "\n\nfrom cnnlab import check\n"])
def test_imports_that_lack_a_line_come_back(source: str) -> None:
    restored = [IMPORTS, "learner's pool"]
    assert imports_of(source) == (restored, [("opening-restored", "imports")])


def test_missing_imports_stand_below_the_start() -> None:
    assert imports_of() == ([IMPORTS, "learner's pool"], [("opening-restored", "imports")])


def test_what_a_learner_wrote_among_the_imports_runs_below_them() -> None:
    own = f"{IMPORTS}\nimport math"
    restored = [IMPORTS, own, "learner's pool"]
    assert imports_of(own) == (restored, [("opening-restored", "imports")])


def test_imports_that_stand_below_an_answer_move_up() -> None:
    restored = [IMPORTS, "learner's pool"]
    assert imports_of(IMPORTS, below=1) == (restored, [("opening-restored", "imports")])


def test_of_copied_imports_the_other_is_a_cell_of_the_learners_own() -> None:
    restored, incidents = imports_of(f"{IMPORTS}\nimport math", IMPORTS)
    assert restored == [IMPORTS, f"{IMPORTS}\nimport math", "learner's pool"]
    assert ("copied-cell", "imports") in incidents


def test_imports_that_stand_above_the_start_move_below_it() -> None:
    given = notebook(*ORDER)
    own = replace(KNOWN, source=f"{IMPORTS}\nimport math", cell_type="raw").cell(set())
    given["cells"].insert(0, own)
    cells = restore(given, WITH_IMPORTS)[0]["cells"]
    assert [cell["source"] for cell in cells[1:3]] == [opening(LESSON, "en"), IMPORTS]
