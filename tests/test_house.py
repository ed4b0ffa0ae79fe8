"""The rules of the house: who imports whom, what is public, how long a file is, what lies about."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import cnnlab

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "source"

KNOW_NOTHING_OF_CHECKS = (
    "bases",
    "data",
    "devices",
    "doctor",
    "train",
    "figures",
    "widgets",
    "records",
    "prediction",
    "claims",
    "text",
)
TOP_LEVEL = {
    ".ci", ".gitignore", ".pre-commit-config.yaml", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE",
    "LICENSE-text", "Makefile", "README.ko.md", "README.md", "autograder", "benchmarks",
    "constraints.txt", "data", "docs", "environment.yml", "nbgrader_config.py", "notebooks",
    "pyproject.toml", "source", "tests", "tools",
}  # fmt: skip
LONGEST_FILE = 200
CODE_CELL = re.compile(r"```\{code-cell\}[^\n]*\n(.*?)```", re.S)


def tracked() -> list[str]:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return [name for name in listed.stdout.splitlines() if (ROOT / name).exists()]


def modules(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def imports(path: Path, *, inside_functions: bool = True) -> Iterator[str]:
    tree = ast.parse(path.read_text("utf-8"))
    nodes = ast.walk(tree) if inside_functions else iter(tree.body)
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def imported_by(folder: Path) -> set[tuple[str, str]]:
    return {
        (str(path.relative_to(ROOT)), name) for path in modules(folder) for name in imports(path)
    }


def test_the_course_never_imports_the_grader_or_an_authors_tool() -> None:
    forbidden = ("autograder", "nbgrader", "jupytext", "pytest")
    found = [pair for pair in imported_by(SOURCE / "cnnlab") if pair[1].split(".")[0] in forbidden]
    assert found == []


@pytest.mark.parametrize("part", KNOW_NOTHING_OF_CHECKS)
def test_what_shows_or_loads_knows_nothing_of_checks(part: str) -> None:
    folder = SOURCE / "cnnlab" / part
    paths = modules(folder) if folder.is_dir() else [folder.with_suffix(".py")]
    for path in paths:
        for name in imports(path):
            assert not name.startswith(("cnnlab.checks", "cnnlab.exercises")), (path, name)


def test_checks_know_no_single_exercise() -> None:
    for path in modules(SOURCE / "cnnlab" / "checks"):
        for name in imports(path):
            assert not name.startswith("cnnlab.exercises."), (path, name)


def test_comparing_knows_only_outcomes_and_texts() -> None:
    below = {"text", "outcome", "values", "relations", "advice", "tolerance", "compare"}
    for module in below - {"text"}:
        for name in imports(SOURCE / "cnnlab" / "checks" / f"{module}.py"):
            if name.startswith("cnnlab") and name not in ("cnnlab", "cnnlab.checks"):
                assert below & set(name.split(".")), (module, name)


def test_importing_the_course_loads_no_learning_library() -> None:
    code = (
        "import sys, cnnlab; "
        "print([n for n in ('keras', 'tensorflow', 'torch', 'jax', 'sklearn') if n in sys.modules])"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=SOURCE
    )
    assert shown.stdout.strip() == "[]"


def test_there_are_at_most_eight_public_names() -> None:
    assert len(cnnlab.__all__) <= 8
    assert sorted(cnnlab.__all__) == cnnlab.__all__
    for name in cnnlab.__all__:
        assert getattr(cnnlab, name).__doc__


def lesson_code() -> Iterator[tuple[str, str]]:
    for lesson in sorted((SOURCE / "lessons").glob("*.md")):
        for block in re.findall(
            r"```\{code-cell\}[^\n]*\n(.*?)```", lesson.read_text("utf-8"), re.S
        ):
            yield lesson.name, re.sub(r"^:\w+:.*\n", "", block, flags=re.M)


def test_lessons_use_only_public_names() -> None:
    blocks = list(lesson_code())
    assert blocks
    for lesson, code in blocks:
        for node in ast.walk(ast.parse(code)):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("cnnlab"):
                assert node.module == "cnnlab", (lesson, code)
                assert {alias.name for alias in node.names} <= set(cnnlab.__all__), (lesson, code)
            if isinstance(node, ast.Import):
                for alias in node.names:
                    assert not alias.name.startswith("cnnlab."), (lesson, code)


@pytest.mark.parametrize("folder", ["source/cnnlab", "autograder", "tools"])
def test_a_file_is_one_idea(folder: str) -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in modules(ROOT / folder)
        if (lines := len(path.read_text("utf-8").splitlines())) > LONGEST_FILE
    }
    assert long == {}


def test_every_python_file_says_what_it_is() -> None:
    for folder in ("source/cnnlab", "autograder", "tools"):
        for path in modules(ROOT / folder):
            assert ast.get_docstring(ast.parse(path.read_text("utf-8"))), path


def test_no_stray_files_lie_about() -> None:
    assert {name.split("/")[0] for name in tracked()} <= TOP_LEVEL
    for name in tracked():
        assert not name.endswith((".pyc", ".orig", ".rej", "~", ".DS_Store")), name
        if name.endswith(".ipynb"):
            assert name.startswith("notebooks/"), name


def test_no_machine_path_or_registry_host_is_committed() -> None:
    pattern = re.compile(
        r"/(?:work|home|root|Users)/\w|pypi\.org/simple|files\.pythonhosted|registry\.npmjs"
        r"|--(?:extra-)?index-url=?\\s*http"
    )
    for name in tracked():
        path = ROOT / name
        if path.suffix in (".png", ".npz", ".keras", ".woff2") or name == "tests/test_house.py":
            continue
        found = pattern.search(path.read_text("utf-8", errors="ignore"))
        assert found is None, (name, found)


def test_no_large_file_is_committed() -> None:
    for name in tracked():
        assert (ROOT / name).stat().st_size < 2_000_000, name


def test_korean_has_no_particle_in_two_forms() -> None:
    """A sentence with `{name}을(를)` is no person's: say the kind of thing, or put it last."""
    both = re.compile(r"[을은이와]\([를는가과]\)|\(으\)로|\(이\)라")
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for folder in ("autograder", "source/cnnlab")
        for path in modules(ROOT / folder)
        for line in path.read_text("utf-8").splitlines()
        if both.search(line)
    ]
    assert found == []
