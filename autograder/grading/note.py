"""What a graded notebook says about the cells that grading did not run again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from autograder.submissions.opening import START
from cnnlab.text import Text

if TYPE_CHECKING:
    from autograder.job import Language

_ONE = Text(
    en="One demonstration of the course was not run again in grading: no answer needs it. "
    "It earns no points.",
    ko="단원의 예제 셀 하나는 채점할 때 다시 실행하지 않았습니다. 어떤 답에도 필요하지 않고 배점도 "
    "없는 셀입니다.",
)
_SEVERAL = Text(
    en="{count} demonstrations of the course were not run again in grading: no answer needs them. "
    "They earn no points.",
    ko="단원의 예제 셀 {count}개는 채점할 때 다시 실행하지 않았습니다. 어떤 답에도 필요하지 않고 "
    "배점도 없는 셀입니다.",
)


def annotate(notebook: dict[str, Any], skipped: int, language: Language) -> None:
    """Add the note to a graded notebook's first cell, if any cell was skipped."""
    for cell in notebook["cells"] if skipped else ():
        if cell["id"] == START and cell["cell_type"] == "code":
            cell["outputs"].append(note(skipped, language))


def note(skipped: int, language: Language) -> dict[str, Any]:
    """Return an output of Jupyter for the lesson's first cell, which earns no points."""
    text = getattr(_ONE if skipped == 1 else _SEVERAL.format(count=skipped), language)
    shown = {"text/html": f"<p>{text}</p>", "text/plain": text}
    return {"output_type": "display_data", "metadata": {}, "data": shown}
