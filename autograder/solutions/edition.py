"""A lesson solved: its own solutions, a sample answer to each written question, its rubrics."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING

from nbformat.v4 import new_markdown_cell

from autograder.builder.fill import fill, solutions
from autograder.builder.samples import by_level
from autograder.solutions.mark import MARK
from cnnlab.text import Text

if TYPE_CHECKING:
    from nbformat import NotebookNode

    from autograder.builder.pipeline import BuiltLesson
    from cnnlab.text import Language

_MARKER = re.compile(r"^### (BEGIN|END) MARK SCHEME\n?", re.MULTILINE)
NOTICE = Text(
    en="**Solutions edition, for instructors.** It holds this lesson's solutions, mark schemes and "
    "sample answers. It is not for learners: the build, packs and nbgrader refuse it.",
    ko="**강사용 해설판입니다.** 이 단원의 풀이, 채점 기준, 예시 답안이 들어 있습니다. "
    "학생에게 주는 파일이 아니며, 빌드와 배포 묶음, nbgrader가 이 파일을 거부합니다.",
)
_SAMPLE = Text(en="**A sample answer with all points**", ko="**만점을 받는 예시 답안**")
_NO_SAMPLE = Text(
    en="*The mark scheme below says what an answer has to show.*",
    ko="*답에 무엇이 드러나야 하는지는 아래 채점 기준에 있습니다.*",
)


def solved(built: BuiltLesson, language: Language) -> NotebookNode:
    """Return the learner's edition with everything in it that learners must not see.

    Its cells still have nbgrader's metadata, by which a page tells answers from prose.
    """
    written = {
        cell.name: _written(built, cell.name, language)
        for cell in built.lesson.cells
        if cell.kind == "written"
    }
    notebook = fill(built.editions[language], solutions(built.lesson) | written)
    rubrics = {
        f"{name}-rubric": _rubric(cell.source)
        for name in written
        for cell in built.drafts[language].cells
        if cell.id == f"{name}-rubric"
    }
    for cell in notebook.cells:
        cell.source = rubrics.get(cell.id, cell.source)
    return notebook


def marked(notebook: NotebookNode, language: Language) -> NotebookNode:
    """Return the notebook as it is written: it says what it is, and is no assignment any more."""
    result = copy.deepcopy(notebook)
    for cell in result.cells:
        cell.metadata.pop("nbgrader", None)
        cell.metadata.pop("deletable", None)
        cell.metadata.pop("editable", None)
    notice = f"<!-- {MARK} -->\n\n> {getattr(NOTICE, language)}"
    first = new_markdown_cell(notice, id="solutions-edition")  # type: ignore[no-untyped-call]
    result.cells.insert(0, first)
    # Without the digest of a learner's edition: this is none.
    about = {k: v for k, v in result.metadata["cnnlab"].items() if k != "digest"}
    result.metadata["cnnlab"] = about | {"edition": MARK}
    return result


def _written(built: BuiltLesson, question: str, language: Language) -> str:
    sample = by_level(built.samples, question, language).get("full")
    if sample is None:
        return str(getattr(_NO_SAMPLE, language))
    return f"{getattr(_SAMPLE, language)}\n\n{sample.answer}"


def _rubric(source: str) -> str:
    """Return a mark scheme as a person reads and prints it: without markers, all of it open."""
    return _MARKER.sub("", source).replace("<details>", "<details open>").strip()
