"""Solutions editions are known by their names and their mark, and git leaves them alone."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from autograder.solutions.mark import MARK, is_solutions

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("pool.solutions.ipynb", "", True),
        ("pool.solutions.html", "", True),
        ("renamed.ipynb", f'{{"edition": "{MARK}"}}', True),
        ("renamed.html", f'<meta name="edition" content="{MARK}">', True),
        ("RENAMED.HTML", MARK, True),
        ("pool.ipynb", "{}", False),
        ("mark.py", f'MARK = "{MARK}"', False),
    ],
)
def test_an_edition_is_known_by_its_name_or_its_mark(
    tmp_path: Path, name: str, text: str, expected: bool
) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    assert is_solutions(path) is expected


def test_git_ignores_the_editions_wherever_they_are_moved() -> None:
    folders = ("build/solutions/en", "notebooks/ko/03-cnn-mechanics", "source/cnnlab", "docs")
    names = [
        f"{folder}/cnn-mechanics.solutions.{ending}"
        for folder in folders
        for ending in ("ipynb", "html")
    ]
    shown = subprocess.run(
        ["git", "check-ignore", *names], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert shown.stdout.splitlines() == names
