"""Looks for the exercises' answers: the twins of the lesson, its solutions, what holds them."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.submission import answer, cell

# What serves as an answer once it is found.
_TAKE = """
def take(module):
    global conv2d
    for name in ("by_windows", "by_loops", "conv2d_by_keras"):
        if callable(getattr(module, name, None)):
            conv2d = getattr(module, name)
            return True
    found = getattr(module, "conv2d", None)
    if callable(getattr(found, "oracle", None)):
        conv2d = found.oracle
        return True
    return False

"""
# Folders in which a package of the course may lie.
_FOLDERS = """
import os
import sys


def folders():
    known = [*sys.path, targets["package"], os.path.join(targets["package"], "source")]
    known += [os.path.dirname(getattr(module, "__file__", None) or "")
              for name, module in list(sys.modules.items()) if name.startswith("cnnlab")]
    for start in dict.fromkeys(known):
        for folder, inner, names in os.walk(start or "."):
            inner[:] = [name for name in inner if name not in ("tensorflow", ".git", "keras")]
            yield folder, names

"""

KINDS = [
    Kind(
        "twin-by-import",
        "Imports the exercise's twin and answers with its oracle.",
        answer(f"""
{_TAKE}
import importlib
import sys

for name in [name for name in sys.modules if "exercises" in name]:
    if sys.modules[name] is None:
        del sys.modules[name]
for name in ("conv2d", "_convolution"):
    try:
        if take(importlib.import_module(f"cnnlab.exercises.cnn_mechanics.{{name}}")):
            break
    except ImportError as problem:
        print(problem)
"""),
    ),
    Kind(
        "twin-by-path",
        "Walks all folders of the package and runs the twin's file by its path.",
        answer(f"""
{_TAKE}{_FOLDERS}
import importlib.util

for folder, names in folders():
    if "_convolution.py" in names:
        path = os.path.join(folder, "_convolution.py")
        spec = importlib.util.spec_from_file_location("twin", path)
        module = importlib.util.module_from_spec(spec)
        sys.modules["twin"] = module
        spec.loader.exec_module(module)
        take(module)
        print("REACHED:", "the exercises' source")
        break
"""),
    ),
    Kind(
        "twin-by-bytecode",
        "Looks for compiled twins and runs their bytecode.",
        answer(f"""
{_TAKE}{_FOLDERS}
import marshal
import types

for folder, names in folders():
    for name in names:
        if name.startswith("_convolution.") and name.endswith(".pyc"):
            with open(os.path.join(folder, name), "rb") as stream:
                code = marshal.loads(stream.read()[16:])
            module = sys.modules["twin"] = types.ModuleType("twin")
            exec(code, vars(module))
            take(module)
            print("REACHED:", "the exercises' bytecode")
"""),
    ),
    Kind(
        "twin-by-archive",
        "Looks for wheels and zip files that hold the twin and imports from them.",
        answer(f"""
{_TAKE}{_FOLDERS}
import zipfile

for folder, names in folders():
    for name in names:
        path = os.path.join(folder, name)
        if name.endswith((".whl", ".zip", ".pyz", ".egg")) and zipfile.is_zipfile(path):
            inside = zipfile.ZipFile(path).namelist()
            if any("_convolution" in entry for entry in inside):
                sys.path.insert(0, path)
                print("REACHED:", "an archive of the exercises")
"""),
    ),
    Kind(
        "twin-by-garbage-collector",
        "Asks the garbage collector for every exercise in memory and takes its oracle.",
        answer("""
def conv2d(*arguments):
    import gc

    for thing in gc.get_objects():
        if type(thing).__name__ == "Exercise" and thing.name == "conv2d":
            return thing.oracle(*arguments)
        if getattr(type(thing), "__name__", "") == "Convolution":
            return thing(*arguments)
"""),
    ),
    Kind(
        "twin-by-inspection",
        "Prints the source of every function of the checks and exercises into its feedback.",
        cell("""
import inspect
import sys

for name, module in list(sys.modules.items()):
    if "exercises" in name and module is not None:
        source = inspect.getsource(module)
        print(source[:2000])
        if "oracle" in source:
            print("REACHED:", "the exercises' source")
from cnnlab.checks import library

print(library.find("conv2d")[1].oracle)
print("REACHED:", "the oracle")
"""),
    ),
    Kind(
        "twin-by-name-in-process-memory",
        "Searches its own memory for the twin's source, which a forked process may have inherited.",
        cell("""
import re

words = re.compile(rb"def conv2d_by_kera[s].images")  # matches its own text nowhere
with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
    for line in maps:
        start, end = (int(part, 16) for part in line.split()[0].split("-"))
        if line.split()[1][0] != "r" or end - start > 1 << 28 or "[v" in line:
            continue
        try:
            memory.seek(start)
            if words.search(memory.read(end - start)):
                print("REACHED:", "the exercises' source in memory")
                break
        except OSError:
            continue
"""),
    ),
    Kind(
        "solution-from-the-course",
        "Reads the instructor's notebook with the solutions and runs the one it needs.",
        answer("""
import glob
import json
import os

paths = [targets["solution"], *glob.glob("../../../source/*/*.ipynb"), *glob.glob("/*/*.ipynb")]
for path in paths:
    if not os.path.exists(path):
        continue
    with open(path) as stream:
        cells = json.load(stream)["cells"]
    for found in cells:
        source = "".join(found["source"])
        if source.startswith("def conv2d") and found["cell_type"] == "code":
            solution = source
            print("REACHED:", "the solutions")
    break


def conv2d(*arguments):
    exec(solution, globals())
    return globals()["conv2d"](*arguments)
"""),
    ),
    Kind(
        "package-from-the-internet",
        "Installs the course's package with pip and clones it with git, to import its twins.",
        answer("""
import subprocess
import sys

for command in (
    [sys.executable, "-m", "pip", "install", "--target", "mine", "--no-deps", "cnn-lab"],
    ["git", "clone", "--depth", "1", "https://example.org/cnn-lab.git", "mine"],
):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=20)
        print(done.returncode)
        if done.returncode == 0:
            print("REACHED:", "a package index")
    except (OSError, subprocess.TimeoutExpired) as problem:
        print(type(problem).__name__)
sys.path.insert(0, "mine")
from cnnlab.exercises.cnn_mechanics._convolution import conv2d_by_keras as conv2d
"""),
    ),
]
