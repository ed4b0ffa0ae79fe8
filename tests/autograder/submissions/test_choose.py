"""Of a learner's files, which is the lesson's notebook."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from .exports import FIRST, NOTEBOOK, SECOND, collected, files, kinds
from .samples import LESSON, written

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("names", "chosen", "kind"),
    [
        ([NOTEBOOK, "draft.ipynb"], NOTEBOOK, None),
        ([NOTEBOOK, f"{LESSON}-1.ipynb"], NOTEBOOK, None),
        ([f"{LESSON} (1).ipynb", "draft.ipynb"], f"{LESSON} (1).ipynb", "notebook-renamed"),
        (["draft.ipynb"], "draft.ipynb", "notebook-renamed"),
        (["a.ipynb", "b.ipynb"], None, "several-notebooks"),
        ([f"{LESSON}-1.ipynb", f"{LESSON}-2.ipynb"], None, "several-notebooks"),
        (["notes.txt"], None, "notebook-missing"),
    ],
)
def test_the_lessons_notebook_is_chosen_by_its_name(
    tmp_path: Path, names: list[str], chosen: str | None, kind: str | None
) -> None:
    other = written({"cells": [], "metadata": {}, "nbformat": 4})
    export = {f"kim/{name}": FIRST if name == chosen else other for name in names}
    handed = collected(tmp_path, export | {f"lee/{NOTEBOOK}": SECOND})["kim"]
    assert (files(handed.folder).get(NOTEBOOK) == FIRST) == (chosen is not None)
    assert kinds(handed) == ([kind] if kind else [])
    assert len(files(handed.folder)) == len(names)


def test_of_several_names_the_content_decides(tmp_path: Path) -> None:
    other = json.loads(FIRST)
    other["metadata"]["cnnlab"]["source"] = "source/lessons/other.md"
    export = {"kim/a.ipynb": written(other), "kim/b.ipynb": FIRST, f"lee/{NOTEBOOK}": SECOND}
    handed = collected(tmp_path, export)["kim"]
    assert files(handed.folder)[NOTEBOOK] == FIRST
