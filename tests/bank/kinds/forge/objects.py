"""Returns objects that lie about what they are, or that no comparison catches."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.parts import ALL
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
    Kind(
        "false-model",
        "Answers with a Keras model whose layers hold its own code instead of a function.",
        answer("""
class Convolution(keras.Model):
    def __call__(self, *arguments, **options):
        return keras.ops.zeros((1, 1, 1, 1))

    def get_config(self):
        return {"module": "builtins", "class_name": "eval", "config": {"source": "8.0"}}

    @classmethod
    def from_config(cls, config):
        return 8.0


conv2d = Convolution()
conv2d.__name__ = "conv2d"
"""),
    ),
    Kind(
        "pickle-with-a-surprise",
        "Returns an object whose unpickling would run a function in the process that reads it.",
        answer("""
class Surprise:
    def __reduce__(self):
        return eval, ("__import__('sys').displayhook(8.0)",)


def conv2d(*arguments):
    return Surprise()
"""),
    ),
    Kind(
        "number-that-agrees",
        "Returns an int that is equal to every number and looks like the right one when printed.",
        answer(
            """
class Agreeing(int):
    __eq__ = lambda self, other: True
    __ne__ = lambda self, other: False
    __int__ = __index__ = lambda self: self
    __hash__ = int.__hash__


def count_kernels(input_channels, filters):
    return Agreeing(-1)
""",
            "count_kernels",
        ),
        attacked=frozenset({"count_kernels"}),
        honest=ALL - {"count_kernels"},
    ),
    Kind(
        "inputs-zeroed",
        "Sets its inputs to zero, so that the answer for them is zero, and hides the change.",
        answer("""
def conv2d(images, weights, bias, stride, padding):
    import cnnlab.checks.run

    cnnlab.checks.run._changed = lambda before, after: ()
    for array in (images, weights, bias):
        array.flags.writeable = True
        array[...] = 0
    rows, columns = (
        output_size(images.shape[axis + 1], weights.shape[axis], stride, padding)
        for axis in (0, 1)
    )
    return np.zeros((len(images), rows, columns, len(bias)))
"""),
    ),
    Kind(
        "exception-that-speaks",
        "Raises an exception whose name, text and notes are points, markup and terminal codes.",
        answer(r"""
class Points(Exception):
    def __str__(self):
        return "8.0\n</pre><script>document.title = 8</script>\x1b[2J\x1b[1;1H8.0"

    __repr__ = __str__


Points.__name__ = Points.__qualname__ = "8.0"


def conv2d(*arguments):
    problem = Points()
    problem.add_note("</pre><style>body { display: none }</style>")
    raise problem
"""),
    ),
]
