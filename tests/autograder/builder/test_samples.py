"""Sample answers as they are read: their file's mistakes, and those of one question."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from autograder.builder.mistakes import BuildError
from autograder.builder.samples import by_level, read_samples

from .sampled import SAMPLE, write

if TYPE_CHECKING:
    from .conftest import TinyCourse


def test_a_lesson_without_samples_has_none(tiny: TinyCourse) -> None:
    assert read_samples(tiny.course, "tiny") == ()


def test_the_answers_to_a_question_come_best_first(tiny: TinyCourse) -> None:
    full = SAMPLE.replace("one_third", "full").replace("points = 2", "points = 5")
    write(tiny, SAMPLE + full + SAMPLE.replace('"en"', '"ko"'))
    samples = read_samples(tiny.course, "tiny")
    found = by_level(samples, "why-even", "en")
    assert list(found) == ["full", "one_third"]
    assert found["one_third"].answer == "Because it is a multiple of two."
    assert found["one_third"].rows == (2, 0)
    assert list(by_level(samples, "why-even", "ko")) == ["one_third"]
    assert by_level(samples, "why-odd", "en") == {}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("why =", "because =", "a sample has the unknown field 'because'."),
        ("points = 2\n", "", "a sample has no points of the right type."),
        ("points = 2", "points = true", "a sample has no points of the right type."),
        ('"en"', '"fr"', "a sample has the language 'fr'."),
        ('"one_third"', '"half"', "a sample has the level 'half'."),
        ("[2, 0]", '[2, "0"]', "the rows [2, '0'] are not all numbers."),
    ],
)
def test_a_malformed_sample_is_told_with_its_line(
    tiny: TinyCourse, old: str, new: str, told: str
) -> None:
    write(tiny, "# A comment.\n\n" + SAMPLE.replace(old, new))
    with pytest.raises(BuildError) as caught:
        read_samples(tiny.course, "tiny")
    assert told in [error.cause for error in caught.value.errors]
    assert {(e.file, e.line) for e in caught.value.errors} == {("source/rubrics/tiny.toml", 3)}


def test_what_is_no_toml_is_told(tiny: TinyCourse) -> None:
    write(tiny, "[[sample]\n")
    with pytest.raises(BuildError, match="it is not valid TOML"):
        read_samples(tiny.course, "tiny")
