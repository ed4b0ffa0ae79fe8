"""How strongly submissions would be confined here; only where the grader is beside the course."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterator

from cnnlab.doctor.finding import Finding, State
from cnnlab.text import Text, verbatim

# By name: the course works without the grader, which learners who installed a wheel do not have.
_GRADER, _CHOICE = "autograder", "autograder.sandbox.choose"


def look_at_sandbox() -> Iterator[Finding]:
    """Find the strongest level at which this computer can confine a student's process."""
    if importlib.util.find_spec(_GRADER) is None:
        return
    what = Text(en="Sandbox for grading", ko="채점용 샌드박스")
    if importlib.util.find_spec("nbgrader") is None:
        yield Finding(what, _NO_PACKAGES, State.HINT, _GRADING_CURE)
        return
    level = importlib.import_module(_CHOICE).choose_level(trusted=True)
    if level.value == "none":
        yield Finding(what, _NONE, State.HINT, _CURE)
    else:
        yield Finding(what, verbatim(level.value))


_NO_PACKAGES = Text(
    en="the grader's packages are not installed; learners need none",
    ko="채점용 패키지가 설치되지 않았습니다. 학습에는 필요 없습니다",
)
_GRADING_CURE = Text(en="make notebooks, which installs them", ko="make notebooks로 설치합니다")
_NONE = Text(en="none; learners need none", ko="없음. 학습에는 필요 없습니다")
_CURE = Text(
    en="to grade, use Linux with namespaces or Landlock: a virtual machine, or WSL 2 on Windows",
    ko="채점하려면 네임스페이스나 Landlock을 쓸 수 있는 Linux가 필요합니다. 가상 머신이나 "
    "Windows의 WSL 2를 씁니다",
)
