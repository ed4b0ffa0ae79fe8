"""What sockets and pipes hold is counted, wherever they are, and cannot be made longer."""

from __future__ import annotations

import os
import socket
import sys
from contextlib import suppress
from pathlib import Path
from struct import unpack

import pytest

if sys.platform != "linux":
    pytest.skip("needs Linux", allow_module_level=True)

from autograder.job import MEGABYTE
from autograder.sandbox.buffers import PIPE, held_by
from tests.autograder.sandbox.confined import (
    NAMESPACES,
    Where,
    at_every_level,
    at_every_level_and_none,
    confine,
)

SO_MEMINFO = 55  # nine numbers; the third is what is sent and not received
WAIT = "\nimport time\nwhile True: time.sleep(1)\n"
FILL = """
import os, socket

def fill(end):
    end.setblocking(False)
    try:
        while True:
            end.send(bytes(1 << 16))
    except OSError:
        return end
"""


def own() -> int:
    return held_by(["/proc/self"], own_network=False).buffers


def test_a_pipe_counts_once_for_both_ends() -> None:
    before = own()
    with os.fdopen(os.dup(os.pipe()[0])):
        assert own() - before == PIPE


@pytest.mark.parametrize("kind", [socket.SOCK_STREAM, socket.SOCK_SEQPACKET])
@pytest.mark.parametrize("first", [0, 270], ids=["long messages", "short ones first"])
def test_no_socket_holds_more_than_is_counted(kind: int, first: int) -> None:
    before = own()
    ends = socket.socketpair(socket.AF_UNIX, kind)
    counted = own() - before
    for end in ends:
        end.setblocking(False)
        with suppress(BlockingIOError):
            for number in range(10_000):
                end.send(bytes(1 if number < first else 200_000))
    held = sum(unpack("9I", end.getsockopt(socket.SOL_SOCKET, SO_MEMINFO, 36))[2] for end in ends)
    for end in ends:
        end.close()
    assert counted / 4 < held <= counted < MEGABYTE


@at_every_level_and_none
def test_full_sockets_of_many_processes_count_as_memory(where: Where) -> None:
    code = """
for _ in range(4):
    if os.fork() == 0:
        kept = [[fill(end) for end in socket.socketpair()] for _ in range(60)]
        break
"""
    outcome = confine(where, FILL + code + WAIT, memory=150 * MEGABYTE, processes=32)
    assert outcome.ending["ended"] == "memory" and outcome.clean, outcome


@at_every_level
def test_a_few_sockets_and_pipes_cost_little(where: Where) -> None:
    code = """
import time
kept = [socket.socketpair() for _ in range(10)] + [os.pipe() for _ in range(10)]
time.sleep(0.5)
say("done")
"""
    outcome = confine(where, FILL + code, memory=64 * MEGABYTE)
    assert outcome.said == ["done"], outcome
    assert outcome.ending["peak_memory"] < 24 * MEGABYTE


@at_every_level
def test_sockets_that_no_descriptor_leads_to_count(where: Where) -> None:
    code = """
server = socket.socket(socket.AF_UNIX)
server.bind(f"{workplace.temporary}/s")
server.listen(4096)
try:
    for _ in range(400):
        with socket.socket(socket.AF_UNIX) as client:
            client.connect(server.getsockname())
            fill(client)
    while True: os.read(os.pipe()[0], 1)
except PermissionError:
    say("refused")
"""
    outcome = confine(where, FILL + code, memory=100 * MEGABYTE)
    if where.level in NAMESPACES:
        assert outcome.ending["ended"] == "memory", outcome
    else:
        assert outcome.said == ["refused"]


@at_every_level
def test_a_first_thread_that_ended_hides_neither_memory_nor_sockets(where: Where) -> None:
    code = """
import ctypes, threading, time
def hold():
    kept = bytearray(b"x") * (40 << 20), [socket.socketpair() for _ in range(20)]
    while True: time.sleep(1)
for _ in range(3):
    if os.fork() == 0:
        threading.Thread(target=hold).start()
        ctypes.CDLL(None).syscall(60 if os.uname().machine == "x86_64" else 93, 0)
"""
    outcome = confine(where, FILL + code + WAIT, memory=100 * MEGABYTE)
    assert outcome.ending["ended"] == "memory" and outcome.clean


@at_every_level
def test_buffers_keep_their_length_and_libraries_do_not_notice(where: Where) -> None:
    code = """
import fcntl
ends = socket.socketpair()
for option in (socket.SO_SNDBUF, socket.SO_RCVBUF, 32, 33):
    ends[0].setsockopt(socket.SOL_SOCKET, option, 1 << 22)
say([ends[0].getsockopt(socket.SOL_SOCKET, option) for option in (7, 8)])
ends[0].setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
say(ends[0].getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE))
try:
    fcntl.fcntl(os.pipe()[1], fcntl.F_SETPIPE_SZ, 1 << 20)
except PermissionError:
    say("refused")
"""
    usual = [int(Path(f"/proc/sys/net/core/{end}mem_default").read_text()) for end in "wr"]
    assert confine(where, FILL + code).said == [usual, 1, "refused"]


@at_every_level
def test_no_pages_are_lent_and_no_thread_has_descriptors_of_its_own(where: Where) -> None:
    code = """
import ctypes
library = ctypes.CDLL(None, use_errno=True)
def error(result):
    return ctypes.get_errno() if result < 0 else 0
say(error(library.vmsplice(os.pipe()[1], None, ctypes.c_ulong(0), 0)))
thread_without_files = 0x10000 | 0x800 | 0x100
say(error(library.syscall(56, ctypes.c_ulong(thread_without_files), None, None, None, None)))
"""
    if os.uname().machine != "x86_64":
        pytest.skip("the number is that of x86-64")
    assert confine(where, FILL + code).said == [1, 1]


@at_every_level
@pytest.mark.parametrize("kind", [socket.SOCK_DGRAM, socket.SOCK_RAW])
def test_there_are_no_datagrams_among_unix_sockets(where: Where, kind: int) -> None:
    code = f"""
for make in (socket.socket, socket.socketpair):
    try:
        make(socket.AF_UNIX, {int(kind)})
    except PermissionError:
        say("refused")
"""
    assert confine(where, FILL + code).said == ["refused", "refused"]


@at_every_level
def test_a_connection_within_the_own_network_holds_little(where: Where) -> None:
    if where.level not in NAMESPACES:
        pytest.skip("there is no network to connect in")
    code = """
server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
other = server.accept()[0]
client.setblocking(False)
sent = 0
import time
until = time.monotonic() + 1
while time.monotonic() < until:
    try:
        sent += client.send(bytes(1 << 16))
    except BlockingIOError:
        time.sleep(0.01)
say(sent)
"""
    (sent,) = confine(where, FILL + code).said
    assert 0 < sent < MEGABYTE
