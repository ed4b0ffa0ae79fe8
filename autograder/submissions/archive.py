"""Reads archives that hostile people packed: names first, then bytes within limits."""

from __future__ import annotations

import re
import stat
import zipfile
import zlib
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from autograder.job import MEGABYTE
from autograder.submissions.plain import NotPlainError
from autograder.submissions.read import LARGEST

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST_ENTRIES = 100_000
# Text packs to a tenth; deflate's own limit is a thousandth. A notebook that printed one line a
# million times is no bomb.
_LARGEST_RATIO = 200
_ALWAYS_ALLOWED = LARGEST
_LONGEST_PART = 255  # bytes, on every file system
_LONGEST_NAME = 1_000
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2)
_UTF8_FLAG = 0x800
_ENCRYPTED_FLAG = 0x1
_USUAL_KOREAN = re.compile(rb"[\xb0-\xc8][\xa1-\xfe]")
_DRIVE = re.compile(r"[A-Za-z]:")


@dataclass(frozen=True)
class Packed:
    """A file in an archive, under a name that was made safe."""

    parts: tuple[str, ...]
    size: int  # as declared; `read` gives no more
    problem: str  # why it may not be read, a kind of `autograder.reasons`, or ""
    info: zipfile.ZipInfo


def packed(archive: zipfile.ZipFile, length: int) -> list[Packed]:
    """Return what an archive of `length` bytes holds, its folders aside.

    Raises NotPlainError for more than 100,000 entries, and for entries that lie in each other.
    """
    infos = [info for info in archive.infolist() if not _is_folder(info)]
    if len(infos) > MOST_ENTRIES or sum(info.compress_size for info in infos) > length:
        raise NotPlainError("zip-bomb")
    listed = []
    seen: set[str] = set()
    for info in infos:
        name = _decoded(info).replace("\\", "/")
        parts = tuple(
            part[:_LONGEST_NAME] for part in name.split("/") if part not in ("", ".", "..")
        )
        problem = _problem(info, name, parts)
        if "/".join(parts) in seen:
            problem = problem or "duplicate-name"
        seen.add("/".join(parts))
        if parts:
            listed.append(Packed(parts, info.file_size, problem, info))
    return listed


def opened(source: Path | IO[bytes]) -> zipfile.ZipFile:
    """Return an archive to read; raises NotPlainError for what is none."""
    try:
        return zipfile.ZipFile(source)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as error:
        raise NotPlainError("zip-damaged") from error


def blocks(archive: zipfile.ZipFile, entry: Packed, most: int) -> Iterator[bytes]:
    """Give an entry's bytes in blocks; NotPlainError for a problem, damage or more than `most`."""
    if entry.problem or entry.size > most:
        raise NotPlainError(entry.problem or "file-too-large")
    try:
        with archive.open(entry.info) as file:
            while block := file.read(MEGABYTE):
                yield block
    except (
        zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, ValueError,
    ) as error:  # fmt: skip
        raise NotPlainError("zip-damaged") from error


def _is_folder(info: zipfile.ZipInfo) -> bool:
    return info.filename.endswith(("/", "\\"))


def _problem(info: zipfile.ZipInfo, name: str, parts: tuple[str, ...]) -> str:
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        return "link" if kind == stat.S_IFLNK else "special-file"
    if name.startswith("/") or ".." in name.split("/") or _DRIVE.match(name) or "\0" in name:
        return "unsafe-name"
    if len(name) > _LONGEST_NAME or any(len(part.encode()) > _LONGEST_PART for part in parts[1:]):
        return "name-too-long"
    if info.flag_bits & _ENCRYPTED_FLAG:
        return "zip-encrypted"
    if info.compress_type not in _METHODS:
        return "zip-damaged"
    if info.file_size > max(_ALWAYS_ALLOWED, _LARGEST_RATIO * info.compress_size):
        return "zip-bomb"
    return ""


def _decoded(info: zipfile.ZipInfo) -> str:
    """Return an entry's name; Korean Windows writes it in cp949, without the flag for UTF-8.

    zipfile reads a name without the flag as cp437, which maps every byte and can be undone.
    """
    if info.flag_bits & _UTF8_FLAG:
        return info.orig_filename
    raw = info.orig_filename.encode("cp437")
    for encoding in ("utf-8", "cp949"):
        try:
            name = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        # cp949 takes "ü" and the letter after it for a rare syllable; names have usual ones too.
        if encoding == "utf-8" or name.isascii() or _USUAL_KOREAN.search(name.encode("cp949")):
            return name
    return info.orig_filename
