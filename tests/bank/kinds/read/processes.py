"""Reads other processes: environments, command lines, memory, descriptors, their roots."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.kinds.read.files import reads

KINDS: list[Kind] = [
    reads(
        "environment-read",
        "Prints environment variables: its own, its parent's and those of all processes.",
        """
report(dict(os.environ))
for path in glob.glob("/proc/[0-9]*/environ"):
    show(path)
""",
    ),
    reads(
        "command-lines-read",
        "Lists all processes with their command lines.",
        """
for path in glob.glob("/proc/[0-9]*/cmdline"):
    show(path)
if os.path.exists(f"/proc/{targets['process']}/comm"):
    print("REACHED:", "another process's entry in /proc")
""",
    ),
    reads(
        "memory-of-others-read",
        "Reads the memory of every process it can see through /proc.",
        """
for folder in glob.glob("/proc/[0-9]*"):
    if int(folder[6:]) == os.getpid():
        continue
    try:
        with open(f"{folder}/maps") as maps, open(f"{folder}/mem", "rb", 0) as memory:
            for line in maps:
                start, end = (int(part, 16) for part in line.split()[0].split("-"))
                if line.split()[1][:2] == "rw" and end - start < 1 << 26:
                    memory.seek(start)
                    report(memory.read(end - start))
    except OSError as problem:
        print(folder, type(problem).__name__)
""",
    ),
    reads(
        "own-memory-read",
        "Searches its own memory for what it inherited from the process that forked it.",
        """
import gc

with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
    for line in maps:
        start, end = (int(part, 16) for part in line.split()[0].split("-"))
        if line.split()[1][:2] == "rw" and end - start < 1 << 28:
            try:
                memory.seek(start)
                report(memory.read(end - start))
            except OSError:
                continue
for thing in gc.get_objects():
    if isinstance(thing, dict):
        report(" ".join(value for value in list(thing.values()) if isinstance(value, str)))
""",
    ),
    reads(
        "process-traced",
        "Attaches to other processes with ptrace and reads them with process_vm_readv.",
        """
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
ATTACH, DETACH = 16, 17
others = {targets["process"], os.getppid(), 1} - {os.getpid(), 0}
for process in others:
    if libc.ptrace(ATTACH, process, None, None) == 0:
        os.waitpid(process, 0x40000000)
        print("REACHED:", "another process by ptrace")
        libc.ptrace(DETACH, process, None, None)


class Piece(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("size", ctypes.c_size_t)]


buffer = ctypes.create_string_buffer(64)
mine = Piece(ctypes.cast(buffer, ctypes.c_void_p), 64)
theirs = Piece(ctypes.addressof(ctypes.c_int.in_dll(ctypes.pythonapi, "Py_NoSiteFlag")), 64)
for process in others:
    read = libc.process_vm_readv(process, ctypes.byref(mine), 1, ctypes.byref(theirs), 1, 0)
    if read > 0 or ctypes.get_errno() == 14:
        print("REACHED:", "another process by process_vm_readv")
""",
    ),
    reads(
        "descriptors-read",
        "Reads every descriptor that it inherited, and those of other processes.",
        """
import select

for folder in glob.glob("/proc/[0-9]*/fd"):
    own = folder == f"/proc/{os.getpid()}/fd"
    try:
        names = os.listdir(folder)
    except OSError:
        continue
    for name in names:
        try:
            where = os.readlink(f"{folder}/{name}")
        except OSError:
            continue
        print(folder, name, where)
        if where.startswith("/") and not where.startswith("/dev/"):
            show(f"{folder}/{name}")
            if any(word in where for word in ("gradebook", "submitted", "grading")):
                print("REACHED:", "an open file of the grader")
        if not own and not where.startswith("/dev/"):
            print("REACHED:", "another process's descriptors")
""",
    ),
    reads(
        "roots-of-others-entered",
        "Enters other processes' roots and working folders through /proc.",
        """
for process in glob.glob("/proc/[0-9]*"):
    if process == f"/proc/{os.getpid()}":
        continue
    for name in ("root", "cwd"):
        for target in ("gradebook", "neighbour"):
            path = f"{process}/{name}{targets[target]}"
            if os.path.exists(path):
                print("REACHED:", "files through another process's root")
        for home in (targets["home"], "/root"):
            show(f"{process}/{name}{home}/.ssh/id_ed25519")
""",
    ),
]
