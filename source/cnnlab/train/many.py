"""One setting with several seeds, by the quickest way that gives the same runs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from cnnlab.data import Split
from cnnlab.train.run import Run, run
from cnnlab.train.setting import Setting

if TYPE_CHECKING:
    from cnnlab.train.stacked import Stack

_FEWEST_AT_ONCE = 4  # below, the compilation costs more than it saves
_MOST_AT_ONCE = 8  # above, the stack no longer fits into the processor's caches
_LARGEST_IMAGE = 100  # pixels; see `cnnlab.train.stacked`


def runs(
    setting: Setting,
    seeds: Sequence[int],
    split: Split | None = None,
    after_run: Callable[[], None] = lambda: None,
) -> tuple[Run, ...]:
    """Return the run of each seed; tiny CNNs are trained together, others one by one.

    after_run  called after each run, for a progress bar
    """
    made: list[Run] = []
    for some in _groups(setting, seeds, split):
        stacked = _stack(setting, split, len(some)).run(some) if split and len(some) > 1 else ()
        for one in stacked or (run(setting, some[0], split),):
            made.append(one)
            after_run()
    return tuple(made)


def _groups(setting: Setting, seeds: Sequence[int], split: Split | None) -> list[Sequence[int]]:
    """Return the seeds in groups of one size, the rest one by one: a size is compiled once."""
    size = min(_MOST_AT_ONCE, len(seeds)) if split and _can_be_stacked(setting, split) else 1
    whole = len(seeds) // size * size if size >= _FEWEST_AT_ONCE else 0
    groups = [seeds[start : start + size] for start in range(0, whole, size)]
    return [*groups, *([seed] for seed in seeds[whole:])]


def _can_be_stacked(setting: Setting, split: Split) -> bool:
    import keras

    rows, columns, _ = split.train.images.shape[1:]
    return (
        keras.backend.backend() == "tensorflow"
        and setting.network == "cnn"
        and not setting.dropout
        and not setting.dense_units
        and setting.images <= len(split.train.labels)
        and setting.images % setting.batch_size == 0
        and rows * columns <= _LARGEST_IMAGE
    )


@lru_cache(maxsize=4)
def _stack(setting: Setting, split: Split, count: int) -> Stack:
    from cnnlab.train.stacked import Stack

    return Stack(setting, split, count)
