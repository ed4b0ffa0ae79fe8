"""What a student's process can see of the grader: nothing that it could use."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

import autograder
import cnnlab
from autograder.kernels.host import Warm
from autograder.sandbox.level import Level
from tests.autograder.kernels.answers import functions, sentences
from tests.autograder.kernels.asking import ask
from tests.autograder.kernels.conftest import CANARY
from tests.autograder.sandbox.confined import levels

pytestmark = pytest.mark.xdist_group("kernels")

ROOT = Path(autograder.__path__[0]).parent
# Searches the process's own memory for texts of which it was given only the complement.
SEARCH = """
import json
turned = bytes(255 - byte for byte in range(256))
def found(complements):
    wanted, hits = [bytes.fromhex(one) for one in complements], set()
    with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
        for line in maps:
            span, rights = line.split()[:2]
            first, last = (int(end, 16) for end in span.split("-"))
            if not rights.startswith("rw") or last - first > 1 << 30 or "[v" in line:
                continue
            for start in range(first, last, 1 << 20):
                memory.seek(start)
                try:
                    piece = memory.read(min(last - start, (1 << 20) + 200)).translate(turned)
                except OSError:
                    continue
                hits |= {number for number, one in enumerate(wanted) if one in piece}
    return sorted(hits)
"""


def complement(text: str) -> str:
    return bytes(255 - byte for byte in text.encode()).hex()


@pytest.fixture(params=["namespaces", "landlock"])
def level(request: pytest.FixtureRequest) -> Level:
    as_root = os.geteuid() == 0
    name = request.param if as_root or request.param == "landlock" else "user namespaces"
    if name not in levels(as_root):
        pytest.skip(f"this machine refuses {name}")
    return Level(name)


def test_no_answer_can_be_imported_or_read(warm: Warm, level: Level) -> None:
    secret = [str(Path(package.__path__[0])) for package in (autograder, cnnlab)]
    said = ask(
        warm,
        level,
        f"""
import importlib.util, os, sys
for name in ("cnnlab.exercises.cnn_mechanics", "autograder.judge.verdicts"):
    try:
        importlib.import_module(name)
        print("imported", name)
    except (ImportError, PermissionError):
        print("refused")
if {level is not Level.LANDLOCK}:  # where known paths answer to stat()
    print(importlib.util.find_spec("autograder.judge"))
sys.path.insert(0, {str(ROOT)!r})
importlib.invalidate_caches()
try:
    import autograder.judge.verdicts
except (ImportError, PermissionError):
    print("refused")
for folder in {secret!r}:
    try:
        print(os.listdir(folder))
    except OSError as problem:
        print(type(problem).__name__ in ("FileNotFoundError", "PermissionError"))
""",
    )
    without_spec = [] if level is Level.LANDLOCK else ["None"]
    assert said[0].split() == ["refused", "refused", *without_spec, "refused", "True", "True"]


def test_no_answer_is_in_its_memory(warm: Warm, level: Level) -> None:
    there = "The judge writes its verdict here."
    hidden = [*(sentence[:60] for sentence in sentences()[::12]), CANARY[1]]
    wanted = json.dumps([complement(text) for text in [there, *hidden]])
    names = json.dumps(sorted(functions()))
    said = ask(
        warm,
        level,
        SEARCH + f"print(found({wanted}))",
        f"""
import gc, types
names = set({names})
gc.unfreeze()
print(sorted({{one.__name__ for one in gc.get_objects()
              if isinstance(one, types.FunctionType) and one.__name__ in names
              and "cnnlab" in one.__module__}}))
""",
    )
    assert json.loads(said[0]) == [0]  # what is there is found, and nothing else
    assert said[1].strip() == "[]"


def test_its_environment_and_descriptors_are_its_own(warm: Warm, level: Level) -> None:
    said = ask(
        warm,
        level,
        """
import json, os
print(json.dumps(dict(os.environ)))
print(json.dumps(open("/proc/self/environ").read()))
kinds = [os.readlink(f"/proc/self/fd/{name}") for name in os.listdir("/proc/self/fd")
         if os.path.lexists(f"/proc/self/fd/{name}")]
print(json.dumps(kinds))
""",
    )
    environment, shown, descriptors = map(json.loads, said[0].splitlines())
    assert CANARY[0] not in environment
    assert set(environment) & set(os.environ) <= {
        "HOME", "USER", "LOGNAME", "LANG", "PATH", "TMPDIR", "PAGER", "TERM", "CLICOLOR",
        "KERAS_BACKEND", "NPROC", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "TF_CPP_MIN_LOG_LEVEL",
        "TF_NUM_INTEROP_THREADS", "TF_NUM_INTRAOP_THREADS", "MPLBACKEND", "GIT_PAGER",
        "FORCE_COLOR", "CLICOLOR_FORCE", "PYDEVD_USE_FRAME_EVAL",
    }  # fmt: skip
    assert shown.strip("\0") == ""
    files = {one for one in descriptors if one.startswith("/") and "/proc/" not in one}
    assert files <= {"/dev/null", "/dev/urandom"}


def test_a_submissions_files_are_importable_and_replace_no_library(
    warm: Warm, level: Level, tmp_path: Path
) -> None:
    tmp_path.chmod(0o755)
    for name in ("numpy", "cnnlab", "json", "ipython_config", "sitecustomize", "helpers"):
        (tmp_path / f"{name}.py").write_text(f"WHERE = {name!r}\nprint('loaded', __name__)\n")
    said = ask(
        warm,
        level,
        "import helpers, numpy, cnnlab, json, sys; print(hasattr(numpy, 'WHERE'))",
        "print(sys.path.index(sys.path[-1]), len(sys.path), '' in sys.path)",
        files=tmp_path,
    )
    assert said[0].split() == ["loaded", "helpers", "False"]
    last, length, has_current = said[1].split()
    assert (int(last), has_current) == (int(length) - 1, "False")


@pytest.mark.skipif(sys.platform != "linux", reason="the warm process forks")
def test_nothing_of_one_kernel_is_seen_by_the_next(warm: Warm, level: Level) -> None:
    writes = """
import os, subprocess, sys, tempfile
left = []
for folder in {os.path.expanduser("~"), ".", tempfile.gettempdir(), "/tmp", "/dev/shm"}:
    try:
        open(f"{folder}/left behind", "w").close()
        left.append(folder)
    except OSError:
        pass
os.environ["LEFT"] = "behind"
import cnnlab
cnnlab.left = "behind"
if os.fork() == 0:
    os.execv(sys.executable, [sys.executable, "-S", "-c", "import time; time.sleep(60)"])
print(len(left))
"""
    looks = """
import os, tempfile
places = [os.path.expanduser("~"), ".", tempfile.gettempdir(), "/tmp", "/dev/shm"]
def names(folder):
    try:
        return os.listdir(folder)
    except OSError:
        return []
import cnnlab
seen = sum(map(names, places), [])
print("left behind" in seen, "LEFT" in os.environ, hasattr(cnnlab, "left"))
print([name for name in names("/proc") if name.isdecimal() and int(name) != os.getpid()])
"""
    assert int(ask(warm, level, writes)[0]) >= 3
    before, processes = ask(warm, level, looks)[0].splitlines()
    assert before == "False False False"
    if level is not Level.LANDLOCK:
        assert processes == "[]"
