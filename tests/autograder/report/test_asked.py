"""What a lesson asks is found in its text, in both languages and in its order."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.report.asked import read_asked
from cnnlab.checks.library import exercises_of, lessons
from tests.autograder.stock import REPOSITORY

LESSON = """---
kernelspec: {name: python3, display_name: Python 3}
---

+++ {"lang": "en"}

## 2. Stride

**Predict.** Does it get `"smaller"`
or `"larger"`?

A second paragraph.

+++ {"lang": "ko"}

## 2. 스트라이드

**예측.** 작아집니까(`"smaller"`), 커집니까(`"larger"`)?

```{code-cell} ipython3
side = predict("side", ...)
```

```{code-cell} ipython3
:exercise: half

def half(x):
    \"\"\"Return half of x.

    More.
    \"\"\"
    raise NotImplementedError
```
"""


def test_a_question_has_its_section_its_words_and_the_answers_it_offers(tmp_path: Path) -> None:
    (tmp_path / "stride.md").write_text(LESSON, "utf-8")
    found = read_asked(tmp_path / "stride.md")
    side = found.predictions["side"]
    assert (side.section.en, side.section.ko) == ("Stride", "스트라이드")
    assert side.words is not None
    assert side.words.en == 'Does it get `"smaller"` or `"larger"`?'
    assert side.words.ko == '작아집니까(`"smaller"`), 커집니까(`"larger"`)?'
    assert side.offered == {"smaller", "larger"}
    half = found.exercises["half"]
    assert half.words is not None and half.words.ko == "Return half of x."


def test_a_list_that_the_words_lead_into_belongs_to_them() -> None:
    found = read_asked(REPOSITORY / "source" / "lessons" / "cnn-mechanics.md")
    words = found.predictions["second-convolution"].words
    assert words is not None
    assert " 3. " in words.en and " 3. " in words.ko


def test_a_lesson_without_a_text_asks_nothing(tmp_path: Path) -> None:
    assert read_asked(tmp_path / "none.md").exercises == {}


@pytest.mark.parametrize("name", lessons())
def test_every_lesson_tells_all_that_it_asks(name: str) -> None:
    found = read_asked(REPOSITORY / "source" / "lessons" / f"{name}.md")
    assert set(found.exercises) == set(exercises_of(name))
    every = [*found.exercises.values(), *found.written.values(), *found.predictions.values()]
    assert [one.name for one in every if one.words is None or one.section.en == one.name] == []
