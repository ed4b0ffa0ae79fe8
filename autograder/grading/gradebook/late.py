"""Penalties for late submissions, by the plugin that nbgrader's settings name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nbgrader.preprocessors import AssignLatePenalties

from autograder.grading.problem import GradingError
from cnnlab.text import Text

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from traitlets.config import Config


class LatePenalties:
    """Gives each submission the penalty that `nbgrader autograde` would give it."""

    def __init__(self, config: Config | None = None) -> None:
        self._stage = AssignLatePenalties(config=config)
        self._stage.init_plugin()

    def penalty(self, student: str, score: float, seconds_late: float) -> float | None:
        """Return the points to take off a submission with `score` points, None for none.

        Raises GradingError if the plugin does.
        """
        if seconds_late <= 0:
            return None
        plugin = self._stage.plugin_inst
        try:
            penalty = plugin.late_submission_penalty(student, score, seconds_late)
            # nbgrader's own bounds.
            return None if penalty is None else min(max(float(penalty), 0.0), score)
        except Exception as error:
            raise _broken(type(plugin).__name__, student, error) from error


def seconds_late(
    timestamp: datetime | None, duedate: datetime | None, extension: timedelta | None
) -> float:
    """Return how long after the student's own deadline a submission came, 0.0 if it did not."""
    if timestamp is None or duedate is None:
        return 0.0
    if extension is not None:
        duedate += extension
    return max(0.0, (timestamp - duedate).total_seconds())


def _broken(plugin: str, student: str, error: Exception) -> GradingError:
    return GradingError(
        Text(
            en=f"Received {type(error).__name__}: {error} from the late penalty plugin {plugin} "
            f"for the student {student}.",
            ko=f"학생 {student}의 지각 감점을 계산하다가 플러그인 {plugin} 안에서 오류가 났습니다: "
            f"{type(error).__name__}: {error}.",
        ),
        Text(
            en="Expected points, or None for no penalty.",
            ko="점수 또는 감점이 없다는 None이 필요합니다.",
        ),
        Text(
            en="Try c.AssignLatePenalties.plugin_class in nbgrader_config.py.",
            ko="nbgrader_config.py의 c.AssignLatePenalties.plugin_class를 확인해 보십시오.",
        ),
    )
