from __future__ import annotations

import linecache
import sys
import time
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from cnnlab.checks.outcome import Unreadable
from cnnlab.checks.run import run, run_all


def stub(_x: object) -> None:
    raise NotImplementedError


def fails(x: int) -> int:
    y = x + 1
    return [1][y]


def changes(array: NDArray[Any]) -> NDArray[Any]:
    array += 1
    return array


def endless(_x: object) -> None:
    while True:
        pass


def leaves(_x: object) -> None:
    sys.exit(3)


def deep(x: int) -> int:
    return deep(x)


def interrupted(_x: object) -> None:
    raise KeyboardInterrupt


class SpeechlessError(Exception):
    def __str__(self) -> str:
        raise RuntimeError


def speechless(_x: object) -> None:
    raise SpeechlessError


def test_a_result_is_returned() -> None:
    assert run(lambda x: x + 1, (1,), 1).value == 2


@pytest.mark.parametrize(
    ("function", "status"),
    [
        (stub, "not attempted"),
        (fails, "raised"),
        (endless, "too slow"),
        (leaves, "raised"),
        (deep, "raised"),
        (interrupted, "stopped"),
        (speechless, "raised"),
    ],
)
def test_whatever_happens_there_is_an_outcome(function: object, status: str) -> None:
    assert run(function, (1,), 0.3).status == status  # type: ignore[arg-type]


def test_an_unwritten_function_inside_a_written_one_is_no_missing_answer() -> None:
    outcome = run(lambda x: stub(x), (1,), 1)
    assert outcome.status == "raised"
    assert outcome.trouble is not None
    assert outcome.trouble.type_name == "NotImplementedError"


def test_an_exception_carries_the_learners_own_line() -> None:
    trouble = run(fails, (1,), 1).trouble
    assert trouble is not None
    assert (trouble.type_name, trouble.line) == ("IndexError", "return [1][y]")
    assert trouble.line_number == fails.__code__.co_firstlineno + 2


def test_an_exception_in_a_library_points_at_the_call_in_the_learners_code() -> None:
    def wrong(x: int) -> object:
        return np.zeros((2, 3)) @ np.zeros((2, x))

    trouble = run(wrong, (3,), 1).trouble
    assert trouble is not None
    assert trouble.line.startswith("return np.zeros")


def test_an_exception_in_a_function_of_another_cell_names_that_function() -> None:
    names: dict[str, Any] = {}
    for number, source in enumerate(
        ("def pad(x):\n    return [1][x]\n", "def conv(x):\n    return pad(x)\n")
    ):
        file = f"<cell {number}>"
        linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
        exec(compile(source, file, "exec"), names)
    trouble = run(names["conv"], (3,), 1).trouble
    assert trouble is not None
    assert (trouble.function, trouble.line_number, trouble.line) == ("pad", 2, "return [1][x]")
    own = run(names["pad"], (3,), 1).trouble
    assert own is not None
    assert own.function == ""


def test_changed_inputs_are_reported_and_the_callers_array_is_safe() -> None:
    array = np.ones((2, 2))
    outcome = run(changes, (array,), 1)
    assert outcome.changed == (0,)
    assert array.sum() == 4


def test_a_generator_that_never_ends_is_unreadable() -> None:
    outcome = run(lambda _x: iter(int, 1), (1,), 1)
    assert isinstance(outcome.value, Unreadable)


def test_calls_after_an_endless_one_are_skipped() -> None:
    outcomes, _ = run_all(endless, [(1,), (2,), (3,)], 0.1)
    assert [outcome.status for outcome in outcomes] == ["too slow", "skipped", "skipped"]


def test_slow_calls_share_a_time_limit() -> None:
    outcomes, _ = run_all(lambda x: time.sleep(0.15) or x, [(n,) for n in range(4)], 1, 0.2)
    assert [outcome.status for outcome in outcomes] == ["returned"] * 2 + ["out of time"] * 2


def test_a_flood_of_prints_is_cut() -> None:
    def talks(_x: int) -> int:
        print("word " * 100_000)
        return 1

    outcomes, printed = run_all(talks, [(1,)], 5)
    assert outcomes[0].value == 1
    assert len(printed.kept) < 3000 and printed.left_out
