"""Reads the grader's files: gradebook, other submissions, the instructor's home, what is shared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bank.kind import Kind
from tests.bank.parts import ALL, NONE
from tests.bank.submission import cell, first, together

if TYPE_CHECKING:
    from tests.bank.kind import Make
    from tests.bank.submission import Submission

# Prints whatever looks like one of the secrets that lie about.
REPORT = """
import glob
import os
import re


def report(data):
    data = data if isinstance(data, bytes) else str(data).encode(errors="replace")
    for found in sorted(set(re.findall(rb"canary-[0-9a-f]{32}", data))):
        print("found", found.decode())


def show(path):
    try:
        with open(path, "rb") as stream:
            report(stream.read(1 << 22))
    except OSError as problem:
        print(path, type(problem).__name__)

"""


def reads(name: str, tries: str, code: str, *, needs_network: bool = False) -> Kind:
    """Return a kind whose answers are right and that prints what it finds."""
    make = cell(REPORT + code.strip())
    return Kind(name, tries, make, attacked=NONE, honest=ALL, needs_network=needs_network)


def _link(target: str, name: str) -> Make:
    def make(submission: Submission) -> None:
        (submission.folder / name).symlink_to(submission.targets[target])

    return make


KINDS = [
    reads(
        "gradebook-read",
        "Opens the gradebook by its path and prints every grade in it.",
        """
import sqlite3

for path in [targets["gradebook"], *glob.glob("../../../*.db"), *glob.glob("/**/gradebook.db")]:
    try:
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        for row in connection.execute("select id, email, last_name from student"):
            print(row)
            print("REACHED:", "the gradebook")
    except sqlite3.Error as problem:
        print(path, problem)
""",
    ),
    reads(
        "other-submissions-read",
        "Reads what other students have handed in, and what was graded.",
        """
folder = os.path.dirname(os.path.dirname(os.path.dirname(targets["neighbour"])))
for start in (folder, "../..", "..", targets["course"] + "/autograded"):
    for place, _, names in os.walk(start):
        for name in names:
            show(os.path.join(place, name))
if os.path.exists(targets["neighbour"]):
    print("REACHED:", "another's submission")
""",
    ),
    reads(
        "home-read",
        "Reads the instructor's keys, passwords and start files.",
        """
for home in (targets["home"], os.path.expanduser("~"), "/root", "/home"):
    for place, _, names in os.walk(home):
        for name in names[:100]:
            if "site-packages" not in place:
                show(os.path.join(place, name))
""",
    ),
    reads(
        "grading-folder-read",
        "Reads the grading folder, in which the seed of the checks' inputs is kept.",
        """
for place, _, names in os.walk(targets["grading"]):
    for name in names:
        show(os.path.join(place, name))
print(os.environ.get("CNNLAB_SEED"))
""",
    ),
    reads(
        "whole-disk-searched",
        "Searches the whole disk for secrets for twenty seconds.",
        """
import time

end = time.monotonic() + 20
for place, inner, names in os.walk("/"):
    inner[:] = [n for n in inner if n not in ("proc", "sys", "usr", "site-packages", ".venv")]
    for name in names:
        path = os.path.join(place, name)
        if time.monotonic() < end and os.path.isfile(path) and os.path.getsize(path) < 1 << 20:
            show(path)
""",
    ),
    reads(
        "shared-folders-read",
        "Reads what other programs have left in /tmp, /dev/shm, /run and /var.",
        """
for start in ("/tmp", "/dev/shm", "/run", "/var/tmp", "/var/log", "/var/spool"):
    for place, _, names in os.walk(start):
        for name in names[:200]:
            path = os.path.join(place, name)
            if os.path.isfile(path):
                show(path)
for path in targets["shared"]:
    show(path)
""",
    ),
    reads(
        "raw-devices-read",
        "Reads disks and memory through their device files.",
        """
for path in ("/dev/mem", "/dev/kmem", "/dev/port", *glob.glob("/dev/[sv]d*"), "/proc/kcore"):
    try:
        with open(path, "rb") as stream:
            report(stream.read(4096))
        print("REACHED:", path)
    except OSError as problem:
        print(path, type(problem).__name__)
""",
    ),
    Kind(
        "links-beside-the-notebook",
        "Hands in links to the gradebook, the home and another's submission, and reads them.",
        together(
            _link("gradebook", "grades.db"),
            _link("home", "home"),
            _link("neighbour", "neighbour.ipynb"),
            first(
                REPORT
                + """
for place, _, names in os.walk(".", followlinks=True):
    for name in names:
        show(os.path.join(place, name))
for name in ("grades.db", "neighbour.ipynb"):
    if os.path.exists(name) and os.path.getsize(name) > 0:
        print("REACHED:", "a file behind a link")
"""
            ),
        ),
        attacked=NONE,
        honest=ALL,
    ),
]
