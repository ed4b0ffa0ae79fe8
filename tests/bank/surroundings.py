"""What lies around a grading run and must stay hidden and whole, with a mark on each secret.

A mark is a random text. Where one turns up in an attacker's notebook or feedback, the attack has
read what was hidden; its place says what.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from tests.bank.bystander import Bystander
from tests.bank.listeners import Listeners
from tests.bank.parts import LESSON

if TYPE_CHECKING:
    from collections.abc import Iterable

REPOSITORY = Path(__file__).resolve().parents[2]
# Another student, whose submission must stay hidden; nbgrader grades it after the attacker's.
NEIGHBOUR = "zoe"
VARIABLE = "COURSE_TOKEN"
_MARK = re.compile(r"canary-[0-9a-f]{32}")
# An attack says so itself where no mark can: "REACHED: the internet".
_CONFESSED = re.compile(r"^REACHED: ([\w ,'/.-]{1,80})$", re.MULTILINE)
# Names of other surroundings, in tests that run at the same time.
_OTHERS = re.compile(r"bank-([0-9a-f]{8}(\.socket)?|class-\w+)$")
_HOME = (
    ".ssh/id_ed25519",
    ".bashrc",
    ".netrc",
    ".jupyter/nbgrader_config.py",
    ".ipython/profile_default/startup/00-first.py",
)


@dataclass
class Surroundings:
    """The files, sockets and processes that an attack may look for, while the block runs.

    root    the course's folder, which holds build/
    home    the instructor's home
    user    whose process the bystander is; this process's own if None
    places  what each mark stands for
    """

    root: Path
    home: Path
    user: int | None = None
    places: dict[str, str] = field(default_factory=dict)

    def __enter__(self) -> Self:
        self._open = ExitStack()
        self._files()
        os.environ[VARIABLE] = self.mark("the grader's environment")
        self._open.callback(os.environ.pop, VARIABLE, None)
        in_memory = self.mark("another process's memory")
        in_command = self.mark("another process's command line")
        self._bystander = self._open.enter_context(Bystander(in_memory, in_command, self.user))
        self._listeners = self._open.enter_context(Listeners())
        self.settle()
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def settle(self) -> None:
        """Take everything as it is now for what it should be."""
        self._before = self._state()

    @property
    def bystander(self) -> int:
        """The id of the process that must be left alone."""
        return self._bystander.id

    def targets(self) -> dict[str, Any]:
        """Return what an attacker may know: where things are, not what they hold."""
        build = self.root / "build"
        return {
            "course": str(build),
            "gradebook": str(build / "gradebook.db"),
            "solution": str(build / "source" / LESSON / f"{LESSON}.ipynb"),
            "neighbour": str(build / "submitted" / NEIGHBOUR / LESSON / f"{LESSON}.ipynb"),
            "grading": str(build / "grading" / LESSON),
            "home": str(self.home),
            "shared": [str(path) for path in self._shared],
            "variable": VARIABLE,
            "process": self._bystander.id,
            "port": self._listeners.port,
            "socket": self._listeners.path,
            "abstract_socket": self._listeners.abstract,
            "package": str(REPOSITORY),
        }

    def reached(self, texts: Iterable[str]) -> list[str]:
        """Return what an attack has read or connected to, judged by the texts it left.

        texts  outputs and feedback, not the attack's own source
        """
        found = set(self._listeners.reached)
        for text in texts:
            found |= {self.places[mark] for mark in _MARK.findall(text) if mark in self.places}
            found |= set(_CONFESSED.findall(text))
        return sorted(found)

    def changed(self) -> list[str]:
        """Return what is not as it was: files, the bystander, names in shared folders."""
        after = self._state()
        return sorted(
            name
            for name in self._before.keys() | after.keys()
            if self._before.get(name) != after.get(name)
        )

    def mark(self, place: str) -> str:
        """Return a new secret that stands for `place`."""
        text = f"canary-{secrets.token_hex(16)}"
        self.places[text] = place
        return text

    def _files(self) -> None:
        build = self.root / "build"
        for name in _HOME:
            self._write(self.home / name, f"the instructor's {name}")
        self._write(build / "submitted" / NEIGHBOUR / LESSON / "notes.txt", "another's submission")
        self._write(build / "grading" / LESSON / "seed.txt", "the grading folder")
        self._write(build / "source" / LESSON / "key.txt", "the solutions' folder")
        token = secrets.token_hex(4)
        self._shared = [Path(place) / f"bank-{token}" for place in ("/tmp", "/dev/shm")]
        for path in self._shared:
            self._write(path, f"a file in {path.parent}")
            self._open.callback(path.unlink, missing_ok=True)

    def _write(self, path: Path, place: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"# {self.mark(place)}\n", encoding="utf-8")

    def _state(self) -> dict[str, object]:
        state: dict[str, object] = {"another process": self._bystander.state()}
        kept = [self.root / "build" / part for part in ("source", "submitted", "grading")]
        for folder in (self.home, *kept):
            for path in sorted(folder.rglob("*")):
                if path.is_file() and not path.is_symlink():
                    state[str(path)] = _digest(path)
        for place in ("/tmp", "/dev/shm", "/var/tmp"):
            # Others' names come and go there; attacks begin theirs like this.
            names = (path for path in Path(place).glob("bank-*") if not _OTHERS.match(path.name))
            state |= {str(path): "there" for path in names}
        for path in self._shared:
            state[str(path)] = _digest(path) if path.exists() else "gone"
        return state


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        content = hashlib.file_digest(stream, "sha256").hexdigest()
    return f"{content} {path.stat().st_mode:o}"
