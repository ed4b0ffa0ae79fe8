"""Grading leaves the learner's record and the server's environment alone."""

from __future__ import annotations

import os
from contextlib import suppress

import pytest

from autograder.execute import _environment


@pytest.mark.parametrize("before", [None, "own.jsonl"])
def test_the_environment_is_as_before_even_after_an_error(
    before: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CNNLAB_PROGRESS", raising=False)
    if before is not None:
        monkeypatch.setenv("CNNLAB_PROGRESS", before)
    with suppress(RuntimeError), _environment(CNNLAB_PROGRESS="off"):
        assert os.environ["CNNLAB_PROGRESS"] == "off"
        raise RuntimeError
    assert os.environ.get("CNNLAB_PROGRESS") == before
