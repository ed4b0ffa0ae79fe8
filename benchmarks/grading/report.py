"""What the benchmark says: a table of costs a size, ratios, and marks one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.grading.marks import compared, differences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.grading.measurements import Measurement, Measurements

TURNS = (1, 2)
LARGEST_LIST = 20


def size_report(kept: Measurements, submissions: int) -> str:
    """Return the table of one size of class, with ratios where both systems are measured."""
    stock = kept.get("stock", submissions)
    ours = [found for turn in TURNS if (found := kept.get("ours", submissions, turn))]
    others = [
        found
        for system in ("ours without endless", "ours with feedback")
        if (found := kept.get(system, submissions))  # type: ignore[arg-type]
    ]
    lines = [f"\n{submissions} submissions", _HEAD]
    lines += [_row(row) for row in ([stock] if stock else []) + ours + others]
    if stock and ours:
        lines += _ratios(stock, ours, kept.get("ours without endless", submissions))
        lines += _marks(stock, ours[-1])
    return "\n".join(lines)


def memory_report(kept: Measurements, sizes: Sequence[int]) -> str:
    """Return how much memory ours needs for classes of several sizes."""
    rows = [found for size in sizes if (found := kept.get("ours, copies", size))]
    return "\n".join(["\nmemory, copies of a few originals", _HEAD, *map(_row, rows)])


def summary(kept: Measurements, sizes: Sequence[int], memory: Sequence[int]) -> dict[str, Any]:
    """Return the figures as plain data, without marks and students."""
    systems = ("stock", "ours", "ours without endless", "ours with feedback")
    rows = [kept.get(s, n, t) for n in sizes for s in systems for t in TURNS]  # type: ignore[arg-type]
    rows += [kept.get("ours, copies", n) for n in memory]
    return {"runs": [_figures(row) for row in rows if row], "compared": _compared(kept, sizes)}


def _compared(kept: Measurements, sizes: Sequence[int]) -> dict[str, dict[str, float]]:
    found = {}
    for size in sizes:
        stock = kept.get("stock", size)
        ours = [row for turn in TURNS if (row := kept.get("ours", size, turn))]
        if stock and ours:
            wall, cpu = _means(ours)
            found[str(size)] = {
                "cpu_ratio": round(stock.cpu_seconds / cpu, 1),
                "wall_ratio": round(stock.seconds / wall, 1),
                "marks": compared(stock.marks, ours[-1].marks),
                "differences": sum(len(differences(stock.marks, row.marks)) for row in ours),
            }
    return found


def _figures(row: Measurement) -> dict[str, Any]:
    return {
        "system": row.system,
        "submissions": row.submissions,
        "turn": row.turn,
        "at": row.at,
        "seconds": round(row.seconds, 2),
        "cpu_seconds": round(row.cpu_seconds, 2),
        "peak_megabytes": round(row.peak_megabytes),
        "other_cores": round(row.other_cores, 2),
        "fingerprint": row.fingerprint,
    }


_HEAD = (
    f"{'':<22}{'wall s':>9}{'CPU s':>9}{'wall s':>9}{'CPU s':>9}{'peak':>9}{'others':>9}\n"
    f"{'':<22}{'':>9}{'':>9}{'each':>9}{'each':>9}{'MB':>9}{'cores':>9}"
)


def _row(row: Measurement) -> str:
    number = row.submissions
    failed = f"  exit code {row.code}" if row.code else ""
    return (
        f"{row.system:<22}{row.seconds:>9.1f}{row.cpu_seconds:>9.1f}"
        f"{row.seconds / number:>9.3f}{row.cpu_seconds / number:>9.3f}"
        f"{row.peak_megabytes:>9.0f}{row.other_cores:>9.2f}{failed}  {row.at}"
    )


def _ratios(
    stock: Measurement, ours: Sequence[Measurement], without: Measurement | None
) -> list[str]:
    seconds, cpu_seconds = _means(ours)
    lines = [_ratio("ratio stock / ours", stock.seconds / seconds, stock.cpu_seconds / cpu_seconds)]
    endless = [stock.costs[name] for name in stock.endless if name in stock.costs]
    if without and endless:
        lost, lost_cpu = (sum(cost[part] for cost in endless) for part in (0, 1))
        # Ours grades as many students; stock's sum is without those of the endless ones.
        share = (stock.submissions - len(endless)) / stock.submissions
        lines.append(
            _ratio(
                "  without endless",
                (stock.seconds - lost) / (without.seconds * share),
                (stock.cpu_seconds - lost_cpu) / (without.cpu_seconds * share),
            )
        )
        lines.append(
            f"{len(endless)} endless: stock {lost:.1f} s wall, {lost_cpu:.1f} s CPU; "
            f"ours {seconds - without.seconds:.1f} s wall, "
            f"{cpu_seconds - without.cpu_seconds:.1f} s CPU"
        )
    return lines


def _means(rows: Sequence[Measurement]) -> tuple[float, float]:
    """Return the mean seconds and the mean CPU seconds of several turns."""
    count = len(rows)
    return sum(row.seconds for row in rows) / count, sum(row.cpu_seconds for row in rows) / count


def _ratio(name: str, wall: float, cpu: float) -> str:
    return f"{name:<22}{wall:>8.1f}x{cpu:>8.1f}x"


def _marks(stock: Measurement, ours: Measurement) -> list[str]:
    found = differences(stock.marks, ours.marks)
    lines = [f"marks: {compared(stock.marks, ours.marks)} compared, {len(found)} differ"]
    lines += [
        f"  {row.student} {row.cell}: stock {row.stock}, ours {row.ours}"
        for row in found[:LARGEST_LIST]
    ]
    more = len(found) - LARGEST_LIST
    return [*lines, f"  and {more} more"] if more > 0 else lines
