"""Which devices a run of the grader computes on, and what the instructor reads about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from autograder.cards.card import Share
from autograder.cards.driver import NoDriverError, cards
from autograder.job import CPU
from cnnlab.refusals import RefusalError
from cnnlab.text import Text, joined, verbatim

if TYPE_CHECKING:
    from collections.abc import Iterable

    from autograder.judge.pool import Judges

# "auto": as "gpu", but a computer without a card is no reason to say anything.
Device = Literal["auto", "cpu", "gpu"]


def shares(device: Device, kernels: int) -> tuple[Share, ...]:
    """Return the cards to try, with so many kernels at a time on each; none for "cpu"."""
    if device == "cpu":
        return ()
    try:
        return tuple(Share(card, kernels) for card in cards())
    except NoDriverError:
        return ()


def told(device: Device, judges: Judges) -> list[Text]:
    """Return what to say once the judges are ready: a card that cannot be used, and the device."""
    if device == "cpu":
        return []
    said = []
    if judges.refused:
        said.append(_refused(judges))
    elif device == "gpu" and not judges.shares:
        said.append(_NO_CARD)
    return [*said, _used(judges.shares)]


def _refused(judges: Judges) -> Text:
    reasons = (
        _REASON.format(card=str(share.card), reason=reason)
        for share, reason in judges.refused.items()
    )
    advice = _OTHERS if judges.shares else _THE_CPU
    return RefusalError(joined(reasons), _CARD_THAT_COMPUTES, advice).message


def _used(usable: Iterable[Share]) -> Text:
    found = list(usable)
    if not found:
        return _DEVICE.format(names=CPU)
    names = joined(verbatim(str(share.card)) for share in found)
    return _CARDS.format(names=names, count=found[0].kernels)


_DEVICE = Text(en="Device: {names}", ko="장치: {names}")
_CARDS = Text(
    en="Device: {names}. Submissions at a time on each card: {count}.",
    ko="장치: {names}. GPU마다 동시에 채점하는 제출물: {count}개.",
)
_REASON = Text(en="{card}, which cannot be used ({reason})", ko="{card}, 쓸 수 없음({reason})")
_CARD_THAT_COMPUTES = Text(
    en="a card on which a kernel in the sandbox multiplies two small matrices",
    ko="샌드박스 안의 커널에서 작은 행렬 두 개의 곱을 계산할 수 있는 GPU",
)
_THE_CPU = Text(
    en="python -m cnnlab.doctor in a terminal; it says what is missing. Grading goes on with the "
    "CPU.",
    ko="터미널에서 python -m cnnlab.doctor를 실행하면 무엇이 없는지 알려 줍니다. 채점은 CPU로 "
    "계속합니다.",
)
_OTHERS = Text(
    en="python -m cnnlab.doctor in a terminal; it says what is missing. Grading goes on with the "
    "other cards.",
    ko="터미널에서 python -m cnnlab.doctor를 실행하면 무엇이 없는지 알려 줍니다. 채점은 나머지 "
    "GPU로 계속합니다.",
)
_NO_CARD = RefusalError(
    Text(
        en="--device gpu on a computer where nvidia-smi shows no card that may be used",
        ko="--device gpu. 그러나 이 컴퓨터에서는 nvidia-smi에 쓸 수 있는 GPU가 나오지 않습니다",
    ),
    Text(
        en="an NVIDIA card with its driver and its device file in /dev, which "
        "CUDA_VISIBLE_DEVICES does not hide",
        ko="드라이버와 /dev의 장치 파일이 있고 CUDA_VISIBLE_DEVICES로 가리지 않은 NVIDIA GPU",
    ),
    _THE_CPU,
).message
NO_WORKER_WITH_A_CARD = RefusalError(
    Text(
        en="--device gpu, and no worker of the cluster that has GPUs",
        ko="--device gpu. 그러나 클러스터에 GPU를 가진 워커가 없습니다",
    ),
    Text(
        en="a worker started with as many as it has cards, such as "
        "`dask worker ADDRESS --resources GPU=1`",
        ko="`dask worker 주소 --resources GPU=1`처럼 가진 GPU 수를 적어 시작한 워커",
    ),
    Text(
        en="to start one, then the same command again with --force. Grading goes on with the CPU.",
        ko="그런 워커를 시작한 뒤 같은 명령에 --force를 붙여 다시 실행합니다. 채점은 CPU로 "
        "계속합니다.",
    ),
).message
ON_WORKERS_CPUS = RefusalError(
    Text(
        en="results that workers with GPUs computed on their CPUs: {count}",
        ko="GPU를 가진 워커가 CPU로 계산한 결과: {count}개",
    ),
    _CARD_THAT_COMPUTES,
    Text(
        en="python -m cnnlab.doctor on those computers; it says what is missing there.",
        ko="그 컴퓨터에서 python -m cnnlab.doctor를 실행하면 무엇이 없는지 알려 줍니다.",
    ),
).message
