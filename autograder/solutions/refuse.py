"""Keeps nbgrader from releasing a solutions edition that somebody put into its source folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.solutions.mark import ENDINGS, MARK, is_solutions
from cnnlab.text import Text

if TYPE_CHECKING:
    from nbformat import NotebookNode


class SolutionsEditionError(Exception):
    """A notebook with all solutions stands where learners' notebooks are made."""


class RefuseSolutions(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader ships no types
    """The first stage of `nbgrader generate_assignment`: nothing is released if it raises."""

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Return the notebook as it is. Raises SolutionsEditionError for a solutions edition."""
        marked = nb.metadata.get("cnnlab", {}).get("edition") == MARK
        if marked or any(MARK in cell.source for cell in nb.cells):
            raise SolutionsEditionError(_REFUSED.format(name=resources.get("unique_key", "")))
        # nbgrader releases what lies beside the notebook as well, but for the editions' own names.
        # The build, which goes through the same stages, has no folder yet.
        if folder := resources.get("metadata", {}).get("path"):
            _refuse_renamed(Path(folder))
        return nb, resources


def _refuse_renamed(folder: Path) -> None:
    for path in sorted(folder.rglob("*")):
        if path.suffix != ".ipynb" and not path.name.endswith(ENDINGS) and is_solutions(path):
            raise SolutionsEditionError(_REFUSED.format(name=path.name))


_REFUSED = Text(
    en="Received the solutions edition {name}. Expected an assignment that the build made. "
    "Try to remove it from nbgrader's source folder; its place is build/solutions.",
    ko="해설판을 받았습니다: {name}. 빌드가 만든 과제가 필요합니다. nbgrader의 source 폴더에서 "
    "이 파일을 빼십시오. 해설판의 자리는 build/solutions입니다.",
)
