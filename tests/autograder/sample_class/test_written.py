from __future__ import annotations

from collections import Counter
from statistics import mean

from autograder.builder.course import Course
from autograder.builder.samples import read_samples
from autograder.sample_class.learners import learners
from autograder.sample_class.written import answer_in_words
from tests.autograder.sample_class.lessons import REPOSITORY

SAMPLES = read_samples(Course(REPOSITORY), "hyperparameters")
QUESTION = SAMPLES[0].question
CLASS = learners(200, 0)
ANSWERS = {one.id: answer_in_words(one, QUESTION, SAMPLES, 0) for one in CLASS}


def test_every_level_is_written_and_some_write_nothing() -> None:
    points = Counter(answer.points for answer in ANSWERS.values() if answer)
    assert len(points) == 4
    assert 5 < list(ANSWERS.values()).count(None) < 50


def test_the_abler_earn_more_and_write_in_their_language() -> None:
    able = [ANSWERS[one.id] for one in CLASS if one.ability > 1]
    others = [ANSWERS[one.id] for one in CLASS if one.ability < 0]
    assert mean(a.points for a in able if a) > mean(a.points for a in others if a) + 1
    korean = {sample.answer for sample in SAMPLES if sample.language == "ko"}
    for one in CLASS:
        if answer := ANSWERS[one.id]:
            assert (answer.text in korean) == (one.language == "ko")


def test_some_still_wait_for_a_reader() -> None:
    read = [answer.is_read for answer in ANSWERS.values() if answer]
    assert 0.4 < mean(read) < 0.8


def test_without_samples_nobody_writes() -> None:
    assert answer_in_words(CLASS[0], QUESTION, (), 0) is None
