"""What each kind of incident means, in the learner's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.grading.reasons import REASONS as GRADING
from autograder.judge.reasons import REASONS as JUDGE
from autograder.submissions.reasons import REASONS as SUBMISSIONS

if TYPE_CHECKING:
    from cnnlab.text import Text

# Each part of the grader words its own kinds; all are found here, by kind.
REASONS: dict[str, Text] = dict(sorted((GRADING | JUDGE | SUBMISSIONS).items()))


def reason(kind: str, **values: object) -> Text:
    """Return the sentence for an incident's kind with its values, such as `detail`, filled in."""
    return REASONS[kind].format(**values)
