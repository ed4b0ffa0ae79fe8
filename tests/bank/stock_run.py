"""The first process of a cage: lets stock nbgrader grade one kind and prints what came of it."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import nbformat

from tests.bank import cage
from tests.bank.catalogue import kinds, write
from tests.bank.findings import lost, shown, undeserved
from tests.bank.instructor import EARLIER, environment, nbgrader
from tests.bank.kind import Kind
from tests.bank.parts import LESSON
from tests.bank.submission import FILE_NAME
from tests.bank.surroundings import NEIGHBOUR, Surroundings

ATTACKER = "mallory"
_SECONDS = 150
_GRACE = 3
# A grade by hand counts instead of the automatic one, and extra credit on top.
_POINTS = """
select s.student_id, b.name,
       coalesce(g.manual_score, g.auto_score, 0) + coalesce(g.extra_credit, 0), c.max_score
from grade g
join submitted_notebook n on n.id = g.notebook_id
join submitted_assignment s on s.id = n.assignment_id
join grade_cells c on c.id = g.cell_id
join base_cell b on b.id = c.id
"""


def run(kind: Kind, template: Path) -> dict[str, Any]:
    """Return the outcome of a kind, in words, and what they rest on."""
    inside = Path("/tmp/grading")
    cage.furnish()
    shutil.copytree(template, inside)
    course, home = inside / "course", inside / "home"
    with Surroundings(course, home, user=cage.USER) as around:
        database = course / "build" / "gradebook.db"
        _write_mark(database, around.mark("the gradebook"))
        solved = nbformat.read(inside / "solved.ipynb", 4)
        folder = course / "build" / "submitted" / ATTACKER / LESSON
        write(kind, solved, folder, around.targets())
        cage.hand_over(inside)
        around.settle()
        before = _earlier_grades(database)
        os.environ.update(environment(home))
        end = cage.run(nbgrader("autograde", LESSON), course, Path("/tmp/log"), _SECONDS)
        time.sleep(_GRACE)
        left = cage.others(around.bystander)
        cage.end_all(around.bystander)
        found = _found(kind, course, around)
        if _earlier_grades(database) != before:
            found["changed others' things"].append("another's grades")
    found["hangs"] = [] if end == "ended" else [f"stopped by the cage: {end}"]
    found["left processes"] = [f"{len(left)} processes"] if left else []
    if end == "ended" and NEIGHBOUR not in _graded_students(course):
        found["whole run aborted"] = [_last_line(Path("/tmp/log"))]
    outcome = [words for words, details in found.items() if details]
    details = [str(detail)[:200] for details in found.values() for detail in details][:12]
    return {"outcome": outcome or ["held"], "details": details}


def _found(kind: Kind, course: Path, around: Surroundings) -> dict[str, list[str]]:
    grades = {
        name.removeprefix("check-"): points
        for (student, name), points in _points(course / "build" / "gradebook.db").items()
        if student == ATTACKER
    }
    notebook = course / "build" / "autograded" / ATTACKER / LESSON / FILE_NAME
    return {
        "undeserved points": undeserved(kind, grades),
        "honest parts lost": lost(kind, grades),
        "reached hidden things": around.reached(shown(notebook)),
        "changed others' things": around.changed(),
    }


def _write_mark(database: Path, mark: str) -> None:
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("update student set last_name = ? where id = ?", (mark, EARLIER))


def _points(database: Path) -> dict[tuple[str, str], tuple[float, float]]:
    with suppress(sqlite3.Error), closing(_read(database)) as connection:
        rows = connection.execute(_POINTS).fetchall()
        return {(student, name): (points, most) for student, name, points, most in rows}
    return {}


def _earlier_grades(database: Path) -> object:
    points = {key: value for key, value in _points(database).items() if key[0] == EARLIER}
    with suppress(sqlite3.Error), closing(_read(database)) as connection:
        names = connection.execute("select * from student where id = ?", (EARLIER,)).fetchall()
        return points, names
    return None


def _read(database: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=1)


def _graded_students(course: Path) -> list[str]:
    return [path.parts[-3] for path in (course / "build" / "autograded").glob(f"*/*/{FILE_NAME}")]


def _last_line(log: Path) -> str:
    with log.open("rb") as stream:
        stream.seek(max(0, log.stat().st_size - 4000))
        lines = stream.read().decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else ""


if __name__ == "__main__":
    print(json.dumps(run(kinds()[sys.argv[1]], Path(sys.argv[2]))), flush=True)
    # The threads that listen never end.
    os._exit(0)
