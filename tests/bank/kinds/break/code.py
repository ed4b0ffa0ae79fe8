"""Code that learners hand in every term: errors, shadowed names, forgotten cells, odd commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bank.kind import Kind
from tests.bank.parts import ALL, BEFORE, NONE
from tests.bank.submission import answer, cell, first, last

if TYPE_CHECKING:
    from tests.bank.submission import Submission

_AFTER = "pool"
_BEFORE_POOL = BEFORE | {"conv2d"}


def _cell(name: str, tries: str, code: str, honest: frozenset[str] = ALL) -> Kind:
    """Return a kind whose answers are right and that has one more cell, above `pool`."""
    return Kind(name, tries, cell(code, above=_AFTER), attacked=NONE, honest=honest)


def _on_stderr(submission: Submission) -> None:
    """Let a right answer warn and print to the error stream, also from C."""
    submission.answer().source += """


right = conv2d


def conv2d(*arguments):
    import os
    import sys
    import warnings

    warnings.warn("nearly done")
    print("working", file=sys.stderr)
    os.write(2, b"working")
    return right(*arguments)
"""


KINDS = [
    Kind(
        "syntax-error-in-an-answer", "Forgets a colon.", answer("def conv2d(images)\n    return 0")
    ),
    Kind(
        "name-unknown-in-an-answer",
        "Uses a name that it has never defined.",
        answer("def conv2d(*arguments):\n    return undefined_name + 1"),
    ),
    Kind(
        "answer-raises-when-defined",
        "Ends the answer's cell with a call that fails.",
        answer("conv2d()\n\n\ndef conv2d(*arguments):\n    return 0"),
    ),
    Kind(
        "answer-under-another-name",
        "Gives the function another name.",
        answer("def convolve(images, weights, bias, stride, padding):\n    return images"),
    ),
    Kind("answer-is-no-function", "Answers with a number.", answer("conv2d = 42")),
    Kind(
        "answer-is-a-class",
        "Answers with a class.",
        answer("class conv2d:\n    def __init__(self, *arguments):\n        pass"),
    ),
    _cell(
        "syntax-error-in-a-cell", "Has a cell that is no Python.", "for n in range(3)\n  print n"
    ),
    _cell("error-in-a-cell", "Has a cell that fails.", "print(undefined_name)\n1 / 0"),
    _cell("names-deleted", "Deletes every name.", "%reset -f", _BEFORE_POOL),
    _cell("check-shadowed", "Gives the name `check` to a number.", "check = 8.0", _BEFORE_POOL),
    _cell("kernel-left", "Calls exit() in a cell.", "exit()", _BEFORE_POOL),
    _cell("system-exit", "Raises SystemExit in a cell.", "import sys\n\nsys.exit('done')"),
    _cell("folder-changed", "Changes into another folder.", "import os\n\nos.chdir('/')"),
    _cell(
        "streams-replaced",
        "Replaces the streams for printing, and closes them.",
        "import sys\n\nsys.stdout = sys.stderr = None\nsys.__stdout__.close()",
    ),
    _cell("package-installed", "Installs a package.", "%pip install --quiet humanize"),
    _cell(
        "package-missing",
        "Imports a package that the course does not have.",
        "import torch\n\ntorch.ones(3)",
    ),
    _cell(
        "shell-commands", "Runs shell commands.", "!ls -la\n!cat *.ipynb | head -c 1000\n!sleep 1"
    ),
    _cell("bash-cell", "Has a cell in another language.", "%%bash\necho $HOME; exit 3"),
    _cell("unknown-magic", "Uses a magic that is not installed.", "%%sql\nselect 8"),
    _cell("null-bytes-in-a-cell", "Has null bytes in a cell.", "x = 1\x00\x00"),
    _cell("very-long-line", "Has a line of a million letters.", f"x = '{'x' * 1_000_000}'"),
    _cell(
        "deeply-nested-expression",
        "Has an expression that is nested too deeply to be compiled.",
        "x = " + "(" * 5_000 + "1" + ")" * 5_000,
    ),
    _cell(
        "warnings-raised-to-errors",
        "Turns warnings into errors and floating-point errors into exceptions.",
        "import warnings\n\nwarnings.simplefilter('error')\nnp.seterr(all='raise')",
        _BEFORE_POOL,
    ),
    _cell(
        "printing-options", "Changes how arrays are printed.", "np.set_printoptions(threshold=0)"
    ),
    Kind(
        "stderr-in-answers",
        "Prints to the error stream in a right answer.",
        _on_stderr,
        attacked=NONE,
        honest=ALL,
    ),
    Kind(
        "float32-throughout",
        "Sets Keras to another precision.",
        first("import keras\n\nkeras.config.set_floatx('float16')"),
        attacked=NONE,
        honest=ALL,
    ),
    Kind(
        "figures-without-end",
        "Opens a hundred figures and never closes them.",
        last("""
import matplotlib.pyplot as plt

for _ in range(100):
    plt.figure()
    plt.plot([1, 2])
"""),
        attacked=NONE,
        honest=ALL,
    ),
]
