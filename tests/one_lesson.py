"""A course that holds one lesson only, made from the repository's."""

from __future__ import annotations

import shutil
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]


def copy_lesson(name: str, root: Path) -> None:
    """Write the text of one lesson below `root`, and a curriculum in which no other one stands."""
    curriculum = (REPOSITORY / "source" / "curriculum.toml").read_text("utf-8")
    head, *lessons = curriculum.split("[[lesson]]")
    [kept] = [lesson for lesson in lessons if f'name = "{name}"' in lesson]
    (root / "source" / "lessons").mkdir(parents=True)
    (root / "source" / "curriculum.toml").write_text(f"{head}[[lesson]]{kept}", "utf-8")
    shutil.copy(REPOSITORY / "source" / "lessons" / f"{name}.md", root / "source" / "lessons")
