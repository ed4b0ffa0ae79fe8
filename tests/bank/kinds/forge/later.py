"""Acts when nobody looks: threads, signals, hooks, forked children, exits."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.kinds.forge.outputs import _SEND
from tests.bank.submission import answer, cell, first, together

_WHEN_CHECKED = """
def speak(*ignored):
    parent = kernel.get_parent("shell")
    if "conv2d" in parent.get("content", {}).get("code", ""):
        send("execute_result", result("8.0"), parent)

"""

KINDS = [
    Kind(
        "thread-that-answers",
        "Leaves a thread that sends results as soon as the check cell runs.",
        cell(
            _SEND
            + _WHEN_CHECKED
            + """
import threading
import time


def watch():
    while True:
        speak()
        time.sleep(0.001)


threading.Thread(target=watch, daemon=True).start()
"""
        ),
    ),
    Kind(
        "timer-signal-that-answers",
        "Sets a timer whose signal handler shows a result while the check runs.",
        cell(
            _SEND
            + _WHEN_CHECKED
            + """
import signal

for number in (signal.SIGVTALRM, signal.SIGPROF, signal.SIGUSR1):
    signal.signal(number, speak)
signal.setitimer(signal.ITIMER_VIRTUAL, 0.01, 0.001)
signal.setitimer(signal.ITIMER_PROF, 0.01, 0.001)
"""
        ),
    ),
    Kind(
        "audit-hook-that-answers",
        "Adds an audit hook, which cannot be removed, to act at every event of the interpreter.",
        cell(
            _SEND
            + _WHEN_CHECKED
            + """
import sys

busy = []


def hook(event, arguments):
    if event in ("compile", "exec", "socket.sendto") and not busy:
        busy.append(event)
        speak()
        busy.clear()


sys.addaudithook(hook)
"""
        ),
    ),
    Kind(
        "finaliser-that-answers",
        "Returns an object whose __del__ shows a result after the answer was read.",
        answer("""
class Late:
    def __del__(self):
        import sys

        sys.displayhook(8.0)


def conv2d(*arguments):
    return Late()
"""),
    ),
    Kind(
        "exit-handler-that-rewrites",
        "Registers an exit handler that writes full points into every notebook it can reach.",
        first("""
import atexit
import os


def rewrite(points=b'"text/plain": ["8.0"]'):
    for folder, _, names in os.walk("."):
        for name in names:
            if name.endswith(".ipynb"):
                path = os.path.join(folder, name)
                with open(path, "rb+") as stream:
                    content = stream.read().replace(b'"text/plain": ["0.0"]', points)
                    stream.seek(0)
                    stream.write(content)


atexit.register(rewrite)
"""),
    ),
    Kind(
        "child-that-answers",
        "Forks a child that keeps the kernel's sockets and answers while the parent is checked.",
        answer(
            """
def conv2d(*arguments):
    import os
    import sys
    import time

    if os.fork() == 0:
        time.sleep(0.2)
        try:
            sys.displayhook(8.0)
            from cnnlab.checks import ferry, wire

            for _ in range(50):
                wire.send(ferry._connections[-1], {"status": "returned", "value": 8.0})
        finally:
            os._exit(0)
    time.sleep(0.5)
"""
        ),
    ),
    Kind(
        "task-on-the-event-loop",
        "Schedules tasks on the kernel's event loop and in its threads that send a result.",
        together(
            cell(
                _SEND
                + _WHEN_CHECKED
                + """
import asyncio


async def watch():
    while True:
        speak()
        await asyncio.sleep(0)


loop = asyncio.get_running_loop()
task = loop.create_task(watch())
for thread in (kernel.control_thread, kernel.iopub_thread):
    if thread is not None:
        thread.io_loop.call_later(0.01, speak)
"""
            ),
        ),
    ),
    Kind(
        "comm-messages",
        "Opens comms named like the grader's and sends verdicts through them.",
        answer("""
def conv2d(*arguments):
    from comm import create_comm

    for name in ("cnnlab", "cnnlab.judge", "nbgrader", "jupyter.widget"):
        comm = create_comm(target_name=name, data={"points": 8.0, "check": "conv2d"})
        comm.send({"verdict": "right", "points": 8.0})
        comm.close()
"""),
    ),
]
