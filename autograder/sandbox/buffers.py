"""What descriptors hold beside the memory of processes: sockets, pipes, files without a name."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from autograder.sandbox.processes import status

BLOCK = 512  # bytes, in st_blocks
PIPE = 65_536  # bytes, before anybody makes it longer, which the filter refuses
USUAL_SOCKET = 212_992  # bytes, as kernels are built
# A buffer that is nearly full still takes a whole message, and memory comes in powers of two.
MOST_OF_A_SOCKET = 2
BESIDE_A_BUFFER = 32_768  # bytes
COLUMN_OF_THE_INODE = {"unix": 6, "tcp": 9, "tcp6": 9, "udp": 9, "udp6": 9}
CLOSED_BUT_REMEMBERED = (b"05", b"06")  # TCP keeps the address, no data


@dataclass(frozen=True)
class Held:
    """Bytes that no process's memory shows.

    buffers: the most that sockets and pipes can hold; removed: in files without a name.
    """

    buffers: int
    removed: int


def held_by(folders: Iterable[str], *, own_network: bool) -> Held:
    """Return what the processes of these folders of /proc hold together.

    own_network: they and this process share a network with nobody. Its tables know sockets that
    no descriptor leads to: on their way inside another socket, or not accepted yet.
    """
    sockets, nameless = _in_tables() if own_network else ({}, 0)
    pipes, removed = set(), {}
    for folder in folders:
        kinds = _opened(folder)
        nameless += 0 if kinds is not None else _most_opened(folder) * _most_of("unix")
        for kind in kinds or ():
            if stat.S_ISSOCK(kind.st_mode):
                sockets.setdefault(kind.st_ino, _most_of("unix"))
            elif stat.S_ISFIFO(kind.st_mode):
                pipes.add((kind.st_dev, kind.st_ino))
            elif stat.S_ISREG(kind.st_mode) and kind.st_nlink == 0:
                removed[kind.st_dev, kind.st_ino] = kind.st_blocks * BLOCK
    buffers = sum(sockets.values()) + nameless + len(pipes) * PIPE
    return Held(buffers, sum(removed.values()))


def _opened(folder: str) -> list[os.stat_result] | None:
    """Return what is open, None where only the process itself may know."""
    kinds = []
    try:
        with os.scandir(f"{folder}/fd") as entries:
            for entry in entries:
                with suppress(OSError):  # it was closed
                    kinds.append(entry.stat())
    except PermissionError:
        return None
    except OSError:
        pass  # it ended
    return kinds


def _most_opened(folder: str) -> int:
    try:
        return status(folder).get("FDSize", 0)
    except OSError:
        return 0


def _in_tables() -> tuple[dict[int, int], int]:
    """Return the most bytes of each socket by its inode, and of all that have none."""
    sockets, nameless = {}, 0
    for table in ("unix", *_protocols_in_use()):
        column = COLUMN_OF_THE_INODE[table]
        for row in _read(f"/proc/self/net/{table}").split(b"\n")[1:]:
            words = row.split()
            # A name may hold a line's end; what follows it is no row.
            if len(words) <= column or not words[column].isdigit():
                continue
            if inode := int(words[column]):
                sockets[inode] = _most_of(table)
            elif table == "unix" or words[3] not in CLOSED_BUT_REMEMBERED:
                nameless += _most_of(table)
    return sockets, nameless


def _protocols_in_use() -> Iterator[str]:
    # The kernel searches the whole machine for a table's rows, which takes milliseconds.
    lines = _read("/proc/self/net/sockstat") + _read("/proc/self/net/sockstat6")
    for line in lines.decode("ascii").splitlines():
        name, inuse, number = line.replace(":", "").lower().split()[:3]
        if name in COLUMN_OF_THE_INODE and inuse == "inuse" and int(number):
            yield name


def _read(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError:
        return b""  # this kernel has no such protocol


@cache
def _most_of(table: str) -> int:
    if table.startswith("tcp"):
        ends = [_setting(f"ipv4/tcp_{end}mem", PIPE) for end in "rw"]
        return max(sum(ends), _most_of("unix"))
    return MOST_OF_A_SOCKET * _setting("core/wmem_default", USUAL_SOCKET) + BESIDE_A_BUFFER


def _setting(name: str, otherwise: int) -> int:
    words = _read(f"/proc/sys/net/{name}").split()
    return int(words[-1]) if words else otherwise
