"""Takes the right results out of the process that checks, and gives them back as answers."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.submission import answer, cell, first, together

# Inputs as text: what an answer looks its results up by.
_KEY = """
def key(arguments):
    return repr([getattr(value, "tolist", lambda v=value: v)() for value in arguments])

"""

KINDS = [
    Kind(
        "expected-from-the-callers-frames",
        "Walks up the stack of frames to the checker's list of calls and returns what it expects.",
        answer(
            _KEY
            + """
def conv2d(*arguments):
    import sys

    frame = sys._getframe(1)
    while frame:
        for values in list(frame.f_locals.values()):
            for call in values if isinstance(values, list) else ():
                if key(getattr(call, "arguments", ())) == key(arguments):
                    return call.expected
        frame = frame.f_back
"""
        ),
    ),
    Kind(
        "expected-from-the-garbage-collector",
        "Asks the garbage collector for every object that holds an expected result.",
        answer(
            _KEY
            + """
def conv2d(*arguments):
    import gc

    for thing in gc.get_objects():
        if type(thing).__name__ == "Call" and key(thing.arguments) == key(arguments):
            return thing.expected
        if isinstance(thing, dict) and "expected" in thing and "arguments" in thing:
            return thing["expected"]
"""
        ),
    ),
    Kind(
        "expected-by-profiling",
        "Installs a profiler before any check, which notes what every oracle returns.",
        together(
            first("""
import sys
import threading

seen = []


def note(frame, event, result):
    code = frame.f_code
    if event == "return" and "exercises" in code.co_filename:
        names = code.co_varnames[: code.co_argcount]
        if names[:3] == ("images", "weights", "bias"):
            seen.append(([frame.f_locals[name] for name in names], result))


sys.setprofile(note)
threading.setprofile(note)
"""),
            answer(
                _KEY
                + """
def conv2d(*arguments):
    return next((result for inputs, result in seen if key(inputs) == key(arguments)), None)
"""
            ),
        ),
    ),
    Kind(
        "expected-from-earlier-verdicts",
        "Fixes the seed, asks for verdicts and reads expected results from them until it has all.",
        answer(
            _KEY
            + """
known = {}


def conv2d(*arguments):
    return known.get(key(arguments))


for module_and_name in (("secrets", "randbits"), ("numpy.random", "default_rng")):
    module = __import__(module_and_name[0], fromlist=["x"])
    real = getattr(module, module_and_name[1])
    fixed = (lambda bits: 7) if "randbits" in module_and_name else (lambda *seed, r=real: r(7))
    setattr(module, module_and_name[1], fixed)
import os

os.environ["CNNLAB_SEED"] = "7"
for _ in range(60):
    verdict = check("conv2d")
    for group in verdict.judgement.groups:
        if group.failure:
            call = group.failure.call
            known[key(call.arguments)] = call.expected
"""
        ),
    ),
    Kind(
        "expected-from-a-failing-deep-copy",
        "Replaces copy.deepcopy, gets the checker's own arguments and finds who refers to them.",
        together(
            cell("""
import copy

copy.deepcopy = lambda value, memo=None: value
"""),
            answer("""
def conv2d(*arguments):
    import gc

    for owner in gc.get_referrers(arguments[0]):
        for holder in gc.get_referrers(owner):
            if isinstance(holder, dict) and "expected" in holder:
                return holder["expected"]
            for name in ("expected", "oracle"):
                if hasattr(holder, name):
                    return getattr(holder, name)
"""),
        ),
    ),
    Kind(
        "judge-traced",
        "Traces every line that runs after the answer and changes the checker's local variables.",
        together(
            answer("""
def conv2d(*arguments):
    import ctypes
    import sys

    def trace(frame, event, argument):
        for name in ("finding", "fault", "failures", "refused", "points"):
            if name in frame.f_locals:
                frame.f_locals[name] = {"failures": {}, "points": 8.0}.get(name)
                ctypes.pythonapi.PyFrame_LocalsToFast(
                    ctypes.py_object(frame), ctypes.c_int(0)
                )
        return trace

    sys.settrace(trace)
    frame = sys._getframe()
    while frame:
        frame.f_trace = trace
        frame = frame.f_back
"""),
        ),
    ),
]
