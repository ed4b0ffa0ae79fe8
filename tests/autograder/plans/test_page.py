"""The page of a plan, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .conftest import PlannedCourse


def test_a_page_has_everything_that_a_teacher_needs(planned: PlannedCourse) -> None:
    page = planned.pages()["tiny.md"]
    assert page.startswith("<!-- Generated from source/plans/tiny.toml, source/lessons/tiny.md")
    for expected in (
        "# Lesson plan: A tiny lesson",
        "[한국어](tiny.ko.md) · All plans: [3](tiny.md)",
        "5 minutes · 7 points · exercises: 1 · known mistakes: 2",
        "(../../notebooks/en/03-tiny/tiny.ipynb)",
        "- double a\n  number;\n- read on.",
        "| 3 | 2 | 1. Your turn | exercise alone, discuss | They write. |",
        "1: 2 minutes, 2: 3 minutes",
        "- **Show:** The formula. **Ask first:** Even?",
        "| Twice 3? | 9 \\| 3 | 6. |",
        "### `double` · 2 points\n\nDraw two rows.",
        "- `squares`: Try 3.",
        "| `squares` | You squared \\| it. |",
        "| `unchanged` | You returned it. |",
    ):
        assert expected in page


def test_the_korean_page_is_korean(planned: PlannedCourse) -> None:
    page = planned.pages()["tiny.ko.md"]
    for expected in (
        "# 수업 계획: 작은 단원",
        "[English](tiny.md) · 모든 수업 계획: [3](tiny.ko.md)",
        "- 수를 두 배로 만듭니다.",
        "| 3 | 2 | 1. 직접 해 보기 | 각자 연습 문제, 토의 | 작성합니다. |",
        "| `squares` | 제곱했습니다. |",
    ):
        assert expected in page
    assert "Draw two rows" not in page
