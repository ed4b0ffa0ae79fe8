"""A cell's names are found as Python binds them, and whatever hides names is noticed."""

from __future__ import annotations

import ast

import pytest
from IPython.core.inputtransformer2 import TransformerManager

from autograder.grading.names import LONGEST_CELL, Names, names_in


@pytest.mark.parametrize(
    ("source", "reads", "binds"),
    [
        ("pool = 2", set(), {"pool"}),
        ("pool = size + 1", {"size"}, {"pool"}),
        ("total += size", {"total", "size"}, {"total"}),
        ("del digit", {"digit"}, {"digit"}),
        ("digit[0] = 1", {"digit"}, set()),
        ("def f(image):\n    maps = image + bias\n    return maps", {"bias"}, {"f"}),
        ("def f():\n    global count\n    count = 1", set(), {"f", "count"}),
        ("def f(size=kernel): ...", {"kernel"}, {"f"}),
        ("class A:\n    image = image", {"image"}, {"A"}),
        ("rows = [x * scale for x in values]", {"scale", "values"}, {"rows"}),
        ("print(f'{digit:{width}}')", {"print", "digit", "width"}, set()),
        ("f = lambda x: x + bias", {"bias"}, {"f"}),
        ("if (n := size) > 2: ...", {"size"}, {"n"}),
        ("import numpy as np", set(), {"np"}),
        ("%timeit -n 3 correlate(digit)", {"correlate", "digit"}, set()),
        ("%%time\nx = digit", {"digit"}, {"x"}),
        ("%matplotlib inline\nx = digit", {"digit"}, {"x"}),
    ],
)
def test_only_names_that_cells_share_count(source: str, reads: set[str], binds: set[str]) -> None:
    names = names_in(source)
    assert (names.reads, names.binds, names.by_text) == (reads, binds, False)


@pytest.mark.parametrize(
    "source",
    [
        'eval("digit")',
        'globals()["digit"]',
        "import __main__",
        "from inspect import stack",
        'sys.modules["x"]',
        "frame.f_globals",
        "print(_)",
        "x = _12",
        "Out[3]",
        "!ls",
        "files = !ls",
        "%run other.py",
        "%%capture out\ndigit",
        "digit?",
        "x" * (LONGEST_CELL + 1),
    ],
)
def test_what_can_read_any_name_is_noticed(source: str) -> None:
    assert names_in(source).by_text


def test_a_loop_that_throws_its_counter_away_reads_no_history() -> None:
    assert not names_in("for _ in range(3): pass").by_text


@pytest.mark.parametrize(
    "source",
    ["  digit = 1\n  digit", ">>> digit", "In [1]: digit", "x = \\\n%who digit", "digit?"],
)
def test_every_word_counts_where_only_ipython_can_parse(source: str) -> None:
    assert "digit" in names_in(source).reads
    ast.parse(TransformerManager().transform_cell(source))


def test_a_learners_code_warns_nobody(recwarn: pytest.WarningsRecorder) -> None:
    assert names_in("pattern = '\\d'; same = pattern is 'x'").binds == {"pattern", "same"}
    assert not recwarn.list


def test_every_word_counts_where_the_parser_gives_up() -> None:
    assert "digit" in names_in("-" * 90_000 + "digit").reads


@pytest.mark.parametrize(
    "source",
    [
        "def f(:\n    return digit",
        "def f(:\n    eval('digit')",
        "(" * 5000 + "digit",
        "digit\0",
        "if digit:\nprint(digit)",
        "print 'digit'",
    ],
)
def test_nothing_is_read_where_ipython_cannot_parse_either(source: str) -> None:
    assert names_in(source) == Names(frozenset())
    with pytest.raises((SyntaxError, ValueError)):
        ast.parse(TransformerManager().transform_cell(source))


def test_code_that_grows_in_a_compiler_is_read_quickly() -> None:
    lines = ["x = 0"]
    for depth in range(60):
        lines += [" " * depth + "try: pass", " " * depth + "finally:"]
    assert "digit" in names_in("\n".join([*lines, " " * 60 + "digit"])).reads
