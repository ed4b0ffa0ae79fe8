"""Maps as bytes: a level from 0 to 255 a value, between the lowest and the highest of its map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnnlab.text import Text
from cnnlab.widgets.common.refusal import Refused
from cnnlab.widgets.feature_maps.network import Stage, peaks_of

MOST_BYTES = 2_000_000
LEVELS = 255

_SMALL_ENOUGH = Text(en="at most {most} bytes of maps", ko="특성 맵을 모두 합쳐 {most}바이트 이하")
_SMALLER = Text(
    en="fewer or smaller images, or fewer networks",
    ko="이미지 수나 크기, 또는 신경망 수를 줄이십시오",
)


class Packer:
    """Collects numbers of two kinds, and says where each array begins."""

    def __init__(self) -> None:
        self._levels: list[NDArray[np.uint8]] = []
        self._floats: list[NDArray[np.float32]] = []
        self._ends = {"levels": 0, "floats": 0}

    def network(self, name: str, stages: Sequence[Stage]) -> dict[str, Any]:
        """Return what the browser reads of a network, its arrays by where they begin."""
        seen: dict[str, int] = {}
        return {
            "name": name,
            "images": len(stages[0].values),
            "stages": [self._stage(stage, seen) for stage in stages],
        }

    def bytes(self) -> dict[str, bytes]:
        """Return both kinds as bytes, in C order; refuse more than a notebook should carry."""
        size = self._ends["levels"] + 4 * self._ends["floats"]
        if size > MOST_BYTES:
            expected = _SMALL_ENOUGH.format(most=f"{MOST_BYTES:,}")
            raise Refused.of(f"{size:,} bytes", expected, _SMALLER)
        return {
            "levels": b"".join(part.tobytes() for part in self._levels),
            "floats": b"".join(part.tobytes() for part in self._floats),
        }

    def _stage(self, stage: Stage, seen: dict[str, int]) -> dict[str, Any]:
        seen[stage.kind] = seen.get(stage.kind, 0) + 1
        _, rows, columns, maps = stage.values.shape
        chain = [[list(side) for side in sides] for sides in stage.chain]
        return {
            "kind": stage.kind,
            "number": seen[stage.kind],
            "after": stage.after,
            "rows": rows,
            "columns": columns,
            "maps": maps,
            "chain": chain,
            **self._maps(stage),
            "kernel": self._kernel(stage),
        }

    def _maps(self, stage: Stage) -> Mapping[str, int]:
        # (images, maps, rows × columns)
        values = np.moveaxis(stage.values, 3, 1).reshape(*_images_and_maps(stage), -1)
        lows, highs = values.min(axis=2), values.max(axis=2)
        spread = np.where(highs > lows, highs - lows, 1)[..., None]
        levels = np.rint(LEVELS * ((values - lows[..., None]) / spread)).astype(np.uint8)
        return {
            "levels": self._put("levels", levels),
            "lows": self._put("floats", lows),
            "highs": self._put("floats", highs),
            "peaks": self._put("floats", peaks_of(stage.values).astype(np.float32)),
        }

    def _kernel(self, stage: Stage) -> dict[str, int] | None:
        if stage.kernel is None or stage.bias is None:
            return None
        rows, columns, inputs, _ = stage.kernel.shape
        weights = np.moveaxis(stage.kernel, (3, 2), (0, 1))  # (maps, maps before, rows, columns)
        return {
            "rows": rows,
            "columns": columns,
            "inputs": inputs,
            "weights": self._put("floats", weights),
            "bias": self._put("floats", stage.bias),
        }

    def _put(self, kind: str, values: NDArray[Any]) -> int:
        start = self._ends[kind]
        (self._levels if kind == "levels" else self._floats).append(values)
        self._ends[kind] += values.size
        return start


def _images_and_maps(stage: Stage) -> tuple[int, int]:
    return stage.values.shape[0], stage.values.shape[3]
