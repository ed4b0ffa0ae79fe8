from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator

import pytest

from autograder.judge.pool import Judges
from tests.autograder.judge.models_lesson import (
    RIGHT,
    WITHOUT_SOFTMAX,
    job,
    judging_models,
    panel,
)
from tests.autograder.judge.verifying_processes import judges_running, running, verifiers

if sys.platform != "linux":
    pytest.skip("the judge forks", allow_module_level=True)

# One worker makes the judges and their course.
pytestmark = pytest.mark.xdist_group("verifying judges")

OVERRIDDEN_PREDICT = """
class Model(keras.Sequential):
    def predict(self, images):
        return np.full((len(images), 3), 1 / 3)
    __call__ = predict

def classifier():
    return Model([keras.Input((8, 8, 1)), keras.layers.Conv2D(1, 3), keras.layers.Flatten()])
"""
LYING_COUNT = """
def classifier():
    model = keras.Sequential([
        keras.Input((8, 8, 1)),
        keras.layers.Conv2D(64, 3),
        keras.layers.Flatten(),
        keras.layers.Dense(3, activation="softmax"),
    ])
    model.count_params = lambda: 1
    type(model).count_params = lambda self: 1
    return model
"""
WITH_LAMBDA = (
    RIGHT
    + """
honest = classifier
def classifier():
    model = honest()
    model.add(keras.layers.Lambda(lambda values: values))
    return model
"""
)
PATCHED_COURSE = (
    WITHOUT_SOFTMAX
    + """
import cnnlab.checks.models as models
import cnnlab.checks.models.rebuild as rebuild
import cnnlab.checks.models.requirements as requirements
fair = lambda model, images: np.full((len(images), 3), 1 / 3, np.float32)
models.recompute = rebuild.recompute = fair
requirements.unmet = models.unmet = lambda requirements, *_: [None] * len(requirements)
"""
)
FORGED_PREDICTIONS = (
    WITHOUT_SOFTMAX
    + """
from cnnlab.checks import ferry
honest = ferry.to_message
ferry.to_message = lambda outcome: honest(outcome) | {"predictions": np.ones((6, 3), np.float32)}
"""
)
FORGED_WEIGHTS = (
    RIGHT
    + """
from cnnlab.checks import ferry
real = ferry.to_message
def forged(outcome):
    message = real(outcome)
    message["model"]["layers"][1]["weights"] = (np.zeros((9, 9), np.float32),)
    return message
ferry.to_message = forged
"""
)
MALFORMED = (
    RIGHT
    + """
from cnnlab.checks import ferry
real = ferry.to_message
ferry.to_message = lambda outcome: real(outcome) | {"model": {"layers": "all of them"}}
"""
)


@pytest.fixture(scope="module")
def judges(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judges]:
    with judging_models(tmp_path_factory.mktemp("course")) as pool:
        yield pool


@pytest.mark.parametrize(
    ("answer", "points"),
    [
        (RIGHT, 4),
        (WITHOUT_SOFTMAX, 2),
        (OVERRIDDEN_PREDICT, 0),
        (LYING_COUNT, 3),
        (WITH_LAMBDA, 0),
        (PATCHED_COURSE, 2),
        (FORGED_PREDICTIONS, 2),
        (FORGED_WEIGHTS, 0),
        (MALFORMED, 0),
    ],
    ids=[
        "right",
        "without softmax",
        "overridden predict",
        "lying count_params",
        "Lambda",
        "patched course",
        "forged predictions",
        "forged weights",
        "malformed",
    ],
)
def test_a_model_earns_what_its_layers_and_weights_earn(
    judges: Judges, answer: str, points: float
) -> None:
    graded = judges.grade(job(answer))
    assert graded.points == {"check-classifier": points}, graded
    assert graded.status != "failed", graded


def test_a_verdict_names_the_mistake_and_what_is_not_allowed(judges: Judges) -> None:
    assert "no softmax" in panel(judges.grade(job(WITHOUT_SOFTMAX)))
    assert "Lambda" in panel(judges.grade(job(WITH_LAMBDA)))


def test_one_verifier_serves_all_submissions_and_a_lost_one_costs_nobody_a_point(
    judges: Judges,
) -> None:
    judges.grade(job(RIGHT))
    first = verifiers()
    assert len(first) == 1
    assert judges.grade(job(RIGHT)).points == {"check-classifier": 4}
    assert verifiers() == first
    os.kill(first.pop(), signal.SIGKILL)
    assert judges.grade(job(RIGHT)).points == {"check-classifier": 4}
    assert len(verifiers() - first) == 1


def test_nothing_is_left_running_and_no_folder_is_left(judges: Judges) -> None:
    for answer in (RIGHT, WITH_LAMBDA, MALFORMED):
        judges.grade(job(answer))
    assert len(running()) == 4  # the warm process, a judge, the verifier and its monitor
    left = [entry.name for entry in judges._warm.folder.iterdir() if entry.name[0] in "kv"]
    assert len(left) == 1 and left[0].startswith("v")


def test_the_verifier_ends_with_its_judge(judges: Judges) -> None:
    judges.grade(job(RIGHT))
    [verifier] = verifiers()
    [judge] = judges_running()
    os.kill(judge, signal.SIGKILL)
    assert judges.grade(job(RIGHT)).points == {"check-classifier": 4}
    assert verifier not in running() and len(verifiers()) == 1
