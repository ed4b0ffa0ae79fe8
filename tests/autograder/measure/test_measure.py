"""The tables under data/measurements: complete, and the quick ones are measured again."""

from pathlib import Path

import pytest

from autograder.measure import SLOW, measure, tables
from autograder.measure.record import CIRCUMSTANCES, read
from cnnlab.files import course_file

COMMITTED = course_file("data/measurements")
QUICK = [table for table in tables() if table not in SLOW]


def results(rows: list[dict[str, str]]) -> list[dict[str, object]]:
    """The rows without circumstances, numbers as numbers."""
    return [
        {name: number(cell) for name, cell in row.items() if name not in CIRCUMSTANCES}
        for row in rows
    ]


def number(cell: str) -> object:
    try:
        return float(cell)
    except ValueError:
        return cell


def nearly(row: dict[str, object]) -> dict[str, object]:
    """The row with room for the last digits, which hardware may change."""
    return {
        name: pytest.approx(value, rel=1e-3, abs=1e-5) if isinstance(value, float) else value
        for name, value in row.items()
    }


def test_every_table_has_a_module_and_every_module_a_table() -> None:
    files = {
        path.relative_to(COMMITTED).with_suffix("").as_posix() for path in COMMITTED.rglob("*.csv")
    }
    assert files == set(tables())


def test_the_readme_explains_every_table() -> None:
    text = course_file("data/README.md").read_text(encoding="utf-8")
    assert [table for table in tables() if f"| `{table.split('/')[1]}` |" not in text] == []


@pytest.mark.parametrize("table", QUICK)
def test_a_quick_table_comes_out_the_same_again(table: str, tmp_path: Path) -> None:
    measure([table], tmp_path)
    committed = results(read(COMMITTED / f"{table}.csv"))
    assert results(read(tmp_path / f"{table}.csv")) == [nearly(row) for row in committed]


def test_an_unknown_name_is_refused_before_anything_is_measured(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"window\b.*cnn_mechanics/windows.*without a name"):
        measure(["windows", "window"], tmp_path)
    assert not list(tmp_path.iterdir())


def test_all_compared_pairs_ran_with_the_same_seeds() -> None:
    from autograder.measure.cnn_mechanics.training import NETWORKS, PAIRS

    runs = read(COMMITTED / "cnn_mechanics" / "training.csv")
    seeds = {name: [run["seed"] for run in runs if run["network"] == name] for name in NETWORKS}
    assert len(set(map(tuple, seeds.values()))) == 1
    assert {name for pair in PAIRS for name in pair} <= set(NETWORKS)
