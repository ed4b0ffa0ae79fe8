from __future__ import annotations

from collections.abc import Iterator

import pytest

from cnnlab import text


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    text.set_language("en")
    yield
    text.set_language("en")
