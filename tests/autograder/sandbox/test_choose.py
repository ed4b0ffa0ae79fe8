"""The strongest level of this host is taken, and none without somebody's word for it."""

from __future__ import annotations

import os
import threading

import pytest

from autograder.sandbox.choose import UnprotectedError, choose_level
from autograder.sandbox.level import WITHOUT, Level
from cnnlab.text import set_language

EVERYTHING = "namespaces,landlock"


def test_the_strongest_level_is_taken_also_in_a_process_with_threads(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv(WITHOUT, raising=False)
    waiting = threading.Event()
    threads = [threading.Thread(target=waiting.wait) for _ in range(4)]
    for thread in threads:
        thread.start()
    try:
        strongest = choose_level(trusted=False)
    finally:
        waiting.set()
    monkeypatch.setenv(WITHOUT, "namespaces")
    weaker = choose_level(trusted=False)
    assert strongest is (Level.NAMESPACES if os.geteuid() == 0 else Level.USER_NAMESPACES)
    assert weaker is Level.LANDLOCK


def test_a_host_without_any_is_refused_and_told_what_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(WITHOUT, EVERYTHING)
    with pytest.raises(UnprotectedError) as refused:
        choose_level(trusted=False)
    told = str(refused.value)
    assert "namespaces: left out" in told and "landlock: left out" in told
    assert "Expected Linux" in told and "--trust-submissions" in told


def test_it_is_told_in_korean_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(WITHOUT, EVERYTHING)
    set_language("ko")
    try:
        with pytest.raises(UnprotectedError, match="격리할 방법이 없습니다"):
            choose_level(trusted=False)
    finally:
        set_language("en")


def test_trust_is_used_only_where_nothing_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(WITHOUT, "namespaces")
    assert choose_level(trusted=True) is Level.LANDLOCK
    monkeypatch.setenv(WITHOUT, EVERYTHING)
    assert choose_level(trusted=True) is Level.NONE
