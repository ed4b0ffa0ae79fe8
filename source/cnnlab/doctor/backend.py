"""Keras, its backend, and the device that this backend computes on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cnnlab.doctor.finding import Finding, State
from cnnlab.doctor.python import INSTALL
from cnnlab.text import Text, verbatim

_SECONDS = 180  # a cold disk reads TensorFlow slowly
_KERAS = verbatim("Keras")
_DEVICE = Text(en="Device", ko="장치")


def look_at_backend() -> Iterator[Finding]:
    """Find whether Keras computes, and on what; what the environment asks for comes last."""
    answer = _ask()
    if isinstance(answer, Finding):
        yield answer
    else:
        yield Finding(_KERAS, verbatim(f"{answer['keras']}, {answer['name']}"))
        yield _device(answer)
    yield from _wishes()


def _ask() -> dict[str, Any] | Finding:
    """Return the probe's answer, or why there is none."""
    command = [sys.executable, "-m", "cnnlab.doctor.probe"]
    try:
        done = subprocess.run(
            command,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_SECONDS,
        )
    except subprocess.TimeoutExpired:
        return _problem(_NO_ANSWER.format(seconds=_SECONDS), _LESS_BUSY)
    if done.returncode < 0:
        return _problem(_KILLED.format(signal=-done.returncode), _LESS_BUSY)
    if done.returncode:
        error = done.stderr.strip().rpartition("\n")[2] or done.returncode
        return _problem(_UNUSABLE.format(error=error), _cure())
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def _problem(found: Text, cure: Text) -> Finding:
    return Finding(_KERAS, found, State.PROBLEM, cure)


def _cure() -> Text:
    settings = _keras_settings()
    chosen = os.environ.get("KERAS_BACKEND")
    if chosen is not None:
        place, name = f"KERAS_BACKEND={chosen}", chosen
    else:
        name = _backend_in(settings)
        place = f'"backend": "{name}" ({settings})'
    return INSTALL if name in ("", "tensorflow") else _OTHER_BACKEND.format(place=place)


def _keras_settings() -> Path:
    home = os.environ.get("KERAS_HOME")
    return (Path(home) if home else Path.home() / ".keras").expanduser() / "keras.json"


def _backend_in(settings: Path) -> str:
    try:
        return str(json.loads(settings.read_text("utf-8"))["backend"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _device(answer: dict[str, Any]) -> Finding:
    if answer["error"]:
        found = _CANNOT_COMPUTE.format(error=answer["error"][:300])
        return Finding(_DEVICE, found, State.PROBLEM, _CANNOT_COMPUTE_CURE)
    if answer["gpus"]:
        return Finding(_DEVICE, verbatim(f"GPU ({', '.join(answer['gpus'])})"))
    from cnnlab.devices.cards import cards

    present = cards()
    if not present:
        return Finding(_DEVICE, _CPU, State.HINT, _NO_CARD)
    names = verbatim(", ".join(card.name for card in present))
    hidden = os.environ.get("CUDA_VISIBLE_DEVICES")
    if hidden is not None:
        cure = _HIDDEN.format(value=hidden)
    elif answer["name"].startswith("TensorFlow"):
        cure = _TENSORFLOW_BUILD
    else:
        cure = _OTHER_BUILD.format(backend=answer["name"])
    return Finding(_DEVICE, _UNUSED.format(names=names), State.HINT, cure)


def _wishes() -> Iterator[Finding]:
    from cnnlab.devices.wishes import DETERMINISTIC, SHARE, wishes

    what = Text(en="Settings", ko="설정")
    asked = wishes()
    if asked.share is not None:
        yield Finding(what, verbatim(f"{SHARE}={asked.share:g}"))
    if asked.deterministic:
        yield Finding(what, verbatim(f"{DETERMINISTIC}=1"))
    for refusal in asked.refused:
        yield Finding(what, refusal.received, State.HINT, refusal.advice)


_NO_ANSWER = Text(
    en="gave no answer within {seconds} seconds", ko="{seconds}초 안에 응답하지 않았습니다"
)
_KILLED = Text(
    en="its process was ended (signal {signal})", ko="프로세스가 강제로 끝났습니다(시그널 {signal})"
)
_LESS_BUSY = Text(
    en="close other programs and run this again. TensorFlow needs a processor with AVX and some "
    "free memory",
    ko="다른 프로그램을 닫고 다시 실행합니다. TensorFlow에는 AVX가 있는 프로세서와 여유 메모리가 "
    "필요합니다",
)
_UNUSABLE = Text(en="cannot be used ({error})", ko="쓸 수 없습니다({error})")
_OTHER_BACKEND = Text(
    en="install the backend that this setting names, or choose tensorflow: {place}",
    ko="다음 설정에 적힌 백엔드를 설치하거나 tensorflow로 바꿉니다: {place}",
)
_CANNOT_COMPUTE = Text(en="cannot compute ({error})", ko="계산하지 못합니다({error})")
_CANNOT_COMPUTE_CURE = Text(
    en="choose the kernel CNN Lab (CPU); on a shared card try again later, on your own update "
    "the driver",
    ko="CNN Lab (CPU) 커널을 고릅니다. 함께 쓰는 GPU라면 나중에 다시 하고, 내 GPU라면 드라이버를 "
    "업데이트합니다",
)
_CPU = Text(
    en="CPU; no GPU was found, and the lessons need none",
    ko="CPU. GPU를 찾지 못했습니다. 단원에는 GPU가 필요 없습니다",
)
_NO_CARD = Text(
    en="if there is an NVIDIA card, install its driver until nvidia-smi lists the card",
    ko="NVIDIA GPU가 있다면 드라이버를 설치하고 nvidia-smi에 나오는지 확인합니다",
)
_UNUSED = Text(
    en="CPU; the backend does not use {names}", ko="CPU. 백엔드가 쓰지 않는 GPU: {names}"
)
_HIDDEN = Text(
    en="CUDA_VISIBLE_DEVICES={value!r} decides which cards are seen; remove it",
    ko="CUDA_VISIBLE_DEVICES={value!r}에 따라 보이는 GPU가 정해집니다. 이 변수를 지웁니다",
)
_TENSORFLOW_BUILD = Text(
    en="make lab DEVICE=cuda (Linux), which installs TensorFlow's CUDA build; the driver may be "
    "too old for it",
    ko="make lab DEVICE=cuda(Linux)로 TensorFlow의 CUDA 빌드를 설치합니다. 드라이버가 너무 오래된 "
    "것일 수도 있습니다",
)
_OTHER_BUILD = Text(
    en="install the CUDA build of {backend}", ko="{backend}의 CUDA 빌드를 설치합니다"
)
