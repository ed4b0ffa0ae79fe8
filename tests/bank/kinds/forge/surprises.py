"""Returns or raises what does something when it is read, and changes what it was given."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.parts import ALL
from tests.bank.submission import answer

KINDS = [
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
