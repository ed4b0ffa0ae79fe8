"""The measured rows as the explorer needs them: a curve for each target, source and mode."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cnnlab.text import Text
from cnnlab.train import measured_rows
from cnnlab.train.errors import WrongSetting
from cnnlab.train.labels_needed import SCRATCH, Curve, Rows, Way, curves, lines_of
from cnnlab.widgets.common.refusal import Refused
from cnnlab.widgets.common.runs import quantiles

COURSE_TABLE = "transfer_learning/labels"
KINDS = ("frozen", "fine_tuned", "random_frozen")  # of lines beside scratch
_NEAR_TO_FAR = ("characters", "letters", "photographs", "untrained")


@dataclass(frozen=True)
class Curves:
    """The curves by target, and by source and mode."""

    by_target: Mapping[str, Mapping[Way, Curve]]

    @property
    def targets(self) -> list[str]:
        """The measured targets, in the order of the table."""
        return list(self.by_target)

    @property
    def sources(self) -> list[str]:
        """What bases were trained on: the nearest first, the untrained one last."""
        ways = [way for of_one in self.by_target.values() for way in of_one if way != SCRATCH]
        names = dict.fromkeys(source for source, _ in ways)
        last = len(_NEAR_TO_FAR) - 1.5  # names of one's own stand before the untrained one
        order = {name: place for place, name in enumerate(_NEAR_TO_FAR)}
        return sorted(names, key=lambda name: order.get(name, last))

    @property
    def labels(self) -> list[int]:
        """The measured numbers of labels, the smallest first."""
        each = (curve for ways in self.by_target.values() for curve in ways.values())
        return sorted({labels for curve in each for labels in curve.labels})

    def shown(self, target: str, source: str) -> dict[str, Curve]:
        """Return the lines of a picture by kind, scratch first; what was not measured has none."""
        return lines_of(self.by_target[target], source)

    def trait(self) -> dict[str, Any]:
        """Return everything that the browser works with, t quantiles included."""
        lines: list[dict[str, Any]] = [
            {"target": target, "source": source, "mode": mode, "points": _points(curve)}
            for target, ways in self.by_target.items()
            for (source, mode), curve in ways.items()
        ]
        counts = [len(point["seeds"]) for line in lines for point in line["points"]]
        return {
            "targets": self.targets,
            "sources": self.sources,
            "labels": self.labels,
            "lines": lines,
            "quantiles": quantiles(counts, len(KINDS) * len(self.labels)),
        }


def read_curves(source: str | Rows) -> Curves:
    """Return the curves of a table of the course, or of rows as `train.measured_rows` gives them.

    Raises `Refused` where there is nothing to show.
    """
    if not isinstance(source, str):
        found = curves(source)
        if not found:
            raise Refused.of("rows=[]", _SOME_ROWS, _MEASURED)
        return Curves(found)
    try:
        return Curves(curves(measured_rows(source)))
    except WrongSetting as refused:
        if refused.received.en != f"name={source!r}":
            raise
        raise Refused.of(repr(f"data/measurements/{source}.csv"), _A_TABLE, _MEASURE) from None


def _points(curve: Curve) -> list[dict[str, Any]]:
    return [
        {
            "labels": labels,
            "seeds": list(curve.accuracies[labels]),
            "accuracies": list(curve.accuracies[labels].values()),
        }
        for labels in curve.labels
    ]


_A_TABLE = Text(
    en="a measured table of accuracies by number of labels",
    ko="레이블 수에 따른 정확도를 잰 측정표",
)
_MEASURE = Text(
    en="`make measure`, or rows of your own: LabelsExplorer(rows)",
    ko="`make measure`를 실행하거나, 직접 만든 행을 LabelsExplorer(rows)에 넣으십시오",
)
_SOME_ROWS = Text(en="at least one measured row", ko="측정한 행 하나 이상")
_MEASURED = Text(
    en='train.measured_rows("transfer_learning/labels")',
    ko='train.measured_rows("transfer_learning/labels")',
)
