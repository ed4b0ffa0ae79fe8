from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.grading.measurements import Measurement, Measurements
from benchmarks.grading.report import memory_report, size_report, summary

if TYPE_CHECKING:
    from pathlib import Path


def measurement(system: str, **changes: Any) -> Measurement:
    values = {
        "system": system,
        "submissions": 10,
        "fingerprint": "abc",
        "turn": 1,
        "at": "today",
        "seconds": 2.0,
        "cpu_seconds": 4.0,
        "peak_megabytes": 500.0,
        "other_cores": 0.1,
        "code": 0,
        "marks": {"a": {"check-pool": 6.0}},
    }
    return Measurement(**values | changes)


def kept(folder: Path) -> Measurements:
    found = Measurements(folder / "kept.json")
    costs = {"a": (10.0, 10.0), "b": (40.0, 6.0)}
    stock = {"seconds": 130.0, "cpu_seconds": 96.0, "endless": ["b"], "costs": costs}
    found.add(measurement("stock", **stock))
    found.add(measurement("ours"))
    found.add(measurement("ours", turn=2, seconds=3.0, marks={"a": {"check-pool": 4.0}}))
    found.add(measurement("ours without endless", seconds=1.0, cpu_seconds=2.0))
    return found


def test_ratios_take_the_mean_of_ours_and_leave_the_endless_out_of_both(tmp_path: Path) -> None:
    report = size_report(kept(tmp_path), 10)
    assert "stock / ours" in report
    assert "52.0x" in report  # 130 / 2.5
    assert "24.0x" in report  # 96 / 4
    assert "100.0x" in report  # (130 - 40) / 0.9
    assert "50.0x" in report  # (96 - 6) / 1.8
    assert "stock 40.0 s wall, 6.0 s CPU; ours 1.5 s wall, 2.0 s CPU" in report


def test_marks_that_differ_are_listed(tmp_path: Path) -> None:
    report = size_report(kept(tmp_path), 10)
    assert "1 compared, 1 differ" in report
    assert "a check-pool: stock 6.0, ours 4.0" in report


def test_one_system_alone_gives_no_ratio(tmp_path: Path) -> None:
    found = Measurements(tmp_path / "kept.json")
    found.add(measurement("stock", code=1))
    report = size_report(found, 10)
    assert "ratio" not in report
    assert "exit code 1" in report


def test_measurements_are_there_again_after_an_interruption(tmp_path: Path) -> None:
    first = kept(tmp_path)
    again = Measurements(tmp_path / "kept.json")
    assert size_report(again, 10) == size_report(first, 10)
    again.add(measurement("stock", seconds=1.0))
    newest = Measurements(tmp_path / "kept.json").get("stock", 10)
    assert newest is not None
    assert newest.seconds == 1.0


def test_the_published_figures_name_no_student(tmp_path: Path) -> None:
    found = kept(tmp_path)
    found.add(measurement("ours, copies"))
    figures = summary(found, [10], [10])
    assert [run["system"] for run in figures["runs"]] == [
        "stock", "ours", "ours", "ours without endless", "ours, copies",
    ]  # fmt: skip
    assert figures["compared"]["10"]["differences"] == 1
    assert "check-pool" not in str(figures)
    assert "copies" in memory_report(found, [10])
