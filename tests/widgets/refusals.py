"""What a widget says about an argument that it refuses, in both languages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cnnlab.text import set_language


def assert_explained(make: Callable[[], object], received: str, cure: str, language: str) -> None:
    """Assert that `make` refuses with what was received, what was expected and what to try."""
    set_language(language)
    try:
        with pytest.raises(ValueError, match=r"Expected|기대한 것") as caught:
            make()
        message = str(caught.value)
    finally:
        set_language("en")
    assert received in message
    assert (cure if language == "en" else cure.removeprefix("Try: ")) in message
