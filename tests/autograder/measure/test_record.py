from pathlib import Path

from autograder.measure.record import CIRCUMSTANCES, read, write


def test_a_table_ends_with_its_circumstances(tmp_path: Path) -> None:
    write(tmp_path / "new" / "table.csv", [{"size": 5}, {"size": 6, "seconds": 9.5}], 1.234)
    rows = read(tmp_path / "new" / "table.csv")
    assert list(rows[0]) == ["size", *CIRCUMSTANCES]
    assert [row["seconds"] for row in rows] == ["1.23", "9.5"]
    assert all(row[name] for row in rows for name in CIRCUMSTANCES)
