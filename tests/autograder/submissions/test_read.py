"""Whatever bytes are handed in: a notebook, or a reason why there is none."""

from __future__ import annotations

import json
import random
from typing import Any

import nbformat
import pytest

from autograder.reasons import REASONS
from autograder.submissions.read import LARGEST, lesson_of, read

from .samples import LESSON, ORDER, notebook, written

KOREAN = notebook(*ORDER, language="ko")
KOREAN["cells"][1]["source"] = "합성곱 = 1"


def told(data: bytes) -> list[str]:
    found, incidents = read(data)
    assert found is None
    assert {incident.kind for incident in incidents} <= REASONS.keys()
    return [incident.kind for incident in incidents]


@pytest.mark.parametrize("indent", [None, 1])
def test_a_notebook_stays_as_it_is(indent: int | None) -> None:
    assert read(json.dumps(KOREAN, indent=indent).encode()) == (KOREAN, [])


@pytest.mark.parametrize(
    ("encoding", "kinds"),
    [
        ("utf-8", []),
        ("utf-8-sig", []),
        ("utf-16", ["notebook-encoding"]),
        ("cp949", ["notebook-encoding"]),
    ],
)
def test_korean_text_is_read_in_the_encodings_of_windows(encoding: str, kinds: list[str]) -> None:
    found, incidents = read(json.dumps(KOREAN, ensure_ascii=False).encode(encoding))
    assert found == KOREAN
    assert [incident.kind for incident in incidents] == kinds


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", "notebook-not-json"),
        (b"hello", "notebook-not-json"),
        (b"<!DOCTYPE html><html></html>", "notebook-not-json"),
        (written(notebook())[:-9], "notebook-not-json"),
        (b'{"cells": [], "n": ' + b"9" * 5_000 + b"}", "notebook-too-complex"),
        (b"\x80\xff\x00\xff", "notebook-not-utf8"),
        (b"\xff\xfe\x00", "notebook-not-utf8"),
        (b" " * (LARGEST + 1), "notebook-too-large"),
        (b"[" * 100_000, "notebook-too-complex"),
        (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, "notebook-too-complex"),
        (b"[" + b"[]," * 2_000_000 + b"[]]", "notebook-too-complex"),
        (b"[]", "notebook-without-cells"),
        (b"null", "notebook-without-cells"),
        (b"{}", "notebook-without-cells"),
        (b'{"cells": {"0": {}}}', "notebook-without-cells"),
        (b'{"cells": ["print(1)", 7, null]}', "notebook-without-cells"),
        (b'{"worksheets": [7], "nbformat": 3}', "notebook-without-cells"),
        (b'{"worksheets": [], "cells": ["x"], "nbformat": 4}', "notebook-without-cells"),
        (b'{"worksheets": [], "cells": 5, "nbformat": 4}', "notebook-without-cells"),
        (b'{"worksheets": [{"cells": 7}], "nbformat": "three"}', "notebook-without-cells"),
    ],
    ids=lambda value: value if isinstance(value, str) else ascii(value[:20]),  # not megabytes
)
def test_what_is_no_notebook_is_said_why(data: bytes, kind: str) -> None:
    assert told(data) == [kind]


def test_nothing_raises_whatever_is_damaged() -> None:
    whole = written(KOREAN)
    random_bytes = random.Random(0)
    for _ in range(300):
        damaged = bytearray(whole)
        for _ in range(3):
            damaged[random_bytes.randrange(len(whole))] = random_bytes.randrange(256)
        found, incidents = read(bytes(damaged))
        assert found is not None or incidents


@pytest.mark.parametrize("wrong", [None, 7, "text", [], {}, True, [[]], {"a": [{}]}])
@pytest.mark.parametrize("field", ["id", "cell_type", "metadata", "source", "outputs", "nbformat"])
def test_a_field_of_another_type_never_costs_the_other_cells(field: str, wrong: Any) -> None:
    broken = notebook(*ORDER)
    broken["cells"][1][field] = wrong
    broken[field] = wrong
    found, _ = read(written(broken))
    assert found is not None
    nbformat.validate(nbformat.from_dict(found))  # type: ignore[no-untyped-call]
    assert found["cells"][2:] == notebook(*ORDER)["cells"][2:]


def test_what_is_no_cell_is_left_out_with_its_number() -> None:
    broken = notebook(*ORDER)
    broken["cells"].insert(1, "print(1)")
    found, incidents = read(written(broken))
    assert found == notebook(*ORDER)
    assert [(incident.kind, incident.detail) for incident in incidents] == [("cell-dropped", "2")]


def test_missing_and_doubled_ids_become_the_same_ones_each_time() -> None:
    broken = notebook(*ORDER)
    for place in (1, 2, 4):
        del broken["cells"][place]["id"]
    broken["cells"][5]["id"] = broken["cells"][6]["id"] = "cell-3"
    found, _ = read(written(broken))
    assert found is not None
    ids = [cell["id"] for cell in found["cells"]]
    assert ids == ["start", "cell-2", "cell-3", "flatten", "cell-5", "cell-6", "cell-7"]
    assert read(written(broken)) == read(written(broken))


def test_sources_as_lists_are_joined() -> None:
    listed = notebook("pool")
    listed["cells"][1]["source"] = ["a = 1\n", "b = 2"]
    found, incidents = read(written(listed))
    assert found is not None and found["cells"][1]["source"] == "a = 1\nb = 2"
    assert incidents == []


def test_half_characters_and_numbers_without_end_can_be_stored_afterwards() -> None:
    odd = notebook("pool")
    odd["cells"][1]["source"] = "x = '\ud800'"
    odd["metadata"] |= {"far": float("inf"), "none": float("nan"), "long": 10**400, "\udfff": 1}
    found, _ = read(written(odd).replace(b"Infinity", b"1e999"))
    assert found is not None
    assert json.loads(json.dumps(found, allow_nan=False, ensure_ascii=False).encode()) == found
    assert found["cells"][1]["source"] == "x = '?'"


def test_deep_metadata_is_cut_before_anything_walks_it() -> None:
    deep: Any = 1
    for _ in range(400):
        deep = {"a": deep}
    odd = notebook("pool")
    odd["metadata"]["deep"] = odd["cells"][1]["metadata"]["deep"] = deep
    found, _ = read(written(odd))
    assert found is not None and json.dumps(found).count('"a"') < 40


def test_outputs_of_any_size_and_shape_are_dropped() -> None:
    large = notebook("pool")
    large["cells"][1]["outputs"] = [{"output_type": "x", "data": "y" * 5_000_000}, 7]
    large["metadata"]["widgets"] = {"state": "y" * 5_000_000}
    assert read(written(large)) == (notebook("pool"), [])


def test_an_old_format_is_converted_with_the_same_ids_each_time() -> None:
    code = {"cell_type": "code", "input": ["a = 1\n", "b = 2"], "outputs": [7]}
    heading = {"cell_type": "heading", "level": 2, "source": "Pooling", "metadata": {}}
    old = {"worksheets": [{"cells": [code, heading]}], "nbformat": 3, "metadata": {"name": ""}}
    found, incidents = read(written(old))
    assert found is not None
    assert [cell["source"] for cell in found["cells"]] == ["a = 1\nb = 2", "## Pooling"]
    assert [incident.kind for incident in incidents] == ["notebook-upgraded"]
    assert read(written(old))[0] == found


def test_more_cells_than_a_person_writes_are_cut() -> None:
    found, incidents = read(written(notebook(*["pool"] * 6_000)))
    assert found is not None and len(found["cells"]) == 5_000
    assert [(incident.kind, incident.detail) for incident in incidents] == [
        ("too-many-cells", "6001")
    ]


@pytest.mark.parametrize(
    ("course", "lesson"),
    [(7, ""), ({}, ""), ({"source": 7}, ""), ({"source": f"source/lessons/{LESSON}.md"}, LESSON)],
)
def test_the_lesson_is_known_from_the_metadata_of_the_build(course: Any, lesson: str) -> None:
    assert lesson_of({"metadata": {"cnnlab": course}}) == lesson
