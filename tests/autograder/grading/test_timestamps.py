"""Times are read as nbgrader reads them; a hostile file is named and stops nobody."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import pytest
from nbgrader.coursedir import CourseDirectory

from autograder.grading.timestamps import handed_in


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-01 12:00:00.123456 UTC",
        "2026-03-01 12:00:00 Asia/Seoul\n",
        "2026-03-01T12:00:00+09:00",
        "2026-03-01 12:00:00 KST",
        "2026-03-01 12:00:00 Etc/GMT+9",
        "Sun, 1 Mar 2026 12:00:00 +0000",
        "",
        " \n",
    ],
)
def test_a_time_is_the_one_that_nbgrader_reads(tmp_path: Path, text: str) -> None:
    (tmp_path / "timestamp.txt").write_text(text)
    expected = CourseDirectory().get_existing_timestamp(str(tmp_path))
    assert handed_in(tmp_path) == (expected, None)
    assert expected is None or isinstance(expected, datetime)


def test_no_file_is_no_time(tmp_path: Path) -> None:
    assert handed_in(tmp_path) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "yesterday evening",
        "2026-13-45 12:00:00 UTC",
        "2026-03-01 12:00 /etc/passwd",
        "2026-03-01 12:00 ../../../../etc/passwd",
        "0001-01-01T00:00:00+09:00",
        "9" * 40,
        "2026-03-01 12:00:00 999999",
        "2026-03-01 12:00:00 UTC\0",
        "x" * 1000,
    ],
)
def test_a_malformed_time_is_an_incident(tmp_path: Path, text: str) -> None:
    (tmp_path / "timestamp.txt").write_text(text)
    time, incident = handed_in(tmp_path)
    assert time is None
    assert incident is not None and incident.kind == "timestamp-malformed"
    assert incident.detail.isprintable()


def test_a_link_or_a_pipe_is_never_read(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_text("2026-03-01 12:00:00 UTC")
    (tmp_path / "timestamp.txt").symlink_to(tmp_path / "elsewhere")
    assert handed_in(tmp_path)[1] is not None
    (tmp_path / "timestamp.txt").unlink()
    os.mkfifo(tmp_path / "timestamp.txt")
    assert handed_in(tmp_path)[1] is not None
