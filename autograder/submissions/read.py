"""Bytes that should be a notebook, as a notebook or as a reason why not."""

from __future__ import annotations

import json
from typing import Any

import nbformat

from autograder.job import MEGABYTE, Incident
from autograder.submissions.cells import plain, repaired_cells
from autograder.submissions.metadata import sound_notebook
from autograder.submissions.screen import MOST_INCIDENTS

LARGEST = 50 * MEGABYTE
# Python needs up to 60 bytes for each of the lists and objects that two bytes of JSON can hold.
_MOST_VALUES = 4_000_000

Notebook = dict[str, Any]


def read(data: bytes) -> tuple[Notebook | None, list[Incident]]:
    """Return the notebook in a file's bytes, without outputs, and what had to be repaired.

    It is nbformat 4.5 in shape: texts as sources, an id for every cell. None with one incident if
    the bytes hold no notebook. Never raises for what they hold.
    """
    if len(data) > LARGEST:
        return None, [Incident("notebook-too-large")]
    content, encoding = _decoded(data)
    if content is None:
        return None, [Incident("notebook-not-utf8")]
    if sum(map(content.count, "[{,")) > _MOST_VALUES:
        return None, [Incident("notebook-too-complex")]
    try:
        parsed = json.loads(content, parse_constant=lambda _: None)
    except json.JSONDecodeError as error:
        return None, [Incident("notebook-not-json", detail=str(error.lineno))]
    except (RecursionError, ValueError):  # ValueError: a number of thousands of digits
        return None, [Incident("notebook-too-complex")]
    incidents = [Incident("notebook-encoding", detail=encoding)] if encoding != "utf-8" else []
    notebook, repairs = _notebook(parsed)
    return notebook, (incidents + repairs)[:MOST_INCIDENTS]


def lesson_of(notebook: Notebook) -> str:
    """Return the lesson that the build wrote into the notebook's metadata, or ""."""
    course = notebook["metadata"].get("cnnlab")
    source = course.get("source") if isinstance(course, dict) else None
    return source.rpartition("/")[2].removesuffix(".md") if isinstance(source, str) else ""


def _decoded(data: bytes) -> tuple[str | None, str]:
    """Return the text and its encoding; Windows' editors write all but the first two."""
    encodings: tuple[str, ...] = ("utf-8", "cp949")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ("utf-16",)
    elif data.startswith(b"\xef\xbb\xbf"):
        encodings = ("utf-8-sig",)
    for encoding in encodings:
        try:
            return data.decode(encoding), "utf-8" if encoding == "utf-8-sig" else encoding
        except UnicodeDecodeError:
            continue
    return None, ""


def _notebook(parsed: Any) -> tuple[Notebook | None, list[Incident]]:
    if not isinstance(parsed, dict):
        return None, [Incident("notebook-without-cells")]
    incidents = []
    if isinstance(parsed.get("worksheets"), list):
        parsed, incidents = _upgraded(parsed), [Incident("notebook-upgraded")]
    cells = parsed.get("cells") if parsed is not None else None
    if not isinstance(cells, list):
        return None, [Incident("notebook-without-cells")]
    kept, repairs = repaired_cells(cells)
    if cells and not kept:
        return None, [Incident("notebook-without-cells")]
    metadata = parsed.get("metadata")
    kept_metadata = sound_notebook(plain(metadata)) if isinstance(metadata, dict) else {}
    # The state of widgets is output, often the largest part of a file.
    kept_metadata.pop("widgets", None)
    notebook = {"cells": kept, "metadata": kept_metadata, "nbformat": 4, "nbformat_minor": 5}
    return notebook, incidents + repairs


def _upgraded(parsed: Notebook) -> Notebook | None:
    """Return a notebook of nbformat 3 or older as nbformat 4, None if it is damaged."""
    try:
        for sheet in parsed["worksheets"]:
            for cell in sheet["cells"]:
                cell["outputs"] = []
                for part in ("input", "source"):  # in a file, a list of lines
                    if part in cell:
                        cell[part] = "".join(cell[part])
        upgraded = nbformat.convert(nbformat.from_dict(parsed), 4)  # type: ignore[no-untyped-call]
        for cell in upgraded["cells"]:
            cell.pop("id", None)  # drawn at random
        plain_upgraded: Notebook = json.loads(json.dumps(upgraded))
    except Exception:  # nbformat says nothing about what it raises for a damaged file
        return None
    return plain_upgraded
