from __future__ import annotations

import json
import os
from multiprocessing import get_context
from pathlib import Path

import pytest

from cnnlab import progress, records


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "folder" / "progress.jsonl"
    monkeypatch.setenv("CNNLAB_PROGRESS", str(path))
    monkeypatch.setattr(records, "_session", [])
    return path


def points() -> dict[str, float]:
    return {exercise: entry.points for (_, exercise), entry in records.best().items()}


def test_the_best_points_count(file: Path) -> None:
    for reached in (1, 3, 2):
        records.record("lesson", "pool", reached, 6)
    assert points() == {"pool": 3}
    assert len([line for line in file.read_text().splitlines() if line]) == 2


def test_points_outlive_the_process(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    records.record("lesson", "pool", 3, 6)
    monkeypatch.setattr(records, "_session", [])
    assert points() == {"pool": 3}


def test_a_damaged_file_loses_only_the_damaged_lines(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records.record("lesson", "pool", 3, 6)
    whole = file.read_bytes()
    file.write_bytes(b"\xff\xfe not json\n[1, 2]\nnull\n" + whole + b'{"lesson": "cut sho')
    records.record("lesson", "flatten", 2, 2)
    monkeypatch.setattr(records, "_session", [])
    assert points() == {"pool": 3, "flatten": 2}
    assert whole in file.read_bytes()


def test_a_folder_that_cannot_be_written_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("")
    monkeypatch.setenv("CNNLAB_PROGRESS", str(blocked / "progress.jsonl"))
    records.record("lesson", "pool", 3, 6)
    assert points() == {"pool": 3}


def test_no_record_is_kept_where_none_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CNNLAB_PROGRESS", "off")
    records.record("lesson", "pool", 3, 6)
    assert points() == {}


def _write_many(start: int) -> None:
    for number in range(start, start + 50):
        records.record("lesson", f"exercise {number}", 1, 1)


def test_two_notebooks_at_once_lose_nothing(file: Path) -> None:
    context = get_context("spawn")
    workers = [context.Process(target=_write_many, args=(start,)) for start in (0, 50)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(points()) == 100
    for line in file.read_text().splitlines():
        assert not line or json.loads(line)


def test_progress_shows_points_by_lesson() -> None:
    records.record("cnn-mechanics", "output_size", 2.5, 4)
    shown = progress()
    assert "output_size: 2.5 of 4 points" in str(shown)
    assert "2.5 of 4 points" in shown._repr_html_()
    assert os.environ["CNNLAB_PROGRESS"]


def test_progress_shows_the_exercises_as_they_are_taught() -> None:
    (rows,) = (rows for lesson, rows in progress().lessons.items() if lesson == "cnn-mechanics")
    names = [row.exercise for row in rows]
    assert names.index("output_size") < names.index("conv2d") < names.index("im2col")
    assert names != sorted(names)


def test_only_lessons_that_were_begun_show_their_exercises_at_once() -> None:
    records.record("cnn-mechanics", "output_size", 2.5, 4)
    html = progress()._repr_html_()
    assert html.count("<details open>") == 1
    assert html.count("<details") == len(progress().lessons) > 1
