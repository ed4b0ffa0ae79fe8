"""A course folder as an instructor might have it: one own lesson, other points, a due date."""

from __future__ import annotations

from pathlib import Path

from autograder.builder.course import PROJECT, Course
from autograder.builder.curriculum import read_curriculum
from autograder.new_course.command import new_course

OWN, CHANGED = "darker", "first-cnn"
COURSE = """\
id = "spring"
title.en = "Spring course"
title.ko = "봄 강좌"
lessons = ["darker", "first-cnn"]

[lesson.first-cnn]
due = 2026-12-01T23:59:00+09:00

[lesson.first-cnn.points]
accuracy = 8

[lesson.darker]
number = 7
title.en = "Darker images"
title.ko = "어두운 이미지"
minutes = 5
needs = ["first-cnn"]
budget = 7
"""
LESSON = '''\
+++ {"lang": "en"}

# Darker images

A pixel at half its value is darker.

+++ {"lang": "ko"}

# 어두운 이미지

픽셀의 값이 절반이 되면 어두워집니다.

```{code-cell} ipython3
import numpy as np
from cnnlab import check
```

+++ {"lang": "en"}

## Your turn

+++ {"lang": "ko"}

## 직접 해 보기

```{code-cell} ipython3
:exercise: halve

def halve(image):
    """Return the image with every pixel at half its value."""
    ### BEGIN SOLUTION
    halved_pixels = np.asarray(image) / 2
    return halved_pixels
    ### END SOLUTION
```

+++ {"lang": "en"}

Why is it darker?

+++ {"lang": "ko"}

왜 어두워집니까?

+++ {"written": "why-darker", "points": 4}

### BEGIN MARK SCHEME
4 points: the values are nearer to zero, which is black. 4점: 값이 검은색인 0에 가까워집니다.
### END MARK SCHEME
'''
HELPERS = '''\
"""Right and wrong ways to halve an image."""

import numpy as np


def by_dividing(image):
    return image / 2


def by_multiplying(image):
    return 0.5 * image


def by_averaging(image):
    return (image + 0 * image) / 2


def by_loops(image):
    return np.array([[pixel / 2 for pixel in row] for row in image])


def doubled(image):
    return 2 * image


def unchanged(image):
    return image


def less_a_half(image):
    return image - 0.5


def whole_numbers(image):
    return image // 2
'''
TWIN = '''\
"""An image at half its brightness."""

from cnnlab.checks import Cases, Exercise, Mistake, Text

from . import _ways as ways


def _images(random):
    for rows, columns in ((2, 3), (4, 1)):
        yield (random.integers(5, 100, (rows, columns)) * 2 + 1.0,)


halve = Exercise(
    cases=[
        Cases(2, Text(en="images", ko="이미지"), _images),
        Cases(1, Text(en="more images", ko="더 많은 이미지"), _images),
    ],
    oracle=ways.by_dividing,
    also_correct=[ways.by_multiplying, ways.by_averaging, ways.by_loops],
    mistakes=[
        Mistake(ways.doubled, en="You doubled.", ko="두 배로 늘렸습니다."),
        Mistake(ways.unchanged, en="Nothing changed.", ko="바뀐 것이 없습니다."),
        Mistake(ways.less_a_half, en="You took 0.5 off.", ko="0.5를 뺐습니다."),
        Mistake(ways.whole_numbers, en="`//` drops the rest.", ko="`//`는 나머지를 버립니다."),
    ],
    hints=[
        Text(en="What is half of 3?", ko="3의 절반은 얼마입니까?"),
        Text(en="Divide by 2 with `/`.", ko="`/`로 2로 나누십시오."),
    ],
)
'''


def write_course(folder: Path) -> Course:
    """Make a course folder as the command does, and write an instructor's files into it."""
    new_course(folder, read_curriculum(Course(PROJECT)))
    (folder / "course.toml").write_text(COURSE, "utf-8")
    (folder / "lessons" / "darker.md").write_text(LESSON, "utf-8")
    package = folder / "exercises" / "darker"
    package.mkdir()
    (package / "_ways.py").write_text(HELPERS, "utf-8")
    (package / "halve.py").write_text(TWIN, "utf-8")
    return Course(PROJECT, folder)


def leave_what_editors_leave(package: Path) -> None:
    """Put beside the twins what JupyterLab, Python, macOS and Emacs put there."""
    for name in (".ipynb_checkpoints/halve-checkpoint.py", "__pycache__/old.py", "._halve.py"):
        (package / name).parent.mkdir(exist_ok=True)
        (package / name).write_text("# an earlier answer", "utf-8")
    (package / ".#halve.py").symlink_to("somebody@host.1234")
