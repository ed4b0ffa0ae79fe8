"""A class that is the same whenever it is made: who answers what, and how each one works."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from autograder.sample_class.answers import Answer, Kind, answers_to
from benchmarks.grading.slow import ENDLESS, ENDLESS_EXERCISE, printing, sleeping

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cnnlab.checks.exercise import Exercise

    Pool = Mapping[str, Mapping[Kind, list[Answer]]]

Profile = Literal["mostly right", "partly right", "wrong", "slow"]
Habit = Literal[
    "prints", "experiments", "changes demonstrations", "plots", "helpers apart",
    "reuses names", "writes no text",
]  # fmt: skip

# Of every 20 learners.
MIX: dict[Profile, int] = {"mostly right": 9, "partly right": 7, "wrong": 3, "slow": 1}
# Chances of each kind of answer.
CHANCES: dict[Profile, dict[Kind, float]] = {
    "mostly right": {"right": 0.92, "mistaken": 0.06, "broken": 0.01, "untouched": 0.01},
    "partly right": {"right": 0.50, "mistaken": 0.35, "broken": 0.05, "untouched": 0.10},
    "wrong": {"right": 0.10, "mistaken": 0.35, "broken": 0.10, "untouched": 0.45},
    "slow": {"right": 0.92, "mistaken": 0.06, "broken": 0.01, "untouched": 0.01},
}
HABITS: dict[Habit, float] = {
    "prints": 0.2,
    "experiments": 0.5,
    "changes demonstrations": 0.4,
    "plots": 0.2,
    "helpers apart": 0.3,
    "reuses names": 0.2,
    "writes no text": 0.15,
}
# No other exercise calls these, so a pause costs its own check only.
SLEEPING = ("count_kernels", "edge_kernel", "flatten")
PAUSE = 0.3
ENDLESS_EVERY, ENDLESS_FIRST = 50, 23


@dataclass(frozen=True)
class Student:
    """One learner of the class, by name, with an answer to each exercise."""

    name: str
    language: str
    profile: Profile
    answers: Mapping[str, Answer]
    habits: frozenset[Habit] = field(default_factory=frozenset)
    endless: bool = False


def pool_of(exercises: Mapping[str, Exercise], solutions: Mapping[str, str]) -> Pool:
    """Return all answers of the class to choose from, by exercise and kind."""
    return {name: answers_to(exercises[name], solutions[name]) for name in exercises}


def classmates(
    number: int, pool: Pool, seed: int = 0, *, originals: int | None = None, endless: bool = True
) -> list[Student]:
    """Return `number` students; a larger class begins with the students of a smaller one.

    With `originals`, only so many differ and the rest are copies under other names.
    """
    different = min(number, originals or number)
    students = [_student(index, pool, seed, endless=endless) for index in range(different)]
    return [_renamed(students[index % different], index) for index in range(number)]


def _renamed(student: Student, index: int) -> Student:
    name = f"learner{index:04d}"
    return Student(
        name, student.language, student.profile, student.answers, student.habits, student.endless
    )


def _student(index: int, pool: Pool, seed: int, *, endless: bool) -> Student:
    chosen = random.Random(f"{seed} {index}")
    profile = _profile(index, seed)
    language = chosen.choice(["en", "ko"])
    habits: frozenset[Habit] = frozenset(
        habit for habit, chance in HABITS.items() if chosen.random() < chance
    )
    answers = {name: _answer(chosen, kinds, profile) for name, kinds in pool.items()}
    if profile == "slow":
        name = chosen.choice(SLEEPING)
        answers[name] = sleeping(pool[name]["right"][0], PAUSE)
    if "prints" in habits:
        name = chosen.choice(sorted(answers))
        answers[name] = printing(answers[name], name)
    never_ends = endless and index % ENDLESS_EVERY == ENDLESS_FIRST
    if never_ends:
        answers[ENDLESS_EXERCISE] = ENDLESS
    return Student("", language, profile, answers, habits, never_ends)


def _profile(index: int, seed: int) -> Profile:
    """Return the profile by place, so that every 20 students hold the same mix."""
    profiles = [profile for profile, count in MIX.items() for _ in range(count)]
    block, place = divmod(index, len(profiles))
    random.Random(f"{seed} block {block}").shuffle(profiles)
    return profiles[place]


def _answer(chosen: random.Random, kinds: Mapping[Kind, list[Answer]], profile: Profile) -> Answer:
    chances = CHANCES[profile]
    kind = chosen.choices(list(chances), list(chances.values()))[0]
    return chosen.choice(kinds[kind])
