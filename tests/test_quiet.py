from __future__ import annotations

import os
import subprocess
import sys
import warnings

import pytest

from cnnlab.quiet import LONGEST, quiet


def test_prints_are_kept_up_to_a_length() -> None:
    with quiet() as printed:
        for _ in range(1000):
            print("x" * 99)
    assert len(printed.kept) == LONGEST
    assert printed.left_out == 100_000 - LONGEST


def test_nothing_reaches_stdout_or_stderr(capfd: pytest.CaptureFixture[str]) -> None:
    with quiet():
        print("a", file=sys.stderr)
        os.write(1, b"b")
        os.write(2, b"c")
        warnings.warn("d", stacklevel=1)
        subprocess.run([sys.executable, "-c", "print('e')"], check=True)
    print("after")
    out, err = capfd.readouterr()
    assert (out, err) == ("after\n", "")
