"""Returns results that never end: to be read, shown, compared or thrown away."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.parts import ALL
from tests.bank.submission import answer


def _result(name: str, tries: str, code: str) -> Kind:
    return Kind(name, tries, answer(code), honest=ALL - {"conv2d"})


KINDS = [
    _result(
        "generator-without-end",
        "Returns a generator that never ends.",
        """
def conv2d(*arguments):
    while True:
        yield 0.0
""",
    ),
    _result(
        "huge-array-from-nothing",
        "Returns an array of terabytes that is one number repeated.",
        "def conv2d(*arguments):\n    return np.broadcast_to(np.float64(0), (10**6, 10**6))\n",
    ),
    _result(
        "array-of-a-gigabyte",
        "Returns an array of a gigabyte.",
        "def conv2d(*arguments):\n    return np.zeros((1, 11_000, 12_000, 1))\n",
    ),
    _result(
        "nested-without-end",
        "Returns a list that contains itself and tuples nested a hundred thousand deep.",
        """
def conv2d(*arguments, calls=[]):
    calls.append(1)
    if len(calls) % 2:
        itself = []
        itself.append(itself)
        return itself
    deep = ()
    for _ in range(100_000):
        deep = (deep,)
    return deep
""",
    ),
    _result(
        "millions-of-small-values",
        "Returns a tuple of ten million tuples.",
        "def conv2d(*arguments):\n    return ((0, 0),) * 10_000_000\n",
    ),
    _result(
        "number-of-millions-of-digits",
        "Returns a whole number of ten million digits.",
        "def conv2d(*arguments):\n    return 1 << 33_000_000\n",
    ),
    _result(
        "text-of-a-gigabyte",
        "Returns a text of half a gigabyte.",
        "def conv2d(*arguments):\n    return 'x' * 500_000_000\n",
    ),
    _result(
        "conversion-without-end",
        "Returns an object whose conversion to an array never ends.",
        """
class Slow:
    def __array__(self, *arguments, **options):
        while True:
            pass


def conv2d(*arguments):
    return Slow()
""",
    ),
    _result(
        "text-without-end",
        "Returns and raises objects whose text never ends.",
        """
class Slow(Exception):
    def __repr__(self):
        while True:
            pass

    __str__ = __repr__


def conv2d(*arguments, calls=[]):
    calls.append(1)
    if len(calls) % 2:
        return Slow()
    raise Slow
""",
    ),
    _result(
        "finaliser-without-end",
        "Returns an object that takes for ever to be thrown away.",
        """
class Slow:
    def __del__(self):
        import time

        time.sleep(10_000)


def conv2d(*arguments):
    return Slow()
""",
    ),
    _result(
        "class-without-end",
        "Returns an object whose class never answers what it is.",
        """
class Slow:
    @property
    def __class__(self):
        while True:
            pass

    def __getattr__(self, name):
        while True:
            pass


def conv2d(*arguments):
    return Slow()
""",
    ),
]
