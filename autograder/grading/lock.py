"""One grader for a lesson's folder at a time; the kernel lets go when it ends, however it does."""

from __future__ import annotations

import json
import os
import platform
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from autograder.grading.problem import GradingError
from cnnlab.text import Text

try:
    import fcntl
except ImportError:  # Windows, where nothing but a person keeps two graders apart
    fcntl = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold a lesson's grading folder; raises GradingError, naming who holds it already."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "lock"
    with path.open("a+", encoding="utf-8") as file:
        if fcntl is not None:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise _held(folder, path.read_text(encoding="utf-8")) from None
        file.truncate(0)
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        json.dump({"process": os.getpid(), "host": platform.node(), "since": now}, file)
        file.flush()
        yield


def _held(folder: Path, holder: str) -> GradingError:
    try:
        known = json.loads(holder)
        who = f"process {known['process']} on {known['host']} since {known['since']}"
    except (ValueError, KeyError, TypeError):  # it is just writing its name
        who = "another process"
    return GradingError(
        Text(
            en=f"Received {folder}, in which {who} is grading.",
            ko=f"받은 폴더 {folder}에서 이미 채점하고 있습니다: {who}.",
        ),
        Text(
            en="Expected one grader in a folder at a time.",
            ko="한 폴더에서는 한 번에 하나만 채점해야 합니다.",
        ),
        Text(
            en="Try again when it has finished. On PostgreSQL, graders with folders of their own "
            "may share the gradebook.",
            ko="끝난 뒤에 다시 시도하십시오. PostgreSQL에서는 폴더가 다른 여러 채점기가 성적부를 "
            "함께 쓸 수 있습니다.",
        ),
    )
