"""What the course itself measured where a lesson asks for a prediction."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from autograder.measure.record import read
from cnnlab.files import course_file

if TYPE_CHECKING:
    from pathlib import Path

    from cnnlab.prediction import Value


@dataclass(frozen=True)
class Measured:
    """One measurement; `by_machine`: every computer measures its own, as with seconds."""

    value: Value
    by_machine: bool = False


def measured_in(lesson: str, folder: Path | None = None) -> dict[str, Measured]:
    """Return a lesson's measurements by question; empty for a lesson without a table."""
    folder = folder or course_file("data/measurements")
    path = folder / lesson.replace("-", "_") / "predictions.csv"
    if not path.is_file():
        return {}
    return {
        row["question"]: Measured(json.loads(row["measured"]), row["by_machine"] == "yes")
        for row in read(path)
    }
