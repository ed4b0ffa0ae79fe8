"""Texts of a student's process on their way into a file."""

from __future__ import annotations


def whole(text: str) -> str:
    """Return the text without halves of characters, which no file can hold."""
    return text.encode("utf-8", "replace").decode()


def left_on_screen(text: str) -> str:
    """Return what a terminal still shows of each line that began anew with a carriage return."""
    return "\n".join(line.rstrip("\r").rpartition("\r")[2] for line in text.split("\n"))
