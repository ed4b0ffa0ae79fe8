"""An instructor's table of times becomes what nbgrader's late days are counted from."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from nbgrader.utils import parse_utc

from autograder.submissions.timestamps import read_timestamps

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "times.csv"


def test_nbgrader_reads_the_same_moment(table: Path) -> None:
    table.write_text(
        "name,student,timestamp\nKim,kim,2026-03-02T23:59:00+09:00\nLee,lee,2026-03-02 14:59\n",
        encoding="utf-8-sig",
    )
    times = read_timestamps(table)
    assert times.keys() == {"kim", "lee"}
    moment = datetime.fromisoformat("2026-03-02 14:59:00")
    assert [parse_utc(time) for time in times.values()] == [moment, moment]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("id,time\nkim,2026-03-02\n", "Received the columns id, time"),
        ("", "Received the columns -"),
        ("student,timestamp\nkim,2026-03-02\nlee,yesterday\n", "'yesterday' in line 3"),
        ("student,timestamp\nkim\n", "Received the time '' in line 2"),
    ],
)
def test_another_table_is_refused_in_three_parts(table: Path, text: str, part: str) -> None:
    table.write_text(text)
    with pytest.raises(ValueError, match=part) as caught:
        read_timestamps(table)
    assert "Expected" in str(caught.value) and "Try" in str(caught.value)
