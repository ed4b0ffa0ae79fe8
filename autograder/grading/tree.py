"""The instructor's course as nbgrader's own settings describe it: folders, gradebook, plugins."""

from __future__ import annotations

from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from nbgrader.apps.baseapp import NbGrader
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config


@dataclass(frozen=True)
class Tree:
    """Where everything of a class lies; `config` is what nbgrader's commands read as well."""

    repository: Path
    config: Config
    database: str  # the gradebook's URL
    course_id: str
    root: Path

    @classmethod
    def of(cls, repository: Path, database: str | None = None) -> Self:
        """Return the tree that nbgrader_config.py in `repository` sets; `database` overrides it."""
        with chdir(repository):
            application = NbGrader()
            application.load_config_file()
        directory = CourseDirectory(config=application.config)
        return cls(
            repository=repository,
            config=application.config,
            database=database or str(directory.db_url),
            course_id=str(directory.course_id),
            root=Path(directory.root),
        )

    def grading(self, lesson: str) -> Path:
        """Return the folder of the grader's own files."""
        return self.root / "grading" / lesson

    def submitted(self, student: str, lesson: str) -> Path:
        """Return the folder of what a student handed in."""
        return self.root / "submitted" / student / lesson
