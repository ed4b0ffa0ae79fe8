"""What is compared of the batches of one epoch, whatever order was drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.checks.outcome import Unreadable

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]
    Batches = tuple[tuple[Array, Array], ...]
    Call = tuple[Array, Array, int, int]
    Seen = tuple[tuple[int, ...], bool, bool, bool, str, str]


SMALLEST = 1e-5  # what another dtype may leave of two equal pixels
_KINDS = {
    ("list", "nested"): "list of arrays",
    ("list", "ragged"): "list of arrays",
    ("list", "other"): "list of other things",
    ("generator", "other"): "generator",
    ("zip", "other"): "generator",
}
KOREAN = {
    "list of arrays": "배열의 리스트",
    "list of other things": "다른 것의 리스트",
    "generator": "제너레이터",
    "arrays": "배열",
    "two lists": "리스트 두 개",
    "pairs of lists": "리스트의 쌍",
    "single images": "이미지 하나씩",
    "(labels, images)": "(레이블, 이미지)",
    "other pixels": "다른 픽셀",
    "given": "주어진 순서",
    "random": "무작위",
    "label": "레이블 순서",
    "batch": "배치 안에서만 섞음",
    "reversed": "거꾸로",
    "neighbours": "이웃끼리 붙어 있음",
}
MOST = 100  # times as many images as were given: comparing more would fill the memory


def epoch(result: Any, images: Array, labels: Array, batch_size: int, _seed: int) -> Seen | str:
    """Return (sizes, one missing?, one twice?, pairs kept?, rules of the orders), or its kind."""
    kind = _kind(result, images)
    if kind:
        return kind
    found = _positions(result, images)
    if found is None:
        return "other pixels"
    received = np.concatenate([np.zeros(0), *(np.asarray(batch) for _, batch in result)])
    sizes = tuple(len(batch) for batch, _ in result)
    if [np.shape(batch) for _, batch in result] != [(size,) for size in sizes]:
        raise ValueError
    counts = np.bincount(found, minlength=len(images))
    kept = bool((labels[found] == received).all())
    order = _rule(found, labels, batch_size)
    in_order = "given" if np.array_equal(received, labels[: len(received)]) else "random"
    missing, twice = bool((counts == 0).any()), bool((counts > 1).any())
    return sizes, missing, twice, kept, order, order if kept else in_order


def orders(results: tuple[Batches, ...], calls: tuple[Call, ...]) -> tuple[bool, bool]:
    """Tell whether equal seeds gave one order everywhere, and different seeds another."""
    same: list[bool] = []
    other: list[bool] = []
    pairs = zip(results, calls, strict=True)
    found = [np.asarray(_positions(result, call[0])).tolist() for result, call in pairs]
    for first in range(len(calls)):
        for second in range(first):
            kind = same if calls[first][3] == calls[second][3] else other
            kind.append(found[first] == found[second])
    return all(same), not any(other)


def _kind(result: Any, images: Array) -> str:
    """Return what stands there instead of pairs of arrays, or nothing."""
    if isinstance(result, Unreadable):
        return _KINDS[result.type_name, result.reason]
    if any(isinstance(part, np.ndarray) for part in result):
        # The length first: an array of a million rows is not looked at row by row.
        whole = len(result) == 2 and all(np.shape(part)[:1] == (len(images),) for part in result)
        return "arrays" if whole else "list of arrays"
    if len(result) == 2 and _is_list_of_images(result[0], images):
        return "two lists"
    for first, second in result:
        if isinstance(first, Unreadable | tuple):
            return "pairs of lists"
        if np.shape(first) == images.shape[1:] and not np.shape(second):
            return "single images"
        if np.ndim(first) == 1 and np.ndim(second) == images.ndim:
            return "(labels, images)"
    return ""


def _is_list_of_images(part: Any, images: Array) -> bool:
    if isinstance(part, Unreadable):
        return True
    return all(np.ndim(batch) == images.ndim for batch in part)


def _positions(result: Batches, images: Array) -> NDArray[np.int64] | None:
    """Return which of the given images came, in order; None if others came."""
    given = images.reshape(len(images), -1)
    received = np.concatenate([images[:0], *(batch for batch, _ in result)])
    if len(received) > MOST * len(given):
        raise ValueError
    flat = received.reshape(len(received), given.shape[1])
    # The sums of the pixels find the image quickly; the pixels then have to agree.
    apart = np.abs(flat.sum(axis=1)[:, None] - given.sum(axis=1))
    found = apart.argmin(axis=1)
    if not (np.abs(flat - given[found]) < SMALLEST).all():
        return None
    return np.asarray(found)


def _rule(found: NDArray[np.int64], labels: Array, batch_size: int) -> str:
    """Return what an order follows that no shuffling of a whole epoch leaves, or "random"."""
    steps = np.diff(found)
    if (steps > 0).all():
        return "given"
    if (np.diff(labels[found]) >= 0).all():
        return "label"
    batch = found // batch_size
    if batch.max() > 0 and (np.diff(batch) >= 0).all():
        return "batch"
    if (steps < 0).all():
        return "reversed"
    return "neighbours" if (steps == 1).mean() > 0.5 else "random"
