"""The secret number from which a lesson's checks draw their inputs: one for the whole class."""

from __future__ import annotations

import json
import secrets
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from autograder.grading.atomic import write_file
from autograder.grading.problem import GradingError
from cnnlab.text import Text

if TYPE_CHECKING:
    from pathlib import Path

_BITS = 63
_SECRET = 0o600


def lesson_seed(folder: Path, *, new: bool = False) -> int:
    """Return the seed kept in a lesson's grading folder; made once, or again if `new`.

    Raises GradingError for a file that holds none: another seed could change points.
    """
    path = folder / "seed.json"
    if new or not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        made = datetime.now(UTC).isoformat(timespec="seconds")
        data = {"seed": secrets.randbits(_BITS), "made": made}
        write_file(path, json.dumps(data).encode(), _SECRET)
    try:
        seed = json.loads(path.read_bytes())["seed"]
    except (ValueError, KeyError, TypeError) as error:
        raise _unreadable(path) from error
    if type(seed) is not int or not 0 <= seed < 1 << _BITS:
        raise _unreadable(path)
    return seed


def _unreadable(path: Path) -> GradingError:
    return GradingError(
        Text(
            en=f"Received {path}, which holds no seed.",
            ko=f"받은 파일 {path}에 시드가 없습니다.",
        ),
        Text(
            en='Expected {"seed": a whole number}, as the first grading wrote it.',
            ko='첫 채점 때 쓴 {"seed": 정수}가 필요합니다.',
        ),
        Text(
            en="Try the file from a backup, or --new-seed, which grades everybody again.",
            ko="백업의 파일을 되돌리거나, 모두를 다시 채점하는 --new-seed를 써 보십시오.",
        ),
    )
