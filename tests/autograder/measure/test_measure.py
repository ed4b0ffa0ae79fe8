"""The tables under data/measurements: complete, and the quick ones are measured again."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from autograder.measure import SLOW, measure, module_of, tables
from autograder.measure.record import CIRCUMSTANCES, read
from autograder.measure.sweeping import is_sweep, sweep_with_progress
from cnnlab.files import course_file
from cnnlab.train import Setting, Transfer, run, table, transfer, transfer_table
from cnnlab.train.images import _loaded
from tests.real_files import find

COMMITTED = course_file("data/measurements")
SWEEPS = [table for table in tables() if is_sweep(module_of(table))]
TRANSFERS = [name for name in SWEEPS if isinstance(module_of(name).SETTINGS[0], Transfer)]
LARGE_FILES = {"mnist": "mnist.npz", "cifar10-12k": "cifar10-12k.npz"}
MOST_IMAGES_SEEN = 60_000  # a run of more is trained again for its first epochs only
QUICK = [table for table in tables() if table not in (*SLOW, *SWEEPS)]


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
    assert [name for name in tables() if f"| `{name.split('/')[1]}` |" not in text] == []


@pytest.mark.parametrize("name", QUICK)
def test_a_quick_table_comes_out_the_same_again(name: str, tmp_path: Path) -> None:
    measure([name], tmp_path)
    committed = results(read(COMMITTED / f"{name}.csv"))
    assert results(read(tmp_path / f"{name}.csv")) == [nearly(row) for row in committed]


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


@pytest.mark.parametrize("name", SWEEPS)
def test_a_sweep_holds_every_setting_with_every_seed(name: str) -> None:
    module = module_of(name)
    rows = table.read(COMMITTED / f"{name}.csv")
    kind = transfer_table if name in TRANSFERS else table
    asked = [kind.wanted(setting, seed) for setting in module.SETTINGS for seed in module.SEEDS]
    assert [kind.identity(row) for row in rows] == asked


@pytest.mark.parametrize("name", TRANSFERS)
def test_a_transfer_comes_out_about_the_same_again(name: str) -> None:
    module = module_of(name)
    rows = table.read(COMMITTED / f"{name}.csv")
    asked = [(setting, seed) for setting in module.SETTINGS for seed in module.SEEDS]
    chosen = next(i for i, (setting, _) in enumerate(asked) if setting.mode == "frozen")
    again = transfer(*asked[chosen])
    assert again.accuracy * 100 == pytest.approx(float(rows[chosen]["accuracy"]), abs=5)
    assert again.training.accuracy * 100 == pytest.approx(
        float(rows[chosen]["training_accuracy"]), abs=5
    )


@pytest.mark.parametrize("name", [name for name in SWEEPS if name not in TRANSFERS])
def test_a_run_of_a_sweep_comes_out_about_the_same_again(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = module_of(name)
    # Images seen are what a training costs; one that fails at once would prove little.
    quickest = min(module.SETTINGS, key=lambda one: (one.epochs * one.images, one.width))
    position = module.SETTINGS.index(quickest) * len(module.SEEDS)
    row = table.read(COMMITTED / f"{name}.csv")[position]
    epochs = min(quickest.epochs, max(1, MOST_IMAGES_SEEN // quickest.images))
    if file := LARGE_FILES.get(quickest.data):
        monkeypatch.setenv("CNNLAB_DATA", str(find(file).parent))
    again = run(replace(quickest, epochs=epochs), module.SEEDS[0])
    # Rounding differs between processors, and a training makes it grow.
    accuracies = table.numbers(row["validation_accuracy"])
    assert again.accuracy * 100 == pytest.approx(accuracies[epochs - 1], abs=5)
    training_losses = table.numbers(row["training_loss"])
    assert again.training[-1].loss == pytest.approx(training_losses[epochs - 1], rel=0.5)
    if epochs == quickest.epochs:  # otherwise its means are those of shorter stretches
        assert again.losses[0] == pytest.approx(float(row["losses"].split()[0]), rel=0.5)


def test_a_table_without_its_images_stays_and_the_next_one_is_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CNNLAB_DATA", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))  # Keras' own folder is there
    monkeypatch.setattr("cnnlab.train.images._loaded", _loaded.__wrapped__)
    names = ["conv2d_tuning/filters_colour", "cnn_mechanics/windows"]
    monkeypatch.setattr("autograder.measure.tables", lambda: names)
    (tmp_path / "conv2d_tuning").mkdir()
    old = tmp_path / "conv2d_tuning" / "filters_colour.csv"
    old.write_text("old", "utf-8")
    assert measure(None, tmp_path) == names[:1]
    assert old.read_text("utf-8") == "old"
    assert (tmp_path / "cnn_mechanics" / "windows.csv").exists()
    assert "filters_colour: not measured" in capsys.readouterr().err


def test_a_sweep_keeps_the_old_table_until_the_new_one_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "some.csv"
    path.write_text("old", "utf-8")
    tiny = Setting(network="mlp", width=(4, 4), images=32, epochs=1)
    module = SimpleNamespace(SETTINGS=[tiny], SEEDS=range(2))
    assert sweep_with_progress("some", module, path) == 2  # type: ignore[arg-type]
    assert len(table.read(path)) == 2
    assert [file.name for file in tmp_path.iterdir()] == ["some.csv"]
