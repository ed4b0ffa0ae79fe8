from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from autograder.kernels.host import Warm
from autograder.sandbox.choose import choose_level

CANARY = ("CNNLAB_CANARY", "no kernel sees this word")


@pytest.fixture(scope="module")
def warm() -> Iterator[Warm]:
    """Give one warm process, started with a secret in the coordinator's environment."""
    if sys.platform != "linux":
        pytest.skip("the warm process forks")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(*CANARY)
        with Warm(choose_level(trusted=False)) as process:
            yield process
