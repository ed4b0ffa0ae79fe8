"""A class has one seed, kept as a secret, and only an instructor makes another."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.grading.problem import GradingError
from autograder.grading.seed import lesson_seed


def test_the_seed_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    seed = lesson_seed(tmp_path / "tiny")
    assert lesson_seed(tmp_path / "tiny") == seed
    assert (tmp_path / "tiny" / "seed.json").stat().st_mode & 0o777 == 0o600
    assert lesson_seed(tmp_path / "other") != seed


def test_a_new_one_replaces_it(tmp_path: Path) -> None:
    old = lesson_seed(tmp_path)
    new = lesson_seed(tmp_path, new=True)
    assert new != old
    assert lesson_seed(tmp_path) == new


@pytest.mark.parametrize(
    "text", ["", "{}", "[1]", '{"seed": "1"}', '{"seed": -1}', '{"seed": true}']
)
def test_a_damaged_file_is_never_replaced_silently(tmp_path: Path, text: str) -> None:
    (tmp_path / "seed.json").write_text(text)
    with pytest.raises(GradingError, match="or --new-seed"):
        lesson_seed(tmp_path)
    assert (tmp_path / "seed.json").read_text() == text
