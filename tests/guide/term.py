"""A term: the guide's blocks, run one after the other in a fresh copy of the project."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from tests.autograder.stock import environment, python_path
from tests.guide.page import REPOSITORY, Block, pattern
from tests.guide.people import MEANWHILE

# A folder of a server's in the guide, where a test may write.
_SERVER = "/srv/nbgrader"
_SECONDS = 300


@dataclass
class Term:
    """Where the instructor and a student are, and what the last command said."""

    root: Path
    folder: Path = field(init=False)  # of the instructor, as `cd` leaves it
    said: str = ""

    def __post_init__(self) -> None:
        self.folder = self.root / "cnn-lab"
        self.student.mkdir(parents=True)

    @property
    def student(self) -> Path:
        return self.root / "student"

    @property
    def course(self) -> Path:
        return self.root / "cnn-2026"

    def notebook(self, language: str, lesson: str) -> Path:
        [path] = (self.folder / "notebooks" / language).glob(f"*-{lesson}/{lesson}.ipynb")
        return path

    def run(self, block: Block) -> None:
        """Do what the block says."""
        if "not run" in block.marks:
            return
        if "first" in block.marks:
            MEANWHILE[block.marks["first"]](self)
        body = block.body.replace(_SERVER, str(self.root / "server"))
        if "shows" in block.marks:
            self._compare(block)
        elif "file" in block.marks:
            self._write(self.folder / block.marks["file"], body)
        elif "file of students" in block.marks:
            self._write(self.student / block.marks["file of students"], body)
        elif "add to" in block.marks:
            path = self.folder / block.marks["add to"]
            path.write_text(f"{path.read_text('utf-8')}\n{body}", "utf-8")
        else:
            assert not block.language, f"line {block.line}: what is a block of {block.language}?"
            self._type(block, body)

    def _write(self, path: Path, body: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(body, "utf-8")

    def _type(self, block: Block, body: str) -> None:
        student = "as a student" in block.marks
        ended = self.root / "ended"
        done = subprocess.run(
            ["bash", "-e", "-c", f'{body}\npwd > "{ended}"'],
            cwd=self.student if student else self.folder,
            env=self._environment("student-home" if student else "home"),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
        self.said = done.stdout
        assert done.returncode == 0, f"line {block.line} of the guide:\n{body}\n{self.said}"
        if not student:
            self.folder = Path(ended.read_text().strip())

    def _environment(self, home: str) -> dict[str, str]:
        project = self.root / "cnn-lab"
        somebody = {"GIT_AUTHOR_NAME": "I", "GIT_AUTHOR_EMAIL": "i@example.org"}
        somebody |= {name.replace("AUTHOR", "COMMITTER"): of for name, of in somebody.items()}
        return (
            environment(self.root / home)
            | somebody
            | {
                "LANG": "C.UTF-8",
                # Before the checkout in which the environment was made.
                "PYTHONPATH": python_path(project / "source", project),
            }
        )

    def _compare(self, block: Block) -> None:
        lines = iter(self.said.splitlines())
        for shown in filter(None, map(str.strip, block.body.splitlines())):
            found = any(pattern(shown).fullmatch(line.strip()) for line in lines)
            assert found, f"line {block.line} of the guide shows {shown!r}:\n{self.said}"


def copy_project(to: Path) -> None:
    """Copy what git has, or would have, of the project."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=REPOSITORY,
        check=True,
        capture_output=True,
        text=True,
    )
    for name in filter(None, listed.stdout.split("\0")):
        if (REPOSITORY / name).is_file():
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(REPOSITORY / name, to / name)
