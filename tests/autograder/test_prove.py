"""The counts of `python -m autograder prove`: they tell a named mistake from one that is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from autograder import prove
from cnnlab.checks.exercise import Mistake
from cnnlab.checks.library import exercises_of

FLATTEN = exercises_of("cnn-mechanics")["flatten"]


def counted(monkeypatch: pytest.MonkeyPatch, **changes: object) -> prove.Proof:
    changed = replace(FLATTEN, **changes)  # type: ignore[arg-type]
    monkeypatch.setattr(prove, "exercises_of", lambda _: {"flatten": changed})
    (proof,) = prove.prove("cnn-mechanics", range(2))
    return proof


def test_all_mistakes_are_named_and_all_correct_versions_accepted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    proof = counted(monkeypatch)
    assert proof.named == 2 * proof.mistakes == 2 * len(FLATTEN.mistakes)
    assert proof.accepted == 2 * proof.correct == 2 * (1 + len(FLATTEN.also_correct))


def test_a_right_answer_among_the_mistakes_is_not_counted_as_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    no_mistake = Mistake(FLATTEN.oracle, en="none", ko="없음")
    proof = counted(monkeypatch, mistakes=[no_mistake, *FLATTEN.mistakes])
    assert (proof.mistakes, proof.named) == (1 + len(FLATTEN.mistakes), 2 * len(FLATTEN.mistakes))


def test_a_wrong_answer_among_the_correct_versions_is_not_accepted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    proof = counted(monkeypatch, also_correct=[FLATTEN.mistakes[0].function])
    assert (proof.correct, proof.accepted) == (2, 2)


def test_the_page_names_its_command_and_ends_with_the_sums(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    proof = counted(monkeypatch)
    page = prove.proof_page({"hyperparameters": [proof], "cnn-mechanics": [proof, proof]})
    assert "python -m autograder prove hyperparameters cnn-mechanics --seeds 2" in page
    assert "## `hyperparameters`" in page
    assert page.splitlines()[-1].startswith(f"| all | 4 | {2 * proof.mistakes} |")


def test_a_version_runs_once_where_nothing_is_drawn() -> None:
    models = exercises_of("conv2d-tuning")["build_cnn"]
    assert list(prove.that_differ(models, range(5))) == [0]
    assert list(prove.that_differ(FLATTEN, range(5))) == [0, 1, 2, 3, 4]
