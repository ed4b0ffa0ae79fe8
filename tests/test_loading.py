"""Keras is imported quietly, and Python's search for garbage is as it was before."""

from __future__ import annotations

import gc

import pytest

from cnnlab.loading import load_keras


@pytest.mark.parametrize("was_on", [True, False])
def test_the_search_for_garbage_is_left_as_it_was(
    was_on: bool, capfd: pytest.CaptureFixture[str]
) -> None:
    if not was_on:
        gc.disable()
    try:
        load_keras()
        assert gc.isenabled() is was_on
    finally:
        gc.enable()
    assert capfd.readouterr() == ("", "")
