"""Which row of a platform's table is which student."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from autograder.grading.results import Result

    Keys = Mapping[str, Callable[[Result], str]]


def matched(
    rows: Sequence[Sequence[str]], keys: Keys, results: Sequence[Result], prefix: str = ""
) -> tuple[dict[int, Result], list[Result]]:
    """Return the results by the number of their row, and those without one.

    `rows` begins with the header. `keys` says by column what stands there for a result, the surest
    column first; `prefix` stands before the platform's own numbers. A value that two rows or two
    results share names nobody: a grade in the wrong row is worse than none.
    """
    header = rows[0]
    found: dict[int, Result] = {}
    missing = {result.person.id: result for result in results}
    for column, key in keys.items():
        if column not in header:
            continue
        place = header.index(column)
        values = [row[place].strip().removeprefix(prefix).casefold() for row in rows]
        wanted = {student: key(result).casefold() for student, result in missing.items()}
        in_rows, in_results = Counter(values[1:]), Counter(wanted.values())
        for student, value in wanted.items():
            if value and in_rows[value] == 1 and in_results[value] == 1:
                number = values.index(value, 1)
                if number not in found:
                    found[number] = missing.pop(student)
    return found, list(missing.values())
