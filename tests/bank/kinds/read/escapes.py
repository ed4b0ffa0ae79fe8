"""Leaves the place it was put in, or looks at what a sandbox forgets."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.kinds.read.files import reads

KINDS: list[Kind] = [
    reads(
        "core-dumped",
        "Lets a child crash and reads the image of its memory, and asks where cores are kept.",
        """
import resource

resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
if os.fork() == 0:
    os.abort()
os.wait()
show("/proc/sys/kernel/core_pattern")
for path in [*glob.glob("core*"), *glob.glob("/tmp/core*"), *glob.glob("/var/crash/*")]:
    show(path)
""",
    ),
    reads(
        "shared-memory-read",
        "Attaches to every segment of System V shared memory and every message queue.",
        """
import ctypes

libc = ctypes.CDLL(None)
libc.shmat.restype = ctypes.c_void_p
for path in ("/proc/sysvipc/shm", "/proc/sysvipc/msg", "/proc/sysvipc/sem"):
    with open(path) as stream:
        for line in stream.readlines()[1:]:
            print(path, line.split()[:6])
            print("REACHED:", "another's shared memory")
            address = libc.shmat(int(line.split()[1]), None, 0o10000)
            if "shm" in path and address not in (None, 2**64 - 1):
                report(ctypes.string_at(address, min(int(line.split()[3]), 1 << 20)))
""",
    ),
    reads(
        "leaves-the-sandbox",
        "Tries the known ways out: namespaces, mounts, chroot, file handles, set-user-ID programs.",
        """
import ctypes
import subprocess

libc = ctypes.CDLL(None, use_errno=True)
MOUNTS, USERS = 0x00020000, 0x10000000
if libc.unshare(USERS) == 0 and libc.unshare(MOUNTS) == 0:
    if libc.mount(b"proc", b"/proc", b"proc", 0, None) == 0:
        print("REACHED:", "a mount of its own")
try:
    os.mkdir("out")
    os.chroot("out")
    for _ in range(40):
        os.chdir("..")
    os.chroot(".")
    print("REACHED:", "the root by chroot")
except OSError as problem:
    print("chroot", problem)
for process in (1, targets["process"]):
    for kind in ("mnt", "pid", "net", "user"):
        try:
            handle = os.open(f"/proc/{process}/ns/{kind}", os.O_RDONLY)
            if process != os.getpid() and libc.setns(handle, 0) == 0 and kind != "user":
                print("REACHED:", "another's namespace")
        except OSError:
            continue
for command in ("sudo -n id", "su -c id", "pkexec id", "mount -o remount,rw /"):
    try:
        done = subprocess.run(command.split(), capture_output=True, text=True, timeout=3)
        if done.returncode == 0:
            print("REACHED:", "root's rights by " + command.split()[0])
    except (OSError, subprocess.TimeoutExpired) as problem:
        print(command, type(problem).__name__)
show(targets["gradebook"])
""",
    ),
]
