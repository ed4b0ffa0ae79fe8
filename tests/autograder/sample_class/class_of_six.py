"""The sample class of six in the first lesson, made once by the command for all tests."""

from __future__ import annotations

import io
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from typing import TYPE_CHECKING

from autograder.commands import main
from cnnlab.checks import library

if TYPE_CHECKING:
    from pathlib import Path

LESSON = "first-cnn"


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str


def demo(folder: Path, lesson: str = LESSON) -> Ran:
    out, err = io.StringIO(), io.StringIO()
    given = ["demo", lesson, "--students", "6", "--no-open", "--language", "en"]
    try:
        with redirect_stdout(out), redirect_stderr(err):
            status = main([*given, "--folder", str(folder)])
    finally:
        library.use(None)
    return Ran(status, out.getvalue(), err.getvalue())
