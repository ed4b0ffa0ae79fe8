"""What a loader says when it has no data to give: received, expected, what to try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.refusals import RefusalError
from cnnlab.text import Text

if TYPE_CHECKING:
    from pathlib import Path


class DataError(RefusalError):
    """Any reason why a loader gave no data; `str()` explains it in the current language."""


class DataUnavailable(DataError):  # noqa: N818  named by what happened
    """The files are not on this machine and could not be downloaded."""


class DataDamaged(DataError):  # noqa: N818  named by what happened
    """A file is there but is not the published one; it was neither used nor changed."""


class WrongRequest(DataError, ValueError):  # noqa: N818  named by what happened
    """A loader was asked for something that it does not have, such as an unknown photograph."""


def damaged(path: Path, found: Text, expected: Text) -> DataDamaged:
    """Return the error for a file that must not be used."""
    return DataDamaged(
        received=Text(en="the file {path}: {found}", ko="파일 {path}: {found}").format(
            path=path, found=found
        ),
        expected=expected,
        advice=Text(
            en="The file was not used and not changed. Rename it or move it away, then run this "
            "again: without it the loader downloads a new copy. Or put an intact copy in its "
            "place.",
            ko="이 파일은 사용하지도 바꾸지도 않았습니다. 파일의 이름을 바꾸거나 다른 곳으로 "
            "옮긴 뒤 다시 실행하면 새로 내려받습니다. 온전한 파일을 같은 자리에 넣어도 됩니다.",
        ),
    )
