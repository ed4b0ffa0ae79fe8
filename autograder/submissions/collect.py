"""From what learning platforms export to nbgrader's `submitted/<student>/<lesson>/`."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.job import Incident, Limits
from autograder.submissions.choose import Part, chosen
from autograder.submissions.identity import student_id
from autograder.submissions.pieces import pieces_of, unpacked
from autograder.submissions.plain import NotPlainError
from autograder.submissions.platforms import owners
from autograder.submissions.screen import printable
from autograder.submissions.tree import Place, fresh, store, write_timestamp
from autograder.submissions.unpack import write

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from autograder.submissions.pieces import Piece


@dataclass(frozen=True)
class Handed:
    """What one student handed in, now in nbgrader's tree."""

    student: str  # the platform's id, safe as a folder's name
    full_name: str  # "" where the platform or the tree says none
    source: str  # the export, or the folder itself
    folder: Path
    incidents: tuple[Incident, ...] = ()
    platform_id: str = ""  # the platform's own number, where its export says it


@dataclass
class _Group:
    full_name: str = ""
    platform_id: str = ""
    parts: list[Part] = field(default_factory=list)
    incidents: list[Incident] = field(default_factory=list)


def collect(
    source: Path | None, lesson: str, root: Path, timestamps: Mapping[str, str] | None = None
) -> list[Handed]:
    """Bring an export into nbgrader's tree below `root` and return its students, by id.

    `source` is a folder, a .zip or a notebook; None means what lies in the tree already.
    `timestamps` maps students' ids to the time of handing in, as nbgrader reads it. Doing it again
    changes nothing. Raises NotPlainError for an archive that cannot be read at all.
    """
    if source is None:
        return _in_tree(root, lesson, timestamps or {})
    with pieces_of(source) as pieces:
        groups = _grouped(pieces, lesson)
        return [
            _take(group, Place(root, student, lesson), source, (timestamps or {}).get(student, ""))
            for student, group in sorted(groups.items())
        ]


def _in_tree(root: Path, lesson: str, timestamps: Mapping[str, str]) -> list[Handed]:
    folders = sorted((root / "submitted").glob(f"*/{lesson}"))
    for folder in folders:
        given = timestamps.get(folder.parent.name)
        if given and not folder.is_symlink():
            write_timestamp(folder, given)
    return [
        Handed(folder.parent.name, "", str(folder), folder, _unsafe(folder.parent.name))
        for folder in folders
    ]


def _unsafe(student: str) -> tuple[Incident, ...]:
    """Return an incident for a name that stops nbgrader's batch: its patterns know no new line."""
    if student.isprintable():
        return ()
    return (Incident("unsafe-name", detail=printable(student)),)


def _grouped(pieces: Sequence[Piece], lesson: str) -> dict[str, _Group]:
    groups: dict[str, _Group] = defaultdict(_Group)
    owned = owners([piece.parts for piece in pieces], lesson)
    for piece, owner in zip(pieces, owned, strict=True):
        if owner is None:
            continue
        group = groups[student_id(owner.student)]
        group.full_name = group.full_name or unicodedata.normalize("NFC", owner.full_name)
        group.platform_id = group.platform_id or owner.platform_id
        if owner.late and not group.incidents:
            group.incidents.append(Incident("marked-late"))
        group.parts.append(Part(owner.inner, piece, owner.order))
    return groups


def _take(group: _Group, place: Place, source: Path, timestamp: str) -> Handed:
    limits = Limits()
    parts = _without_problems(_opened(group, limits), group.incidents)
    notebook, choice = chosen(parts, place.lesson)
    group.incidents += choice
    folder = fresh(place)
    group.incidents += write(folder, parts, notebook, limits)
    store(place, timestamp)
    full_name = printable(group.full_name)
    incidents = tuple(group.incidents)
    return Handed(
        place.student, full_name, str(source), place.submitted, incidents, group.platform_id
    )


def _without_problems(parts: Sequence[Part], incidents: list[Incident]) -> list[Part]:
    refused = [part.piece for part in parts if part.piece.problem]
    incidents += [Incident(piece.problem, detail=piece.name) for piece in refused]
    return [part for part in parts if not part.piece.problem]


def _opened(group: _Group, limits: Limits) -> list[Part]:
    """Return the parts, with an archive's files in its place if the notebook must be in it."""
    if any(part.ends_in(".ipynb") for part in group.parts):
        return group.parts
    opened = []
    for part in group.parts:
        if part.ends_in(".zip") and not part.piece.problem:
            try:
                inside = unpacked(part.piece, limits.file)
            except NotPlainError as error:
                group.incidents.append(Incident(error.kind, detail=part.piece.name))
            else:
                opened += [Part(piece.parts, piece, part.order) for piece in inside]
                continue
        opened.append(part)
    return opened
