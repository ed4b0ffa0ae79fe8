"""Runs a learner's function on arguments and reports what happened, whatever happens."""

from __future__ import annotations

import copy
import linecache
import time
import traceback
from collections.abc import Callable, Sequence
from functools import partial
from types import TracebackType

import numpy as np

from cnnlab.checks.exercise import Arguments, Function
from cnnlab.checks.models.read import is_model, read_model
from cnnlab.checks.outcome import Outcome, Plain, Trouble, plain, shorten
from cnnlab.limits import TooSlow, limited
from cnnlab.quiet import Beginning, quiet

_ENDING = ("too slow", "stopped", "skipped")
# All calls of one check together; nbgrader stops a cell that takes much longer.
TOGETHER = 30.0


def run_all(
    function: Function, calls: Sequence[Arguments], seconds: float, together: float = TOGETHER
) -> tuple[list[Outcome], Beginning]:
    """Return one Outcome a call, and what was printed."""
    with quiet() as printed:
        outcomes = ask_all(partial(run, function, seconds=seconds), calls, together)
    return outcomes, printed


def ask_all(
    ask: Callable[[Arguments], Outcome], calls: Sequence[Arguments], together: float = TOGETHER
) -> list[Outcome]:
    """Return one Outcome a call, wherever the function is that `ask` reaches.

    Calls after one that had to be stopped, or after `together` seconds, are not tried.
    """
    outcomes: list[Outcome] = []
    end = time.monotonic() + together
    for arguments in calls:
        if outcomes and outcomes[-1].status in _ENDING:
            outcomes.append(Outcome("skipped"))
        elif time.monotonic() > end:
            outcomes.append(Outcome("out of time"))
        else:
            outcomes.append(ask(arguments))
    return outcomes


def run(function: Function, arguments: Arguments, seconds: float) -> Outcome:
    """Return what one call led to; the caller's arguments stay as they are."""
    given = copy.deepcopy(arguments)
    try:
        value = limited(_answer, (function, given), seconds)
    except NotImplementedError as problem:
        if _is_stub(problem.__traceback__, function):
            return Outcome("not attempted")
        return Outcome("raised", trouble=_trouble(problem, function))
    except TooSlow as problem:
        return Outcome("too slow", trouble=_trouble(problem, function))
    except KeyboardInterrupt:
        return Outcome("stopped")
    except BaseException as problem:  # SystemExit, GeneratorExit and a learner's own kinds too
        return Outcome("raised", trouble=_trouble(problem, function))
    return Outcome("returned", value, changed=_changed(arguments, given))


def _is_stub(trace: TracebackType | None, function: Function) -> bool:
    """Tell whether the function itself raised, not another unwritten one that it calls."""
    innermost = None
    for frame, _ in traceback.walk_tb(trace):
        innermost = frame.f_code
    return innermost is getattr(function, "__code__", innermost)


def _answer(function: Function, arguments: Arguments) -> Plain:
    # Reading the result counts as the function's time: it may be a generator or worse.
    result = function(*arguments)
    return read_model(result) if is_model(result) else plain(result)


def _changed(before: Arguments, after: Arguments) -> tuple[int, ...]:
    return tuple(
        position
        for position, (old, new) in enumerate(zip(before, after, strict=True))
        if not _same(old, new)
    )


def _same(old: object, new: object) -> bool:
    if isinstance(old, np.ndarray) and isinstance(new, np.ndarray):
        return old.shape == new.shape and bool(np.array_equal(old, new))
    return bool(old == new)


def _trouble(problem: BaseException, function: Function) -> Trouble:
    number, line, other = _own_line(problem.__traceback__, function)
    try:
        message = str(problem)
    except Exception:  # a learner's own exception may fail to say what it is
        message = ""
    line = shorten(line.strip())
    return Trouble(type(problem).__name__, shorten(message), number, line, shorten(other))


def _own_line(trace: TracebackType | None, function: Function) -> tuple[int | None, str, str]:
    """Return number and text of the deepest line of the learner's code, and whose it is.

    The third is the name of the function in another cell, or file, that the line belongs to; ""
    where the function itself stands. Each cell is a file, and all share the notebook's names.
    """
    home = getattr(getattr(function, "__code__", None), "co_filename", None)
    names = getattr(function, "__globals__", None)
    frames = traceback.walk_tb(trace)
    own = [(frame.f_code, number) for frame, number in frames if frame.f_globals is names]
    if not own or own[-1][1] is None or home is None:
        return None, "", ""
    code, number = own[-1]
    # Of a function inside another one, or of a comprehension, the one that the learner named.
    other = code.co_qualname.partition(".<locals>")[0] if code.co_filename != home else ""
    return number, linecache.getline(code.co_filename, number), other
