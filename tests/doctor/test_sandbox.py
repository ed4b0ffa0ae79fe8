from __future__ import annotations

import importlib
import importlib.util

import pytest

from autograder.sandbox import choose
from autograder.sandbox.level import Level
from cnnlab.doctor.finding import State
from cnnlab.doctor.sandbox import look_at_sandbox


@pytest.mark.parametrize("level", [Level.NAMESPACES, Level.LANDLOCK])
def test_the_strongest_level_is_named(level: Level, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choose, "choose_level", lambda *, trusted: level)
    (finding,) = look_at_sandbox()
    assert str(finding) == f"[ok] Sandbox for grading: {level.value}"


def test_a_computer_that_confines_nothing_has_a_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choose, "choose_level", lambda *, trusted: Level.NONE)
    (finding,) = look_at_sandbox()
    assert finding.state is State.HINT and "WSL 2" in str(finding)


def test_a_learner_without_the_grader_hears_nothing_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    assert list(look_at_sandbox()) == []


def test_missing_packages_of_the_grader_have_a_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "nbgrader" else found(name)
    )
    (finding,) = look_at_sandbox()
    assert "Try: make notebooks, which installs them" in str(finding)
