"""nbgrader's autograded tree: what the formgrader shows and feedback is made from."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from autograder.grading.atomic import beside, clear_unfinished, put_folder
from autograder.submissions.plain import copy_plain
from autograder.submissions.screen import screen

if TYPE_CHECKING:
    from autograder.grading.record import Record
    from autograder.job import Limits

_READ_ONLY = 0o444  # as nbgrader leaves the files of a course that is not shared by a group
_GROUP_SHARED = 0o664
_SHARED_FOLDER = 0o2770


@dataclass(frozen=True)
class Autograded:
    """The folders of one lesson below `root`, which is nbgrader's `build/autograded`."""

    root: Path
    lesson: str
    source: Path | None = None  # the instructor's folder of the lesson: its files come along
    groupshared: bool = False  # c.CourseDirectory.groupshared

    def folder(self, student: str) -> Path:
        """Return where a student's autograded notebook lies."""
        return self.root / student / self.lesson

    def keep(self, student: str, notebook: dict[str, Any], files: Path, limits: Limits) -> None:
        """Replace a student's folder: the executed notebook and the submission's other files.

        `files` is hostile and only its plain files are copied; an instructor's file of the same
        name takes the place of a learner's, as nbgrader does it.
        """
        target = self.folder(student)
        target.parent.mkdir(parents=True, exist_ok=True)
        finished = beside(target)
        names, _ = screen(files, limits)
        notebooks = frozenset(name for name in names if name.endswith(".ipynb"))
        finished.mkdir()
        copy_plain(files, finished, limits, without=notebooks)
        self._copy_course_files(finished)
        # On one line: nbformat's own layout costs more than the rest of the grader's part.
        text = json.dumps(notebook, ensure_ascii=False)
        data = text.encode("utf-8", "replace")  # a learner's output may hold half a character
        (finished / f"{self.lesson}.ipynb").write_bytes(data + b"\n")
        self._set_permissions(finished)
        put_folder(finished, target)

    def remove(self, student: str) -> None:
        """Remove what an earlier submission left, if the newer one has no notebook to show."""
        if self.folder(student).exists():
            old = beside(self.folder(student))
            self.folder(student).rename(old)
            shutil.rmtree(old)

    def has(self, record: Record) -> bool:
        """Tell whether the notebook of a result is there, or none is to be."""
        there = (self.folder(record.person.id) / f"{self.lesson}.ipynb").is_file()
        return there == (record.graded.status in ("graded", "graded in part"))

    def clear_unfinished(self) -> None:
        """Remove what a killed grader left half written."""
        for folder in self.root.glob("*/"):
            clear_unfinished(folder)

    def _copy_course_files(self, finished: Path) -> None:
        if self.source is None or not self.source.is_dir():
            return
        for path in sorted(self.source.rglob("*")):
            name = path.relative_to(self.source)
            hidden = any(part.startswith((".", "__pycache__")) for part in name.parts)
            if path.is_file() and path.suffix not in (".ipynb", ".pyc") and not hidden:
                target = finished / name
                if target.parent.is_file():
                    target.parent.unlink()
                target.parent.mkdir(parents=True, exist_ok=True)
                if target.is_dir():
                    shutil.rmtree(target)
                shutil.copyfile(path, target)

    def _set_permissions(self, finished: Path) -> None:
        for path in (finished, *finished.rglob("*")):
            if path.is_file():
                path.chmod(_GROUP_SHARED if self.groupshared else _READ_ONLY)
            elif self.groupshared:
                path.chmod((path.stat().st_mode | _SHARED_FOLDER) & 0o2777)
