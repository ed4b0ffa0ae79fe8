"""Answers to `grid`, right and wrong: every combination of the values, a row each."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import numpy as np

from cnnlab.checks.outcome import Unreadable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    Array = NDArray[Any]
    Space = Mapping[str, Sequence[float]]

_MOST_NUMBERS = 100_000  # more would hold up the judge


KOREAN = {"list of other things": "다른 것의 리스트"}


def rows(result: Any, _space: Space) -> Array | str:
    """Return the rows in one order, whatever order they come in, or what stands there instead."""
    if isinstance(result, Unreadable):
        return "list of other things" if result.type_name == "list" else result.type_name
    found = np.asarray(result, np.float64)
    if found.ndim != 2 or found.size > _MOST_NUMBERS:
        raise ValueError
    return found[np.lexsort(found.T[::-1])]


def by_counting(space: Space) -> Array:
    """Return the rows as a clock counts: the last place turns fastest."""
    values = list(space.values())
    sizes = [len(one) for one in values]
    found = np.empty((int(np.prod(sizes)), len(values)))
    for row in range(len(found)):
        rest = row
        for column in reversed(range(len(values))):
            rest, digit = divmod(rest, sizes[column])
            found[row, column] = values[column][digit]
    return found


def by_product(space: Space) -> Array:
    return np.array(list(itertools.product(*space.values())), np.float32)


def by_meshgrid(space: Space) -> Array:
    axes = np.meshgrid(*space.values())
    return np.stack([axis.ravel() for axis in axes], axis=1)


def by_loops(space: Space) -> list[list[float]]:
    found: list[list[float]] = [[]]
    for values in space.values():
        found = [[*row, value] for value in values for row in found]
    return found


def zipped(space: Space) -> Array:
    return np.array(list(zip(*space.values(), strict=False)))


def zipped_round_and_round(space: Space) -> Array:
    longest = max(len(values) for values in space.values())
    return np.column_stack([np.resize(values, longest) for values in space.values()])


def one_at_a_time(space: Space) -> Array:
    first = [values[0] for values in space.values()]
    found = [first]
    for column, values in enumerate(space.values()):
        found += [[*first[:column], value, *first[column + 1 :]] for value in values[1:]]
    return np.array(found)


def columns_reversed(space: Space) -> Array:
    return by_counting(space)[:, ::-1]


def columns_by_name(space: Space) -> Array:
    return by_counting({name: space[name] for name in sorted(space)})


def first_two_only(space: Space) -> Array:
    return by_counting(dict(list(space.items())[:2]))


def last_values_missing(space: Space) -> Array:
    return by_counting({name: values[:-1] for name, values in space.items()})


def spaced_evenly(space: Space) -> Array:
    even = {
        name: np.linspace(min(values), max(values), len(values)).tolist()
        for name, values in space.items()
    }
    return by_counting(even)


def ends_only(space: Space) -> Array:
    return by_counting({name: [min(values), max(values)] for name, values in space.items()})


def transposed(space: Space) -> Array:
    return by_counting(space).T


def meshgrid_reshaped(space: Space) -> Array:
    return np.array(np.meshgrid(*space.values())).reshape(-1, len(space))


def number_of_rows(space: Space) -> int:
    return len(by_counting(space))


def as_dictionaries(space: Space) -> Any:
    return [dict(zip(space, row, strict=True)) for row in by_counting(space).tolist()]


def names_combined(space: Space) -> Any:
    return np.array(list(itertools.product(space)))


def not_collected(space: Space) -> Any:
    return itertools.product(*space.values())


def axes_of_meshgrid(space: Space) -> Any:
    return np.meshgrid(*space.values())
