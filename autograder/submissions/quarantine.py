"""Makes a submission safe for the stock nbgrader, which follows links and stops at odd cells."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from autograder.job import Limits
from autograder.submissions.plain import NotPlainError, read_plain
from autograder.submissions.read import LARGEST, read
from autograder.submissions.screen import judged

if TYPE_CHECKING:
    from collections.abc import Sequence

_CHECKSUM = 32  # characters of an MD5 digest


def pre_convert_hook(assignment: str, student: str, notebooks: Sequence[str]) -> None:
    """Clean the folder of these notebooks; for `c.Autograde.pre_convert_hook`.

    Links, pipes, devices and giants move to `quarantine/<student>/<lesson>/` beside `submitted/`;
    they are not followed and nothing is deleted. A notebook that would stop nbgrader for the whole
    class is repaired, and kept there as it was.
    """
    del assignment, student  # patterns in a batch; the paths are the submission's own
    folder = Path(notebooks[0]).parent
    try:
        _clean(folder, [Path(name).name for name in notebooks])
    except Exception:
        # nbgrader swallows what a hook raises and goes on copying. Without its folder it fails,
        # for this student only.
        _move(folder, quarantine_of(folder))
        raise


def quarantine_of(folder: Path) -> Path:
    """Return where the refused parts of `<root>/submitted/<student>/<lesson>` are kept."""
    return folder.parents[2] / "quarantine" / folder.parent.name / folder.name


def _clean(folder: Path, notebooks: list[str]) -> None:
    kept = quarantine_of(folder)
    if folder.is_symlink():
        # What it points to is not this learner's to be moved.
        _move(folder, kept)
        return
    refused = [found for found in judged(folder, Limits()) if found.problem]
    for found in refused:
        _move(folder / found.name, kept / found.name)
    for name in notebooks:
        try:
            data = read_plain(folder, name, LARGEST)
        except NotPlainError:
            if (folder / name).is_file():  # larger than any notebook
                _move(folder / name, kept / name)
            continue
        notebook, incidents = read(data)
        # What is no notebook at all fails by itself, with nbgrader's own words.
        if notebook is not None and (_tame(notebook) or incidents):
            _move(folder / name, kept / name)
            (folder / name).write_text(json.dumps(notebook), encoding="utf-8")


def _tame(notebook: dict[str, Any]) -> bool:
    """Leave only metadata that nbgrader's stages take, and say whether any was changed."""
    changed = False
    seen = set()
    for cell in reversed(notebook["cells"]):
        before = cell["metadata"].pop("nbgrader", None)
        name = before.get("grade_id") if isinstance(before, dict) else None
        if isinstance(name, str) and name not in seen:
            seen.add(name)
            cell["metadata"]["nbgrader"] = _metadata(before)
        changed = changed or cell["metadata"].get("nbgrader") != before
    return changed


def _metadata(before: dict[str, Any]) -> dict[str, Any]:
    """Return metadata of nbgrader's schema 3; RestoreCells puts the course's own in its place."""
    flags = {flag: before.get(flag) is True for flag in ("grade", "locked", "solution", "task")}
    tame = {"grade_id": before["grade_id"], "schema_version": 3} | flags
    points = before.get("points")
    if isinstance(points, int | float) and not isinstance(points, bool) and points >= 0:
        tame["points"] = points
    if before.get("cell_type") in ("code", "markdown", "raw"):
        tame["cell_type"] = before["cell_type"]
    checksum = before.get("checksum")
    if isinstance(checksum, str) and len(checksum) == _CHECKSUM:
        tame["checksum"] = checksum
    return tame


def _move(path: Path, wished: Path) -> None:
    wished.parent.mkdir(parents=True, exist_ok=True)
    target, number = wished, 1
    while os.path.lexists(target):
        number += 1
        target = wished.with_name(f"{wished.name}.{number}")
    path.rename(target)
