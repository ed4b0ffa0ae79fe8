"""A solved notebook, changed as learners change theirs, and what stock nbgrader makes of it."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from nbgrader.api import MissingEntry
from nbgrader.nbgraderformat import SchemaTooNewError, SchemaTooOldError, ValidationError

if TYPE_CHECKING:
    from collections.abc import Callable

Notebook = dict[str, Any]
WRITTEN = "why-three-by-three"
RUBRIC = f"rubric-{WRITTEN}"


def of(notebook: Notebook, name: str) -> dict[str, Any]:
    """Return the cell with a grade id, as in the file."""
    return next(
        cell
        for cell in notebook["cells"]
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == name
    )


def metadata(name: str, **changes: Any) -> Callable[[Notebook], None]:
    def change(notebook: Notebook) -> None:
        of(notebook, name)["metadata"]["nbgrader"].update(changes)

    return change


def without(name: str, *keys: str) -> Callable[[Notebook], None]:
    def change(notebook: Notebook) -> None:
        for key in keys:
            del of(notebook, name)["metadata"]["nbgrader"][key]

    return change


def source(name: str, text: str) -> Callable[[Notebook], None]:
    def change(notebook: Notebook) -> None:
        of(notebook, name)["source"] = text

    return change


def as_markdown(name: str) -> Callable[[Notebook], None]:
    def change(notebook: Notebook) -> None:
        cell = of(notebook, name)
        cell["cell_type"] = "markdown"
        del cell["outputs"], cell["execution_count"]

    return change


def as_code(name: str) -> Callable[[Notebook], None]:
    def change(notebook: Notebook) -> None:
        of(notebook, name).update(cell_type="code", outputs=[], execution_count=None)

    return change


def with_outputs(notebook: Notebook) -> None:
    output = {"output_type": "stream", "name": "stdout", "text": "6\n"}
    of(notebook, "check-pool").update(outputs=[output], execution_count=3)
    of(notebook, "check-pool")["metadata"].update(collapsed=True, scrolled=True)


def with_own_cells(notebook: Notebook) -> None:
    for place in (20, 5, 2):
        cell = {"cell_type": "markdown", "id": f"own-{place}", "metadata": {}, "source": "mine"}
        notebook["cells"].insert(place, cell)


def with_pictures(notebook: Notebook) -> None:
    of(notebook, WRITTEN)["attachments"] = {"a.png": {"image/png": "AA=="}}


def of_another_kernel(notebook: Notebook) -> None:
    notebook["metadata"]["kernelspec"] = {"name": "julia", "display_name": "Julia"}


def in_another_order(notebook: Notebook) -> None:
    pool, flatten = (notebook["cells"].index(of(notebook, name)) for name in ("pool", "flatten"))
    cells = notebook["cells"]
    cells[pool : pool + 2], cells[flatten : flatten + 2] = (
        cells[flatten : flatten + 2],
        cells[pool : pool + 2],
    )


def without_prose(notebook: Notebook) -> None:
    notebook["cells"] = [
        cell
        for cell in notebook["cells"]
        if cell["cell_type"] == "code" or cell["metadata"].get("nbgrader")
    ]


HANDLED: dict[str, Callable[[Notebook], None]] = {
    "as it was": lambda _: None,
    "outputs": with_outputs,
    "own cells": with_own_cells,
    "pictures": with_pictures,
    "another kernel": of_another_kernel,
    "no kernel": lambda notebook: notebook["metadata"].pop("kernelspec"),
    "another order": in_another_order,
    "no prose": without_prose,
    "a check's source": source("check-pool", "6"),
    "a mark scheme's source": source(RUBRIC, "5 points"),
    "an answer's source": source("pool", "pool = None"),
    "an untouched answer": source(WRITTEN, "*Write your answer here. · 여기에 답을 씁니다.*"),
    "more points": metadata("check-pool", points=600),
    "fewer points": metadata("check-pool", points=0.5),
    "more points for the written answer": metadata(WRITTEN, points=50),
    "another checksum": metadata("check-pool", checksum="f" * 32),
    "no checksum": without("check-pool", "checksum"),
    "a check that is not locked": metadata("check-pool", locked=False),
    "an answer that is locked": metadata("pool", locked=True),
    "a mark scheme that is not locked": metadata(RUBRIC, locked=False, solution=False),
    "no record of the type": without("check-pool", "cell_type"),
    "no record of a task": without("check-pool", "task"),
    "a check as text": as_markdown("check-pool"),
    "an answer as text": as_markdown("pool"),
    "a written answer as code": as_code(WRITTEN),
    "a mark scheme as code": as_code(RUBRIC),
}


def copied(name: str) -> Callable[[Notebook], None]:
    def change(notebook: Notebook) -> None:
        cell = of(notebook, name)
        twin = copy.deepcopy(cell) | {"id": "twin", "source": "mine"}
        notebook["cells"].insert(notebook["cells"].index(cell), twin)

    return change


def deleted(name: str) -> Callable[[Notebook], None]:
    return lambda notebook: notebook["cells"].remove(of(notebook, name))


# What stock nbgrader 0.9.6 does: SchemaTooOldError and SchemaTooNewError stop the whole class,
# any other error costs the learner all points, and None is a wrong verdict without an error.
BROKEN: dict[str, tuple[type[Exception] | None, Callable[[Notebook], None]]] = {
    "a copied check": (SchemaTooOldError, copied("check-pool")),
    "a copied answer": (SchemaTooOldError, copied("pool")),
    "a copied written answer": (SchemaTooOldError, copied(WRITTEN)),
    "an old schema": (SchemaTooOldError, metadata("check-pool", schema_version=1)),
    "no schema": (SchemaTooOldError, without("check-pool", "schema_version")),
    "a new schema": (SchemaTooNewError, metadata("check-pool", schema_version=4)),
    "a schema as text": (TypeError, metadata("check-pool", schema_version="3")),
    "a renamed check": (ValidationError, metadata("check-pool", grade_id="mine")),
    "a renamed answer": (ValidationError, metadata("pool", grade_id="mine")),
    "a check without a grade id": (KeyError, without("check-pool", "grade_id")),
    "a grade id that is a list": (TypeError, metadata("check-pool", grade_id=["x"])),
    "points as text": (ValidationError, metadata("check-pool", points="6")),
    "points that are no number": (ValueError, metadata("check-pool", points="many")),
    "no points": (KeyError, without("check-pool", "points")),
    "a check that is an answer": (RuntimeError, metadata("check-pool", solution=True)),
    "a check that earns nothing": (RuntimeError, metadata("check-pool", grade=False)),
    "a check that is a task": (ValidationError, metadata("check-pool", task=True)),
    "an answer that earns points": (MissingEntry, metadata("pool", grade=True, points=9)),
    "a written answer that earns nothing": (ValidationError, metadata(WRITTEN, grade=False)),
    "a written answer that is none": (ValidationError, metadata(WRITTEN, solution=False)),
    "an answer that is nothing": (None, metadata("pool", solution=False)),
    "a field of its own": (ValidationError, metadata("check-pool", surprise=1)),
    "metadata that is text": (
        AttributeError,
        lambda notebook: of(notebook, "check-pool")["metadata"].update(nbgrader="check"),
    ),
    "a deleted check": (None, deleted("check-pool")),
    "a deleted written answer": (None, deleted(WRITTEN)),
    "a deleted mark scheme": (None, deleted(RUBRIC)),
    "no cells": (None, lambda notebook: notebook.update(cells=[])),
    "a deleted opening": (None, lambda notebook: notebook["cells"].pop(1)),
}
