"""Where the written files of a course lie and where the generated ones go."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Self

import autograder
from cnnlab.course_folder import FILE

PROJECT = Path(autograder.__path__[0]).resolve().parent


@dataclass(frozen=True)
class Course:
    """The project, and the folder of an instructor's own course where there is one.

    What the folder holds takes the place of the project's, and all that is made goes there.
    """

    root: Path
    folder: Path | None = None

    @classmethod
    def at(cls, home: Path) -> Self:
        """Return the course whose files lie in `home`: a course folder, or a project."""
        if (home / FILE).is_file():
            return cls(PROJECT, home)
        return cls(home)

    @property
    def home(self) -> Path:
        """The folder that nbgrader's tree and the notebooks belong to."""
        return self.folder or self.root

    @property
    def curriculum(self) -> Path:
        """The order, titles and budgets of the project's lessons."""
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
        return self.home / "nbgrader_config.py"

    @property
    def notebooks(self) -> Path:
        """The learners' editions and their table of contents."""
        return self.home / "notebooks"

    @property
    def instructor_source(self) -> Path:
        """Nbgrader's `source` folder: the assignments with solutions and mark schemes."""
        return self.home / "build" / "source"

    def lesson(self, name: str) -> Path:
        """Return the text of the lesson called `name`, the folder's own if it has one."""
        own = self.own_lesson(name)
        return own if own is not None else self.root / "source" / "lessons" / f"{name}.md"

    def own_lesson(self, name: str) -> Path | None:
        """Return the folder's text of the lesson, or None where the project's counts."""
        own = self.folder and self.folder / "lessons" / f"{name}.md"
        return own if own is not None and own.exists() else None

    def exercises(self, name: str) -> Path:
        """Return the folder in which an author writes a lesson's twins."""
        home = self.folder or self.root / "source" / "cnnlab"
        return home / "exercises" / name.replace("-", "_")

    def plan(self, name: str) -> Path:
        """Return the plan of the lesson called `name`; a lesson may have none."""
        return self.root / "source" / "plans" / f"{name}.toml"

    def shown(self, path: Path) -> str:
        """Return `path` as a person reads it: from the course's folder, with forward slashes."""
        for folder in (self.home, self.root):
            if path.is_relative_to(folder):
                return path.relative_to(folder).as_posix()
        return path.as_posix()
