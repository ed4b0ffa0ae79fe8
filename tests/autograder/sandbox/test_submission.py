"""Only a submission's plain files come along, and no more than allowed."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.job import Limits
from autograder.sandbox.confinement import SetupError
from autograder.sandbox.submission import copy_plain_files
from tests.autograder.sandbox.confined import (
    ORDINARY_USER,
    Where,
    at_every_level_and_none,
    confine,
)


@pytest.fixture
def submission() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="submission-") as name:
        folder = Path(name)
        (folder / "inner").mkdir()
        (folder / "data.txt").write_text("plain")
        (folder / "inner/more.txt").write_text("plain too")
        (folder / "shadow").symlink_to("/etc/shadow")
        (folder / "outside").symlink_to("/etc")
        os.mkfifo(folder / "pipe")
        if os.geteuid() == 0:
            for path in (folder, *folder.rglob("*")):
                os.chown(path, ORDINARY_USER, ORDINARY_USER, follow_symlinks=False)
        yield folder


@at_every_level_and_none
def test_the_code_stands_in_a_copy_that_it_may_change(where: Where, submission: Path) -> None:
    code = """
import os
say(sorted(os.path.join(here, name)[2:] for here, _, names in os.walk(".") for name in names))
say(open("inner/more.txt").read())
open("data.txt", "w").write("changed")
"""
    outcome = confine(where, code, submission=submission)
    assert outcome.said == [["data.txt", "inner/more.txt"], "plain too"]
    assert (submission / "data.txt").read_text() == "plain"
    assert outcome.clean


@pytest.mark.parametrize("limits", [Limits(file=3), Limits(disk=3)])
def test_too_much_is_refused(submission: Path, tmp_path: Path, limits: Limits) -> None:
    with pytest.raises(SetupError, match=r"more than .* Remove"):
        copy_plain_files(str(submission), str(tmp_path), limits)
