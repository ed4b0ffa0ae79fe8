"""Where the written files of a course lie and where the generated ones go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Course:
    """The folders of a course, all below its root."""

    root: Path

    @property
    def curriculum(self) -> Path:
        """The order, titles and budgets of the lessons."""
        return self.root / "source" / "curriculum.toml"

    @property
    def glossary(self) -> Path:
        """The agreed terms in both languages."""
        return self.root / "source" / "glossary.toml"

    @property
    def plan_pages(self) -> Path:
        """The plans of the lessons as pages for teachers."""
        return self.root / "docs" / "plans"

    @property
    def configuration(self) -> Path:
        """Nbgrader's settings."""
        return self.root / "nbgrader_config.py"

    @property
    def notebooks(self) -> Path:
        """The learners' editions and their table of contents."""
        return self.root / "notebooks"

    @property
    def instructor_source(self) -> Path:
        """Nbgrader's `source` folder: the assignments with solutions and mark schemes."""
        return self.root / "build" / "source"

    def lesson(self, name: str) -> Path:
        """Return the text of the lesson called `name`."""
        return self.root / "source" / "lessons" / f"{name}.md"

    def plan(self, name: str) -> Path:
        """Return the plan of the lesson called `name`; a lesson may have none."""
        return self.root / "source" / "plans" / f"{name}.toml"

    def shown(self, path: Path) -> str:
        """Return `path` as a person reads it: from the course's root, with forward slashes."""
        return path.relative_to(self.root).as_posix()
