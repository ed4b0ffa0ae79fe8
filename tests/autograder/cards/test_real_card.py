"""On a computer with a card: kernels compute on it, in the sandbox, and earn the same points."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from autograder.cards.card import Share
from autograder.cards.driver import NoDriverError, cards
from autograder.judge.pool import Judges
from autograder.sandbox.choose import choose_level
from tests.autograder.judge.small_notebooks import COUNT_KERNELS, FLATTEN, answer, code, job

pytestmark = pytest.mark.xdist_group("kernels")

COMPUTES = """
import keras, os
from cnnlab.devices import backends
model = keras.Sequential([keras.layers.Input((8, 8, 1)), keras.layers.Conv2D(4, 3)])
images = np.ones((2, 8, 8, 1), "float32")
print(len(backends.backend().gpus), model.predict(images, verbose=0).shape)
"""


@pytest.fixture(scope="module")
def on_a_card() -> Iterator[Judges]:
    if sys.platform != "linux":
        pytest.skip("the warm process forks")
    try:
        found = cards()
    except NoDriverError as error:
        pytest.skip(f"the driver's program does not answer: {error}")
    if not found:
        pytest.skip("nvidia-smi shows no card that may be used")
    shares = tuple(Share(card) for card in found)
    with Judges(len(found), choose_level(trusted=False), shares=shares) as judges:
        reasons = ", ".join(reason.en for reason in judges.refused.values())
        if "finds no GPU" in reasons:
            pytest.skip(f"the backend is not built for cards: {reasons}")
        assert judges.refused == {}, reasons
        yield judges


def test_a_submission_computes_on_the_card_and_earns_what_it_earns_without(
    on_a_card: Judges,
) -> None:
    given = job(
        code("computes", COMPUTES),
        answer("count_kernels", COUNT_KERNELS),
        answer("flatten", FLATTEN),
    )
    graded = on_a_card.grade(given)
    assert graded.notebook is not None, graded.incidents
    (shown,) = (cell for cell in graded.notebook["cells"] if cell["id"] == "computes")
    assert [output.get("text") for output in shown["outputs"]] == ["1 (2, 6, 6, 4)\n"]
    assert graded.device.startswith("GPU ")
    assert graded.points == {"check-count_kernels": 2.0, "check-flatten": 2.0}


def test_one_kernel_after_another_finds_the_card_free(on_a_card: Judges) -> None:
    given = job(code("computes", COMPUTES))
    assert {on_a_card.grade(given).status for _ in range(3)} == {"graded"}
