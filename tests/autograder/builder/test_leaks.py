"""A solution must not reach a learner, wherever its copy stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .conftest import TinyCourse


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("```\n\n+++", "```\n\n```{code-cell}\ntwice_the_number=number+number\n```\n\n+++"),
        ("Why is it even?", "Because `twice_the_number = number + number`."),
        ("왜 짝수입니까?", "```python\n    twice_the_number = number + number\n```"),
        ('    """Return twice the number."""', "    # twice_the_number =  number + number"),
    ],
)
def test_a_copy_of_a_solution_line_is_found(tiny: TinyCourse, old: str, new: str) -> None:
    text = tiny.course.lesson("tiny").read_text(encoding="utf-8")
    tiny.write(text.replace(old, new, 1))
    (error,) = tiny.errors()
    assert "'twice_the_number = number + number' of double" in error.cause


def test_a_copy_of_a_mark_scheme_is_found(tiny: TinyCourse) -> None:
    tiny.replace("Why is it even?", "Hint: 2 points: it is a multiple of two. 2점: 2의 배수입니다.")
    (error,) = tiny.errors()
    assert "of why-even" in error.cause


def test_lines_that_any_code_holds_are_no_leak(tiny: TinyCourse) -> None:
    common = (
        "    rows, columns = number.shape\n    for row in range(rows_of_image):\n        pass\n"
    )
    text = tiny.course.lesson("tiny").read_text(encoding="utf-8")
    text = text.replace("    twice_the_number =", f"{common}    twice_the_number =")
    tiny.write(text.replace("Why is it even?", f"```python\n{common}```"))
    tiny.build()
