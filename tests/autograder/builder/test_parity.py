"""What no translation changes must be the same in both halves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from autograder.builder.lesson import read_lesson
from autograder.builder.parity import check_parity

if TYPE_CHECKING:
    from pathlib import Path

    from autograder.builder.mistakes import AuthorError


def _check(folder: Path, english: str, korean: str) -> list[AuthorError]:
    path = folder / "pair.md"
    text = f'+++ {{"lang": "en"}}\n\n{english}\n\n+++ {{"lang": "ko"}}\n\n{korean}\n'
    path.write_text(text, encoding="utf-8")
    return check_parity(read_lesson(path, "pair.md"))


@pytest.mark.parametrize(
    ("english", "korean"),
    [
        ("# Stride\n\n## Why", "# 스트라이드\n\n## 이유"),
        (
            "a `stride` of 2 moves $s = 2$",
            "`stride`가 2이면 $s=2$만큼 움직이고, `stride`는 양수입니다",
        ),
        (r"$$n_\text{out} = 3$$", r"$$ n_\text{출력} = 3 $$"),
        (
            "see [Keras](https://keras.io/api) or <https://d2l.ai>",
            "<https://d2l.ai>, [케라스](https://keras.io/api)",
        ),
        ("`conv2d` of 18,496 weights, 1.5 times", "가중치 18,496개, 1.5배의 `conv2d`"),
        ("$C$ channels and $C$ maps of zeros, two-dimensional", "채널과 맵이 $C$개, 0뿐인 2차원"),
        ("it costs \\$5", "\\$5입니다"),
        ("```\n# no heading 7\n```", "```\n# no heading 7\n```"),
    ],
)
def test_a_faithful_translation_passes(tmp_path: Path, english: str, korean: str) -> None:
    assert _check(tmp_path, english, korean) == []


@pytest.mark.parametrize(
    ("what", "english", "korean"),
    [
        ("headings", "# Stride\n\ntext", "스트라이드"),
        ("headings", "# Stride\n\n## Why", "## 이유\n\n# 스트라이드"),
        ("formulas", "$n - k + 1$", "$n - k - 1$"),
        ("formulas", "$x$ and $y$", "$x$"),
        ("code words", "use `stride`", "`strides`를 씁니다"),
        ("code words", "```\nconv(2)\n```", "```\nconv(3)\n```"),
        ("links", "[Keras](https://keras.io)", "[케라스](https://keras.io/ko)"),
        ("links", "![a map](maps.svg)", "특징 맵"),
        ("numbers", "3 kernels of 5x5", "3개의 커널"),
        ("numbers", "three kernels", "커널 4개"),
        ("numbers", "0.9 or 1,000", "0.9 또는 10,000"),
    ],
)
def test_a_difference_is_named_with_the_korean_line(
    tmp_path: Path, what: str, english: str, korean: str
) -> None:
    error = _check(tmp_path, english, korean)[0]
    assert error.cause.startswith(f"{what} differ: only in the ")
    assert error.line == len(english.splitlines()) + 4
