"""A course's judges are shared by all that grade it in one process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.stock.judges import close_judges, shared_judges

if TYPE_CHECKING:
    from pathlib import Path


def test_a_course_has_one_set_of_judges_and_trust_is_never_shared(tmp_path: Path) -> None:
    judges = shared_judges(tmp_path, trusted=False)
    assert shared_judges(tmp_path, trusted=False) is judges
    assert shared_judges(tmp_path, trusted=True) is not judges
    assert shared_judges(tmp_path / "other", trusted=False) is not judges
    close_judges()  # none was started: nothing to wait for
