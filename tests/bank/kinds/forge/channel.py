"""Speaks the grading channel's own protocol on the descriptor that the kernel inherited."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.kinds.forge.names import ZEROS
from tests.bank.parts import ALL, TARGET
from tests.bank.submission import answer, cell, together

# The judge's sockets: from the module that carries, and by looking at every descriptor.
_FIND = """
import json
import os
import socket
import stat
import struct
import sys
import threading
import time


def judges():
    ferry = sys.modules.get("cnnlab.checks.ferry")
    found = list(getattr(ferry, "_connections", ()))
    for name in os.listdir("/proc/self/fd"):
        try:
            if stat.S_ISSOCK(os.fstat(int(name)).st_mode):
                connection = socket.socket(fileno=os.dup(int(name)))
                if connection.family == socket.AF_UNIX and not connection.getsockname():
                    found.append(connection)
        except OSError:
            continue
    return found


def say(raw):
    for connection in judges():
        try:
            connection.sendall(raw)
        except OSError:
            continue


def frame(value, kinds=(), body=b""):
    head = json.dumps([value, list(kinds)]).encode()
    return struct.pack("!IQ", len(head), len(body)) + head + body


def message(**values):
    return frame({"dict": values})

"""


def _while_checked(code: str) -> str:
    """Return an answer that runs `code` when it is called the first time."""
    lines = "\n".join(f"        {line}" for line in code.strip().splitlines())
    return (
        f"{_FIND}\nspoken = []\n\n\ndef conv2d(*arguments):\n    if not spoken:\n"
        f"        spoken.append(True)\n{lines}\n"
    )


_RETURNED = 'message(status="returned", value=0, changed={"tuple": []}, trouble=None)'

KINDS = [
    Kind(
        "channel-claims-a-verdict",
        "Tells the judge over the inherited descriptor that the answer is right.",
        answer(
            _while_checked(
                'say(message(status="right", points=8.0, score=8.0, verdict=8.0, check="conv2d"))'
            )
        ),
    ),
    Kind(
        "channel-answers-before-asked",
        "Sends an announcement and a row of results before the check cell runs.",
        cell(
            f"{_FIND}\n"
            'say(message(check="conv2d", found="function"))\n'
            f"for _ in range(100):\n    say({_RETURNED})\n"
            'say(message(printed=""))\n'
        ),
    ),
    Kind(
        "another-exercise-in-its-place",
        "Has another exercise checked, which is answered rightly, while this check cell runs.",
        cell("""
real_check = check


def check(name, **options):
    return real_check("feature_map" if name == "conv2d" else name, **options)
"""),
    ),
    Kind(
        "another-exercise-announced",
        "Announces two exercises at once and serves the easier one's questions.",
        cell("""
import sys

wire = sys.modules.get("cnnlab.checks.wire")
if wire:
    real_send = wire.send

    def send(connection, value):
        if isinstance(value, dict) and value.get("check") == "conv2d":
            real_send(connection, {"check": "correlate", "found": "function"})
        real_send(connection, value)

    wire.send = send
"""),
    ),
    Kind(
        "channel-closed",
        "Closes the judge's descriptor in the middle of a check.",
        answer(
            _while_checked("""
for connection in judges():
    try:
        connection.shutdown(socket.SHUT_RDWR)
        connection.close()
    except OSError:
        continue
""")
        ),
    ),
    Kind(
        "channel-passes-descriptors",
        "Sends the judge hundreds of open descriptors as ancillary data.",
        answer(
            _while_checked(f"""
for connection in judges():
    for _ in range(20):
        try:
            socket.send_fds(connection, [{_RETURNED}], [os.dup(0) for _ in range(10)])
        except OSError:
            break
""")
        ),
    ),
    Kind(
        "channel-echoes",
        "Sends back what the judge sent, in case a question carries its answer.",
        answer("""
import sys

wire = sys.modules.get("cnnlab.checks.wire")
if wire:
    real_receive = wire.receive

    def receive(connection, *rest):
        request = real_receive(connection, *rest)
        for name in ("expected", "value", "oracle", "result", "seed"):
            if name in request:
                print("found", name)
        return request

    wire.receive = receive


def conv2d(images, weights, bias, stride, padding):
    return images
"""),
    ),
    Kind(
        "child-stays-on-the-channel",
        "Leaves a child that keeps the judge's descriptor and answers the next question wrongly.",
        together(
            ZEROS,
            cell(
                f"{_FIND}\nif os.fork() == 0:\n"
                "    os.setsid()\n"
                "    for _ in range(300):\n"
                f"        say({_RETURNED})\n"
                "        time.sleep(0.1)\n"
                "    os._exit(0)\n",
                above="im2col",
            ),
        ),
        honest=ALL - {TARGET, "im2col"},
    ),
]
