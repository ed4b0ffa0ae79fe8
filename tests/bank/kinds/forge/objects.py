"""Returns objects that lie about what they are, or that no comparison catches."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.submission import answer

_SHAPE = """
def shape_of(images, weights, stride, padding):
    rows, columns = (
        output_size(images.shape[axis + 1], weights.shape[axis], stride, padding)
        for axis in (0, 1)
    )
    return len(images), rows, columns, weights.shape[3]

"""


def _returning(expression: str, definitions: str = "") -> str:
    return (
        f"{_SHAPE}{definitions}\ndef conv2d(images, weights, bias, stride, padding):\n"
        f"    shape = shape_of(images, weights, stride, padding)\n    return {expression}\n"
    )


KINDS = [
    Kind(
        "equal-to-everything",
        "Returns an object that is equal to everything and passes for an instance of anything.",
        answer(
            _returning(
                "Always()",
                """
class Always:
    __hash__ = None
    __class__ = property(lambda self: np.ndarray)
    __eq__ = __le__ = __ge__ = __bool__ = lambda self, *other: True
    __ne__ = __lt__ = __gt__ = lambda self, *other: False
    __sub__ = __rsub__ = __abs__ = __getattr__ = lambda self, *other: self
""",
            )
        ),
    ),
    Kind(
        "array-subclass",
        "Returns a subclass of ndarray whose functions and comparisons always agree.",
        answer(
            _returning(
                "np.zeros(shape).view(Agreeing)",
                """
class Agreeing(np.ndarray):
    def __array_function__(self, function, types, arguments, options):
        return True

    def __array_ufunc__(self, function, method, *inputs, **options):
        return np.ones(self.shape, dtype=bool)

    def __array_finalize__(self, other):
        self.flags.writeable = False
""",
            )
        ),
    ),
    Kind(
        "array-of-agreeing-objects",
        "Returns an array of objects, each of them equal to everything.",
        answer(
            _returning(
                "np.full(shape, Always(), dtype=object)",
                "class Always:\n    __eq__ = lambda self, other: True\n"
                "    __float__ = lambda self: float('nan')\n",
            )
        ),
    ),
    Kind(
        "masked-array",
        "Returns a masked array with every value masked, which equals anything when compared.",
        answer(_returning("np.ma.masked_all(shape)")),
    ),
    Kind(
        "not-a-number",
        "Returns NaN everywhere, for comparisons that let it pass.",
        answer(_returning("np.full(shape, np.nan)")),
    ),
    Kind(
        "infinity",
        "Returns infinity everywhere, so that tolerances relative to it allow any difference.",
        answer(_returning("np.full(shape, np.inf)")),
    ),
    Kind(
        "empty-result",
        "Returns an array without values, all of which are right.",
        answer(_returning("np.zeros((0, *shape[1:]))")),
    ),
    Kind(
        "broadcasting-result",
        "Returns one value in an array that broadcasts to any shape.",
        answer(_returning("np.zeros((1, 1, 1, 1))")),
    ),
    Kind(
        "false-tensor",
        "Returns an object that looks like a tensor and gives another array each time it is read.",
        answer(
            _returning(
                "Tensor(shape)",
                """
class Tensor:
    def __init__(self, shape):
        self.shape, self.dtype, self.ndim = shape, np.float64, 4

    def __array__(self, *arguments, **options):
        return np.random.default_rng().normal(size=self.shape)

    numpy = __array__
""",
            )
        ),
    ),
]
