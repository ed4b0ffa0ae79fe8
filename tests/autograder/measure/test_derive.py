from dataclasses import replace
from pathlib import Path

import pytest

from autograder.measure.derive import derive
from cnnlab.claims import Figure

TABLE = """network,seed,accuracy,curve
plain,0,90,50 90
plain,1,92,60 92
pooled,0,93,80 93
pooled,1,96,84 96
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "runs.csv").write_text(TABLE)
    return tmp_path


def figure(derivation: str, **where: object) -> Figure:
    return Figure(0, "runs.csv", "accuracy", where=where, derive=derivation)


@pytest.mark.parametrize(
    ("derivation", "value"),
    [("mean", 91), ("sum", 182), ("minimum", 90), ("maximum", 92), ("count", 2)],
)
def test_rows_are_chosen_and_summed_up(folder: Path, derivation: str, value: float) -> None:
    assert derive(figure(derivation, network="plain"), folder) == value


def test_a_single_cell_is_read(folder: Path) -> None:
    assert derive(figure("only", network="pooled", seed=1), folder) == 96


def test_a_curve_gives_its_value_after_an_epoch(folder: Path) -> None:
    first = Figure(0, "runs.csv", "curve[1]", where={"network": "plain"}, derive="mean")
    assert derive(first, folder) == 55
    both = replace(first, where={"network": "pooled"}, against={"network": "plain"})
    assert derive(replace(both, derive="paired mean"), folder) == 27


def test_an_epoch_after_the_end_is_refused(folder: Path) -> None:
    with pytest.raises(ValueError, match=r"curve\[3\]\. Expected at most the 2 epochs"):
        derive(Figure(0, "runs.csv", "curve[3]", derive="mean"), folder)


def test_several_rows_where_one_is_meant_are_refused(folder: Path) -> None:
    with pytest.raises(ValueError, match=r"Received 2 rows\. Expected one"):
        derive(figure("only", network="plain"), folder)


def test_a_filter_that_fits_nothing_is_refused(folder: Path) -> None:
    with pytest.raises(ValueError, match=r"'network': 'pool'.*Expected at least one row"):
        derive(figure("mean", network="pool"), folder)


def test_differences_are_paired_by_seed(folder: Path) -> None:
    paired = Figure(
        0,
        "runs.csv",
        "accuracy",
        where={"network": "pooled"},
        against={"network": "plain"},
        derive="paired mean",
    )
    assert derive(paired, folder) == 3.5


def test_two_columns_of_the_same_rows_are_compared(folder: Path) -> None:
    fallen = Figure(
        0,
        "runs.csv",
        "curve[2]",
        where={"network": "plain"},
        against_column="curve[1]",
        derive="paired mean",
    )
    assert derive(fallen, folder) == 36


RATES = """top,rate,seed,accuracy
flatten,0.1,0,70
flatten,0.1,1,72
flatten,0.2,0,60
flatten,0.2,1,80
average,0.1,0,50
average,0.1,1,54
average,0.2,0,62
average,0.2,1,64
"""


def test_each_side_of_a_pair_has_its_own_best_rate(tmp_path: Path) -> None:
    (tmp_path / "runs.csv").write_text(RATES)
    best = figure("mean", top="flatten", rate="best")
    assert derive(best, tmp_path) == 71  # 0.2 has the best run, but the lower mean
    against = {"top": "average"}
    assert derive(replace(best, derive="paired mean", against=against), tmp_path) == 8
    at_one_rate = replace(best, where={"top": "flatten", "rate": 0.2}, against=against)
    assert derive(replace(at_one_rate, derive="paired mean"), tmp_path) == 7


def test_the_best_of_no_rows_is_refused(folder: Path) -> None:
    with pytest.raises(ValueError, match=r"Expected at least one row"):
        derive(figure("mean", network="pool", seed="best"), folder)


def test_pairs_with_different_seeds_are_refused(folder: Path) -> None:
    (folder / "runs.csv").write_text(TABLE.replace("pooled,1", "pooled,7"))
    paired = Figure(
        0,
        "runs.csv",
        "accuracy",
        where={"network": "pooled"},
        against={"network": "plain"},
        derive="paired verdict",
    )
    with pytest.raises(ValueError, match=r"\['0', '7'\] and \['0', '1'\]"):
        derive(paired, folder)
