"""Sample answers below the mark scheme: their points add up, and no learner reads them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from autograder.builder.course import Course
from autograder.builder.lesson import read_lesson
from autograder.builder.rubric import scheme_rows, with_samples
from autograder.builder.samples import LEVELS, by_level, read_samples
from autograder.grading.feedback.mark_scheme import without_mark_scheme
from autograder.grading.feedback.markdown import rendered
from cnnlab.text import LANGUAGES

from .sampled import SAMPLE, with_scheme, write

if TYPE_CHECKING:
    from .conftest import TinyCourse

COURSE = Course(Path(__file__).resolve().parents[3])
ANSWER = "Because it is a multiple of two."


@pytest.fixture
def sampled(tiny: TinyCourse) -> TinyCourse:
    return with_scheme(tiny)


def test_graders_open_samples_below_the_mark_scheme(sampled: TinyCourse) -> None:
    built = sampled.build()
    source = built.files[sampled.course.instructor_source / "tiny" / "tiny.ipynb"].decode()
    assert ANSWER in source
    rubric = next(c for c in built.lessons[0].drafts["ko"].cells if c.id == "why-even-rubric")
    page = rendered(rubric.source)
    assert page.index("an example") < page.index("<details>\n<summary>2 of 5 points: 2 + 0")
    assert f"<blockquote>\n<p>{ANSWER}</p>\n</blockquote>" in page
    assert page.count("<details>") == page.count("</details>") == 1


def test_learners_and_their_feedback_get_no_sample(sampled: TinyCourse) -> None:
    lesson = sampled.build().lessons[0]
    for language in LANGUAGES:
        assert not any(ANSWER in cell.source for cell in lesson.editions[language].cells)
        rubric = next(c for c in lesson.drafts[language].cells if c.id == "why-even-rubric")
        assert without_mark_scheme(rubric.source) == ""


def test_a_copy_of_a_sample_in_the_prose_is_a_leak(sampled: TinyCourse) -> None:
    text = sampled.course.lesson("tiny").read_text(encoding="utf-8")
    sampled.write(text.replace("Why is it even?", f"Why is it even? {ANSWER}"))
    (error,) = sampled.errors()
    assert f"the hidden line {ANSWER!r} of why-even" in error.cause


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("why-even", "why-odd", "the lesson has no written question 'why-odd'."),
        ("[2, 0]", "[2, 0, 0]", "the rows 2 + 0 + 0 do not fit the mark scheme's 2 + 3."),
        ("[2, 0]", "[3, 0]", "the rows 3 + 0 do not fit the mark scheme's 2 + 3."),
        ("[2, 0]", "[2, 0.5]", "the rows 2 + 0.5 do not add up to 2."),
        ('"one_third"', '"full"', "2 of 5 points are not the level full."),
    ],
)
def test_points_that_do_not_add_up_are_told(
    sampled: TinyCourse, old: str, new: str, told: str
) -> None:
    write(sampled, SAMPLE.replace(old, new))
    (error,) = sampled.errors()
    assert (error.file, error.line, error.cause) == ("source/rubrics/tiny.toml", 1, told)


def test_a_level_stands_once(sampled: TinyCourse) -> None:
    write(sampled, SAMPLE + SAMPLE)
    assert [error.line for error in sampled.errors()] == [1, 11]


def test_samples_need_a_mark_scheme_by_rows(sampled: TinyCourse) -> None:
    text = sampled.course.lesson("tiny").read_text(encoding="utf-8")
    sampled.write(text.replace("| 3 | 예 하나 |\n", ""))
    (error,) = sampled.errors()
    assert "no points by row, or tables that differ" in error.cause


@pytest.mark.parametrize("path", sorted((COURSE.root / "source" / "lessons").glob("*.md")))
def test_every_written_question_has_samples_at_every_level_in_both_languages(path: Path) -> None:
    samples = read_samples(COURSE, path.stem)
    for question in with_samples(read_lesson(path, path.name), samples).cells:
        if question.kind == "written":
            (rows,) = set(scheme_rows(question))
            assert sum(rows) == question.metadata["points"]
            # What is too long would be shown as its source.
            assert rendered(question.source).count("<details>") == len(LEVELS) * len(LANGUAGES)
            for language in LANGUAGES:
                found = by_level(samples, question.name, language)
                assert tuple(found) == LEVELS
                assert all(sample.why.endswith((".", "다.")) for sample in found.values())
