"""A course of one lesson with a plan, in a temporary folder."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import numpy as np
import pytest

from autograder.builder.mistakes import AuthorError, BuildError
from autograder.builder.pipeline import BuiltLesson
from autograder.plans.pages import plan_pages
from cnnlab.checks import Cases, Exercise, Mistake, Text
from tests.autograder.builder.conftest import TinyCourse

PLAN = '''\
[prerequisites]
en = "Adding."
ko = "덧셈을 압니다."

[split]
en = """One
sitting."""
ko = "한 번에 끝냅니다."

[[part]]
heading = "A tiny lesson"
minutes = 2
session = 1
work = ["read"]
do.en = "Read it."
do.ko = "읽습니다."
[[part.show]]
what.en = "The formula."
what.ko = "식."
ask.en = "Even?"
ask.ko = "짝수입니까?"

[[part]]
heading = "1. Your turn"
minutes = 3
session = 2
work = ["alone", "discuss"]
do.en = "They write."
do.ko = "작성합니다."
[[part.question]]
ask.en = "Twice 3?"
ask.ko = "3의 두 배는?"
wrong.en = "9 | 3"
wrong.ko = "9 | 3"
answer.en = "6."
answer.ko = "6."

[exercise.double]
en = "Draw two rows."
ko = "두 줄을 그립니다."

[exercise.double.mistake.squares]
en = "Try 3."
ko = "3으로 해 봅니다."
'''


def double(number: int) -> int:
    return 2 * number


def squares(number: int) -> int:
    return number * number


def unchanged(number: int) -> int:
    return number


def _draw(random: np.random.Generator) -> list[tuple[int]]:
    return [(int(random.integers(3, 9)),)]


DOUBLE = Exercise(
    cases=[Cases(2, Text(en="numbers", ko="수"), _draw)],
    oracle=double,
    mistakes=[
        Mistake(squares, en="You squared | it.", ko="제곱했습니다."),
        Mistake(unchanged, en="You returned it.", ko="그대로 반환했습니다."),
    ],
    hints=[],
)


class PlannedCourse:
    """The tiny course; tests change its plan and make its pages."""

    def __init__(self, root: Path) -> None:
        tiny = TinyCourse(root)
        tiny.replace("## Your turn", "## 1. Your turn")
        tiny.write(
            tiny.course.lesson("tiny")
            .read_text("utf-8")
            .replace("## 직접 해 보기", "## 1. 직접 해 보기")
            .replace("Doubling is", "- double a\n  number;\n- read on.\n\nDoubling is")
            .replace("두 배는", "- 수를 두 배로 만듭니다.\n\n두 배는")
        )
        self.course = tiny.course
        self.lesson: BuiltLesson = tiny.build().lessons[0]
        self.path = self.course.plan("tiny")
        self.path.parent.mkdir(parents=True)
        self.write(PLAN)

    def write(self, text: str) -> None:
        self.path.write_text(text, encoding="utf-8")

    def replace(self, old: str, new: str) -> None:
        """Write the plan with one passage changed."""
        assert PLAN.count(old) == 1
        self.write(PLAN.replace(old, dedent(new)))

    def pages(self) -> dict[str, str]:
        """Return the pages by their names."""
        found = plan_pages(self.course, [self.lesson], lambda _: {"double": DOUBLE})
        assert {path.parent for path in found} <= {self.course.plan_pages}
        return {path.name: page.decode() for path, page in found.items()}

    def error(self) -> AuthorError:
        """Return the plan's only mistake."""
        with pytest.raises(BuildError) as caught:
            self.pages()
        (error,) = caught.value.errors
        assert error.file == "source/plans/tiny.toml"
        return error

    def line(self, text: str) -> int:
        """Return the first line of the plan that reads `text`."""
        return self.path.read_text("utf-8").splitlines().index(text) + 1


@pytest.fixture
def planned(tmp_path: Path) -> PlannedCourse:
    return PlannedCourse(tmp_path)
