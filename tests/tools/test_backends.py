from __future__ import annotations

import importlib.util
import os

import pytest

from tools import backends


def test_the_folder_holds_what_is_pinned_for_this_python() -> None:
    names = [line.partition("==")[0] for line in backends.pinned()]
    assert names == ["jax", "jaxlib"]
    if not backends.FOLDER.exists() and not os.environ.get("CI"):
        pytest.skip("JAX is not installed here. Try: python tools/backends.py")
    assert backends.installed() >= set(backends.pinned())
    assert backends.main() == 0


def test_a_process_that_does_not_ask_for_jax_does_not_find_it() -> None:
    found = importlib.util.find_spec("jax")
    assert found is None or str(backends.FOLDER) in str(found.origin)
