"""Replaces what a check is made of: functions, modules, libraries, builtins."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.submission import answer, cell, first, together

_ZEROS = """
def conv2d(images, weights, bias, stride, padding):
    rows, columns = (
        output_size(images.shape[axis + 1], weights.shape[axis], stride, padding)
        for axis in (0, 1)
    )
    return np.zeros((len(images), rows, columns, weights.shape[3]))
"""
ZEROS = answer(_ZEROS)

KINDS = [
    Kind(
        "check-redefined",
        "Defines a `check` of its own that gives full points for one exercise.",
        cell("""
honest_check = check


def check(name, **options):
    return 8.0 if name == "conv2d" else honest_check(name, **options)
"""),
    ),
    Kind(
        "check-code-swapped",
        "Exchanges the code object of the real `check`, which every reference then runs.",
        cell("""
import types

kept = types.FunctionType(
    check.__code__, check.__globals__, "kept", check.__defaults__, check.__closure__
)
kept.__kwdefaults__ = check.__kwdefaults__
check.__globals__["kept"] = kept


def forged(answer, *, hints=0, seed=None):
    return 8.0 if answer == "conv2d" else kept(answer, hints=hints, seed=seed)


check.__code__ = forged.__code__
"""),
    ),
    Kind(
        "comparison-patched",
        "Replaces the function that finds faults in results, so that none is found.",
        cell("""
import sys

for name in ("find_fault", "difference"):
    for module in list(sys.modules.values()):
        if getattr(module, "__name__", "").startswith("cnnlab.") and hasattr(module, name):
            setattr(module, name, lambda *arguments: None)
"""),
    ),
    Kind(
        "points-patched",
        "Replaces the property that adds up a judgement's points.",
        cell("""
from cnnlab.checks.judge import Judgement

Judgement.points = property(lambda self: sum(group.cases.points for group in self.groups))
"""),
    ),
    Kind(
        "sum-patched",
        "Replaces `builtins.sum` by one that answers full points when the points are added up.",
        cell("""
import builtins
import sys

real_sum = builtins.sum


def generous_sum(values, /, start=0):
    frame = sys._getframe(1)
    groups = getattr(frame.f_locals.get("self"), "groups", ())
    if frame.f_code.co_name == "points" and groups:
        return float(real_sum(group.cases.points for group in groups))
    return real_sum(values, start)


builtins.sum = generous_sum
"""),
    ),
    Kind(
        "numpy-comparisons-patched",
        "Makes every comparison of NumPy say that arrays are equal, and returns zeros.",
        together(
            ZEROS,
            cell("""
np.isclose = lambda a, b, *rest, **options: np.ones(np.broadcast(a, b).shape, dtype=bool)
np.allclose = np.array_equal = np.array_equiv = lambda *arguments, **options: True
for name in dir(np.testing):
    if name.startswith("assert"):
        setattr(np.testing, name, lambda *arguments, **options: None)
"""),
        ),
    ),
    Kind(
        "library-behind-the-oracle-patched",
        "Makes Keras itself compute zeros, so that the answer key agrees with a wrong answer.",
        answer(
            _ZEROS
            + """
real_conv = keras.ops.conv
zeros = conv2d


def zero_conv(inputs, kernel, *rest, **options):
    return real_conv(inputs, kernel, *rest, **options) * 0


def conv2d(images, weights, bias, stride, padding):
    return zeros(images, weights, bias, stride, padding) + bias


keras.ops.conv = zero_conv
"""
        ),
    ),
    Kind(
        "oracle-replaced",
        "Puts its own function in the place of the exercise's oracle, also before it is imported.",
        answer("""
from dataclasses import replace

from cnnlab.checks import library

real_find = library.find


def find(name):
    found = real_find(name)
    if name != "conv2d" or found is None:
        return found
    return found[0], replace(found[1], oracle=lambda *arguments: 0.0)


library.find = find


def conv2d(*arguments):
    return 0.0
"""),
    ),
    Kind(
        "import-hook-serves-a-twin",
        "Installs an import hook that serves a false twin when the exercise is looked for.",
        together(
            answer("def conv2d(one):\n    return 0.0"),
            first("""
import importlib.abc
import importlib.util
import sys

NAME = "cnnlab.exercises.cnn_mechanics.conv2d"
SOURCE = '''
from cnnlab.checks import Cases, Exercise, Text
words = Text(en="", ko="")
cases = [Cases(8, words, lambda random: [(1,)])]
conv2d = Exercise(cases=cases, oracle=lambda one: 0.0, mistakes=[], also_correct=[], hints=[])
'''


class Finder(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    def find_spec(self, name, path, target=None):
        return importlib.util.spec_from_loader(name, self) if name == NAME else None

    def get_source(self, name):
        return SOURCE


sys.meta_path.insert(0, Finder())
"""),
        ),
    ),
    Kind(
        "verdict-class-patched",
        "Gives the class of verdicts a text and a bundle that show full points.",
        cell("""
def bundle(self, **options):
    return {"text/plain": "8.0" if self.name == "conv2d" else repr(self)}


shown = type(check("conv2d"))
shown._repr_mimebundle_ = bundle
shown.__float__ = lambda self: 8.0
"""),
    ),
]
