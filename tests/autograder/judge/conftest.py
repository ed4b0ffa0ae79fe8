from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from autograder.judge.pool import Judges
from autograder.sandbox.choose import choose_level


@pytest.fixture(scope="module")
def judges() -> Iterator[Judges]:
    """Give one judge that a module's tests share: none may leave it worse than it was."""
    if sys.platform != "linux":
        pytest.skip("the warm process forks")
    with Judges(1, choose_level(trusted=False)) as made:
        yield made
