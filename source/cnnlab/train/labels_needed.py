"""Accuracy against the number of labels, and how many labels one way of training saves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from typing import Any

from cnnlab.text import Text, verbatim
from cnnlab.train.errors import WrongSetting
from cnnlab.train.intervals import Difference, mean_interval, paired_difference

Rows = Iterable[Mapping[str, Any]]  # as `measured_rows` gives them
Way = tuple[str, str]  # what the base was trained on, and what happens to it

COLUMNS = ("target", "source", "mode", "labels", "seed", "accuracy")
SCRATCH: Way = ("none", "scratch")
RANDOM_FROZEN: Way = ("untrained", "frozen")
_ROWS = Text(en="rows with the columns {columns}", ko="{columns} 열이 있는 행")
_TWICE = Text(en="a second row for {row}", ko="{row}의 둘째 행")
_CHOOSE = Text(
    en="train.measured_rows(name, column=value), for each other column that differs",
    ko="값이 서로 다른 나머지 열마다 train.measured_rows(name, column=value)로 하나를 고르십시오",
)
_COURSE_ROWS = verbatim('train.measured_rows("transfer_learning/labels")')
_ONE_ROW = Text(
    en="one row for each target, source, mode, number of labels and seed",
    ko="target, source, mode, 레이블 수, 시드마다 행 하나",
)
_SCRATCH_TOO = Text(
    en="for each target, rows with source none and mode scratch, with at least two seeds and two "
    "numbers of labels",
    ko="대상마다 source가 none이고 mode가 scratch인 행, 시드와 레이블 수는 각각 두 가지 이상",
)


@dataclass(frozen=True)
class Curve:
    """The accuracies of one way of training, in per cent, by number of labels and seed."""

    accuracies: Mapping[int, Mapping[int, float]]

    @property
    def labels(self) -> list[int]:
        """The measured numbers of labels, the smallest first."""
        return sorted(self.accuracies)

    def mean(self, labels: int) -> float:
        """Return the mean over the seeds."""
        values = self.accuracies[labels].values()
        return sum(values) / len(values)

    def interval(self, labels: int) -> tuple[float, float]:
        """Return the mean and the half width of its 95 % interval, 0 for a single seed."""
        values = list(self.accuracies[labels].values())
        return mean_interval(values) if len(values) > 1 else (values[0], 0.0)

    def difference(
        self, labels: int, other: Curve, others_labels: int, comparisons: int = 1
    ) -> Difference | None:
        """Return how far this curve lies above another, by pairs of seeds; None without two."""
        mine, others = self.accuracies[labels], other.accuracies[others_labels]
        both = [seed for seed in mine if seed in others]
        if len(both) < 2:
            return None
        pairs = [mine[seed] for seed in both], [others[seed] for seed in both]
        return paired_difference(*pairs, comparisons)


@dataclass(frozen=True)
class Needed:
    """How many labels a curve needs, with the ends of the 95 % interval, None without one.

    `-inf` stands for the fewest measured labels or fewer, `inf` for more than the most: nothing is
    said of numbers beyond those measured.
    """

    labels: float
    low: float | None = None
    high: float | None = None


def curves(rows: Rows) -> dict[str, dict[Way, Curve]]:
    """Return by target the curve of each way of training.

    Raises WrongSetting where columns are missing, a seed comes twice, or the curve from scratch,
    which the others are compared with, is not there.
    """
    found: dict[str, dict[Way, dict[int, dict[int, float]]]] = {}
    for row in rows:
        if not set(COLUMNS) <= set(row):
            expected = _ROWS.format(columns=", ".join(COLUMNS))
            raise WrongSetting(verbatim(f"columns={list(row)}"), expected, _COURSE_ROWS)
        ways = found.setdefault(str(row["target"]), {})
        by_labels = ways.setdefault((str(row["source"]), str(row["mode"])), {})
        of_seeds, seed = by_labels.setdefault(int(row["labels"]), {}), int(row["seed"])
        if seed in of_seeds:
            seen = {name: row[name] for name in COLUMNS}
            raise WrongSetting(_TWICE.format(row=seen), _ONE_ROW, _CHOOSE)
        of_seeds[seed] = float(row["accuracy"])
    for target, ways in found.items():
        scratch = ways.get(SCRATCH, {})
        if len(scratch) < 2 or min(map(len, scratch.values())) < 2:
            raise WrongSetting(verbatim(f"target={target!r}"), _SCRATCH_TOO, _COURSE_ROWS)
    return {
        target: {way: Curve(by_labels) for way, by_labels in ways.items()}
        for target, ways in found.items()
    }


def lines_of(ways: Mapping[Way, Curve], source: str) -> dict[str, Curve]:
    """Return the measured curves of a picture by kind, scratch first.

    The kinds are "scratch", "frozen", "fine_tuned" and "random_frozen"; an untrained base that is
    frozen is the last of them.
    """
    wanted = {
        "scratch": SCRATCH,
        "frozen": (source, "frozen"),
        "fine_tuned": (source, "fine_tuned"),
        "random_frozen": RANDOM_FROZEN,
    }
    if wanted["frozen"] == RANDOM_FROZEN:
        del wanted["frozen"]
    return {kind: ways[way] for kind, way in wanted.items() if way in ways}


def first_reached(labels: Sequence[float], values: Sequence[float], level: float) -> float:
    """Return the first number of labels at which a curve is as high as `level`.

    Between two points the curve is straight where the axis of labels is logarithmic.
    """
    if values[0] >= level:
        return -inf
    for (fewer, low), (more, high) in pairwise(zip(labels, values, strict=True)):
        if high >= level:
            return float(fewer * (more / fewer) ** ((level - low) / (high - low)))
    return inf


def labels_needed(curve: Curve, labels: int, scratch: Curve) -> Needed:
    """Return how many labels `scratch` needs to be as good as `curve` is with `labels`.

    The interval holds the numbers of labels at which the paired difference of the two cannot be
    told from 0. Its half width is taken as straight between two measured numbers of labels; the
    true one is never wider.
    """
    along = scratch.labels
    reached = first_reached(along, [scratch.mean(one) for one in along], curve.mean(labels))
    differences = [scratch.difference(one, curve, labels) for one in along]
    known = [one for one in differences if one]
    if len(known) < len(differences):
        return Needed(reached)
    low = first_reached(along, [one.mean + one.half_width for one in known], 0.0)
    high = first_reached(along, [one.mean - one.half_width for one in known], 0.0)
    return Needed(reached, low, high)


def rounded(labels: float) -> int:
    """Return a number of labels to two digits: a reading between points is no more exact."""
    return int(float(f"{labels:.2g}"))
