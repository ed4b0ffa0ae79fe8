"""Changes what the grader keeps: gradebook, submissions, graded notebooks, feedback."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.parts import ALL, NONE
from tests.bank.submission import cell, first

_RIGHT = {"attacked": NONE, "honest": ALL}

KINDS = [
    Kind(
        "gradebook-rewritten",
        "Gives everybody a thousand points, straight in the database.",
        cell("""
import glob
import sqlite3

for path in [targets["gradebook"], *glob.glob("../../../gradebook.db")]:
    try:
        with sqlite3.connect(f"file:{path}?mode=rw", uri=True) as database:
            database.execute("update grade set manual_score = 1000")
            database.execute("update student set last_name = 'bank-was-here'")
    except sqlite3.Error as problem:
        print(path, problem)
"""),
        **_RIGHT,
    ),
    Kind(
        "gradebook-locked",
        "Locks the gradebook and keeps the lock in a process that stays.",
        cell("""
import os
import sqlite3
import time

if os.fork() == 0:
    try:
        os.setsid()
        database = sqlite3.connect(f"file:{targets['gradebook']}?mode=rw", uri=True)
        database.isolation_level = None
        database.execute("begin exclusive")
        time.sleep(600)
    finally:
        os._exit(0)
time.sleep(1)
"""),
        **_RIGHT,
    ),
    Kind(
        "gradebook-removed",
        "Removes and truncates the gradebook.",
        cell("""
import os

for act in (lambda path: os.truncate(path, 0), os.unlink):
    try:
        act(targets["gradebook"])
    except OSError as problem:
        print(problem)
"""),
        **_RIGHT,
    ),
    Kind(
        "other-submissions-overwritten",
        "Writes into what others have handed in, and removes it.",
        cell("""
import os
import shutil

folder = os.path.dirname(targets["neighbour"])
for path in (targets["neighbour"], os.path.join(folder, "notes.txt")):
    try:
        with open(path, "a") as stream:
            stream.write("bank-was-here")
    except OSError as problem:
        print(problem)
shutil.rmtree(folder, ignore_errors=True)
"""),
        **_RIGHT,
    ),
    Kind(
        "own-notebook-rewritten",
        "Rewrites its own notebook, graded and handed in, while it is being graded.",
        cell("""
import glob
import os

paths = glob.glob("*.ipynb") + glob.glob(targets["course"] + "/*/*/*/*.ipynb")
for path in paths:
    if "/zoe/" not in path and "/source/" not in path:
        try:
            with open(path, "w") as stream:
                stream.write('{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}')
        except OSError as problem:
            print(path, problem)
"""),
        **_RIGHT,
    ),
    Kind(
        "own-notebook-turned-into-a-link",
        "Replaces its notebook's file by a link to another's, for the grader to write through.",
        cell("""
import os

for name in ("cnn-mechanics.ipynb", "cnn-mechanics.html", "../cnn-mechanics.ipynb"):
    try:
        if os.path.lexists(name):
            os.unlink(name)
        os.symlink(targets["neighbour"], name)
    except OSError as problem:
        print(name, problem)
"""),
        **_RIGHT,
    ),
    Kind(
        "graded-later-by-a-child",
        "Leaves a process that writes points into the gradebook after grading has ended.",
        first("""
import os
import sqlite3
import time

if os.fork() == 0:
    os.setsid()
    for _ in range(120):
        time.sleep(0.5)
        try:
            with sqlite3.connect(f"file:{targets['gradebook']}?mode=rw", uri=True) as database:
                database.execute("update grade set manual_score = 1000")
        except sqlite3.Error:
            continue
    os._exit(0)
"""),
        **_RIGHT,
    ),
    Kind(
        "permissions-removed",
        "Takes away everybody's right to read the course's folder.",
        cell("""
import os

for path in (targets["gradebook"], targets["grading"], targets["neighbour"], "."):
    try:
        os.chmod(path, 0)
    except OSError as problem:
        print(path, problem)
"""),
        **_RIGHT,
    ),
]
