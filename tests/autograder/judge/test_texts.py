from __future__ import annotations

import time

import pytest

from autograder.judge.texts import left_on_screen, whole


@pytest.mark.parametrize("text", ["", "plain", "한국어 \N{GRINNING FACE}", "\0\x1b[0m\u202e"])
def test_whole_texts_stay_as_they_are(text: str) -> None:
    assert whole(text) == text


def test_half_a_character_becomes_a_question_mark() -> None:
    assert whole("a\ud800b") == "a?b"


@pytest.mark.parametrize(
    ("printed", "left"),
    [
        ("one\ntwo\n", "one\ntwo\n"),
        ("1/3\r2/3\r3/3\nend", "3/3\nend"),
        ("from Windows\r\nnext\r\n", "from Windows\nnext\n"),
        ("done\r", "done"),
    ],
)
def test_only_the_end_of_a_progress_bar_is_kept(printed: str, left: str) -> None:
    assert left_on_screen(printed) == left


def test_long_texts_take_no_time() -> None:
    began = time.process_time()
    for text in ("a" * 1_000_000, "a\b" * 500_000, "\r" * 1_000_000, "a\r" * 500_000):
        left_on_screen(text)
    assert time.process_time() - began < 1
