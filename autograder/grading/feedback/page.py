"""One feedback page: a single file of HTML that loads nothing and runs nothing."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from autograder.grading.feedback.cells import cell_views
from autograder.grading.feedback.styles import for_page
from autograder.grading.feedback.words import by_a_person, words
from cnnlab.markup import inline

if TYPE_CHECKING:
    from autograder.grading.feedback.content import Feedback

_TEMPLATES = Path(__file__).with_name("templates")


def page(feedback: Feedback) -> str:
    """Return the page as HTML: the same text for the same content, in every process."""
    said = words(feedback.language)
    cells = list(cell_views(feedback, said))
    styles = dict.fromkeys(style for cell in cells for style in cell.styles)
    return template(_TEMPLATES / "page.html.j2").render(
        feedback=feedback,
        words=said,
        words_ko=words("ko"),
        cells=cells,
        graded=[cell for cell in cells if cell.mark],
        commented=frozenset(name for name, said in feedback.comments.items() if by_a_person(said)),
        waiting=any(mark.waiting for mark in feedback.marks.values()),
        css=Markup("\n".join([style_sheet(), *map(for_page, styles)])),
        due=max(0.0, feedback.total - feedback.late_penalty),
    )


@cache
def template(path: Path) -> Template:
    """Return a page's template, whose filters show points and names as every page does."""
    environment = Environment(
        loader=FileSystemLoader(path.parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["points"] = lambda points: f"{round(points, 2):g}".replace("-", "−")
    environment.filters["inline"] = lambda text: Markup(inline(text))
    environment.filters["breakable"] = lambda name: escape(name).replace("_", Markup("_<wbr>"))
    return environment.get_template(path.name)


@cache
def style_sheet() -> str:
    """Return the style sheet of a page that shows a notebook."""
    return (_TEMPLATES / "page.css").read_text(encoding="utf-8")
