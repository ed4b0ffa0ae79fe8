"""Tests of a group run on one worker, one after another.

Nothing else says so when they do not: a version of pytest that the plugin does not know spreads
them without a word, and what they share is made on both workers at once.
"""

from __future__ import annotations

import os

import pytest

pytestmark = pytest.mark.xdist_group("guarded")


def test_the_scheduler_sees_the_groups(request: pytest.FixtureRequest) -> None:
    if "PYTEST_XDIST_WORKER" not in os.environ:
        pytest.skip("one process runs all tests")
    # The plugin hands the group to the scheduler as the end of the test's name.
    assert request.node.nodeid.endswith("@guarded")
