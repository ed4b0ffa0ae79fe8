"""Uses up memory that shows in no process: in sockets, in pipes, behind an ended thread."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.kinds.exhaust.time import _in_cell

KINDS: list[Kind] = [
    _in_cell(
        "memory-in-sockets",
        "Fills memory through sockets of every kind, made as long as can be, in many children.",
        """
import os
import socket
import time


def fill(*ends):
    for end in ends:
        for option in (7, 8, 32, 33):
            try:
                end.setsockopt(socket.SOL_SOCKET, option, 1 << 22)
            except OSError:
                continue
        end.setblocking(False)
        try:
            while True:
                end.send(bytes(1 << 17))
        except OSError:
            continue


def across():
    server = socket.create_server(("127.0.0.1", 0))
    client = socket.create_connection(server.getsockname())
    return client, server.accept()[0]


def unheard():
    server = socket.socket(socket.AF_UNIX)
    server.bind(f"bank-left-{os.getpid()}-{len(kept)}")
    server.listen(4096)
    for _ in range(200):
        with socket.socket(socket.AF_UNIX) as client:
            client.connect(server.getsockname())
            fill(client)
    return (server,)


kept = []
for number in range(30):
    if os.fork() == 0:
        kinds = (socket.SOCK_STREAM, socket.SOCK_SEQPACKET, socket.SOCK_DGRAM)
        pairs = [lambda kind=kind: socket.socketpair(socket.AF_UNIX, kind) for kind in kinds]
        for make in (unheard, across, *pairs):
            try:
                for _ in range(20):
                    kept.append(make())
                    fill(*kept[-1])
            except OSError as problem:
                print(problem)
        time.sleep(600)
        os._exit(0)
time.sleep(600)
""",
    ),
    _in_cell(
        "memory-in-pipes",
        "Fills memory through pipes: made longer, and with pages lent and given up.",
        """
import ctypes
import fcntl
import mmap
import os
import time

library = ctypes.CDLL(None)
huge = 1 << 21
kept = []
try:
    while True:
        kept.append(os.pipe())
        try:
            fcntl.fcntl(kept[-1][1], fcntl.F_SETPIPE_SZ, 1 << 20)
        except OSError:
            pass
        for _ in range(16):
            lent = mmap.mmap(-1, 2 * huge, flags=mmap.MAP_PRIVATE)
            lent.madvise(mmap.MADV_HUGEPAGE)
            start = ctypes.addressof(ctypes.c_char.from_buffer(lent))
            start += -start % huge
            ctypes.memset(start, 1, 4096)
            piece = (ctypes.c_void_p * 2)(start, 4096)
            library.vmsplice(kept[-1][1], piece, ctypes.c_ulong(1), 2)
            lent.close()
        os.set_blocking(kept[-1][1], False)
        try:
            while True:
                os.write(kept[-1][1], bytes(4096))
        except BlockingIOError:
            pass
except OSError as problem:
    print(problem)
time.sleep(600)
""",
    ),
    _in_cell(
        "memory-of-an-ended-thread",
        "Fills memory in processes whose first thread has ended.",
        """
import ctypes
import os
import threading
import time


def fill():
    kept = [bytearray(b"x") * 100_000_000 for _ in range(6)]
    time.sleep(600)


for _ in range(10):
    if os.fork() == 0:
        threading.Thread(target=fill).start()
        ctypes.CDLL(None).syscall(60 if os.uname().machine == "x86_64" else 93, 0)
time.sleep(600)
""",
    ),
]
