"""What /proc says about a process and all that it started."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

KILOBYTE = 1024


@dataclass(frozen=True)
class Use:
    """What one process uses; memory in bytes, its own and of its page tables; cpu in seconds.

    folder: where /proc tells of it. ended: it runs no more, and waits to be asked for.
    """

    folder: str
    memory: int
    threads: int
    cpu: float
    ended: bool


def status(folder: str) -> dict[str, int]:
    """Return the numbers of a process's or thread's status in /proc, sizes in bytes.

    Raises:
        OSError: there is no such process any more.
    """
    numbers = {}
    for line in Path(folder, "status").read_text("ascii", "replace").split("\n"):
        name, _, value = line.partition(":")
        words = value.split()
        if words and words[0].isdecimal():
            numbers[name] = int(words[0]) * (KILOBYTE if words[-1] == "kB" else 1)
    return numbers


def descendants(process: int) -> set[int]:
    """Return the numbers of all processes below this one, zombies too."""
    found: set[int] = set()
    pending = [process]
    while pending:
        for child in _children(pending.pop()) - found:
            found.add(child)
            pending.append(child)
    return found


def _children(process: int) -> set[int]:
    children: set[int] = set()
    with suppress(OSError):  # it may end while being read
        for thread in Path(f"/proc/{process}/task").iterdir():
            words = (thread / "children").read_text("ascii").split()
            children |= {int(word) for word in words}
    return children


def use(process: int) -> Use:
    """Return what the process uses; cpu includes the children that it has waited for.

    Raises:
        OSError: there is no such process any more.
    """
    folder = f"/proc/{process}"
    # The name may hold anything, blanks and brackets too; the numbers stand behind its end.
    after_name = Path(folder, "stat").read_bytes().rpartition(b")")[2].split()
    ended = after_name[0] == b"Z"
    # A first thread that ends before the others takes memory and descriptors out of sight.
    if ended and (thread := _other_thread(process)) is not None:
        folder, ended = thread, False
    numbers = status(folder)
    memory = sum(numbers.get(name, 0) for name in ("RssAnon", "RssShmem", "VmSwap", "VmPTE"))
    ticks = sum(int(word) for word in after_name[11:15])
    threads = numbers.get("Threads", 1)
    return Use(folder, memory, threads, ticks / os.sysconf("SC_CLK_TCK"), ended)


def _other_thread(process: int) -> str | None:
    threads = Path(f"/proc/{process}/task").iterdir()
    return next((str(thread) for thread in threads if thread.name != str(process)), None)


def proportional_memory(process: int) -> int | None:
    """Return the bytes of the process with each shared page divided by its sharers; slow.

    None where the kernel does not tell, as of a process that made itself unreadable.
    """
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text("ascii").splitlines()[1:]
    except OSError:
        return None
    numbers = {line.split(":")[0]: int(line.split()[1]) * KILOBYTE for line in lines}
    return sum(numbers.get(name, 0) for name in ("Pss_Anon", "Pss_Shmem", "SwapPss"))
