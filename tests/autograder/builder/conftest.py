"""Small courses, written into temporary folders as an author would write them."""

from __future__ import annotations

import shutil
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from autograder.builder.course import Course
from autograder.builder.mistakes import AuthorError, BuildError
from autograder.builder.pipeline import Built, build

if TYPE_CHECKING:
    from collections.abc import Mapping

REPOSITORY = Path(__file__).resolve().parents[3]

CURRICULUM = """\
[[lesson]]
name = "tiny"
number = 3
title.en = "A tiny lesson"
title.ko = "작은 단원"
status = "core"
points = 7
minutes = 5
needs = []
"""

LESSON = '''\
---
kernelspec:
  name: python3
  display_name: Python 3
---

+++ {"lang": "en"}

# A tiny lesson

Doubling is `2 * number`, in a formula $2x$.

+++ {"lang": "ko"}

# 작은 단원

두 배는 `2 * number`, 식으로는 $2x$입니다.

```{code-cell} ipython3
from cnnlab import check
```

+++ {"lang": "en"}

## Your turn

+++ {"lang": "ko"}

## 직접 해 보기

```{code-cell} ipython3
:exercise: double

def double(number):
    """Return twice the number."""
    ### BEGIN SOLUTION
    twice_the_number = number + number
    return twice_the_number
    ### END SOLUTION
```

+++ {"lang": "en"}

Why is it even?

+++ {"lang": "ko"}

왜 짝수입니까?

+++ {"written": "why-even", "points": 5}

### BEGIN MARK SCHEME
2 points: it is a multiple of two. 2점: 2의 배수입니다.
### END MARK SCHEME
'''

POINTS = {"double": 2.0}


class TinyCourse:
    """A course of one lesson in a temporary folder; tests change its text and build it."""

    def __init__(self, root: Path) -> None:
        self.course = Course(root)
        self.points: Mapping[str, float] = POINTS
        self.course.lesson("tiny").parent.mkdir(parents=True)
        shutil.copy(REPOSITORY / "nbgrader_config.py", root)
        self.course.curriculum.write_text(CURRICULUM, encoding="utf-8")
        self.write(LESSON)

    def write(self, text: str) -> None:
        self.course.lesson("tiny").write_text(text, encoding="utf-8")

    def replace(self, old: str, new: str) -> None:
        """Write the lesson with one passage changed."""
        assert LESSON.count(old) == 1
        self.write(LESSON.replace(old, dedent(new)))

    def build(self) -> Built:
        return build(self.course, lambda _: self.points)

    def errors(self) -> list[AuthorError]:
        with pytest.raises(BuildError) as caught:
            self.build()
        return list(caught.value.errors)

    def line(self, text: str) -> int:
        """Return the line of the lesson that reads `text`."""
        lines = self.course.lesson("tiny").read_text(encoding="utf-8").splitlines()
        return lines.index(text) + 1


@pytest.fixture
def tiny(tmp_path: Path) -> TinyCourse:
    return TinyCourse(tmp_path)
