"""Archives packed by hostile people: a bad entry is named, and the others are read."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
from typing import TYPE_CHECKING

import pytest

from autograder.job import MEGABYTE
from autograder.reasons import REASONS
from autograder.submissions.archive import blocks, opened, packed
from autograder.submissions.plain import NotPlainError

if TYPE_CHECKING:
    from collections.abc import Callable

FIFO, LINK = stat.S_IFIFO | 0o644, stat.S_IFLNK | 0o777


def zipped(fill: Callable[[zipfile.ZipFile], None]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        fill(archive)
        archive.writestr("good.txt", "good")
    return stream.getvalue()


def named(name: bytes) -> bytes:
    """Return an archive with an entry of these bytes as its name, without the flag for UTF-8."""
    stand_in = "n" * len(name)
    return zipped(lambda archive: archive.writestr(stand_in, "x")).replace(stand_in.encode(), name)


def entry(name: str, mode: int) -> Callable[[zipfile.ZipFile], None]:
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    return lambda archive: archive.writestr(info, "/etc/passwd")


def problems(data: bytes) -> dict[str, str]:
    listed = packed(opened(io.BytesIO(data)), len(data))
    return {"/".join(entry.parts): entry.problem for entry in listed}


def content(data: bytes, most: int = MEGABYTE) -> dict[str, bytes | str]:
    archive = opened(io.BytesIO(data))
    found: dict[str, bytes | str] = {}
    for listed in packed(archive, len(data)):
        try:
            found["/".join(listed.parts)] = b"".join(blocks(archive, listed, most))
        except NotPlainError as error:
            found["/".join(listed.parts)] = error.kind
    assert {kind for kind in found.values() if isinstance(kind, str)} <= REASONS.keys()
    return found


def test_a_plain_archive_is_read() -> None:
    data = zipped(lambda archive: archive.writestr("a/b.txt", "text"))
    assert content(data) == {"a/b.txt": b"text", "good.txt": b"good"}


@pytest.mark.parametrize(
    ("name", "kept", "problem"),
    [
        ("../../etc/cron", "etc/cron", "unsafe-name"),
        ("a/../../b", "a/b", "unsafe-name"),
        ("..\\..\\b", "b", "unsafe-name"),
        ("/etc/cron", "etc/cron", "unsafe-name"),
        ("C:\\Windows\\x", "C:/Windows/x", "unsafe-name"),
        ("a\\b.txt", "a/b.txt", ""),
        ("./a//b.txt", "a/b.txt", ""),
        (f"a/{'b' * 300}", f"a/{'b' * 300}", "name-too-long"),
        ("/".join("a" * 600), "/".join("a" * 600), "name-too-long"),
    ],
)
def test_names_never_lead_out_of_their_folder(name: str, kept: str, problem: str) -> None:
    expected = {kept: problem, "good.txt": ""}
    assert problems(zipped(lambda archive: archive.writestr(name, "x"))) == expected


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("김민수_1_assignsubmission_file_/a.ipynb".encode(), "김민수"),
        ("김민수_1_assignsubmission_file_/a.ipynb".encode("cp949"), "김민수"),
        ("김뷁_1_assignsubmission_file_/a.ipynb".encode("cp949"), "김뷁"),
        ("Müller_1_assignsubmission_file_/a.ipynb".encode("cp437"), "Müller"),
        (b"Kim_1_assignsubmission_file_/a.ipynb", "Kim"),
    ],
)
def test_korean_names_are_read_in_the_encodings_of_windows(raw: bytes, name: str) -> None:
    assert next(iter(problems(named(raw)))) == f"{name}_1_assignsubmission_file_/a.ipynb"


def test_a_name_with_nul_is_not_cut_into_another() -> None:
    assert problems(named(b"a.ipynb\0.txt"))["a.ipynb\0.txt"] == "unsafe-name"


@pytest.mark.parametrize(("mode", "problem"), [(LINK, "link"), (FIFO, "special-file")])
def test_links_and_pipes_are_not_read(mode: int, problem: str) -> None:
    assert content(zipped(entry("soft", mode))) == {"soft": problem, "good.txt": b"good"}


def test_the_second_of_two_names_is_refused() -> None:
    def twice(archive: zipfile.ZipFile) -> None:
        archive.writestr("a", "first")
        archive.writestr("./a", "second")

    listed = packed(opened(io.BytesIO(data := zipped(twice))), len(data))
    assert [entry.problem for entry in listed] == ["", "duplicate-name", ""]


def test_a_bomb_is_known_before_it_is_unpacked() -> None:
    data = zipped(lambda archive: archive.writestr("zeros", bytes(60 * MEGABYTE)))
    assert len(data) < MEGABYTE
    assert content(data, 100 * MEGABYTE) == {"zeros": "zip-bomb", "good.txt": b"good"}


def test_a_declared_size_that_is_a_lie_gives_no_more() -> None:
    data = bytearray(zipped(lambda archive: archive.writestr("lie", "x" * 5_000)))
    directory = data.rindex(b"PK\x01\x02", 0, data.rindex(b"PK\x01\x02"))
    data[directory + 24 : directory + 28] = struct.pack("<L", 10)
    assert content(bytes(data)) == {"lie": "zip-damaged", "good.txt": b"good"}


def test_entries_that_lie_in_each_other_are_refused_together() -> None:
    data = bytearray(zipped(lambda archive: archive.writestr("a", "x" * 500)))
    start = data.rindex(b"PK\x01\x02", 0, data.rindex(b"PK\x01\x02"))
    data[start + 20 : start + 24] = struct.pack("<L", len(data))
    with pytest.raises(NotPlainError) as caught:
        packed(opened(io.BytesIO(bytes(data))), len(data))
    assert caught.value.kind == "zip-bomb"


def test_larger_than_asked_for_is_not_read() -> None:
    data = zipped(lambda archive: archive.writestr("a", "12345"))
    assert content(data, 4) == {"a": "file-too-large", "good.txt": b"good"}


def test_passwords_and_rare_methods_are_named() -> None:
    data = bytearray(zipped(lambda archive: archive.writestr("a", "x")))
    directory = data.rindex(b"PK\x01\x02", 0, data.rindex(b"PK\x01\x02"))
    for place in (6, directory + 8):
        data[place] |= 1
    assert content(bytes(data)) == {"a": "zip-encrypted", "good.txt": b"good"}
    with zipfile.ZipFile(stream := io.BytesIO(), "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a", "x")
    assert content(stream.getvalue()) == {"a": "zip-damaged"}


@pytest.mark.parametrize("data", [b"", b"PK", b"PK\x03\x04" + b"x" * 100, b"hello" * 100])
def test_what_is_no_archive_is_said(data: bytes) -> None:
    with pytest.raises(NotPlainError) as caught:
        opened(io.BytesIO(data))
    assert caught.value.kind == "zip-damaged"


def test_damaged_bytes_cost_their_own_entry_only() -> None:
    data = bytearray(zipped(lambda archive: archive.writestr("a", "text " * 200)))
    data[33] ^= 0xFF
    assert content(bytes(data)) == {"a": "zip-damaged", "good.txt": b"good"}
