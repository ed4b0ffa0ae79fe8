"""What goes to a judge's process and what comes back: plain data that crosses as JSON."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal, Self

Language = Literal["en", "ko"]
# "graded": every cell that had to run has run. "graded in part": something was stopped; the rest
# still earned its points. "not graded": no notebook to run. "failed": the grader's own fault,
# nothing may be stored.
Status = Literal["graded", "graded in part", "not graded", "failed"]

# Of a check: as its verdict, or why there was nothing to judge. "no function": the name stood for
# none; "not asked": the cell ended without asking; "broken": the kernel ended over it; "not run".
Kind = Literal[
    "right",
    "partly right",
    "wrong",
    "not attempted",
    "no function",
    "not asked",
    "broken",
    "not run",
]

MEGABYTE = 1 << 20
CPU = "CPU"  # what a submission ran on where it was no card


@dataclass(frozen=True)
class Limits:
    """What one submission may use; the times are seconds, the sizes bytes.

    memory, cpu and processes count the kernel and all that it starts, together.
    """

    cpu: float = 300.0
    wall: float = 300.0  # the whole notebook
    cell: float = 60.0  # one cell that is no check
    memory: int = 2048 * MEGABYTE  # above what the kernel holds at its start
    processes: int = 64  # threads count
    open_files: int = 256
    file: int = 64 * MEGABYTE  # one file
    disk: int = 128 * MEGABYTE  # all files together
    output: int = MEGABYTE  # what the whole notebook prints and displays


@dataclass(frozen=True)
class Job:
    """One submission, sanitized: its cells are the course's wherever they must be."""

    student: str
    lesson: str
    language: Language
    notebook: dict[str, Any]  # nbformat 4 as JSON, every cell with an id
    skipped: tuple[str, ...]  # ids of cells whose results no answer can need
    seed: int  # draws the checks' inputs
    files: str | None = None  # folder of the submission's other files: plain files only
    limits: Limits = field(default_factory=Limits)

    def to_json(self) -> dict[str, Any]:
        """Return what `from_json` reads."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """Return the job that `to_json` wrote."""
        limits = Limits(**data["limits"])
        return cls(**data | {"skipped": tuple(data["skipped"]), "limits": limits})


@dataclass(frozen=True)
class Incident:
    """Something that kept a part of a submission from running, or from counting.

    kind names a text in `autograder.reasons`; cell is the cell's grade id or id, "" for the whole.
    """

    kind: str
    cell: str = ""
    detail: str = ""


@dataclass(frozen=True)
class Found:
    """What the judge found out about one check; no word of it is the learner's."""

    exercise: str
    kind: Kind
    earned: tuple[int, ...] = ()  # places of the groups, or requirements, that earned their points
    mistake: str = ""  # the known mistake's name in the exercise's twin
    trouble: str = ""  # how the first failure differs from a right answer: see `judge.found`
    error: str = ""  # the raised error's type, "other" where a learner has made it up


@dataclass(frozen=True)
class Graded:
    """What the judge found out about one submission."""

    student: str
    status: Status
    points: dict[str, float]  # by the grade id of each check, such as "check-conv2d"
    notebook: dict[str, Any] | None  # with outputs and the judge's verdicts
    incidents: tuple[Incident, ...] = ()
    level: str = ""  # of the sandbox
    seed: int = 0
    seconds: float = 0.0
    cpu_seconds: float = 0.0  # of the kernel and of the judge for this submission
    device: str = ""  # that its kernels computed on
    found: tuple[Found, ...] = ()  # in the order of the checks; empty if an older grader graded

    @classmethod
    def failed(cls, student: str, detail: str, level: str = "", seed: int = 0) -> Self:
        """Return the result of a submission that the grader itself could not grade."""
        return cls(student, "failed", {}, None, (Incident("failed", detail=detail),), level, seed)

    def to_json(self) -> dict[str, Any]:
        """Return what `from_json` reads."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """Return what `to_json` wrote."""
        incidents = tuple(Incident(**incident) for incident in data["incidents"])
        found = tuple(
            Found(**one | {"earned": tuple(one["earned"])}) for one in data.get("found", ())
        )
        return cls(**data | {"incidents": incidents, "found": found})
