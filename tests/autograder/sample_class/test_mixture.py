from __future__ import annotations

from collections import Counter
from statistics import correlation, mean

from autograder.sample_class.answers import Answer, Kind
from autograder.sample_class.learners import learners
from autograder.sample_class.mixture import Chances, chosen

POINTS = {"small": 1.0, "usual": 3.0, "large": 8.0}
CLASS = learners(400, 0)
CHANCES = Chances.of("some-lesson", POINTS, 0)
KINDS: dict[Kind, list[Answer]] = {
    "right": [Answer("right", "r")],
    "mistaken": [Answer("mistaken", str(number)) for number in range(10)],
    "broken": [Answer("broken", "b")],
    "untouched": [Answer("untouched", "")],
}
POOL = dict.fromkeys(POINTS, KINDS)


def right(lesson: str) -> list[int]:
    """Return how many answers of each learner are right."""
    chances = Chances.of(lesson, POINTS, 0)
    return [
        sum(answer.kind == "right" for answer in chosen(learner, POOL, chances).values())
        for learner in CLASS
    ]


def test_the_abler_answer_more_rightly_and_so_in_every_lesson() -> None:
    first, second = right("one"), right("another")
    assert correlation([learner.ability for learner in CLASS], first) > 0.4
    assert correlation(first, second) > 0.25


def test_harder_exercises_are_missed_more() -> None:
    chances = {name: mean(CHANCES.of_right(learner, name) for learner in CLASS) for name in POINTS}
    assert chances["large"] < chances["small"]
    assert all(0.1 < chance < 0.95 for chance in chances.values())


def test_all_kinds_of_answers_come_and_the_first_mistakes_most_often() -> None:
    answers = [answer for one in CLASS for answer in chosen(one, POOL, CHANCES).values()]
    kinds = Counter(answer.kind for answer in answers)
    assert set(kinds) == set(KINDS)
    assert kinds["right"] > kinds["mistaken"] > kinds["untouched"] > kinds["broken"]
    mistakes = Counter(answer.source for answer in answers if answer.kind == "mistaken")
    assert mistakes.most_common(1)[0][0] == "0"
    assert len(mistakes) > 5


def test_a_learner_answers_the_same_whoever_else_is_in_the_class() -> None:
    assert chosen(CLASS[7], POOL, CHANCES) == chosen(learners(8, 0)[7], POOL, CHANCES)
