"""Answers to `label_safe`, right and wrong: which transforms keep every label of a task?"""

from __future__ import annotations

from collections import Counter

Reading = tuple[str, int, int | None]
Readings = list[Reading]


def names(readings: Readings) -> list[str]:
    """Return the transforms in the order in which they first appear."""
    return list(dict.fromkeys(transform for transform, _, _ in readings))


def by_pairs(readings: Readings, classes: list[int]) -> list[str]:
    """Return the transforms none of whose readings changed a label of the task."""
    changed = {name for name, label, read in readings if label in classes and label != read}
    return [name for name in names(readings) if name not in changed]


def by_removing(readings: Readings, classes: list[int]) -> list[str]:
    safe = names(readings)
    for transform, label, read in readings:
        if label in classes and read != label and transform in safe:
            safe.remove(transform)
    return safe


def by_a_table(readings: Readings, classes: list[int]) -> tuple[str, ...]:
    keeps: dict[str, bool] = {}
    for transform, label, read in readings:
        kept = label == read or label not in classes
        keeps[transform] = keeps.get(transform, True) and kept
    return tuple(transform for transform, kept in keeps.items() if kept)


def by_all(readings: Readings, classes: list[int]) -> list[str]:
    task = frozenset(classes)
    return [
        name
        for name in names(readings)
        if all(label == read for one, label, read in readings if one == name and label in task)
    ]


def by_counting(readings: Readings, classes: list[int]) -> list[str]:
    asked = Counter(name for name, label, _ in readings if label in classes)
    kept = Counter(name for name, label, read in readings if label in classes and label == read)
    return [name for name in names(readings) if asked[name] == kept[name]]


def _of(readings: Readings, name: str, classes: list[int]) -> list[tuple[int, int | None]]:
    return [(label, read) for one, label, read in readings if one == name and label in classes]


def _share(pairs: list[tuple[int, int | None]]) -> float:
    return sum(label == read for label, read in pairs) / len(pairs)


def task_ignored(readings: Readings, classes: list[int]) -> list[str]:
    return by_pairs(readings, [label for _, label, _ in readings])


def readings_of_the_task_too(readings: Readings, classes: list[int]) -> list[str]:
    changed = {
        name
        for name, label, read in readings
        if (label in classes or read in classes) and label != read
    }
    return [name for name in names(readings) if name not in changed]


def unreadable_forgotten(readings: Readings, classes: list[int]) -> list[str]:
    kept: Readings = [
        reading if reading[2] is not None else (*reading[:2], reading[1]) for reading in readings
    ]
    return by_pairs(kept, classes)


def outside_forgotten(readings: Readings, classes: list[int]) -> list[str]:
    inside = (None, *classes)
    kept: Readings = [
        reading if reading[2] in inside else (*reading[:2], reading[1]) for reading in readings
    ]
    return by_pairs(kept, classes)


def only_confusions_of_the_task(readings: Readings, classes: list[int]) -> list[str]:
    return unreadable_forgotten([*_inside(readings, classes)], classes)


def _inside(readings: Readings, classes: list[int]) -> Readings:
    return [
        reading if reading[2] in classes else (*reading[:2], reading[1]) for reading in readings
    ]


def as_sets(readings: Readings, classes: list[int]) -> list[str]:
    found = []
    for name in names(readings):
        pairs = _of(readings, name, classes)
        if {label for label, _ in pairs} == {read for _, read in pairs}:
            found.append(name)
    return found


def most_readings(readings: Readings, classes: list[int]) -> list[str]:
    return [name for name in names(readings) if _share(_of(readings, name, classes)) > 0.5]


def most_of_each_class(readings: Readings, classes: list[int]) -> list[str]:
    return [
        name
        for name in names(readings)
        if all(_share(_of(readings, name, [label])) > 0.5 for label in classes)
    ]


def any_reading(readings: Readings, classes: list[int]) -> list[str]:
    return [name for name in names(readings) if _share(_of(readings, name, classes)) > 0]


def first_reading(readings: Readings, classes: list[int]) -> list[str]:
    firsts = {name: _of(readings, name, classes)[0] for name in names(readings)}
    return [name for name, (label, read) in firsts.items() if label == read]


def last_reading(readings: Readings, classes: list[int]) -> list[str]:
    lasts = {name: _of(readings, name, classes)[-1] for name in names(readings)}
    return [name for name, (label, read) in lasts.items() if label == read]


def unsafe(readings: Readings, classes: list[int]) -> list[str]:
    safe = by_pairs(readings, classes)
    return [name for name in names(readings) if name not in safe]


def once_for_each_reading(readings: Readings, classes: list[int]) -> list[str]:
    safe = by_pairs(readings, classes)
    return [name for name, label, _ in readings if name in safe and label in classes]


def in_alphabetical_order(readings: Readings, classes: list[int]) -> list[str]:
    return sorted(by_pairs(readings, classes))


def labels_for_transforms(readings: Readings, classes: list[int]) -> list[int]:
    return [
        label
        for label in classes
        if all(read == label for _, one, read in readings if one == label)
    ]


def how_many(readings: Readings, classes: list[int]) -> int:
    return len(by_pairs(readings, classes))
