"""What can be chosen in the explorer: the values that the measured rows allow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cnnlab.text import Text
from cnnlab.widgets.common.refusal import Refused
from cnnlab.widgets.labels_explorer.measured import KINDS, Curves

CHOSEN = ("target", "source", "mode", "labels")
_USUAL_TARGET, _USUAL_SOURCE, _USUAL_LABELS = "digits", "letters", 20

_ONE_OF = Text(en="one of {listed}", ko="{listed} 가운데 하나")


def first_settings(curves: Curves) -> dict[str, Any]:
    """Return where an explorer starts: frozen letters for digits, with few labels."""
    targets, sources = curves.targets, curves.sources
    return {
        "target": _USUAL_TARGET if _USUAL_TARGET in targets else targets[0],
        "source": _USUAL_SOURCE if _USUAL_SOURCE in sources else (sources or ["none"])[0],
        "mode": "frozen",
        "labels": min(curves.labels, key=lambda labels: abs(labels - _USUAL_LABELS)),
    }


def checked(curves: Curves, name: str, value: Any) -> Any:
    """Return a value that the controls can show; raise `Refused` for any other."""
    offered: dict[str, Sequence[Any]] = {
        "target": curves.targets,
        "source": curves.sources or ["none"],
        "mode": KINDS,
        "labels": curves.labels,
    }
    if value in offered[name]:
        return value
    listed = ", ".join(map(repr, offered[name]))
    advice = f"{name}={offered[name][0]!r}"
    raise Refused.of(f"{name}={value!r}", _ONE_OF.format(listed=listed), advice)
