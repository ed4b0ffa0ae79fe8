"""The lesson's title is the curriculum's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .conftest import TinyCourse


@pytest.mark.parametrize(
    ("old", "new", "language"),
    [("# A tiny lesson", "# A small lesson", "en"), ("# 작은 단원", "## 작은 단원", "ko")],
)
def test_another_title_than_the_curriculums_is_found(
    tiny: TinyCourse, old: str, new: str, language: str
) -> None:
    tiny.replace(old, new)
    (error,) = tiny.errors()
    assert f"the first {language} prose" in error.cause
    assert error.line == tiny.line(new) - 2
