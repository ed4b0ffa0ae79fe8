"""A small lesson's reference, and notebooks of it that learners changed."""

from __future__ import annotations

import json
from typing import Any

from autograder.submissions.opening import opening
from autograder.submissions.reference import CourseCell, Reference

LESSON = "tiny"
ORDER = ("pool", "check-pool", "flatten", "check-flatten", "why", "rubric-why")
ANSWERS = {"pool", "flatten", "why"}
POINTS = {"check-pool": 6.0, "check-flatten": 2.0, "why": 5.0}
SCHEME = "### BEGIN MARK SCHEME\nboth see 5×5\n### END MARK SCHEME"
KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}


def course_cell(name: str) -> CourseCell:
    return CourseCell(
        name=name,
        cell_type="markdown" if "why" in name else "code",
        source=SCHEME if name == "rubric-why" else f"released {name}",
        checksum="0" * 32,
        locked=name not in ANSWERS,
        grade=name in POINTS,
        solution=name in ANSWERS,
        points=POINTS.get(name),
    )


REFERENCE = Reference(LESSON, tuple(map(course_cell, ORDER)), KERNEL)
IMPORTS = "import keras\nfrom cnnlab import check"
KNOWN = CourseCell("imports", "code", IMPORTS, "0" * 32, locked=True, grade=False, solution=False)
WITH_IMPORTS = Reference(LESSON, (KNOWN, *REFERENCE.cells), KERNEL)


def cell(name: str) -> dict[str, Any]:
    """Return a course cell as a learner has it, or, for other names, a cell of their own."""
    known = REFERENCE.by_name.get(name)
    kind = "markdown" if "why" in name else "code"
    made: dict[str, Any] = {"cell_type": kind, "id": name, "metadata": {}}
    made["source"] = f"learner's {name}" if known is None or known.solution else known.source
    if known is not None:
        made["metadata"]["nbgrader"] = known.metadata()
    return made | ({"execution_count": None, "outputs": []} if kind == "code" else {})


def notebook(*names: str, language: str = "en") -> dict[str, Any]:
    """Return a notebook of the opening and these cells."""
    start = cell("start") | {"source": opening(LESSON, language)}
    metadata = {"cnnlab": {"language": language, "source": f"source/lessons/{LESSON}.md"}}
    cells = [start, *map(cell, names)]
    return {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}


def written(content: Any) -> bytes:
    return json.dumps(content).encode()
