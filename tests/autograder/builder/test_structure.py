"""Unknown keys, missing language halves and ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .conftest import TinyCourse


def test_a_misspelt_key_is_named_with_the_right_one(tiny: TinyCourse) -> None:
    tiny.replace('+++ {"lang": "en"}\n\n## Your turn', '+++ {"lnag": "en"}\n\n## Your turn')
    (error,) = tiny.errors()
    assert (error.file, error.line) == ("source/lessons/tiny.md", tiny.line('+++ {"lnag": "en"}'))
    assert "'lnag'" in error.cause
    assert error.cure == "Write 'lang'."


def test_a_misspelt_option_of_a_code_cell_is_named(tiny: TinyCourse) -> None:
    tiny.replace(":exercise: double", ":excercise: double")
    (error,) = tiny.errors()
    assert "'excercise'" in error.cause
    assert error.cure == "Write 'exercise'."


def test_a_raw_cell_is_refused(tiny: TinyCourse) -> None:
    tiny.replace("```{code-cell} ipython3\nfrom", "```{raw-cell}\nfrom")
    (error,) = tiny.errors()
    assert "raw cell" in error.cause


@pytest.mark.parametrize(
    ("old", "missing"),
    [
        ('+++ {"lang": "ko"}\n\n## 직접 해 보기\n', "no Korean half"),
        ('+++ {"lang": "en"}\n\n## Your turn\n', "no English half"),
        ('+++ {"lang": "ko"}\n\n왜 짝수입니까?\n', "no Korean half"),
    ],
)
def test_prose_without_its_other_half_is_found(tiny: TinyCourse, old: str, missing: str) -> None:
    tiny.replace(old, "")
    (error,) = tiny.errors()
    assert missing in error.cause
    assert '+++ {"lang": ' in error.cure


def test_a_korean_half_must_follow_at_once(tiny: TinyCourse) -> None:
    tiny.replace(
        '+++ {"lang": "ko"}\n\n## 직접 해 보기\n',
        '```{code-cell} ipython3\n1 + 1\n```\n\n+++ {"lang": "ko"}\n\n## 직접 해 보기\n',
    )
    assert ["no Korean" in e.cause or "no English" in e.cause for e in tiny.errors()] == [
        True,
        True,
    ]


def test_korean_prose_at_the_very_end_needs_its_english(tiny: TinyCourse) -> None:
    tiny.write(tiny.course.lesson("tiny").read_text() + '\n+++ {"lang": "en"}\n\nThe end.\n')
    (error,) = tiny.errors()
    assert error.line == tiny.line("The end.") - 2


@pytest.mark.parametrize("metadata", ["", ' {"lang": "fr"}'])
def test_prose_needs_a_known_language(tiny: TinyCourse, metadata: str) -> None:
    tiny.replace('+++ {"written"', f'+++{metadata}\n\nA note.\n\n+++ {{"written"')
    (error,) = tiny.errors()
    assert "language" in error.cause
    assert error.line == tiny.line("A note.") - 2


def test_an_id_used_twice_is_named_with_its_first_line(tiny: TinyCourse) -> None:
    tiny.replace('+++ {"written": "why-even"', '+++ {"written": "double"')
    (error,) = tiny.errors()
    assert f"double is used on line {tiny.line(':exercise: double') - 1} already" in error.cause


@pytest.mark.parametrize("name", ["Why even", "why_even", "-why", "w" * 41])
def test_an_id_that_nbgrader_could_not_use_is_refused(tiny: TinyCourse, name: str) -> None:
    tiny.replace('"why-even"', f'"{name}"')
    (error,) = tiny.errors()
    assert repr(name) in error.cause


def test_the_id_of_the_imports_is_refused(tiny: TinyCourse) -> None:
    tiny.replace('"why-even"', '"imports"')
    (error,) = tiny.errors()
    assert "id of the lesson's imports" in error.cause


@pytest.mark.parametrize(
    ("source", "cause"),
    [
        ("from cnnlab import check\nseed = 7", "'seed = 7'"),
        ("%matplotlib inline\nfrom cnnlab import check", "cannot be read"),
    ],
)
def test_the_first_code_cell_holds_imports_only(tiny: TinyCourse, source: str, cause: str) -> None:
    tiny.replace("from cnnlab import check", source)
    (error,) = tiny.errors()
    assert cause in error.cause
    assert error.line == tiny.line("from cnnlab import check") - (2 if "%" in source else 1)
