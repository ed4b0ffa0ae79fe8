"""What code cannot do in its confinement, and what it still can."""

from __future__ import annotations

import os
import socket
import tempfile
from pathlib import Path

import pytest

from autograder.sandbox.level import Level
from tests.autograder.sandbox.confined import (
    NAMESPACES,
    ORDINARY_USER,
    Where,
    at_every_level,
    confine,
)

REFUSED = """
import os, socket, ctypes, signal, errno
libc = ctypes.CDLL(None, use_errno=True)
def tried(action):
    try:
        action()
    except OSError as error:
        return errno.errorcode[error.errno]
    return "done"
def system(name, *arguments):
    def action():
        if getattr(libc, name)(*arguments) < 0:
            raise OSError(ctypes.get_errno(), name)
    return tried(action)
"""
REFUSALS = {
    "EPERM",
    "EACCES",
    "ENOENT",
    "EROFS",
    "ESRCH",
    "ENOSYS",
    "EAFNOSUPPORT",
    "EINVAL",
    "EXDEV",
}


@at_every_level
def test_a_file_that_everybody_may_read_cannot_be_read(where: Where) -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        secret = Path(folder, "secret")
        secret.write_text("of the host")
        secret.chmod(0o644)
        code = f"""
paths = ({str(secret)!r}, "/etc/shadow", "/etc/hostname")
say([tried(lambda: open(path).close()) for path in paths])
say(tried(lambda: os.listdir({folder!r})))
"""
        refused, listed = confine(where, REFUSED + code).said
    assert {*refused, listed} <= REFUSALS


@at_every_level
def test_a_file_of_the_same_user_cannot_be_changed(where: Where) -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        owned = Path(folder, "owned")
        owned.write_text("of the host")
        owned.chmod(0o644)
        if os.geteuid() == 0 and not where.as_root:
            os.chown(owned, ORDINARY_USER, ORDINARY_USER)
        before = owned.stat()
        code = f"""
path = {str(owned)!r}
for change in (lambda: os.chmod(path, 0), lambda: os.utime(path, (1, 1))):
    tried(change)  # may pretend to succeed
say([
    tried(lambda: os.truncate(path, 0)), tried(lambda: os.open(path, os.O_RDONLY | os.O_TRUNC)),
    tried(lambda: os.unlink(path)), tried(lambda: os.rename(path, "mine")),
    tried(lambda: os.link(path, "mine")), tried(lambda: os.setxattr(path, "user.x", b"x")),
])
"""
        refused = confine(where, REFUSED + code).said[0]
        after = owned.stat()
    assert set(refused) <= REFUSALS
    assert (after.st_mode, after.st_mtime, after.st_size) == (
        before.st_mode,
        before.st_mtime,
        before.st_size,
    )


@at_every_level
def test_own_files_can_be_copied_with_all_that_is_known_of_them(where: Where) -> None:
    code = """
import shutil

os.mkdir("from")
open("from/file", "w").close()
shutil.copytree("from", "to")
shutil.copy("from/file", "file")
say(sorted([*os.listdir("to"), *os.listdir(".")]))
"""
    assert confine(where, "import os\n" + code).said == [["file", "file", "from", "to"]]


@at_every_level
def test_the_monitor_cannot_be_looked_at(where: Where) -> None:
    code = """
parent = os.getppid() or 1
say([tried(lambda: open(f"/proc/{parent}/{name}").close()) for name in ("environ", "maps", "mem")]
    if os.getppid() else ["EPERM"])
"""
    assert set(confine(where, REFUSED + code).said[0]) <= REFUSALS


@at_every_level
def test_nothing_outside_the_workplace_can_be_written(where: Where) -> None:
    code = """
places = ["/", "/etc", "/usr", "/var/tmp", "/dev", "/proc/sys/kernel", os.path.dirname(os.__file__)]
say([tried(lambda: open(f"{place}/planted", "w").close()) for place in places])
say([tried(lambda: open(f"{place}/planted", "w").close())
     for place in (workplace.home, workplace.temporary, workplace.submission, ".")])
"""
    refused, written = confine(where, REFUSED + code).said
    assert set(refused) <= REFUSALS
    assert set(written) == {"done"}


@at_every_level
def test_no_other_process_can_be_seen_or_signalled(where: Where) -> None:
    code = """
listed = os.listdir("/proc") if tried(lambda: os.listdir("/proc")) == "done" else []
say([name for name in listed if name.isdecimal()])
say([tried(lambda: os.kill(process, 0)) for process in range(2, 40)])
"""
    seen, signalled = confine(where, REFUSED + code).said
    assert seen in ([], ["1"])
    assert set(signalled) <= {"EPERM", "ESRCH"}


@at_every_level
@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_UNIX])
def test_a_listener_of_the_host_cannot_be_reached(where: Where, family: int) -> None:
    with socket.socket(family) as listener:
        abstract = f"\0listener of the host {os.getpid()}"  # tests run in several processes
        listener.bind(("127.0.0.1", 0) if family == socket.AF_INET else abstract)
        listener.listen()
        address = listener.getsockname()
        code = f"""
address = {address!r}
address = tuple(address) if isinstance(address, (tuple, list)) else address
say(tried(lambda: socket.socket({int(family)}).connect(address)))
"""
        assert confine(where, REFUSED + code).said[0] in REFUSALS | {"ECONNREFUSED"}
        listener.settimeout(0)
        with pytest.raises(BlockingIOError):
            listener.accept()


@at_every_level
def test_privileged_calls_are_refused(where: Where) -> None:
    code = """
say({
    "mount": system("mount", b"tmpfs", b"/tmp", b"tmpfs", 0, None),
    "unshare": system("unshare", 0x10000000),
    "setns": system("setns", 0, 0),
    "chroot": system("chroot", b"/"),
    "ptrace": system("ptrace", 16, 1, None, None),
    "memfd_create": system("memfd_create", b"x", 0),
    "shmget": system("shmget", 0, 4096, 0o1600),
    "packet": tried(lambda: socket.socket(socket.AF_PACKET, socket.SOCK_RAW)),
    "vsock": tried(lambda: socket.socket(40, socket.SOCK_STREAM)),
    "parent": system("prctl", 1, 0, 0, 0, 0),
    "high bits": system("ioctl", 0, ctypes.c_ulong((1 << 32) | 0x5412), b"x"),
    "device": tried(lambda: os.mknod("device", 0o20600, os.makedev(1, 1))),
    "setuid": tried(lambda: os.setuid(0)),
    "setgroups": tried(lambda: os.setgroups([0])),
    "namespace by clone": system("syscall", 56 if os.uname().machine == "x86_64" else 220,
                                 ctypes.c_long(0x10000011), 0, 0, 0, 0),
})
"""
    said = confine(where, REFUSED + code).said[0]
    assert {name: word for name, word in said.items() if word not in REFUSALS} == {}


@at_every_level
def test_no_capability_and_no_root_is_left(where: Where) -> None:
    code = """
words = dict(line.split(":", 1) for line in open("/proc/self/status"))
say([int(words["CapEff"], 16), int(words["CapBnd"], 16) if os.environ else 0,
     int(words["NoNewPrivs"]), os.getuid(), os.getgid()])
"""
    effective, _, no_new, user, group = confine(where, REFUSED + code).said[0]
    may_pass_closed_folders = where.as_root and where.level is Level.LANDLOCK
    assert effective == 0 or (may_pass_closed_folders and effective == 1 << 2)
    assert no_new == 1 and user != 0 and group != 0


@at_every_level
def test_ordinary_work_goes_on(where: Where) -> None:
    code = """
import subprocess, tempfile, threading
os.environ["TMPDIR"] = workplace.temporary
tempfile.tempdir = None
with tempfile.NamedTemporaryFile() as file:
    file.write(b"x")
thread = threading.Thread(target=lambda: say("thread"))
thread.start(); thread.join()
os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))
left, right = socket.socketpair()
say(subprocess.run(["/bin/true"]).returncode)
"""
    outcome = confine(where, REFUSED + code, readable=("/usr", "/lib", "/lib64", "/bin"))
    assert outcome.said == ["thread", 0], outcome.ending
    assert outcome.ending["ended"] == "exit" and outcome.clean


@at_every_level
def test_semaphores_work_where_the_shared_memory_is_its_own(where: Where) -> None:
    code = """
import multiprocessing
with multiprocessing.get_context("fork").Pool(2) as pool:
    say(pool.map(abs, [-1, -2]))
"""
    outcome = confine(where, REFUSED + code)
    assert outcome.said == ([[1, 2]] if where.level in NAMESPACES else [])
    assert outcome.clean


@pytest.mark.parametrize("version", [1, 3, 5])
def test_older_landlock_leaves_no_signal_and_no_file_open(version: int) -> None:
    code = """
import threading
thread = threading.Thread(target=lambda: say("thread"))
thread.start(); thread.join()
say([tried(lambda: os.kill(os.getppid(), 0)), tried(lambda: open("/etc/passwd").close()),
     system("tgkill", os.getppid(), os.getppid(), 0),
     tried(lambda: socket.socket(socket.AF_INET).connect(("127.0.0.1", 1)))])
"""
    where = Where(as_root=False, level=Level.LANDLOCK)
    outcome = confine(where, REFUSED + code, landlock=version)
    assert outcome.said[0] == "thread" and set(outcome.said[1]) <= REFUSALS


@at_every_level
def test_nobody_waits_for_a_lease_and_inotify_stays_for_others(where: Where) -> None:
    code = """
import ctypes, fcntl, signal
signal.signal(signal.SIGIO, signal.SIG_IGN)
path = f"{workplace.temporary}/mine"
open(path, "w").close()
with open(path) as mine:
    try:
        fcntl.fcntl(mine, fcntl.F_SETLEASE, fcntl.F_WRLCK)
    except OSError as problem:
        say(type(problem).__name__)
say(ctypes.CDLL(None).inotify_init())
"""
    assert confine(where, code).said == ["PermissionError", -1]


@at_every_level
def test_nobody_gets_a_session_of_ones_own_or_memory_that_nobody_could_count(where: Where) -> None:
    code = """
import mmap, os
if os.fork() == 0:
    os.setsid()  # as if: libraries stop where it fails
    os._exit(os.getsid(0) == os.getpid())
say(os.wait()[1])
try:
    mmap.mmap(-1, 1 << 20)
except OSError as problem:
    say(type(problem).__name__)
say(len(mmap.mmap(-1, 1 << 20, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)))
"""
    assert confine(where, code).said == [0, "PermissionError", 1 << 20]
