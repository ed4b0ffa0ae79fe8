"""Is this file the published one? One that is not is refused by name and left alone."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import numpy as np

from cnnlab.data.errors import damaged
from cnnlab.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from cnnlab.data.published import Published

_COUNTS = Text(
    en="{train:,} training and {test:,} test images",
    ko="학습 이미지 {train:,}장과 테스트 이미지 {test:,}장",
)


def check_counts(path: Path, arrays: Published, train: int, test: int) -> None:
    """Refuse a file with another number of images than the published data set has.

    Raises:
        DataDamaged: the counts differ.
    """
    counts = len(arrays.x_train), len(arrays.x_test)
    if counts != (train, test):
        found = _COUNTS.format(train=counts[0], test=counts[1])
        raise damaged(path, found, _COUNTS.format(train=train, test=test))


def check_values(path: Path, arrays: Published, sums: Mapping[str, str]) -> None:
    """Refuse a file whose numbers are not the published ones, however they were packed.

    Args:
        path: the file, for the message.
        arrays: what it holds.
        sums: for each array's name, the SHA-256 of its bytes in row order.

    Raises:
        DataDamaged: a checksum differs.
    """
    for name, published in sums.items():
        values = np.ascontiguousarray(getattr(arrays, name))
        if hashlib.sha256(values.tobytes()).hexdigest() != published:
            found = Text(
                en="the values in {name} are not the published ones",
                ko="{name}의 값이 공개된 값과 다릅니다",
            )
            raise damaged(path, found.format(name=name), _checksum("SHA-256", published))


def check_bytes(path: Path, content: bytes, md5: str, part: str = "") -> None:
    """Refuse bytes that are not those of the published file; `part` names one in an archive.

    Raises:
        DataDamaged: the MD5 differs.
    """
    actual = hashlib.md5(content, usedforsecurity=False).hexdigest()
    if actual != md5:
        found = Text(
            en="{part} has {size:,} bytes and the MD5 {actual}",
            ko="{part}의 크기는 {size:,}바이트, MD5는 {actual}입니다",
        )
        found = found.format(part=part or path.name, size=len(content), actual=actual)
        raise damaged(path, found, _checksum("MD5", md5))


def _checksum(kind: str, value: str) -> Text:
    return Text(
        en="the published data, whose {kind} is {value}",
        ko="공개된 원본 데이터. {kind}는 {value}입니다",
    ).format(kind=kind, value=value)
