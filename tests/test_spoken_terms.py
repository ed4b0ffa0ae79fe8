"""What the code says in Korean keeps to the glossary, as the lessons do."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from autograder.builder.glossary import forbidden, read_glossary

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
TERMS = read_glossary(ROOT / "source" / "glossary.toml")


def halves(code: str) -> Iterator[tuple[int, str, str]]:
    """Yield the line and both halves of each call that gives `en` and `ko` as plain strings."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call):
            given = {word.arg: word.value for word in node.keywords}
            match given.get("en"), given.get("ko"):
                case ast.Constant(value=str(english)), ast.Constant(value=str(korean)):
                    yield node.lineno, english, korean


@pytest.mark.parametrize("folder", ["source/cnnlab", "autograder"])
def test_no_text_has_a_word_that_the_glossary_forbids(folder: str) -> None:
    found = [
        (str(path.relative_to(ROOT)), line, word, term.ko)
        for path in sorted((ROOT / folder).rglob("*.py"))
        for line, english, korean in halves(path.read_text("utf-8"))
        for term, word in forbidden(english, korean, TERMS)
    ]
    assert found == []


def test_a_forbidden_word_is_found() -> None:
    ((_, english, korean),) = halves('Text(en="convolution", ko="컨볼루션")')
    assert [term.ko for term, _ in forbidden(english, korean, TERMS)] == ["합성곱"]
