"""The instructor's course as nbgrader's own settings describe it: folders, gradebook, plugins."""

from __future__ import annotations

import logging
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from nbgrader.apps.baseapp import NbGrader
from nbgrader.coursedir import CourseDirectory
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError
from traitlets.config import Config

from autograder.grading.problem import GradingError
from cnnlab.course_folder import FILE
from cnnlab.text import Text

_CONFIGURATION = "nbgrader_config.py"


@dataclass(frozen=True)
class Tree:
    """Where everything of a class lies; `config` is what nbgrader's commands read as well."""

    repository: Path
    config: Config
    database: str  # the gradebook's URL
    course_id: str
    root: Path

    @property
    def course(self) -> Path | None:
        """The folder of an instructor's own course, None where the project itself is the course."""
        return self.repository if (self.repository / FILE).is_file() else None

    @classmethod
    def of(cls, repository: Path, database: str | None = None) -> Self:
        """Return the tree that nbgrader_config.py in `repository` sets; `database` overrides it.

        Raises GradingError where there is no such file, or no address of a database.
        """
        if not (repository / _CONFIGURATION).is_file():
            raise GradingError(_NO_COURSE.format(folder=repository), _HAS_ONE, _ROOT)
        with chdir(repository):
            # With a log of its own it would set up logging anew, which ends all handlers there are;
            # absl's closes the stream that it was made with, such as a notebook's.
            application = NbGrader(log=logging.getLogger("nbgrader"))
            application.load_config_file()
        directory = CourseDirectory(config=application.config)
        url = database or str(directory.db_url)
        try:
            make_url(url).get_dialect()
        except (ArgumentError, ValueError) as error:
            raise GradingError(_NO_ADDRESS.format(url=url), _ADDRESS, _NEW) from error
        return cls(
            repository=repository,
            config=application.config,
            database=url,
            course_id=str(directory.course_id),
            root=Path(directory.root),
        )

    def grading(self, lesson: str) -> Path:
        """Return the folder of the grader's own files."""
        return self.root / "grading" / lesson


_NO_COURSE = Text(
    en="Received the folder {folder}, which holds no nbgrader_config.py.",
    ko="받은 폴더 {folder}에 nbgrader_config.py가 없습니다.",
)
_HAS_ONE = Text(
    en="Expected the course's folder, whose nbgrader_config.py says where the gradebook lies.",
    ko="성적부의 위치를 정하는 nbgrader_config.py가 있는 강좌 폴더가 필요합니다.",
)
_ROOT = Text(
    en="Try it from there, or `python -m autograder --root FOLDER grade …`.",
    ko="그 폴더에서 실행하거나 `python -m autograder --root 폴더 grade …`로 실행해 보십시오.",
)
_NO_ADDRESS = Text(
    en="Received the gradebook {url}, which is no address.",
    ko="받은 성적부 주소의 형식이 잘못되었습니다: {url}.",
)
_ADDRESS = Text(
    en="Expected sqlite:///path or postgresql://host/name.",
    ko="sqlite:///경로 또는 postgresql://호스트/이름이 필요합니다.",
)
_NEW = Text(
    en="Try it without --db: nbgrader's own gradebook is used then.",
    ko="--db 없이 실행하면 nbgrader의 성적부를 씁니다.",
)
