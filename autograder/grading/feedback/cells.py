"""A notebook's cells as a page shows them: safe HTML, graded cells with their points."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Any

from pygments import highlight  # type: ignore[import-untyped]
from pygments.formatters import HtmlFormatter  # type: ignore[import-untyped]
from pygments.lexers import PythonLexer  # type: ignore[import-untyped]

from autograder.grading.feedback.mark_scheme import without_mark_scheme
from autograder.grading.feedback.markdown import plain, rendered
from autograder.grading.feedback.outputs import shown
from autograder.grading.feedback.styles import split_styles
from autograder.grading.feedback.words import comment_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from autograder.grading.feedback.content import Feedback, Mark

_LONGEST_COLOURED = 50_000
# Formatting takes time; the prose of a long lesson is a tenth of this.
_MOST_PROSE = 200_000
_LEXER = PythonLexer()
_FORMATTER = HtmlFormatter(nowrap=True)


@dataclass(frozen=True)
class CellView:
    """One cell as safe HTML, and what stands above and below it."""

    name: str = ""  # its grade id
    kind: str = ""  # of a graded cell or answer: a word of the page
    prose: str = ""
    code: str = ""
    outputs: tuple[str, ...] = ()
    mark: Mark | None = None
    comment: str = ""
    styles: tuple[str, ...] = field(default=(), repr=False)

    @property
    def exercise(self) -> str:
        """The name that a learner knows the cell by."""
        return self.name.removeprefix("check-")


def cell_views(feedback: Feedback, words: Mapping[str, str]) -> Iterator[CellView]:
    """Yield the notebook's cells in their order, without those that are empty."""
    if feedback.notebook is None:
        return
    prose = 0
    for cell in feedback.notebook["cells"]:
        prose += len(cell["source"]) if cell["cell_type"] == "markdown" else 0
        view = _view(feedback, cell, words["picture"], formatted=prose < _MOST_PROSE)
        if view.prose or view.code or view.name:
            yield view


def _view(
    feedback: Feedback, cell: Mapping[str, Any], picture: str, *, formatted: bool
) -> CellView:
    about = cell["metadata"].get("nbgrader") or {}
    name = about.get("grade_id", "") if _is_courses(about) else ""
    source = cell["source"]
    source = without_mark_scheme(source) if about.get("locked") else source
    is_prose = cell["cell_type"] == "markdown"
    styles, outputs = _outputs(cell, picture)
    return CellView(
        name=name,
        kind=_kind(cell["cell_type"], about) if name else "",
        prose=_prose(source, cell.get("attachments"), formatted=formatted) if is_prose else "",
        code="" if is_prose else _coloured(source),
        outputs=outputs,
        mark=feedback.marks.get(name),
        comment=_comment(feedback, name) if about.get("solution") or about.get("task") else "",
        styles=styles,
    )


def _prose(source: str, attachments: dict[str, Any] | None, *, formatted: bool) -> str:
    return rendered(source, attachments) if formatted else plain(source)


def _comment(feedback: Feedback, name: str) -> str:
    comment = feedback.comments.get(name, "")
    return rendered(comment_in(feedback.language, comment)) if comment else ""


def _is_courses(about: Mapping[str, Any]) -> bool:
    return any(about.get(role) for role in ("grade", "solution", "task"))


def _kind(cell_type: str, about: Mapping[str, Any]) -> str:
    if cell_type == "markdown":
        return "written"
    return "answer" if about.get("solution") else "check"


def _outputs(cell: Mapping[str, Any], picture: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    parts = [split_styles(shown(output, picture)) for output in cell.get("outputs", ())]
    styles = dict.fromkeys(style for found, _ in parts for style in found)
    return tuple(styles), tuple(html for _, html in parts if html)


@lru_cache(maxsize=2048)
def _coloured(source: str) -> str:
    if len(source) > _LONGEST_COLOURED:
        return escape(source)
    return str(highlight(source, _LEXER, _FORMATTER)).rstrip("\n")
