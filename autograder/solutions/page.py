"""A solved lesson as one page to read and print: a single file that loads nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import Markup

from autograder.grading.feedback.cells import cell_views
from autograder.grading.feedback.content import Feedback
from autograder.grading.feedback.markdown import rendered
from autograder.grading.feedback.page import style_sheet, template
from autograder.grading.feedback.styles import for_page
from autograder.solutions.edition import NOTICE
from autograder.solutions.mark import MARK
from cnnlab.text import Text

if TYPE_CHECKING:
    from nbformat import NotebookNode

    from cnnlab.text import Language

_TEMPLATES = Path(__file__).with_name("templates")
_WORDS = {
    "answer": Text(en="Solution", ko="풀이"),
    "check": Text(en="Check", ko="확인"),
    "edition": Text(en="Solutions edition", ko="해설판"),
    "output": Text(en="Output", ko="출력"),
    "picture": Text(en="A picture that this cell made", ko="이 셀이 만든 그림"),
    "written": Text(en="Written answer", ko="서술형 답"),
}


def page(notebook: NotebookNode, title: str, language: Language) -> str:
    """Return the page of a solved notebook whose cells have nbgrader's metadata."""
    words = {name: getattr(text, language) for name, text in _WORDS.items()}
    shown = Feedback(student="", title=title, language=language, notebook=dict(notebook))
    cells = list(cell_views(shown, words))
    styles = dict.fromkeys(style for cell in cells for style in cell.styles)
    return template(_TEMPLATES / "solutions.html.j2").render(
        mark=MARK,
        title=title,
        language=language,
        words=words,
        notice=Markup(rendered(getattr(NOTICE, language))),
        cells=cells,
        css=Markup("\n".join([style_sheet(), *map(for_page, styles)])),
    )
