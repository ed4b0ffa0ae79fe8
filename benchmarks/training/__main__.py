"""`make bench-train`: the same trainings by `fit` and by the workshop, turn by turn in one run."""

from __future__ import annotations

import argparse
import json
import platform
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import keras
import numpy as np

from benchmarks.training.cases import Case, cases
from benchmarks.training.seeds import compared_by_sweep
from cnnlab.train.intervals import paired_difference

WAYS = ("fit", "ours")


def main() -> int:
    """Measure, print a table, write the results; return 1 where more was promised."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.training")
    parser.add_argument("--output", type=Path, help="a JSON file for the results")
    options = parser.parse_args()
    results = []
    for result in measured():
        results.append(result)
        print(line(result), flush=True)
    if options.output:
        about = {
            "at": datetime.now(UTC).isoformat(timespec="seconds"),
            "python": platform.python_version(),
            "keras": f"{keras.__version__} ({keras.backend.backend()})",
        }
        text = json.dumps({**about, "results": results}, indent=1)
        options.output.write_text(text + "\n", "utf-8")
    return int(any(r["required"] and r["wall"] > r["required"] for r in results))


def measured() -> Iterator[dict[str, Any]]:
    """Yield one result after the other."""
    for case in cases():
        yield of_case(case)
    yield compared_by_sweep()


def of_case(case: Case) -> dict[str, Any]:
    """Return costs per model relative to `fit`: the median and the range over the rounds.

    The first round, in which everything is compiled, is told apart. Every round has new seeds, the
    same for both ways, and the ways take turns at going first.
    """
    ways, rounds = case.ways(), []
    for number in range(case.rounds + 1):
        seeds = range(number * case.seeds, (number + 1) * case.seeds)
        order = WAYS if number % 2 else WAYS[::-1]
        rounds.append({way: timed(ways[way], seeds) for way in order})
    first, *rest = rounds
    wall = sorted(one["ours"][0] / one["fit"][0] for one in rest)
    cpu = [one["ours"][1] / one["fit"][1] for one in rest]
    accuracies = {way: [value for one in rounds for value in one[way][2]] for way in WAYS}
    difference = paired_difference(accuracies["ours"], accuracies["fit"])
    return {
        "case": case.name,
        "required": case.required,
        "wall": float(np.median(wall)),
        "wall_range": [wall[0], wall[-1]],
        "wall_with_compilation": first["ours"][0] / first["fit"][0],
        "cpu": float(np.median(cpu)),
        "fit_seconds": float(np.median([one["fit"][0] for one in rest])) / case.seeds,
        "seeds": len(accuracies["fit"]),
        "fit_accuracy": [
            float(np.mean(accuracies["fit"])),
            float(np.std(accuracies["fit"], ddof=1)),
        ],
        "ours_minus_fit": [difference.mean, difference.half_width],
    }


def timed(train: object, seeds: range) -> tuple[float, float, list[float]]:
    """Return wall and processor seconds, and the accuracies."""
    wall, cpu = perf_counter(), process_time()
    accuracies = train(seeds)  # type: ignore[operator]
    return perf_counter() - wall, process_time() - cpu, accuracies


def line(result: dict[str, Any]) -> str:
    """Return a result as lines for people."""
    low, high = result["wall_range"]
    mean, half = result["ours_minus_fit"]
    promised = f", required {result['required']}" if result["required"] else ""
    cpu = f", {result['cpu']:.3f} of its processor time" if result["cpu"] else ""
    return (
        f"{result['case']}\n"
        f"  {result['wall']:.3f} of fit's time ({low:.3f} to {high:.3f}{promised}), "
        f"{result['wall_with_compilation']:.2f} with compilation{cpu}\n"
        f"  accuracy {mean:+.2f} ± {half:.2f} points against fit, {result['seeds']} seeds; "
        f"fit's spread is {result['fit_accuracy'][1]:.2f}"
    )


if __name__ == "__main__":
    raise SystemExit(main())
