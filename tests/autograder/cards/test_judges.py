"""Judges on cards: which kernel gets which, how many at a time, and what it sees."""

from __future__ import annotations

import json
import re
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder.cards import driver
from autograder.cards.card import Share
from autograder.job import CPU, Graded
from autograder.judge import pool
from autograder.judge.pool import Judges
from autograder.sandbox.choose import choose_level
from tests.autograder.cards.fakes import install, two
from tests.autograder.judge.processes import warm_of
from tests.autograder.judge.small_notebooks import COUNT_KERNELS, answer, code, job

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the warm process forks"),
    pytest.mark.xdist_group("kernels"),
]

# Long enough that two at a time would overlap.
LOOK = """
import json, os, sys
began = time.time()
time.sleep(0.5)
context = sys.modules.get("tensorflow.python.eager.context")
print(json.dumps({
    "began": began,
    "ended": time.time(),
    "environment": dict(os.environ),
    "devices": sorted(os.listdir(FOLDER)) if os.path.isdir(FOLDER) else [],
    "driver": sorted(name for name in os.listdir("/dev") if name.startswith("nvidia")),
    "begun": getattr(getattr(context, "_context", None), "_initialized", False),
}))
"""
VARIABLE = "CUDA_VISIBLE_DEVICES"


@pytest.fixture(scope="module")
def devices() -> Iterator[Path]:
    """Give a computer with two cards that nobody can compute on, but all say that they can."""
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        Path(folder).chmod(0o755)
        found = install(Path(folder), patch)
        patch.setattr(pool, "why_not", lambda *_: None)
        yield found


@pytest.fixture(scope="module")
def judges(devices: Path) -> Iterator[Judges]:
    shares = tuple(Share(card) for card in driver.cards())
    with Judges(8, choose_level(trusted=False), shares=shares) as made:
        yield made


@pytest.fixture(scope="module")
def graded(judges: Judges, devices: Path) -> list[Graded]:
    look = code("looks", LOOK.replace("FOLDER", repr(str(devices))))
    right = answer("count_kernels", COUNT_KERNELS)
    futures = [judges.submit(job(look, right, student=f"s{n}")) for n in range(5)]
    return [future.result(300) for future in futures]


def looks_of(graded: list[Graded]) -> list[dict[str, Any]]:
    cells = [next(c for c in one.notebook["cells"] if c["id"] == "looks") for one in graded]  # type: ignore[index]
    return [json.loads(cell["outputs"][0]["text"]) for cell in cells]


def test_there_are_as_many_judges_as_the_cards_have_room_for(judges: Judges) -> None:
    assert judges.workers == 2
    assert judges.refused == {}


def test_every_card_is_used_and_by_one_kernel_at_a_time(graded: list[Graded]) -> None:
    times = defaultdict(list)
    for look in looks_of(graded):
        times[look["environment"][VARIABLE]].append((look["began"], look["ended"]))
    assert times.keys() == {"GPU-00", "GPU-11"}
    for spans in times.values():
        spans.sort()
        ends = [ended for _, ended in spans[:-1]]
        assert all(ended <= began for ended, (began, _) in zip(ends, spans[1:], strict=True))


def test_a_kernel_sees_the_file_of_its_own_card_alone(graded: list[Graded]) -> None:
    own = {"GPU-00": "nvidia1", "GPU-11": "nvidia0"}
    if graded[0].level == "landlock":
        pytest.skip("names can be seen there; tests of the sandbox open them")
    for look in looks_of(graded):
        card = own[look["environment"][VARIABLE]]
        assert look["devices"] == sorted(["nvidia-uvm", card, "nvidiactl"])
        assert look["driver"] == []


def test_a_kernels_environment_is_its_cards_and_nothing_of_the_cpu_is_left(
    graded: list[Graded],
) -> None:
    for look in looks_of(graded):
        assert look["environment"]["TF_FORCE_GPU_ALLOW_GROWTH"] == "true"
        assert not {"JAX_PLATFORMS", "KERAS_TORCH_DEVICE"} & look["environment"].keys()


def test_the_warm_process_has_come_to_no_card(judges: Judges, graded: list[Graded]) -> None:
    warm = Path(f"/proc/{warm_of(judges)}")
    variables = warm.joinpath("environ").read_bytes().split(b"\0")
    assert b"CUDA_VISIBLE_DEVICES=-1" in variables
    assert not re.search(r"libcuda\.so|/nvidia", warm.joinpath("maps").read_text())
    assert not any(look["begun"] for look in looks_of(graded))  # every kernel began as its copy


def test_points_and_reports_say_what_they_came_from(graded: list[Graded], devices: Path) -> None:
    names = {str(card) for card in two(devices)}
    for one in graded:
        assert (one.status, one.points) == ("graded", {"check-count_kernels": 2.0})
        assert one.notebook is not None and one.device in names
        about = one.notebook["metadata"]["cnnlab_grading"]
        assert about == {"sandbox": one.level, "device": one.device}


def test_several_kernels_on_a_card_spread_over_the_cards_first(devices: Path) -> None:
    judges = Judges(3, choose_level(trusted=False), shares=[Share(c, 2) for c in two(devices)])
    judges._settings = lambda _: {}  # type: ignore[assignment]
    judges._warm = type("Warm", (), {"control": None})()  # nobody is asked
    assert [share.card.number for share in judges._seats() if share] == [0, 1, 0]


def test_a_card_whose_trial_fails_is_named_and_all_is_graded_without_it(
    devices: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from autograder.cards.trying import why_not

    monkeypatch.setattr(pool, "why_not", why_not)
    shares = tuple(Share(card) for card in driver.cards())[:1]
    with Judges(2, choose_level(trusted=False), shares=shares) as judges:
        assert (judges.workers, judges.shares) == (2, ())
        (reason,) = judges.refused.values()
        graded = judges.grade(job(answer("count_kernels", COUNT_KERNELS)))
    assert "finds no GPU that it can use" in reason.en
    assert "쓸 수 있는 GPU가 없습니다" in reason.ko
    assert (graded.points, graded.device) == ({"check-count_kernels": 2.0}, CPU)
