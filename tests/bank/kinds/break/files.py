"""Folders in which the notebook is a link, a device or something else, or is not there."""

from __future__ import annotations

import os
import socket
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bank.kind import Kind
from tests.bank.parts import ALL, NONE
from tests.bank.submission import file

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.bank.submission import Submission

_MEGABYTE = 1 << 20


def _instead(name: str, tries: str, make: Callable[[Path], object], **options: bool) -> Kind:
    """Return a kind that puts something else where the notebook belongs."""

    def write(submission: Submission) -> None:
        make(submission.path)
        submission.written = True

    return Kind(name, tries, write, attacked=ALL, honest=NONE, **options)


def _beside(name: str, tries: str, make: Callable[[Submission], object]) -> Kind:
    """Return a kind that hands in a right notebook and something else beside it."""

    def write(submission: Submission) -> None:
        make(submission)

    return Kind(name, tries, write, attacked=NONE, honest=ALL)


def _link(target: str) -> Callable[[Path], None]:
    return lambda path: path.symlink_to(target)


def _to_neighbour(submission: Submission) -> None:
    submission.path.symlink_to(submission.targets["neighbour"])
    submission.written = True


def _to_solution(submission: Submission) -> None:
    submission.path.symlink_to(submission.targets["solution"])
    submission.written = True


def _socket(path: Path) -> None:
    folder = os.open(path.parent, os.O_RDONLY)
    with socket.socket(socket.AF_UNIX) as server:
        # A socket's address has room for about a hundred bytes.
        server.bind(f"/proc/self/fd/{folder}/{path.name}")
    os.close(folder)


def _zeros(path: Path) -> None:
    with path.open("wb") as stream:
        for _ in range(200):
            stream.write(b" " * _MEGABYTE)


def _sparse(path: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate(200 * _MEGABYTE)


def _another_name(name: str) -> Callable[[Submission], None]:
    def write(submission: Submission) -> None:
        (submission.folder / name).write_text(submission.json, encoding="utf-8")
        submission.written = True

    return write


def _many_files(submission: Submission) -> None:
    for number in range(5_000):
        (submission.folder / f"picture-{number}.png").touch()


def _deep_folders(submission: Submission) -> None:
    folder = submission.folder
    for _ in range(100):
        folder = folder / "again"
    folder.mkdir(parents=True)
    (folder / "end.txt").touch()


def _odd_names(submission: Submission) -> None:
    for name in (b"line\nbreak", b"\xff\xfe", b"-rf", b"$(touch bank)", b"...", b"a" * 255, b" "):
        Path(os.fsdecode(os.fsencode(submission.folder) + b"/" + name)).touch()


def _large_file(submission: Submission) -> None:
    with (submission.folder / "data.bin").open("wb") as stream:
        stream.truncate(4096 * _MEGABYTE)


def _special_files(submission: Submission) -> None:
    os.mkfifo(submission.folder / "pipe")
    _socket(submission.folder / "socket")
    (submission.folder / "zeros").symlink_to("/dev/zero")
    (submission.folder / "around").symlink_to(".")
    (submission.folder / "nowhere").symlink_to("nowhere")


def _read_only(submission: Submission) -> None:
    file("data/numbers.csv", "1,2,3\n")(submission)
    submission.hand_in()
    submission.written = True
    for path in (submission.path, submission.folder / "data", submission.folder):
        path.chmod(stat.S_IRUSR | stat.S_IXUSR)


def _device(path: Path) -> None:
    os.mknod(path, stat.S_IFCHR | 0o666, os.makedev(1, 5))


KINDS = [
    _instead("nothing-handed-in", "Hands in an empty folder.", lambda path: None),
    _instead("folder-in-its-place", "Hands in a folder with the notebook's name.", Path.mkdir),
    _instead("link-to-passwords", "Hands in a link to /etc/passwd.", _link("/etc/passwd")),
    _instead("link-to-zeros", "Hands in a link to a file without end.", _link("/dev/zero")),
    _instead("link-to-nothing", "Hands in a link to nothing.", _link("nothing.ipynb")),
    _instead("link-to-itself", "Hands in a link to itself.", _link("cnn-mechanics.ipynb")),
    Kind(
        "link-to-another's-notebook",
        "Hands in a link to another student's notebook.",
        _to_neighbour,
        attacked=ALL,
        honest=NONE,
    ),
    Kind(
        "link-to-the-solutions",
        "Hands in a link to the instructor's notebook.",
        _to_solution,
        attacked=ALL,
        honest=NONE,
    ),
    _instead("pipe-in-its-place", "Hands in a pipe that nobody writes to.", os.mkfifo),
    _instead("socket-in-its-place", "Hands in a socket.", _socket),
    _instead("device-in-its-place", "Hands in a device without end.", _device, needs_root=True),
    _instead("200-megabytes", "Hands in a file of 200 MB.", _zeros),
    _instead("200-megabytes-of-holes", "Hands in a sparse file of 200 MB.", _sparse),
    Kind(
        "another-file-name",
        "Hands in the notebook as a browser names a second download.",
        _another_name("cnn-mechanics (1).ipynb"),
        attacked=NONE,
        honest=NONE,
    ),
    Kind(
        "another-lesson",
        "Hands in another lesson's notebook.",
        _another_name("regularisation.ipynb"),
        attacked=NONE,
        honest=NONE,
    ),
    _beside("many-files-beside", "Hands in 5,000 files.", _many_files),
    _beside("deep-folders-beside", "Hands in folders a hundred deep.", _deep_folders),
    _beside("odd-names-beside", "Hands in files with names that tools stumble over.", _odd_names),
    _beside("large-file-beside", "Hands in a file of 4 GB, all holes.", _large_file),
    _beside("special-files-beside", "Hands in pipes, sockets and circular links.", _special_files),
    _beside("read-only-folder", "Hands in a folder that may not be written to.", _read_only),
    _beside(
        "timestamp-garbled",
        "Hands in a time of submission that is none.",
        file("timestamp.txt", "the day before yesterday\x00"),
    ),
    _beside(
        "timestamp-far-away",
        "Hands in a time of submission in the year 9999.",
        file("timestamp.txt", "9999-12-31 23:59:59 +2359"),
    ),
]
