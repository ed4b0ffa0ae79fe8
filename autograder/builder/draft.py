"""The instructor's notebook: one language's prose, nbgrader's metadata, solutions, mark schemes."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

import nbformat
from nbformat import NotebookNode

from autograder.builder.markers import regions
from autograder.submissions.opening import IMPORTS, START, opening

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from autograder.builder.curriculum import Entry
    from autograder.builder.lesson import Cell, Lesson

Node = dict[str, Any]
# Nothing here may depend on a version or a machine: the notebooks are committed.
_KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}


def draft(lesson: Lesson, entry: Entry, language: str, points: Mapping[str, float]) -> NotebookNode:
    """Return the notebook that nbgrader takes as source: prose of one language, all code.

    `points` maps the name of each exercise to its points.
    """
    return _notebook(
        {
            "cells": list(_cells(lesson, entry, language, points)),
            "metadata": {
                "cnnlab": {"language": language, "source": lesson.file},
                "kernelspec": _KERNEL,
                "language_info": {"name": "python"},
            },
            "nbformat": 4,
            "nbformat_minor": 5,
        }
    )


def serialise(notebook: NotebookNode) -> bytes:
    """Return the notebook's file, the same bytes for the same notebook."""
    nbformat.validate(notebook)
    text: str = nbformat.writes(notebook, version=4)  # type: ignore[no-untyped-call]
    return (text.rstrip("\n") + "\n").encode()


def _notebook(content: Node) -> NotebookNode:
    notebook: NotebookNode = nbformat.from_dict(content)  # type: ignore[no-untyped-call]
    return notebook


def _cells(
    lesson: Lesson, entry: Entry, language: str, points: Mapping[str, float]
) -> Iterator[Node]:
    # Ids count from the exercise above, so that a new paragraph renames only its neighbours.
    above = "opening"
    counted: Counter[str] = Counter()
    started = False
    for cell in lesson.cells:
        if cell.kind in ("answer", "written"):
            above, counted = cell.name, Counter()
            yield from (
                _exercise(cell, points[cell.name]) if cell.kind == "answer" else _written(cell)
            )
        elif cell.kind == "code":
            counted["code"] += 1
            yield (
                _imports(cell)
                if cell is lesson.imports
                else _code(cell.source, f"{above}-code-{counted['code']}")
            )
        elif cell.metadata["lang"] == language:
            counted["text"] += 1
            source = cell.source if started else f"{_notice(lesson)}\n\n{cell.source}"
            yield _markdown(source, f"{above}-text-{counted['text']}")
            if not started:
                started = True
                yield _start(entry, language)


def _notice(lesson: Lesson) -> str:
    projects = lesson.file.startswith("source/")
    command = "make notebooks" if projects else "python -m autograder build"
    return f"<!-- Generated from {lesson.file}: edit that file, then run {command}. -->"


def _start(entry: Entry, language: str) -> Node:
    cell = _code(opening(entry.name, language), START)
    # Without this cell the checks would speak English in every edition.
    cell["metadata"] = {"deletable": False, "editable": False}
    return cell


def _imports(cell: Cell) -> Node:
    """Return the lesson's imports as a cell that learners cannot change by accident.

    nbgrader knows it, so that a submission without it is graded with it.
    """
    return _graded(_code(cell.source, IMPORTS), IMPORTS, locked=True)


def _exercise(cell: Cell, points: float) -> Iterator[Node]:
    answer = _code(cell.source, f"{cell.name}-answer")
    yield _graded(answer, cell.name, solution=True)
    check = _code(f"check({json.dumps(cell.name)})", f"{cell.name}-check")
    yield _graded(check, f"check-{cell.name}", grade=True, locked=True, points=points)


def _written(cell: Cell) -> Iterator[Node]:
    """Yield the cell for the learner's answer and, below it, the one with the mark scheme.

    nbgrader replaces a whole written answer by its stub, so a mark scheme inside would be lost.
    In a read-only cell of its own the formgrader shows it under each answer.
    """
    parts = regions(cell)
    seen = "\n".join(parts.seen).strip()
    stub = "### BEGIN SOLUTION\n### END SOLUTION"
    answer = _markdown(f"{seen}\n\n{stub}" if seen else stub, f"{cell.name}-answer")
    points = cell.metadata["points"]
    yield _graded(answer, cell.name, grade=True, solution=True, points=points)
    scheme = "\n".join(parts.hidden).strip("\n")
    marked = f"### BEGIN MARK SCHEME\n{scheme}\n### END MARK SCHEME"
    rubric = _markdown(f"**{points:g} points · {points:g}점**\n\n{marked}", f"{cell.name}-rubric")
    yield _graded(rubric, f"rubric-{cell.name}", locked=True)


def _graded(
    cell: Node,
    grade_id: str,
    *,
    grade: bool = False,
    solution: bool = False,
    locked: bool = False,
    points: float | None = None,
) -> Node:
    cell["metadata"]["nbgrader"] = {
        "grade": grade,
        "grade_id": grade_id,
        "locked": locked,
        "schema_version": 3,
        "solution": solution,
        "task": False,
    }
    if points is not None:
        # Whole points as integers: 3 and 3.0 are the same points but not the same bytes.
        cell["metadata"]["nbgrader"]["points"] = int(points) if points == int(points) else points
    return cell


def _markdown(source: str, name: str) -> Node:
    return {"cell_type": "markdown", "id": name, "metadata": {}, "source": source}


def _code(source: str, name: str) -> Node:
    return _markdown(source, name) | {"cell_type": "code", "execution_count": None, "outputs": []}
