"""A submission is graded with JAX: in its kernel, in the judge and where models are computed."""

from __future__ import annotations

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
from tests.other_backends import folder_of

if sys.platform != "linux":
    pytest.skip("the judge forks", allow_module_level=True)

NAMES_ITS_BACKEND = """
maps = keras.ops.conv(np.ones((1, 4, 4, 1), "float32"), np.ones((3, 3, 1, 1), "float32"))
print(keras.backend.backend(), float(keras.ops.sum(maps)))
"""


@pytest.fixture(scope="module")
def judges(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judges]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KERAS_BACKEND", "jax")
        patch.setattr(sys, "path", [*sys.path, folder_of("jax")])
        with judging_models(tmp_path_factory.mktemp("course")) as pool:
            yield pool


def test_a_right_model_earns_everything_and_a_mistake_is_named(judges: Judges) -> None:
    right = judges.grade(job(NAMES_ITS_BACKEND + RIGHT))
    assert right.points == {"check-classifier": 4}, right
    assert right.notebook is not None
    [printed] = right.notebook["cells"][1]["outputs"]
    # The judge, and the process that computes with models, are forked from where this one is.
    assert printed["text"] == "jax 36.0\n"

    wrong = judges.grade(job(WITHOUT_SOFTMAX))
    assert wrong.points == {"check-classifier": 2}, wrong
    assert "no softmax" in panel(wrong)
