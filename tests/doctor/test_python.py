from __future__ import annotations

import sys
from importlib import metadata
from types import SimpleNamespace

import pytest

from cnnlab.doctor import python
from cnnlab.doctor.finding import State


def packages(
    requires: list[str], installed: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> list[str]:
    def version(name: str) -> str:
        if name not in installed:
            raise metadata.PackageNotFoundError(name)
        return installed[name]

    course = SimpleNamespace(version="0.1.0", requires=requires)
    monkeypatch.setattr(metadata, "distribution", lambda _: course)
    monkeypatch.setattr(metadata, "version", version)
    return [str(finding) for finding in python.look_at_packages()][1:]


def test_this_python_suits() -> None:
    (finding,) = python.look_at_python()
    assert finding.state is State.OK and sys.executable in str(finding)


@pytest.mark.parametrize("version", [(3, 10, 2), (3, 14, 0)])
def test_another_python_is_a_problem_with_a_cure(
    version: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    (finding,) = python.look_at_python()
    assert finding.state is State.PROBLEM
    assert "make lab PYTHON=" in str(finding)


def test_a_missing_and_an_old_package_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    requires = ["numpy>=2.4", "keras>=3.15", "scipy", "ruff>=0.17; extra == 'authoring'"]
    (shown,) = packages(requires, {"keras": "3.9.0", "scipy": "1.17.0"}, monkeypatch)
    assert shown.startswith("[problem] Packages: missing or in another version: numpy, keras>=3.15")
    assert "(keras 3.9.0)" in shown and "Try: make lab" in shown
    assert "scipy" not in shown and "ruff" not in shown


def test_a_whole_set_of_packages_is_fine(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = packages(["numpy>=2.4"], {"numpy": "2.4.1", "tensorflow": "2.21.0"}, monkeypatch)
    assert shown == ["[ok] Packages: all that a learner needs"]


def test_two_builds_of_tensorflow_are_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    both = {"tensorflow": "2.21.0", "tensorflow-cpu": "2.21.0"}
    shown = packages([], both, monkeypatch)[1]
    assert "[problem] TensorFlow: tensorflow and tensorflow-cpu are both installed" in shown
    assert "Try: pip uninstall -y tensorflow tensorflow-cpu" in shown


def test_a_course_that_was_not_installed_is_a_hint(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "distribution", missing)
    (finding,) = python.look_at_packages()
    assert finding.state is State.HINT
