"""The tiny lesson with a mark scheme by rows and sample answers to its written question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.builder.samples import samples_file

if TYPE_CHECKING:
    from .conftest import TinyCourse

SCHEME = """\
| points | what the answer shows |
|---|---|
| 2 | it is a multiple of two |
| 3 | an example |

| 점 | 답에 드러난 내용 |
|---|---|
| 2 | 2의 배수 |
| 3 | 예 하나 |
"""
SAMPLE = """\
[[sample]]
question = "why-even"
language = "en"
level = "one_third"
points = 2
rows = [2, 0]
answer = '''
Because it is a multiple of two.
'''
why = "The example is missing."
"""


def with_scheme(tiny: TinyCourse) -> TinyCourse:
    """Return the course whose mark scheme has points by row, and one sample answer."""
    tiny.replace("2 points: it is a multiple of two. 2점: 2의 배수입니다.", SCHEME)
    write(tiny, SAMPLE)
    return tiny


def write(tiny: TinyCourse, text: str) -> None:
    path = samples_file(tiny.course, "tiny")
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
