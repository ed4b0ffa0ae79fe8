"""Chooses how submissions are confined, and refuses to grade where nothing can confine them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import autograder
from autograder.sandbox.level import Level
from cnnlab.text import Text

# A process of its own: to probe is to fork, which a process with threads should not do.
_PROBE = (
    "import json; from autograder.sandbox.probe import probe, why_not; found = probe(); "
    "print(json.dumps({level: '' if level in found else why_not(level) or 'left out'"
    " for level in ('namespaces', 'user namespaces', 'landlock')}))"
)


class UnprotectedError(RuntimeError):
    """This host can't confine a process, and nobody has said that the students are trusted."""


def choose_level(*, trusted: bool) -> Level:
    """Return the strongest level of this host; `none` only if the submissions are `trusted`."""
    found = _reasons()
    levels = [level for level in Level if found.get(level) == ""]
    if levels:
        return levels[0]
    if trusted:
        return Level.NONE
    reasons = "; ".join(f"{level}: {why}" for level, why in found.items())
    raise UnprotectedError(str(_REFUSED.format(reasons=reasons)))


def _reasons() -> dict[str, str]:
    """Return for each level what speaks against it here, "" if nothing."""
    if sys.platform != "linux":
        return {"namespaces": sys.platform}
    done = subprocess.run(
        [sys.executable, "-P", "-c", _PROBE],
        cwd=Path(autograder.__path__[0]).parent,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, str] = json.loads(done.stdout)
    return found


_REFUSED = Text(
    en="This computer can confine a student's process in no way that the grader knows ({reasons}). "
    "Expected Linux with namespaces or Landlock. Grade in a virtual machine, in WSL 2 or on "
    "another computer. If you trust every submission, add --trust-submissions.",
    ko="이 컴퓨터에는 채점기가 학생의 프로세스를 격리할 방법이 없습니다({reasons}). 네임스페이스나 "
    "Landlock을 쓸 수 있는 Linux가 필요합니다. 가상 머신, WSL 2 또는 다른 컴퓨터에서 채점하십시오. "
    "모든 제출물을 믿는다면 --trust-submissions를 붙이십시오.",
)
