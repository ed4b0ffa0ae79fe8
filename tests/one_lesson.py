"""A course that holds one lesson only, made from the repository's."""

from __future__ import annotations

import shutil
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]


def copy_lesson(name: str, root: Path) -> None:
    """Write one lesson's text and sample answers below `root`, and a curriculum of it alone."""
    curriculum = (REPOSITORY / "source" / "curriculum.toml").read_text("utf-8")
    head, *lessons = curriculum.split("[[lesson]]")
    [kept] = [lesson for lesson in lessons if f'name = "{name}"' in lesson]
    for folder in ("lessons", "rubrics"):
        (root / "source" / folder).mkdir(parents=True)
    samples = REPOSITORY / "source" / "rubrics" / f"{name}.toml"
    if samples.exists():
        shutil.copy(samples, root / "source" / "rubrics")
    (root / "source" / "curriculum.toml").write_text(f"{head}[[lesson]]{kept}", "utf-8")
    shutil.copy(REPOSITORY / "source" / "lessons" / f"{name}.md", root / "source" / "lessons")
