"""Acts on other processes: signals, priorities, kernels, and processes that stay."""

from __future__ import annotations

from tests.bank.kind import Kind
from tests.bank.kinds.tamper.system import changes
from tests.bank.parts import BEFORE, NONE
from tests.bank.submission import cell

KINDS = [
    changes(
        "bystander-stopped",
        "Stops and ends another process of the same machine.",
        """
import os
import signal

for number in (signal.SIGSTOP, signal.SIGTERM, signal.SIGKILL):
    try:
        os.kill(targets["process"], number)
    except OSError as problem:
        print(problem)
""",
    ),
    Kind(
        "parent-killed",
        "Kills the process that started its kernel, and that process's group.",
        cell("""
import os
import signal

for process in (os.getppid(), os.getpgrp()):
    if process > 1 and process != os.getpid():
        try:
            os.kill(process, signal.SIGKILL)
        except OSError as problem:
            print(problem)
"""),
        attacked=NONE,
        honest=BEFORE,
    ),
    Kind(
        "everything-killed",
        "Sends SIGKILL to every process it may signal.",
        cell("""
import os
import signal

try:
    os.kill(targets["process"], 0)
except OSError:
    # Only where no process of the host can be meant: a sandbox that leaks must not end the machine.
    os.kill(-1, signal.SIGKILL)
else:
    os.kill(targets["process"], signal.SIGKILL)
"""),
        attacked=NONE,
        honest=BEFORE,
    ),
    changes(
        "priorities-changed",
        "Takes processor time and open files from other processes, and more for itself.",
        """
import os
import resource

attempts = {
    "nice": lambda: os.setpriority(os.PRIO_PROCESS, targets["process"], 19),
    "faster": lambda: os.setpriority(os.PRIO_PROCESS, 0, -20),
    "affinity": lambda: os.sched_setaffinity(targets["process"], {0}),
    "real time": lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(99)),
    "limits": lambda: resource.prlimit(targets["process"], resource.RLIMIT_NOFILE, (3, 3)),
    "own limits": lambda: resource.setrlimit(resource.RLIMIT_NPROC, (10**6, 10**6)),
}
for name, attempt in attempts.items():
    try:
        attempt()
        print(name, "done")
    except (OSError, ValueError) as problem:
        print(name, problem)
""",
    ),
    changes(
        "other-kernels-shut-down",
        "Reads other kernels' connection files and tells these kernels to shut down.",
        """
import glob
import json
import os

from jupyter_client import BlockingKernelClient
from jupyter_core.paths import jupyter_runtime_dir

folders = [jupyter_runtime_dir(), targets["home"] + "/runtime", "/tmp"]
for path in (path for folder in folders for path in glob.glob(folder + "/kernel-*.json")):
    with open(path) as stream:
        print(path, json.load(stream)["shell_port"])
    client = BlockingKernelClient(connection_file=path)
    client.load_connection_file()
    if client.session.key != get_ipython().kernel.session.key:
        client.start_channels()
        client.shutdown()
        print("REACHED:", "another kernel")
""",
    ),
    changes(
        "process-left-behind",
        "Leaves a process in a session of its own that ignores signals.",
        """
import os
import signal
import time

if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        for number in range(1, 65):
            try:
                signal.signal(number, signal.SIG_IGN)
            except (OSError, ValueError):
                continue
        time.sleep(1000)
    os._exit(0)
""",
    ),
    changes(
        "program-left-behind",
        "Starts a program that goes on in the background after the notebook has ended.",
        """
import subprocess

for command in ("nohup sleep 1000", "setsid sleep 1000"):
    try:
        subprocess.Popen(command.split(), start_new_session=True)
    except OSError as problem:
        print(problem)
""",
    ),
    changes(
        "files-kept-open-and-changing",
        "Leaves a process that goes on writing into the submission's folder.",
        """
import os
import time

if os.fork() == 0:
    os.setsid()
    for number in range(600):
        try:
            with open(f"bank-left-{number}", "w") as stream:
                stream.write("x" * 1000)
        except OSError:
            break
        time.sleep(0.1)
    os._exit(0)
""",
    ),
]
