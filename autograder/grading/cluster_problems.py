"""What an instructor is told when a cluster can't grade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.grading.problem import GradingError
from cnnlab.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def unreachable(address: str, error: Exception) -> GradingError:
    """Return the error for an address at which no scheduler answers."""
    said = " ".join(str(error).split())[:200]
    return GradingError(
        Text(
            en=f"Received the scheduler {address}, which did not answer: {said}.",
            ko=f"받은 스케줄러 주소 {address}에서 응답이 없습니다: {said}.",
        ),
        Text(
            en="Expected the address that `dask scheduler` prints at its start.",
            ko="`dask scheduler`가 시작할 때 출력하는 주소가 필요합니다.",
        ),
        Text(
            en="Try tcp://host:8786, and whether this computer may connect to that port.",
            ko="tcp://호스트:8786과 같은 주소인지, 이 컴퓨터에서 그 포트에 접속할 수 있는지 "
            "확인하십시오.",
        ),
    )


def no_worker(address: str, resources: Mapping[str, float]) -> GradingError:
    """Return the error for a scheduler without a worker that may take the jobs."""
    wanted = " ".join(f"{name}={amount:g}" for name, amount in resources.items())
    option = f' --resources "{wanted}"' if wanted else ""
    return GradingError(
        Text(
            en=f"Received the scheduler {address}, which has no worker"
            + (f" with {wanted}." if wanted else "."),
            ko=f"받은 스케줄러 {address}에 "
            + (f"{wanted} 자원을 가진 워커가 없습니다." if wanted else "워커가 없습니다."),
        ),
        Text(en="Expected at least one.", ko="워커가 하나 이상 필요합니다."),
        Text(
            en=f"Try `dask worker {address}{option}`, then the same command again; what is graded "
            "is stored.",
            ko=f"`dask worker {address}{option}` 명령을 실행한 뒤 같은 명령을 다시 실행하십시오. "
            "채점한 결과는 저장되어 있습니다.",
        ),
    )


def other_version(workers: Sequence[str]) -> GradingError:
    """Return the error for workers whose grader is not the coordinator's, or missing."""
    names = ", ".join(sorted(workers))
    return GradingError(
        Text(
            en=f"Received workers without this version of the grader: {names}.",
            ko=f"이 버전의 채점기가 없는 워커가 있습니다: {names}.",
        ),
        Text(
            en="Expected the same commit on all computers: other code may give other points.",
            ko="모든 컴퓨터에 같은 커밋이 필요합니다. 코드가 다르면 점수가 달라질 수 있습니다.",
        ),
        Text(
            en='Try `git pull` and `pip install -e ".[grading,cluster]"` there, then start the '
            "workers again.",
            ko='그 컴퓨터에서 `git pull`과 `pip install -e ".[grading,cluster]"`를 실행하고 '
            "워커를 다시 시작하십시오.",
        ),
    )
