from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from autograder.sample_class.reporting import has_display, open_page

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_no_browser_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not has_display()
    assert not open_page(tmp_path / "course.html")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_display()
