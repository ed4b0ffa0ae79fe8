"""nbgrader's settings for the project and for every course folder; nbgrader_config.py calls this.

The build reads the stubs from here too, so that `notebooks/` holds what nbgrader would release.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Any

from nbgrader.converters import Autograde, GenerateAssignment
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import Execute, SaveAutoGrades, SaveCells

from autograder.builder.course_file import read_course_file
from autograder.builder.mistakes import BuildError
from autograder.due_dates import SaveDueDate
from autograder.stock.pages import template_paths
from cnnlab.course_folder import FILE

# One text for both languages: an answer cell's checksum is the same in both editions.
_CODE_STUB = (
    "# Write your code here instead of the next line. · 다음 줄을 지우고 코드를 씁니다.\n"
    'raise NotImplementedError("not written yet · 아직 쓰지 않았습니다")'
)
_TEXT_STUB = "*Write your answer here. · 여기에 답을 씁니다.*"


def configure(c: Any, folder: Path) -> None:
    """Set what the course in `folder` needs; what a file sets after this call counts more."""
    if shutil.which("alembic") is None:
        # nbgrader looks for its neighbour there, also in an environment that nobody activated.
        os.environ["PATH"] += os.pathsep + str(Path(sys.executable).parent)
    if str(folder) not in sys.path:
        # Last: for plugins of the instructor's, wherever the command is given.
        sys.path.append(str(folder))
    c.CourseDirectory.course_id = "cnnlab"
    c.CourseDirectory.root = str(folder / "build")
    if (folder / FILE).is_file():
        _own_course(c, folder)
    _release(c)
    _feedback(c)
    _autograde(c)
    _formgrader(c)


def _own_course(c: Any, folder: Path) -> None:
    try:
        course = read_course_file(folder)
    except BuildError as errors:
        # nbgrader would go on without any of these settings after another exception.
        raise SystemExit(str(errors)) from None
    c.CourseDirectory.course_id = course.id
    # Named here, so that no course.toml in a submission can be taken for it.
    c.GradeSubmission.course = str(folder)
    c.SaveDueDate.dues = {name: due.isoformat() for name, due in course.dues().items()}


def _release(c: Any) -> None:
    c.ClearSolutions.code_stub = {"python": _CODE_STUB}
    c.ClearSolutions.text_stub = _TEXT_STUB
    # Mark schemes stand in read-only cells below the answers; nbgrader expects them in task cells,
    # which cannot give an untouched answer its 0. The build checks where they stand instead.
    c.ClearMarkScheme.enforce_metadata = False
    # A solutions edition that was moved to where nbgrader looks reaches nobody: as a notebook it is
    # refused, and files with its names are left out wherever nbgrader copies a folder.
    # A whole list: the formgrader reads its settings at every click, and an extended one grows.
    c.CourseDirectory.ignore = [
        *CourseDirectory.ignore.default_args[0],
        "*.solutions.ipynb",
        "*.solutions.html",
    ]
    stages = list(GenerateAssignment.preprocessors.default_args[0])
    after = stages.index(SaveCells) + 1
    c.GenerateAssignment.preprocessors = [
        "autograder.solutions.refuse.RefuseSolutions",
        *stages[:after],
        SaveDueDate,
        *stages[after:],
    ]


def _feedback(c: Any) -> None:
    # The same pages as `python -m autograder grade` writes: in the learner's language, without
    # mark schemes, scripts or a network.
    c.GenerateFeedback.exporter_class = "autograder.grading.feedback.exporter.FeedbackExporter"
    c.GenerateFeedback.preprocessors = []


def _autograde(c: Any) -> None:
    # First: what a submission's cells have lost would otherwise stop nbgrader for the whole class.
    c.Autograde.sanitize_preprocessors = [
        "autograder.restore.RestoreCells",
        *Autograde.sanitize_preprocessors.default_args[0],
    ]
    c.Autograde.pre_convert_hook = "autograder.submissions.quarantine.pre_convert_hook"
    # Students' code runs in a sandbox, and the judge outside of it gives the points.
    judged = {
        Execute: "autograder.stock.execute.GradeSubmission",
        SaveAutoGrades: "autograder.stock.execute.SaveJudgedGrades",
    }
    c.Autograde.autograde_preprocessors = [
        judged.get(stage, stage) for stage in Autograde.autograde_preprocessors.default_args[0]
    ]


def _formgrader(c: Any) -> None:
    # Otherwise a submission can put its scripts into the pages of the formgrader.
    c.HTMLExporter.sanitize_html = True
    c.HTMLExporter.filters = {
        "clean_html": "autograder.sanitize.clean_html",
        "markdown2html": "autograder.grading.feedback.markdown.rendered",
    }
    # The page to grade by hand, without scripts from a host.
    c.HTMLExporter.template_paths = template_paths()
