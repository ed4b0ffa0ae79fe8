"""A confined process with a card: its device files and what CUDA needs, and nothing else."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.job import MEGABYTE
from tests.autograder.sandbox.confined import NAMESPACES, Where, at_every_level, confine

TRIED = """
import ctypes, errno, fcntl, mmap, os, threading
libc = ctypes.CDLL(None, use_errno=True)
def tried(action):
    try:
        return action() or "done"
    except OSError as error:
        return errno.errorcode[error.errno]
"""
# What libcuda does at its start, and libraries of CUDA after it.
LIKE_CUDA = f"""{TRIED}
GIGABYTES_64 = 64 << 30
UNTOUCHED = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x4000  # MAP_NORESERVE
def name_a_thread():
    with open(f"/proc/self/task/{{threading.get_native_id()}}/comm", "w") as file:
        file.write("cuda-EvtHandlr")
def in_a_thread(action):
    said = []
    thread = threading.Thread(target=lambda: said.append(tried(action)))
    thread.start()
    thread.join()
    return said[0]
def reserve():
    mmap.mmap(-1, GIGABYTES_64, UNTOUCHED, prot=0).close()
def share():
    mmap.mmap(-1, 1 << 20, mmap.MAP_SHARED | mmap.MAP_ANONYMOUS).close()
say([in_a_thread(name_a_thread), tried(lambda: os.close(os.memfd_create("cuda"))),
     tried(reserve), tried(share)])
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as made:
        Path(made).chmod(0o755)
        yield Path(made)


def file(folder: Path, name: str) -> str:
    """Return a file that stands for a device's."""
    path = folder / name
    path.write_text("of the driver")
    path.chmod(0o666)
    return str(path)


@at_every_level
def test_the_cards_own_files_can_be_read_and_written_and_another_cards_not(
    where: Where, folder: Path
) -> None:
    own, control, other = (file(folder, name) for name in ("nvidia1", "nvidiactl", "nvidia0"))
    code = f"""{TRIED}
def use(path):
    with open(path, "r+") as file:
        said = file.read()
        file.seek(0)
        file.write("of a kernel!!")
        return said
say([tried(lambda: use(path)) for path in {[own, control, other]!r}])
say(tried(lambda: sorted(os.listdir({str(folder)!r}))))
"""
    (of_own, of_control, of_other), listed = confine(where, code, devices=(own, control)).said
    assert (of_own, of_control) == ("of the driver", "of the driver")
    assert of_other in ("ENOENT", "EACCES")
    assert Path(other).read_text() == "of the driver"
    assert Path(own).read_text() == "of a kernel!!"
    assert listed == (["nvidia1", "nvidiactl"] if where.level in NAMESPACES else "EACCES")


@at_every_level
def test_a_cards_file_takes_commands_and_other_devices_as_before(
    where: Where, folder: Path
) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can make a device file")
    node = folder / "nvidia1"
    os.mknod(node, stat.S_IFCHR | 0o666, Path("/dev/urandom").stat().st_rdev)
    node.chmod(0o666)
    code = f"""{TRIED}
def command(path):
    with open(path, "rb") as file:
        fcntl.ioctl(file, 0x80045200, bytes(4))  # RNDGETENTCNT: it changes nothing
say([tried(lambda: command(path)) for path in ({str(node)!r}, "/dev/urandom")])
"""
    without = confine(where, code.replace(str(node), "/dev/urandom")).said[0][0]
    assert confine(where, code, devices=(str(node),)).said == [["done", without]]


@at_every_level
def test_what_cuda_needs_is_open_with_a_card_and_closed_without(where: Where, folder: Path) -> None:
    with_card = confine(where, LIKE_CUDA, devices=(file(folder, "nvidia1"),)).said
    assert with_card == [["done"] * 4]
    comm, nameless, reserved, shared = confine(where, LIKE_CUDA).said[0]
    assert comm in ("EROFS", "EACCES")
    assert (nameless, reserved, shared) == ("EPERM", "ENOMEM", "EPERM")


@at_every_level
def test_nothing_else_of_proc_can_be_written_with_a_card(where: Where, folder: Path) -> None:
    paths = (
        "/proc/sys/kernel/hostname", "/proc/sys/kernel/core_pattern", "/proc/sys/vm/drop_caches",
        "/proc/sys/net/ipv4/tcp_rmem", "/proc/sysrq-trigger", "/proc/self/uid_map",
    )  # fmt: skip
    code = f"""{TRIED}
def write(path):
    with open(path, "w") as file:
        file.write("0")
say([tried(lambda: write(path)) for path in {paths!r}])
"""
    (said,) = confine(where, code, devices=(file(folder, "nvidia1"),)).said
    assert set(said) <= {"EACCES", "EPERM", "ENOENT", "EROFS"}


@at_every_level
def test_what_files_without_a_name_hold_counts_as_memory(where: Where, folder: Path) -> None:
    code = """
import os, time
file = os.memfd_create("hidden")
for _ in range(200):
    os.write(file, bytes(1 << 20))
say("written")
time.sleep(20)
"""
    limits = {"memory": 100 * MEGABYTE, "file": 400 * MEGABYTE, "disk": 400 * MEGABYTE}
    outcome = confine(where, code, devices=(file(folder, "nvidia1"),), **limits)
    assert outcome.ending["ended"] == "memory", outcome.ending
    assert outcome.clean
