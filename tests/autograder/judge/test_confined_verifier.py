from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import autograder
import cnnlab
from autograder.job import MEGABYTE, Limits
from autograder.judge.models import confined
from autograder.judge.models.confined import ConfinedVerifier, VerifierError
from autograder.kernels.host import Warm
from autograder.kernels.readable import readable
from autograder.sandbox.choose import choose_level
from autograder.sandbox.level import Level
from cnnlab.checks.models import ModelData, RefusedError, read_model, recompute
from cnnlab.checks.models.training import Training
from tests.autograder.judge.verifying_processes import verifiers
from tests.checks.model_exercise import IMAGES, by_calls, by_list

if sys.platform != "linux":
    pytest.skip("the warm process forks", allow_module_level=True)

# One worker makes the warm process.
pytestmark = pytest.mark.xdist_group("confined verifier")


def data_of(model: Any) -> ModelData:
    found = read_model(model)
    assert isinstance(found, ModelData)
    return found


@pytest.fixture(scope="module")
def warm() -> Iterator[Warm]:
    with Warm(Level.NAMESPACES) as process:
        yield process


@pytest.fixture(scope="module")
def settings(warm: Warm) -> dict[str, Any]:
    code = [Path(package.__path__[0]) for package in (autograder, cnnlab)]
    view = readable([Path(warm.search_path[0])], code)
    return {
        "folder": str(warm.folder),
        "confinement": {"level": choose_level(trusted=False), "readable": view},
        "request": {"environment": {}, "search_path": warm.search_path},
    }


@pytest.fixture
def verifier(warm: Warm, settings: dict[str, Any]) -> Iterator[ConfinedVerifier]:
    with ConfinedVerifier(warm._control, settings) as made:
        yield made
    assert verifiers() == set()
    assert list(warm.folder.glob("v*")) == []


def test_nothing_is_started_before_the_first_question(verifier: ConfinedVerifier) -> None:
    assert verifiers() == set()
    model = data_of(by_list())
    np.testing.assert_allclose(verifier(model, IMAGES), recompute(model, IMAGES), rtol=1e-5)
    assert len(verifiers()) == 1


def test_a_model_is_trained_where_it_is_confined(verifier: ConfinedVerifier) -> None:
    training = Training(IMAGES, np.arange(6) % 3, (1, 2), 2, batch_size=3, learning_rate=0.01)
    assert np.isfinite(verifier(data_of(by_calls()), IMAGES, training)).all()
    assert len(verifiers()) == 1


def test_a_model_that_takes_too_long_fails_and_the_next_one_is_computed(
    verifier: ConfinedVerifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(confined, "SECONDS", 0.002)
    slow = data_of(by_list())
    with pytest.raises(RefusedError, match="did not arrive"):
        verifier(slow, IMAGES)
    monkeypatch.undo()
    assert verifiers() == set()
    with pytest.raises(RefusedError, match="did not arrive"):
        verifier(slow, IMAGES)  # not asked again: each question would cost the whole time
    assert verifiers() == set()
    assert verifier(data_of(by_calls()), IMAGES).shape == (6, 3)


def test_a_verifier_that_stopped_answering_is_replaced_within_the_question(
    verifier: ConfinedVerifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(confined, "SECONDS", 5.0)
    verifier(data_of(by_list()), IMAGES)
    [first] = verifiers()
    os.kill(first, signal.SIGSTOP)
    assert verifier(data_of(by_list()), IMAGES).shape == (6, 3)
    [second] = verifiers()
    assert second != first


def test_a_model_that_fills_the_memory_ends_only_the_verifier(
    verifier: ConfinedVerifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(confined, "LIMITS", Limits(memory=MEGABYTE))
    with pytest.raises(RefusedError):
        verifier(data_of(by_list()), IMAGES)
    monkeypatch.undo()
    assert verifier(data_of(by_calls()), IMAGES).shape == (6, 3)


def test_a_verifier_that_cant_be_confined_is_the_graders_fault(
    warm: Warm, settings: dict[str, Any]
) -> None:
    confinement = settings["confinement"] | {"readable": ["/no/such/folder"]}
    with (
        ConfinedVerifier(warm._control, settings | {"confinement": confinement}) as verifier,
        pytest.raises(VerifierError, match="no/such/folder"),
    ):
        verifier(data_of(by_list()), IMAGES)
