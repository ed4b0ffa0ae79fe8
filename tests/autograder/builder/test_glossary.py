"""One Korean spelling for each term."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.builder.glossary import Term, check_glossary, read_glossary
from autograder.builder.lesson import read_lesson

TERMS = [
    Term("regularization", "규제", ("정칙화", "정규화")),
    Term("normalization", "정규화", ()),
    Term("batch normalization", "배치 정규화", ()),
    Term("convolution", "합성곱", ("합성 곱", "컨볼루션")),
    Term("convolutional neural network", "합성곱 신경망", ("컨볼루션 신경망",)),
]


def _causes(folder: Path, english: str, korean: str) -> list[str]:
    path = folder / "pair.md"
    text = f'+++ {{"lang": "en"}}\n\n{english}\n\n+++ {{"lang": "ko"}}\n\n{korean}\n'
    path.write_text(text, encoding="utf-8")
    return [error.cause for error in check_glossary(read_lesson(path, "pair.md"), TERMS)]


@pytest.mark.parametrize(
    ("english", "korean"),
    [
        ("Regularization helps.", "규제가 도움이 됩니다."),
        ("Batch normalization is no regularization.", "배치 정규화는 규제가 아닙니다."),
        ("It helps.", "정규화가 도움이 됩니다."),
        ("Two convolutions.", "합성곱 두 번."),
    ],
)
def test_right_spellings_pass(tmp_path: Path, english: str, korean: str) -> None:
    assert _causes(tmp_path, english, korean) == []


def test_a_forbidden_spelling_is_found_anywhere(tmp_path: Path) -> None:
    assert _causes(tmp_path, "It helps.", "컨볼루션입니다.") == ["convolution is called 컨볼루션."]


def test_another_terms_spelling_is_found_where_the_english_means_this_one(tmp_path: Path) -> None:
    (cause,) = _causes(tmp_path, "Regularization helps.", "정규화가 도움이 됩니다.")
    assert cause == "regularization is called 정규화."


def test_the_courses_glossary_can_be_read() -> None:
    terms = read_glossary(Path(__file__).resolve().parents[3] / "source" / "glossary.toml")
    assert {term.en: term.ko for term in terms}["regularization"] == "규제"
