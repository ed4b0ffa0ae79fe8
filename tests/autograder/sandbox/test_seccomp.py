"""The filter is complete, and compiled once."""

from __future__ import annotations

import ctypes.util
import os
import sys

import pytest

from autograder.sandbox import refused
from autograder.sandbox.level import Level

if sys.platform != "linux" or ctypes.util.find_library("seccomp") is None:
    pytest.skip("needs Linux with libseccomp", allow_module_level=True)

import pyseccomp

from autograder.sandbox.seccomp import _compile, compiled


@pytest.mark.skipif(os.uname().machine != "x86_64", reason="the names are those of x86-64")
def test_every_name_is_a_system_call_of_some_architecture() -> None:
    names = refused.ALWAYS + refused.WITHOUT_NAMESPACES + refused.SIGNALS + refused.UNKNOWN
    names += refused.ON_FILES_OF_THE_USER + refused.UNKNOWN_TO_LANDLOCK
    nowhere = pyseccomp.resolve_syscall(pyseccomp.Arch.NATIVE, "no such call")
    unknown = [n for n in names if pyseccomp.resolve_syscall(pyseccomp.Arch.NATIVE, n) == nowhere]
    assert unknown == []


def test_no_call_stands_in_two_lists() -> None:
    names = refused.ALWAYS + refused.UNKNOWN + refused.PRETENDED + refused.SIGNALS
    assert len(names) == len(set(names))


def test_the_filter_is_compiled_once() -> None:
    assert compiled(Level.NAMESPACES, False) is compiled(Level.NAMESPACES, False)


def test_without_scoped_signals_each_process_gets_a_filter_of_its_own() -> None:
    eleven, twelve = (_compile(Level.LANDLOCK, True, process) for process in (11, 12))
    assert eleven != twelve
    assert len(eleven) > len(compiled(Level.LANDLOCK, True))
