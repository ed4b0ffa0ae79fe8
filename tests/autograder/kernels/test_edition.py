from __future__ import annotations

import ast
import importlib.util
from pathlib import Path

import pytest

from autograder.kernels.edition import write_edition
from tests.autograder.kernels.answers import functions, sentences


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_edition(tmp_path_factory.mktemp("edition"))


def test_no_function_of_a_twin_is_in_the_students_edition(edition: Path) -> None:
    defined = {
        node.name
        for path in edition.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef)
    }
    assert "check" in defined
    assert defined & functions() == set()


def test_no_sentence_of_a_twin_is_in_the_students_edition(edition: Path) -> None:
    texts = [
        " ".join(path.read_text("utf-8", "replace").split())
        for path in edition.rglob("*")
        if path.is_file()
    ]
    beginnings = {sentence[:40] for sentence in sentences()}
    assert [start for start in beginnings if any(start in text for text in texts)] == []


def test_the_package_of_exercises_is_there_and_empty(edition: Path) -> None:
    assert [path.name for path in (edition / "cnnlab" / "exercises").iterdir()] == ["__init__.py"]


def test_the_edition_holds_no_compiled_file_and_no_link(edition: Path) -> None:
    paths = list(edition.rglob("*"))
    assert paths
    assert [path for path in paths if path.suffix == ".pyc" or path.is_symlink()] == []


def test_course_files_lie_where_the_package_looks_for_them(edition: Path) -> None:
    spec = importlib.util.spec_from_file_location("files", edition / "cnnlab" / "files.py")
    assert spec is not None and spec.loader is not None
    files = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(files)
    assert files.course_file("source/curriculum.toml").is_relative_to(edition)
