"""Changes the instructor's machine: start files, packages, schedules, clock, terminal."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.parts import ALL, NONE
from tests.bank.submission import cell


def changes(name: str, tries: str, code: str) -> Kind:
    """Return a kind whose answers are right and that runs `code`; what it leaves is harmless."""
    return Kind(name, tries, cell(code), attacked=NONE, honest=ALL)


_APPEND = """
import os


def append(path, text="# bank-was-here\\n"):
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "a") as stream:
            stream.write(text)
        print("written", path)
    except OSError as problem:
        print(path, type(problem).__name__)

"""

KINDS = [
    changes(
        "start-files-written",
        "Writes into the files that the instructor's shell, Python and Jupyter start with.",
        _APPEND
        + """
for name in (
    ".bashrc", ".profile", ".ssh/authorized_keys", ".config/autostart/bank.desktop",
    ".ipython/profile_default/startup/00-first.py", ".jupyter/nbgrader_config.py",
    ".local/lib/python3.11/site-packages/usercustomize.py", ".local/bin/alembic",
):
    append(os.path.join(targets["home"], name))
""",
    ),
    changes(
        "configuration-written",
        "Writes nbgrader's configuration and hooks into the course's folder.",
        _APPEND
        + """
for name in ("source/nbgrader_config.py", "grading/cnn-mechanics/seed.txt",
             "submitted/nbgrader_config.py", "source/cnn-mechanics/key.txt"):
    append(os.path.join(targets["course"], name))
""",
    ),
    changes(
        "packages-written",
        "Writes into the packages that the grader imports, and leaves a .pth file there.",
        _APPEND
        + """
import sysconfig

place = sysconfig.get_path("purelib")
append(os.path.join(place, "bank-was-here.pth"))
for path in (os.path.join(place, "numpy", "__init__.py"),
             os.path.join(targets["package"], "source", "cnnlab", "__init__.py")):
    try:
        with open(path, "r+b"):
            print("REACHED:", "the packages, for writing")
    except OSError as problem:
        print(path, type(problem).__name__)
if os.path.exists(os.path.join(place, "bank-was-here.pth")):
    os.unlink(os.path.join(place, "bank-was-here.pth"))
    print("REACHED:", "the packages, for writing")
""",
    ),
    changes(
        "schedule-written",
        "Writes into the schedules that start programs later.",
        """
import os
import subprocess

for folder in ("/etc/cron.d", "/var/spool/cron/crontabs", "/etc/systemd/system", "/etc/profile.d"):
    if os.access(folder, os.W_OK):
        print("REACHED:", "the schedule")
for command in (["crontab", "-l"], ["systemctl", "--user", "list-timers"], ["atq"]):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=5)
        print(command[0], done.returncode)
    except (OSError, subprocess.TimeoutExpired) as problem:
        print(command[0], type(problem).__name__)
""",
    ),
    changes(
        "machine-settings-changed",
        "Sets the clock, the host's name and the kernel's settings, to what they are.",
        """
import ctypes
import glob
import socket
import time

try:
    time.clock_settime(time.CLOCK_REALTIME, time.time())
    print("REACHED:", "the clock")
except OSError as problem:
    print("clock", problem)
try:
    socket.sethostname(socket.gethostname())
    print("REACHED:", "the host's name")
except OSError as problem:
    print("name", problem)
for path in ("/proc/sys/kernel/core_pattern", "/proc/sys/vm/overcommit_memory",
             "/proc/sysrq-trigger", *glob.glob("/sys/fs/cgroup/**/cgroup.procs")[:20]):
    try:
        with open(path, "r+"):
            print("REACHED:", "the machine's settings")
    except OSError as problem:
        print(path, type(problem).__name__)
""",
    ),
    changes(
        "terminal-written",
        "Writes control codes and keystrokes to the instructor's terminal.",
        r"""
import fcntl
import glob
import os
import termios

codes = b"\x1b]0;bank-was-here\x07\x1b[31m"
for path in ("/dev/tty", "/dev/console", *glob.glob("/dev/pts/*")):
    try:
        terminal = os.open(path, os.O_RDWR | os.O_NOCTTY)
        os.write(terminal, b"")
        print("REACHED:", "a terminal")
        fcntl.ioctl(terminal, termios.TIOCSTI, b" ")
    except OSError as problem:
        print(path, type(problem).__name__)
for descriptor in (0, 1, 2):
    try:
        os.write(descriptor, codes)
        fcntl.ioctl(descriptor, termios.TIOCSTI, b" ")
    except OSError as problem:
        print(descriptor, type(problem).__name__)
""",
    ),
    changes(
        "names-left-behind",
        "Leaves files, sockets and shared memory in places that all programs share.",
        _APPEND
        + """
import ctypes
import glob
import multiprocessing.shared_memory
import socket

for folder in ("/tmp", "/dev/shm", "/var/tmp", "/run/lock"):
    append(f"{folder}/bank-left-{os.getpid()}")
left = socket.socket(socket.AF_UNIX)
try:
    left.bind("/tmp/bank-left.socket")
except OSError as problem:
    print(problem)
IPC_CREAT = 0o1000
print(ctypes.CDLL(None).shmget(0xBA2C, 4096, IPC_CREAT | 0o666))
print(ctypes.CDLL(None).msgget(0xBA2C, IPC_CREAT | 0o666))
""",
    ),
]
