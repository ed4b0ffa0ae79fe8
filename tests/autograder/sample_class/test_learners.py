from __future__ import annotations

from statistics import mean, stdev

from autograder.sample_class.learners import learners

CLASS = learners(40, 0)


def test_a_class_is_the_same_each_time_and_another_with_another_seed() -> None:
    assert learners(40, 0) == CLASS
    assert learners(40, 1) != CLASS


def test_a_larger_class_begins_with_the_smaller_one() -> None:
    assert learners(120, 0)[:40] == CLASS


def test_half_the_class_learns_in_each_language_and_half_has_a_name() -> None:
    assert [learner.language for learner in CLASS].count("ko") == 20
    named = [learner for learner in CLASS if learner.last_name]
    assert len(named) == 20
    assert {learner.last_name for learner in named} == {"Sample", "가상"}


def test_nobody_is_there_twice() -> None:
    many = learners(300, 0)
    assert len({learner.id for learner in many}) == 300
    names = [(one.first_name, one.last_name) for one in many if one.last_name]
    assert len(set(names)) == len(names)
    assert CLASS[0].id == "learner-01"


def test_abilities_spread() -> None:
    abilities = [learner.ability for learner in learners(300, 0)]
    assert 0.3 < mean(abilities) < 0.7
    assert 0.8 < stdev(abilities) < 1.2
