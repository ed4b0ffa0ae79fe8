"""Cells that learners copied, deleted, moved or changed come back to what is graded."""

from __future__ import annotations

from typing import Any

import pytest

from autograder.submissions.cells import name_of
from autograder.submissions.restore import restore, written_unchanged

from .samples import KERNEL, ORDER, POINTS, REFERENCE, SCHEME, cell, notebook


def sources(changed: dict[str, Any]) -> list[str]:
    """Return the sources of the restored cells, without the opening."""
    return [cell["source"] for cell in restore(changed, REFERENCE)[0]["cells"][1:]]


def kinds(changed: dict[str, Any]) -> list[tuple[str, str]]:
    return [(found.kind, found.cell) for found in restore(changed, REFERENCE)[1]]


def find(whole: dict[str, Any], name: str) -> dict[str, Any]:
    (found,) = [cell for cell in whole["cells"] if name_of(cell) == name]
    return dict(found)


def test_a_whole_notebook_only_gets_its_mark_scheme_and_its_kernel() -> None:
    whole = notebook(*ORDER)
    restored, incidents = restore(whole, REFERENCE)
    assert incidents == []
    assert restored == whole | {"metadata": whole["metadata"] | {"kernelspec": KERNEL}}


def test_what_is_given_stays_as_it_is() -> None:
    given = notebook("pool")
    restore(given, REFERENCE)
    assert given == notebook("pool")


def test_a_missing_check_stands_below_its_answer() -> None:
    found = sources(notebook("pool", "note", *ORDER[2:]))
    assert found[:3] == ["learner's pool", "released check-pool", "learner's note"]


def test_a_check_without_its_answer_stands_below_what_the_learner_wrote_instead() -> None:
    found = sources(notebook("pool", "check-pool", "my own flatten", "why", "rubric-why"))
    assert found[2:5] == ["learner's my own flatten", "released check-flatten", "learner's why"]


def test_a_deleted_function_is_not_put_back() -> None:
    assert "released flatten" not in sources(notebook("pool", "check-pool", "why"))


def test_a_deleted_answer_is_told_and_what_is_put_back_is_not() -> None:
    handed = notebook("check-pool", "flatten", "check-flatten")  # and no written answer
    missing = [name for kind, name in kinds(handed) if kind == "answer-missing"]
    assert missing == ["pool"]


def test_a_deleted_written_answer_comes_back_above_its_mark_scheme() -> None:
    restored, incidents = restore(notebook(*ORDER[:4]), REFERENCE)
    assert [cell["source"] for cell in restored["cells"][-2:]] == ["released why", SCHEME]
    assert find(restored, "why")["metadata"]["nbgrader"]["points"] == POINTS["why"]
    assert {(found.kind, found.cell) for found in incidents} == {
        ("cell-put-back", "why"),
        ("cell-put-back", "rubric-why"),
    }


def test_an_empty_notebook_gets_every_graded_cell() -> None:
    expected = [f"released {name}" for name in ORDER if name in POINTS]
    empty = notebook() | {"cells": []}
    assert sources(empty) == [*expected, SCHEME]


def test_a_check_above_its_answer_moves_below_it() -> None:
    moved = notebook("check-pool", "pool", *ORDER[2:])
    assert sources(moved)[:2] == ["learner's pool", "released check-pool"]
    assert kinds(moved) == [("check-moved", "check-pool")]


def test_a_check_above_an_untouched_starter_stays_where_the_function_may_be() -> None:
    moved = notebook("mine", "check-pool", "pool", *ORDER[2:])
    moved["cells"][3]["source"] = "released pool"
    assert sources(moved)[:3] == ["learner's mine", "released check-pool", "released pool"]


def test_of_copies_the_last_is_graded_and_the_others_are_the_learners_own() -> None:
    copied = notebook(*ORDER)
    first = cell("why") | {"id": "copy", "source": "an earlier thought"}
    copied["cells"].insert(1, first)
    restored, incidents = restore(copied, REFERENCE)
    assert find(restored, "why")["source"] == "learner's why"
    assert restored["cells"][1]["metadata"] == {}
    assert [(found.kind, found.cell) for found in incidents] == [("copied-cell", "why")]


@pytest.mark.parametrize(
    "metadata",
    [
        {"points": 60},
        {"points": "many"},
        {"locked": False, "grade": False, "solution": False},
        {"solution": True},
        {"schema_version": 99},
        {"checksum": 7},
        {"cell_type": "drawing"},
        {"task": True},
        {"surprise": [1, 2]},
    ],
)
def test_changed_metadata_and_source_of_a_check_come_back(metadata: dict[str, Any]) -> None:
    changed = notebook(*ORDER)
    changed["cells"][2]["metadata"]["nbgrader"] |= metadata
    changed["cells"][2]["source"] = "6"
    restored, incidents = restore(changed, REFERENCE)
    assert find(restored, "check-pool") == cell("check-pool")
    assert [found.kind for found in incidents] == ["cell-restored"]


@pytest.mark.parametrize("broken", ["text", 7, [], {"grade_id": 3}, {"grade_id": "renamed"}])
def test_a_cell_whose_metadata_is_lost_is_known_by_the_builds_id(broken: Any) -> None:
    changed = notebook(*ORDER)
    changed["cells"][1]["id"], changed["cells"][5]["id"] = "pool-answer", "why-answer"
    changed["cells"][5]["metadata"]["nbgrader"] = broken
    restored, _ = restore(changed, REFERENCE)
    assert find(restored, "why")["source"] == "learner's why"
    assert len(restored["cells"]) == len(changed["cells"])


def test_an_unknown_grade_id_makes_a_cell_the_learners_own() -> None:
    changed = notebook(*ORDER, "extra")
    changed["cells"][-1]["metadata"]["nbgrader"] = {"grade": True, "grade_id": "bonus", "points": 9}
    restored, incidents = restore(changed, REFERENCE)
    assert restored["cells"][-1]["metadata"] == {}
    assert [(found.kind, found.cell) for found in incidents] == [("unknown-cell", "extra")]


def test_a_changed_type_comes_back_with_the_fields_of_its_type() -> None:
    changed = notebook(*ORDER)
    check = changed["cells"][2]
    check["cell_type"] = "markdown"
    del check["outputs"], check["execution_count"]
    check["attachments"] = {"a.png": {"image/png": "AA=="}}
    why = changed["cells"][5]
    why |= {"cell_type": "code", "outputs": [], "execution_count": None}
    restored, _ = restore(changed, REFERENCE)
    assert find(restored, "check-pool") == cell("check-pool")
    assert find(restored, "why") == cell("why")


def test_tags_that_keep_a_check_from_running_are_removed() -> None:
    changed = notebook(*ORDER)
    tags = ["skip-execution", "mine", "raises-exception", {}, ["skip-execution"], 5, None]
    changed["cells"][2]["metadata"]["tags"] = tags
    changed["cells"][1]["metadata"]["tags"] = "skip-execution"
    restored, _ = restore(changed, REFERENCE)
    assert find(restored, "check-pool")["metadata"]["tags"] == ["mine"]
    assert find(restored, "pool")["metadata"]["tags"] == []


def test_outputs_never_come_along() -> None:
    changed = notebook(*ORDER)
    changed["cells"][2] |= {"outputs": [{"output_type": "error"}], "execution_count": 7}
    assert find(restore(changed, REFERENCE)[0], "check-pool") == cell("check-pool")


def test_the_written_answers_as_released_are_named() -> None:
    untouched = notebook(*ORDER)
    assert written_unchanged(untouched, REFERENCE) == frozenset()
    untouched["cells"][5]["source"] = "released why"
    restored, _ = restore(untouched, REFERENCE)
    assert written_unchanged(restored, REFERENCE) == {"why"}
