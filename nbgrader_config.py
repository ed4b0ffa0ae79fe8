"""Makes the stock nbgrader commands and the formgrader work from the repository's root.

The build reads the stubs from here too, so that `notebooks/` holds what nbgrader would release.
"""

import os
import shutil
import sys
from pathlib import Path

from nbgrader.converters import Autograde
from nbgrader.preprocessors import Execute, SaveAutoGrades

root = Path(__file__).resolve().parent
if str(root) not in sys.path:
    # The nbgrader command does not look for modules in the folder it runs in.
    sys.path.append(str(root))
if shutil.which("alembic") is None:
    # nbgrader looks for its neighbour there, also in an environment that nobody activated.
    os.environ["PATH"] += os.pathsep + str(Path(sys.executable).parent)

c = get_config()  # noqa: F821  traitlets gives this name to every configuration file

c.CourseDirectory.course_id = "cnnlab"
c.CourseDirectory.root = str(root / "build")

# One text for both languages: an answer cell's checksum is the same in both editions.
c.ClearSolutions.code_stub = {
    "python": (
        "# Write your code here instead of the next line. · 다음 줄을 지우고 코드를 씁니다.\n"
        'raise NotImplementedError("not written yet · 아직 쓰지 않았습니다")'
    )
}
c.ClearSolutions.text_stub = "*Write your answer here. · 여기에 답을 씁니다.*"
# Mark schemes stand in read-only cells below the answers; nbgrader expects them in task cells,
# which cannot give an untouched answer its 0. The build checks where they stand instead.
c.ClearMarkScheme.enforce_metadata = False
# The same pages as `python -m autograder grade` writes: in the learner's language, without
# mark schemes, scripts or a network.
c.GenerateFeedback.exporter_class = "autograder.grading.feedback.exporter.FeedbackExporter"
c.GenerateFeedback.preprocessors = []

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
# Otherwise a submission can put its scripts into the pages of the formgrader.
c.HTMLExporter.sanitize_html = True
c.HTMLExporter.filters = {
    "clean_html": "autograder.sanitize.clean_html",
    "markdown2html": "autograder.grading.feedback.markdown.rendered",
}
