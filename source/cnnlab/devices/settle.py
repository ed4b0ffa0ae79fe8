"""The last settings, once Keras is imported, and what the learner reads about the device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.devices import backends
from cnnlab.refusals import RefusalError
from cnnlab.text import Text, joined, verbatim

if TYPE_CHECKING:
    from cnnlab.devices.wishes import Wishes


def settle(wishes: Wishes) -> list[Text]:
    """Return what to say about the device, with the wishes done as far as they can be.

    Never raises: a lesson must begin whatever a driver does.
    """
    said = [refusal.message for refusal in wishes.refused]
    try:
        found = backends.backend()
    except Exception as error:  # backends raise what they like where a driver fails
        return [*said, _unusable(wishes, error)]
    # First: memory can be limited only until something is computed.
    if found.gpus and wishes.share is not None:
        said.append(_limit(wishes.share))
    if wishes.deterministic:
        said.append(_determinism())
    return [*said, *(_on_a_gpu(wishes, found) if found.gpus else _on_the_cpu(wishes, found))]


def _on_the_cpu(wishes: Wishes, found: backends.Backend) -> list[Text]:
    if not wishes.device:
        return []
    line = _DEVICE_CPU.format(backend=found.name)
    return [line] if wishes.device == "cpu" else [_NO_GPU.format(backend=found.name), line]


def _on_a_gpu(wishes: Wishes, found: backends.Backend) -> list[Text]:
    if not wishes.device:
        return []
    try:
        backends.multiply_something()
    except Exception as error:  # out of memory, a driver too old, a card too new
        return [_unusable(wishes, error)]
    names = joined(verbatim(name) for name in found.gpus)
    return [_DEVICE_GPU.format(names=names, backend=found.name)]


def _limit(share: float) -> Text:
    try:
        done = backends.limit_memory(share)
    except Exception:  # the backend has begun to compute, with its memory taken
        done = False
    return (_LIMITED if done else _NOT_LIMITED).format(share=f"{share:g}")


def _determinism() -> Text:
    try:
        backends.make_deterministic()
    except Exception as error:  # the backend has begun to compute, or knows no such mode
        return _NOT_DETERMINISTIC.format(error=_short(error))
    return _DETERMINISTIC.format(seed=backends.SEED)


def _unusable(wishes: Wishes, error: Exception) -> Text:
    advice = _USE_CPU if wishes.device == "gpu" else _ASK
    return RefusalError(_FAILED.format(error=_short(error)), _COMPUTES, advice).message


def _short(error: Exception) -> str:
    words = " ".join(str(error).split())
    return f"{type(error).__name__}: {words[:200]}".rstrip(": ")


_DEVICE_CPU = Text(en="Device: CPU ({backend})", ko="장치: CPU ({backend})")
_DEVICE_GPU = Text(
    en="Device: GPU, {names} ({backend}). Memory is taken as it is needed.",
    ko="장치: GPU, {names} ({backend}). 메모리는 필요한 만큼만 차지합니다.",
)
_LIMITED = Text(
    en="This kernel takes at most {share} of each card's memory (CNNLAB_GPU_SHARE).",
    ko="이 커널은 GPU마다 메모리의 {share}까지만 씁니다(CNNLAB_GPU_SHARE).",
)
_NOT_LIMITED = RefusalError(
    Text(
        en="CNNLAB_GPU_SHARE={share}, which cannot be set any more or not here",
        ko="CNNLAB_GPU_SHARE={share}. 지금은, 또는 이 컴퓨터에서는 적용할 수 없습니다",
    ),
    Text(
        en="a kernel that has not computed yet, and nvidia-smi, which knows the card's size",
        ko="아직 계산을 시작하지 않은 커널과, GPU 메모리 크기를 알려 주는 nvidia-smi",
    ),
    Text(
        en="restart the kernel and run this cell first. The memory has no limit now.",
        ko="커널을 다시 시작하고 이 셀을 가장 먼저 실행합니다. 지금은 메모리에 한도가 없습니다.",
    ),
).message
_DETERMINISTIC = Text(
    en="Deterministic mode: on this device the same cells in the same order give the same numbers. "
    "Keras, Python's random and NumPy's global generator begin at the seed {seed}; a generator of "
    "your own needs its own seed. Sums are taken in a fixed order, so trainings can take longer.",
    ko="결정론적 모드: 이 장치에서 같은 셀을 같은 순서로 실행하면 같은 수가 나옵니다. Keras, "
    "Python의 random, NumPy의 전역 난수 생성기는 시드 {seed}에서 시작합니다. 직접 만든 생성기에는 "
    "시드를 따로 주어야 합니다. 합을 정해진 순서로 계산하므로 학습이 더 오래 걸릴 수 있습니다.",
)
_NOT_DETERMINISTIC = RefusalError(
    Text(
        en="CNNLAB_DETERMINISTIC=1, which the backend refused ({error})",
        ko="CNNLAB_DETERMINISTIC=1. 백엔드가 받아들이지 않았습니다({error})",
    ),
    Text(en="a kernel that has not computed yet", ko="아직 계산을 시작하지 않은 커널"),
    Text(
        en="restart the kernel and run this cell first.",
        ko="커널을 다시 시작하고 이 셀을 가장 먼저 실행합니다.",
    ),
).message
_NO_GPU = RefusalError(
    Text(
        en="the kernel CNN Lab (GPU), but {backend} finds no GPU that it can use",
        ko="CNN Lab (GPU) 커널. 그러나 {backend}에서 쓸 수 있는 GPU가 없습니다",
    ),
    Text(
        en="a GPU, its driver, and a build of the backend for it",
        ko="GPU와 드라이버, 그리고 그 GPU용 백엔드 빌드",
    ),
    Text(
        en="python -m cnnlab.doctor in a terminal; it says what is missing. The lesson goes on "
        "with the CPU.",
        ko="터미널에서 python -m cnnlab.doctor를 실행하면 무엇이 없는지 알려 줍니다. 단원은 CPU로 "
        "계속합니다.",
    ),
).message
_FAILED = Text(en="a device that cannot compute ({error})", ko="계산하지 못하는 장치({error})")
_COMPUTES = Text(en="a product of two small matrices", ko="작은 행렬 두 개의 곱을 계산하는 장치")
_USE_CPU = Text(
    en="if the card is shared, try again later. Or choose the kernel CNN Lab (CPU). "
    "python -m cnnlab.doctor in a terminal says more.",
    ko="함께 쓰는 GPU라면 나중에 다시 합니다. CNN Lab (CPU) 커널을 골라도 됩니다. 터미널에서 "
    "python -m cnnlab.doctor를 실행하면 더 자세히 알 수 있습니다.",
)
_ASK = Text(
    en="python -m cnnlab.doctor in a terminal says more.",
    ko="터미널에서 python -m cnnlab.doctor를 실행하면 더 자세히 알 수 있습니다.",
)
