"""What is compared of augmented images, whatever generator decided how far each of them moves."""

from __future__ import annotations

from typing import Any

import numpy as np

from cnnlab.exercises.hyperparameter_map._shifted_images import (
    REPEATED,
    WRAPPED,
    ZEROS,
    Array,
    Moves,
    moved,
)

Range = tuple[int, int]
Seen = tuple[str, Range | str, Range | str, str]
Call = tuple[Array, int, bool, int]

# A check looks at a dozen counts: together they leave this many deviations once in ten million.
DEVIATIONS = 6
# With fewer images chance hides which moves are rarer.
ENOUGH = 400
# To see that images are mixed up, or mirrored, these are enough.
_FEW = 40

NOT_ALL_ZEROS = "not zeros everywhere"
UNMOVED: Seen = ("as they are", (0, 0), (0, 0), "")
MIRRORED: Seen = ("mirrored or turned", "", "", "")
MIXED: Seen = ("pixels of other images", "", "", "")
APART: Seen = ("channels moved apart", "", "", "")
# Chance decides what was expected of a pixel, so that the pixels themselves would tell nothing.
UNKNOWN: Seen = ("other pixels than those of moved images", "", "", "")

KOREAN = {
    ZEROS: "0",
    WRAPPED: "반대쪽 픽셀",
    REPEATED: "가장자리 픽셀의 반복",
    NOT_ALL_ZEROS: "모두 0은 아님",
    UNMOVED[0]: "그대로",
    MIRRORED[0]: "반전되거나 회전됨",
    MIXED[0]: "다른 이미지의 픽셀",
    APART[0]: "채널마다 따로 이동함",
    UNKNOWN[0]: "이동한 이미지에 없는 픽셀",
    "one move for all images": "모든 이미지가 똑같이 이동함",
    "those of the rows": "행의 이동과 같음",
    "the ends only": "양 끝만",
    "the ends more rarely": "양 끝이 더 드묾",
    "alike": "고름",
    "unlike": "고르지 않음",
}


def shifts(result: Any, images: Array, most: int, _training: bool, _seed: int) -> Seen:
    """Return (what comes in, moves of the rows, of the columns, how likely they are)."""
    found = np.asarray(result)
    if found.shape != images.shape or found.dtype.kind not in "biuf":
        raise ValueError
    if np.array_equal(found, images):
        return UNMOVED
    moves = _moves(found, images, most + 1)
    if moves is not None:
        for fill in (ZEROS, WRAPPED, REPEATED):
            if np.array_equal(found, moved(images, moves, fill)):
                return (fill, *_described(moves))
        stays = moved(np.ones_like(images), moves) == 1
        if np.array_equal(found[stays], moved(images, moves)[stays]):
            return (NOT_ALL_ZEROS, *_described(moves))
    return _without_moves(found, images, most)


def draws(results: tuple[Any, ...], calls: tuple[Call, ...]) -> tuple[bool, bool]:
    """Tell: the same images from the same seed, others from another seed."""
    same: list[bool] = []
    other: list[bool] = []
    for first in range(len(calls)):
        for second in range(first):
            kind = same if calls[first][3] == calls[second][3] else other
            kind.append(np.array_equal(results[first], results[second]))
    return all(same), not any(other)


def _moves(found: Array, images: Array, furthest: int) -> Moves | None:
    """Return how far the pixel in the middle of each image went, or None if one went too far."""
    middle = images.shape[1] // 2, images.shape[2] // 2
    wanted = images[:, middle[0], middle[1], 0]
    moves = np.full((len(images), 2), furthest + 1)
    for down in range(-furthest, furthest + 1):
        for right in range(-furthest, furthest + 1):
            here = found[:, middle[0] + down, middle[1] + right, 0] == wanted
            moves[here] = down, right
    return None if (moves > furthest).any() else moves


def _described(moves: Moves) -> tuple[Range | str, Range | str, str]:
    if len(moves) > 1 and (moves == moves[0]).all():
        return "one move for all images", "one move for all images", ""
    down, right = ((int(axis.min()), int(axis.max())) for axis in moves.T)
    if down != (0, 0) and (np.abs(moves[:, 0]) == np.abs(moves[:, 1])).all():
        return down, "those of the rows", _likely(moves)
    return down, right, _likely(moves)


def _likely(moves: Moves) -> str:
    """Return how often each move is made, of those axes that move at all."""
    made = np.concatenate([axis for axis in moves.T if axis.any()])
    counts = np.bincount(made - made.min())
    if len(counts) > 2 and not counts[1:-1].any():
        return "the ends only"
    if len(moves) < ENOUGH:
        return "alike"
    ends = _deviations(int(counts[0] + counts[-1]), int(counts.sum()), 2 / len(counts))
    if ends < -DEVIATIONS:
        return "the ends more rarely"
    each = (_deviations(int(count), int(counts.sum()), 1 / len(counts)) for count in counts)
    return "alike" if max(map(abs, each)) <= DEVIATIONS else "unlike"


def _deviations(count: int, of: int, share: float) -> float:
    return float((count - of * share) / np.sqrt(of * share * (1 - share) or 1))


def _without_moves(found: Array, images: Array, most: int) -> Seen:
    """Return what else became of the images, UNKNOWN for what nobody would call moved."""
    if images.shape[-1] > 1:
        moves = _moves(found[..., :1], images[..., :1], most + 1)
        if moves is not None and np.array_equal(found[..., :1], moved(images[..., :1], moves)):
            return APART
    found = found[:_FEW]
    origins = _origins(found, images)
    known = origins >= 0
    if not known.any(axis=(1, 2, 3)).all() or (~known & (found != 0)).any():
        return UNKNOWN
    examples = np.arange(len(found))[:, np.newaxis, np.newaxis, np.newaxis]
    if (origins // images[0].size != examples)[known].any():
        return MIXED
    *_, width, channels = images.shape
    if _backwards(origins, 1, width * channels) or _backwards(origins, 2, channels):
        return MIRRORED
    return UNKNOWN


def _origins(found: Array, images: Array) -> Moves:
    """Return where in all images each pixel comes from, as all differ, or -1 for none of them."""
    flat = images.ravel()
    order = np.argsort(flat)
    places = np.searchsorted(flat, found, sorter=order).clip(0, flat.size - 1)
    return np.where(flat[order[places]] == found, order[places], -1)


def _backwards(origins: Moves, axis: int, step: int) -> bool:
    """Tell whether in some image neighbours along an axis come mostly in the opposite order."""
    first, second = (np.delete(origins, end, axis) for end in (-1, 0))
    known = (first >= 0) & (second >= 0)
    forth, back = ((second - first == sign * step) & known for sign in (1, -1))
    return bool((back.sum(axis=(1, 2, 3)) > forth.sum(axis=(1, 2, 3))).any())
