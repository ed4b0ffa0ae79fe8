"""Whether kernels can compute on a card here, in their sandbox: one process tries it."""

from __future__ import annotations

import json
import socket
from typing import Any

from autograder.job import Limits
from autograder.kernels.forked import Forked
from cnnlab.text import Text, verbatim

# A card that nobody has used for a while takes some time to start.
_SECONDS = 120.0
_LONGEST_ANSWER = 1 << 16
_LONGEST_REASON = 300


def why_not(warm: socket.socket, settings: dict[str, Any], limits: Limits) -> Text | None:
    """Return why a kernel cannot compute on the card of these settings, or None where it can.

    warm  where the warm process takes requests
    """
    confinement = settings["confinement"] | {"devices": settings["devices"]}
    tried = Forked(warm, settings | {"confinement": confinement}, "trial", limits)
    tried.connection.settimeout(_SECONDS)
    try:
        with tried.connection.makefile("rb") as answers:
            answer = json.loads(answers.readline(_LONGEST_ANSWER) or b"{}")
    except OSError:
        answer = {"error": f"no answer after {_SECONDS:g} s"}
    finally:
        ended = tried.end()
    if answer.get("gpus"):
        return None
    if "backend" in answer:
        return _NONE_FOUND.format(backend=answer["backend"])
    said = answer.get("error") or f"{ended.get('ended', 'gone')} {ended.get('detail', '')}"
    return verbatim(" ".join(said.split())[:_LONGEST_REASON])


_NONE_FOUND = Text(
    en="{backend} finds no GPU that it can use", ko="{backend}에서 쓸 수 있는 GPU가 없습니다"
)
