"""The driver's program is asked which cards there are; no library is loaded for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.cards import driver, view
from autograder.cards.driver import NoDriverError, cards
from tests.autograder.cards.fakes import gpu, install, install_program, two


def test_each_card_has_its_number_its_name_and_its_own_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    devices = install(tmp_path, monkeypatch)
    assert cards() == list(two(devices))
    assert str(cards()[0]) == "GPU 0: Card A"


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("0", [0]), ("1,0", [1, 0]), ("GPU-11", [1]), ("GPU-1,GPU-0", [1, 0]), ("", []),
        ("-1", []), ("0,7,1", [0]), ("GPU-", []), ("0,0", [0]), ("MIG-00", []),
    ],
)  # fmt: skip
def test_what_is_hidden_from_the_instructor_is_not_used(
    words: str, numbers: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, monkeypatch)
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", words)
    assert [card.number for card in cards()] == numbers


@pytest.mark.parametrize(
    "left_out",
    [gpu(0, 0, split="Enabled"), gpu(0, 5), gpu(0, "N/A"), gpu(0, 0, uuid="")],
    ids=["split into parts", "no device file", "no number", "no name"],
)
def test_a_card_that_no_kernel_could_use_is_left_out_and_the_others_keep_their_numbers(
    left_out: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, monkeypatch, left_out + gpu(1, 1, memory="[N/A]"))
    assert [(card.number, card.memory) for card in cards()] == [(1, 0)]


@pytest.mark.parametrize(
    "script", ["exit 9", "echo 'Driver/library version mismatch'", "echo '<a>'"]
)
def test_a_driver_that_fails_or_is_missing_has_no_cards(
    script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_program(tmp_path, monkeypatch, script)
    with pytest.raises(NoDriverError):
        cards()
    (tmp_path / "nvidia-smi").unlink()
    with pytest.raises(NoDriverError):
        cards()


def test_a_kernel_is_shown_its_cards_file_and_those_for_every_card(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    devices = install(tmp_path, monkeypatch)
    names = [Path(path).name for path in view.nodes(cards()[0])]
    assert names == ["nvidiactl", "nvidia-uvm", "nvidia1"]
    assert devices == driver.DEVICES


def test_of_the_instructors_library_folders_only_those_of_cuda_are_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("cuda", "mine"):
        (tmp_path / name).mkdir()
    (tmp_path / "cuda" / "libcudart.so.12").touch()
    (tmp_path / "mine" / "libmine.so").touch()
    folders = f"{tmp_path}/mine:{tmp_path}/cuda::relative:{tmp_path}/none"
    monkeypatch.setenv("LD_LIBRARY_PATH", folders)
    assert view.search_path() == {"LD_LIBRARY_PATH": f"{tmp_path}/cuda"}
    assert tmp_path / "cuda" in view.libraries() and tmp_path / "mine" not in view.libraries()
    monkeypatch.delenv("LD_LIBRARY_PATH")
    assert view.search_path() == {}
