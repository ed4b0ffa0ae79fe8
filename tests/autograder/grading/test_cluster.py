"""The same class on a Dask cluster: the same marks, whatever is lost on the way."""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from autograder.grading.cluster import cluster
from autograder.grading.problem import GradingError
from tests.autograder.grading.dask_cluster import DaskCluster, Worker, until
from tests.autograder.stock import REPOSITORY

if TYPE_CHECKING:
    from tests.autograder.grading.whole_class import CourseFolder, Ran

pytestmark = pytest.mark.xdist_group("whole class")

CLASS = ("exits", "mistaken", "mistaken_ko", "solver", "김하늘")


@pytest.fixture(scope="module")
def dask() -> Iterator[DaskCluster]:
    """Start a worker without and one with the resource GPU, which has two threads."""
    folder = Path(tempfile.mkdtemp(prefix="dask-"))  # a socket's path must be short
    with DaskCluster(folder) as started:
        started.add("plain", "--nthreads", "1")
        started.add("gpu", "--nthreads", "2", "--resources", "GPU=1")
        yield started
    shutil.rmtree(folder)


@pytest.fixture
def course(handed_in: CourseFolder, tmp_path: Path) -> CourseFolder:
    course = handed_in.copy(tmp_path)
    course.keep_only(*CLASS)
    return course


def ever_judged(worker: Worker, before: int) -> bool:
    """Tell whether judges made a folder in the worker's temporary one since then."""
    return worker.temporary.stat().st_mtime_ns != before


def test_a_resource_is_asked_of_the_workers_and_no_judge_stays(
    dask: DaskCluster, course: CourseFolder, graded_class: tuple[CourseFolder, Ran]
) -> None:
    course.keep_only("김하늘", "exits")
    before = {name: worker.temporary.stat().st_mtime_ns for name, worker in dask.workers.items()}
    ran = course.grade("--scheduler", dask.address, "--resource", "GPU=1")
    assert ran.status == 0, ran.told
    assert course.marks == {s: graded_class[0].marks[s] for s in ("exits", "김하늘")}
    judged = {name: ever_judged(worker, before[name]) for name, worker in dask.workers.items()}
    assert judged == {"plain": False, "gpu": True}
    assert dask.workers["gpu"].children == []
    assert list(dask.workers["gpu"].temporary.iterdir()) == []


def test_cards_are_asked_of_the_workers_that_have_some_and_their_lack_is_told(
    dask: DaskCluster, course: CourseFolder, graded_class: tuple[CourseFolder, Ran]
) -> None:
    course.keep_only("김하늘")
    before = {name: worker.temporary.stat().st_mtime_ns for name, worker in dask.workers.items()}
    ran = course.grade("--scheduler", dask.address, "--device", "gpu")
    assert ran.status == 0, ran.told
    assert "results that workers with GPUs computed on their CPUs: 1" in ran.told
    assert course.marks == {"김하늘": graded_class[0].marks["김하늘"]}
    judged = {name: ever_judged(worker, before[name]) for name, worker in dask.workers.items()}
    assert judged == {"plain": False, "gpu": True}


def test_without_a_worker_with_cards_all_are_used_and_the_device_says_so() -> None:
    with tempfile.TemporaryDirectory(prefix="dask-") as folder, DaskCluster(Path(folder)) as plain:
        plain.add("plain", "--nthreads", "1")
        for wish in ("gpu", "auto"):
            with cluster(plain.address, {}, trusted=False, device=wish, patience=0.5) as executor:
                assert executor.device == "cpu"
        asked = {"GPU": 1.0}
        with (
            pytest.raises(GradingError, match="no worker with GPU=1"),
            cluster(plain.address, asked, trusted=False, device="gpu", patience=0.5),
        ):
            pass


def test_a_worker_with_other_code_is_refused_by_name(
    dask: DaskCluster, course: CourseFolder, tmp_path: Path
) -> None:
    for name in ("autograder", "source"):
        shutil.copytree(REPOSITORY / name, tmp_path / "code" / name)
    changed = tmp_path / "code" / "autograder" / "job.py"
    changed.write_text(changed.read_text("utf-8") + "# changed\n")
    other = dask.add("other", "--nthreads", "1", code=tmp_path / "code")
    ran = course.grade("--scheduler", dask.address)
    other.end()
    assert ran.status == 1
    assert "Received workers without this version of the grader: tcp://127.0.0.1" in ran.told
    assert ran.told.count("tcp://") == 1
    assert course.marks == {}


def test_a_worker_that_is_killed_loses_nobody(
    dask: DaskCluster, course: CourseFolder, graded_class: tuple[CourseFolder, Ran]
) -> None:
    lost = dask.workers["plain"]

    def kill_while_it_grades() -> None:
        until(lambda: len(lost.children) > 2)  # the warm process, a judge and a kernel
        lost.end()

    killing = threading.Thread(target=kill_while_it_grades)
    killing.start()
    ran = course.grade("--scheduler", dask.address)
    killing.join()
    assert ran.status == 0, ran.told
    assert lost.process.poll() is not None
    assert course.marks == {student: graded_class[0].marks[student] for student in CLASS}
    assert dask.workers["gpu"].children == []


def test_without_a_worker_it_ends_and_says_how_to_start_one(dask: DaskCluster) -> None:
    with (
        pytest.raises(GradingError) as refused,
        cluster(dask.address, {"TPU": 1.0}, trusted=False, patience=0.5),
    ):
        pass
    told = str(refused.value)
    assert "has no worker with TPU=1" in told
    assert f'dask worker {dask.address} --resources "TPU=1"' in told


@pytest.mark.parametrize("address", ["nowhere", "tcp://127.0.0.1:1"])
def test_without_a_scheduler_it_says_so(
    course: CourseFolder, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A port where nothing listens is tried again until the time is up.
    monkeypatch.setattr("autograder.grading.cluster._CONNECT", 1.0)
    ran = course.grade("--scheduler", address, "--language", "ko")
    assert ran.status == 1
    assert f"받은 스케줄러 주소 {address}에서 응답이 없습니다" in ran.told
    assert "Traceback" not in ran.told
