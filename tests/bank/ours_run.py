"""Lets a class of hostile and honest students be graded, and prints what came of each.

Where it can be, it is the first process of a cage: what a sandbox lets through goes no further.
"""

from __future__ import annotations

import copy
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat

from autograder.grading.gradebook.marks import read_marks
from autograder.sandbox.level import WITHOUT, Level
from autograder.sandbox.processes import descendants
from autograder.sandbox.sweep import reap
from autograder.sandbox.system import PR_SET_CHILD_SUBREAPER, prctl
from tests.autograder.classroom import Classroom, open_classroom
from tests.bank import cage
from tests.bank.catalogue import kinds, write
from tests.bank.course import solved_notebook
from tests.bank.evidence import Evidence
from tests.bank.instructor import EARLIER, environment
from tests.bank.ours import PLACES, Place
from tests.bank.parts import LESSON
from tests.bank.submission import FILE_NAME
from tests.bank.surroundings import NEIGHBOUR, REPOSITORY, Surroundings

if TYPE_CHECKING:
    from collections.abc import Sequence

# Unused users, one for each level: limits count what a user runs in all cages of the machine.
_USERS = {level: 61_235 + number for number, level in enumerate(PLACES)}
_HONEST = ("ada", "mia", NEIGHBOUR)
_LIMITS = ("--wall", "36", "--cell", "3", "--memory", "768")
_SECONDS = 1000
_GRACE = 3


def run(place: Place, names: Sequence[str]) -> dict[str, Any]:
    """Return the outcome of every kind and of the class, in words, and what they rest on."""
    prctl(PR_SET_CHILD_SUBREAPER, 1)
    if os.getpid() == 1:
        cage.furnish()
    with tempfile.TemporaryDirectory(prefix="bank-class-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        room = open_classroom(folder)
        home, temporary = folder / "instructor", folder / "temporary"
        user = None if place.as_root or os.geteuid() != 0 else _USERS[place.level]
        with Surroundings(room.root, home, user=user) as around:
            _add_earlier(room, around.mark("the gradebook"))
            most = _hand_in(room, names, around.targets())
            temporary.mkdir()
            if user is not None:
                subprocess.run(["chown", "-hR", f"{user}:{user}", str(folder)], check=True)
            around.settle()
            earlier = _earlier(room)
            started = time.monotonic()
            end, log = _grade(place, room, home, temporary, user)
            seconds = time.monotonic() - started
            time.sleep(_GRACE)
            left = _end_others(around.bystander)
            evidence = Evidence(room.root, around, most, _points(room))
            found = {name: evidence.of(kinds()[name]) for name in names}
            whole = evidence.of_the_class(_HONEST) | {
                "hangs": [] if end == "ended" else [end],
                "left processes": left,
                "left files": [path.name for path in temporary.iterdir()],
                "another's grade changed": [] if _earlier(room) == earlier else [EARLIER],
            }
    level = re.search(r"^Sandbox: ([a-z ]+)", log, re.MULTILINE)
    return {
        "level": level.group(1).strip() if level else "",
        "seconds": round(seconds, 1),
        "kinds": {name: _in_words(details) for name, details in found.items()},
        "class": _in_words(whole),
        "log": log,
    }


def _in_words(found: dict[str, list[str]]) -> dict[str, list[str]]:
    outcome = [words for words, details in found.items() if details]
    details = [str(detail)[:200] for details in found.values() for detail in details][:12]
    return {"outcome": outcome or ["held"], "details": details}


def _add_earlier(room: Classroom, mark: str) -> None:
    with room.gradebook as gradebook:
        gradebook.add_student(EARLIER, last_name=mark)


def _earlier(room: Classroom) -> object:
    with room.gradebook as gradebook:
        return gradebook.find_student(EARLIER).to_dict()


def _hand_in(room: Classroom, names: Sequence[str], targets: dict[str, Any]) -> dict[str, float]:
    """Hand in for everybody; return the most points of each check."""
    solved = solved_notebook()
    submitted = room.root / "build" / "submitted"
    for student in _HONEST:
        folder = submitted / student / LESSON
        folder.mkdir(parents=True, exist_ok=True)
        nbformat.write(solved, folder / FILE_NAME)
    for name in names:
        write(kinds()[name], copy.deepcopy(solved), submitted / name / LESSON, targets)
    graded = [cell.metadata.get("nbgrader", {}) for cell in solved.cells]
    return {m["grade_id"]: m["points"] for m in graded if m.get("grade_id", "")[:6] == "check-"}


def _grade(
    place: Place, room: Classroom, home: Path, temporary: Path, user: int | None
) -> tuple[str, str]:
    """Grade with the real command; return how it ended and what it said."""
    command = [sys.executable, "-m", "autograder", "--root", str(room.root), "grade", LESSON]
    command += [*_LIMITS, "--language", "en", "--table", "all", *place.options]
    settings = environment(home) | {
        "PYTHONPATH": str(REPOSITORY / "source"),
        "TMPDIR": str(temporary),
        WITHOUT: place.without,
    }
    identity: dict[str, Any] = {}
    if user is not None:
        identity = {"user": user, "group": user, "extra_groups": []}
    with tempfile.TemporaryFile("w+") as log:
        grader = subprocess.Popen(
            command,
            cwd=REPOSITORY,
            env=os.environ | settings,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            **identity,
        )
        try:
            status = grader.wait(_SECONDS)
            end = "ended" if status == 0 else f"exit status {status}"
        except subprocess.TimeoutExpired:
            grader.kill()
            end = f"no end after {_SECONDS} s"
        log.seek(0)
        return end, log.read()


def _end_others(bystander: int) -> list[str]:
    """End what the command has left running, and return it."""
    reap()
    left = descendants(os.getpid()) - {bystander}
    named = []
    for process in left:
        with suppress(OSError):
            named.append(Path(f"/proc/{process}/comm").read_text(encoding="utf-8").strip())
            os.kill(process, signal.SIGKILL)
    return named


def _points(room: Classroom) -> dict[str, dict[str, float]]:
    marks = read_marks(f"sqlite:///{room.root / 'build' / 'gradebook.db'}", LESSON)
    return {student: one.points for student, one in marks.items()}


if __name__ == "__main__":
    asked = json.loads(sys.stdin.read())
    print(json.dumps(run(PLACES[Level(asked["level"])], asked["kinds"])), flush=True)
    # The threads that listen never end.
    os._exit(0)
