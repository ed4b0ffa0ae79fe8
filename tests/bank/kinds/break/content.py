"""Notebook files whose bytes or JSON are not what a notebook is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import nbformat

from tests.bank.kind import Kind
from tests.bank.parts import ALL, NONE

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.bank.submission import Submission


def _content(
    name: str,
    tries: str,
    make: Callable[[Submission], bytes],
    honest: frozenset[str] = NONE,
) -> Kind:
    """Return a kind that hands in bytes; as a rule nothing in them can be graded."""

    def write(submission: Submission) -> None:
        submission.content = make(submission)

    return Kind(name, tries, write, attacked=NONE, honest=honest)


def _changed(change: Callable[[dict[str, Any]], object]) -> Callable[[Submission], bytes]:
    """Return what writes the notebook's JSON after a change that nbformat would refuse."""

    def make(submission: Submission) -> bytes:
        data = json.loads(submission.json)
        change(data)
        return json.dumps(data).encode()

    return make


def _replace(old: str, new: str, count: int = 1) -> Callable[[Submission], bytes]:
    def make(submission: Submission) -> bytes:
        if old not in submission.json:
            raise LookupError(old)
        return submission.json.replace(old, new, count).encode()

    return make


def _version_3(submission: Submission) -> bytes:
    old = nbformat.convert(submission.notebook, 3)
    return str(nbformat.v3.writes_json(old)).encode()


def _large_outputs(megabytes: int) -> Callable[[dict[str, Any]], object]:
    stream = {"output_type": "stream", "name": "stdout", "text": "x" * (megabytes << 20)}
    return lambda data: data["cells"][2].update(outputs=[stream])


def _malformed_outputs(data: dict[str, Any]) -> None:
    code = [cell for cell in data["cells"] if cell["cell_type"] == "code"]
    wrong: list[Any] = ["text", {"output_type": "nonsense"}, {"output_type": "stream"}, 5, None]
    for cell, output in zip(code, wrong, strict=False):
        cell["outputs"] = [output]
    code[-1]["execution_count"] = "many"


def _every(name: str, value: object) -> Callable[[dict[str, Any]], object]:
    def change(data: dict[str, Any]) -> None:
        for cell in data["cells"]:
            cell[name] = value

    return change


_HEAD = b'{"cells": '
_TAIL = b', "metadata": {}, "nbformat": 4, "nbformat_minor": 5}'

KINDS = [
    _content(
        "worksheets-beside-cells",
        "Holds the worksheets of an old format and cells that are texts.",
        lambda _: b'{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "worksheets": [], '
        b'"cells": ["x"]}',
    ),
    _content("not-json", "Hands in a text that is no JSON.", lambda _: b"def conv2d(): pass\n"),
    _content("empty-file", "Hands in a file without a byte.", lambda _: b""),
    _content(
        "cut-off",
        "Hands in a notebook whose second half is missing, as after a full disk.",
        lambda submission: submission.json.encode()[: len(submission.json) // 2],
    ),
    _content(
        "not-utf-8",
        "Hands in a notebook in another encoding, as an old editor saves it.",
        lambda submission: submission.json.replace("e", "é", 9).encode("latin-1", "ignore"),
    ),
    _content(
        "utf-16",
        "Hands in a notebook in UTF-16.",
        lambda submission: submission.json.encode("utf-16"),
    ),
    _content(
        "byte-order-mark",
        "Hands in a notebook that begins with a byte order mark, as Windows editors write it.",
        lambda submission: submission.json.encode("utf-8-sig"),
        ALL,
    ),
    _content("binary-file", "Hands in bytes at random.", lambda _: bytes(range(256)) * 4000),
    _content(
        "another-program's-file",
        "Hands in a web page under the notebook's name.",
        lambda _: b"<!doctype html><title>Log in</title><p>Log in to download.</p>",
    ),
    _content("json-list", "Hands in a JSON list.", lambda _: b"[]"),
    _content("json-null", "Hands in a JSON null.", lambda _: b"null"),
    _content("nbformat-3", "Hands in a notebook of format 3.", _version_3, ALL),
    _content("nbformat-5", "Hands in a notebook of a format to come.", _changed(
        lambda data: data.update(nbformat=5, nbformat_minor=0)
    )),
    _content("nbformat-as-text", "Gives the format's number as a text.", _changed(
        lambda data: data.update(nbformat="4")
    )),
    _content("newer-minor-format", "Hands in a notebook of format 4.99.", _changed(
        lambda data: data.update(nbformat_minor=99)
    ), ALL),
    _content("cells-null", "Hands in a notebook whose cells are null.", lambda _: (
        _HEAD + b"null" + _TAIL
    )),
    _content("cells-as-object", "Hands in a notebook whose cells are a JSON object.", lambda _: (
        _HEAD + b'{"0": {}}' + _TAIL
    )),
    _content("no-cells", "Hands in a notebook without cells.", lambda _: _HEAD + b"[]" + _TAIL),
    _content("metadata-as-list", "Gives every cell a list as metadata.", _changed(
        _every("metadata", [])
    )),
    _content("source-as-number", "Gives every cell a number as source.", _changed(
        _every("source", 5)
    )),
    _content("deeply-nested", "Hands in JSON nested a hundred thousand deep.", lambda _: (
        _HEAD + b"[" * 100_000 + b"]" * 100_000 + _TAIL
    )),
    _content("not-a-number-in-json", "Writes NaN and 1e999 into the metadata.", _replace(
        '"metadata": {', '"metadata": {"a": NaN, "b": 1e999, "c": -Infinity},\n "unused": {'
    )),
    _content("huge-number-in-json", "Writes a number of ten thousand digits.", _replace(
        '"nbformat_minor": 5', f'"nbformat_minor": {"9" * 10_000}'
    )),
    _content("duplicate-keys", "Writes every part of the notebook twice, differently.", _replace(
        '"nbformat": 4', '"cells": [], "metadata": {}, "nbformat": 4'
    )),
    _content("lone-surrogates", "Writes half a character into a cell.", _replace(
        '"source": "', '"source": "\\ud800 \\u0000 '
    )),
    _content("outputs-malformed", "Saves outputs that no notebook can have.", _changed(
        _malformed_outputs
    ), ALL),
    _content("outputs-of-20-megabytes", "Saves 20 MB of training logs as output.", _changed(
        _large_outputs(20)
    ), ALL),
    _content("outputs-of-100-megabytes", "Saves 100 MB of output.", _changed(
        _large_outputs(100)
    )),
    _content("many-cells", "Hands in twenty thousand cells.", _changed(
        lambda data: data["cells"].extend(
            {"cell_type": "code", "id": f"n{number}", "metadata": {}, "source": "1",
             "outputs": [], "execution_count": None}
            if number % 10 == 0
            else {"cell_type": "markdown", "id": f"n{number}", "metadata": {}, "source": "1"}
            for number in range(20_000)
        )
    )),
]  # fmt: skip
