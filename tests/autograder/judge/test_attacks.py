"""Hostile submissions: none gains a point, none keeps the judge from grading what follows."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from autograder.job import MEGABYTE, Graded, Limits
from autograder.judge.pool import Judges
from autograder.sandbox.choose import choose_level
from tests.autograder.judge.processes import judge_of
from tests.autograder.judge.small_notebooks import (
    OUTPUT_SIZE,
    TIGHT,
    Cell,
    answer,
    code,
    job,
)

pytestmark = pytest.mark.xdist_group("judges")

MOST_SECONDS = 45.0
LARGEST_JUDGE = 2048 * MEGABYTE
# What a student's process can find of its own kernel: enough to send any message.
KERNEL = """
import os, socket, struct, threading
from ipykernel.kernelapp import IPKernelApp
application = IPKernelApp.instance()
kernel, session, wire = application.kernel, application.session, application.iopub_thread

def publish(kind, content, parent=None):
    parent = kernel.get_parent() if parent is None else parent
    session.send(application.iopub_socket, kind, content=content, parent=parent, ident=b"x")

def paid(parent=None):
    data = {"text/plain": "99.0"}
    publish("execute_result", {"data": data, "metadata": {}, "execution_count": 1}, parent)
"""


@dataclass(frozen=True)
class Attack:
    """The cells, and the kinds of incidents of which one is told; "" where it may be none."""

    cells: list[Cell]
    kinds: tuple[str, ...] = ()
    limits: Limits = TIGHT


def cell(source: str, *kinds: str, limits: Limits = TIGHT) -> Attack:
    return Attack([code("attack", source)], kinds, limits)


def function(body: str, *kinds: str, before: str = "") -> Attack:
    lines = "\n".join(f"    {line}" for line in body.strip().splitlines())
    source = f"{before}\ndef count_kernels(input_channels, filters):\n{lines}"
    return Attack(answer("count_kernels", source), kinds)


WEIRD = """
contents = [{}, [], 5, None, {"execution_state": 5}, {"name": {}, "text": []},
    {"data": {"a": {}, "text/plain": "kept"}, "metadata": 5, "transient": {"display_id": [1]}},
    {"data": 5}, {"traceback": 5, "ename": [], "evalue": {}}, {"traceback": [5]}, {"wait": {}},
    {"comm_id": [], "data": 5, "target_name": {}}, {"name": "stdout", "text": "\\ud800"}]
kinds = ["stream", "display_data", "update_display_data", "execute_result", "error",
    "clear_output", "comm_open", "comm_msg", "comm_close", "status", "execute_input", "unknown"]
for content in contents:
    for kind in kinds:
        try:
            publish(kind, content)
        except (TypeError, ValueError):
            pass
"""
ENDLESS_MESSAGE = """
part = struct.pack("!BQ", 3, 4 << 20) + b"x" * (4 << 20)  # a part, with more to come
def send(connection):
    try:
        while True:
            connection.sendall(part)
    except OSError:
        pass
from cnnlab.checks import ferry
examiner = str(ferry._connections[-1].fileno())
for name in set(os.listdir("/proc/self/fd")) - {examiner}:
    try:
        connection = socket.socket(fileno=os.dup(int(name)))
        if not connection.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
            connection.setblocking(True)
            threading.Thread(target=send, args=(connection,), daemon=True).start()
    except OSError:
        pass
time.sleep(20)
"""
DEAF = "import signal; signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65)); time.sleep(60)"
SWALLOWS = """
while True:
    try:
        time.sleep(60)
    except BaseException:
        pass
"""
PAID_LATE = """
parent = kernel.get_parent()
def later():
    for _ in range(100):
        paid(parent)
        time.sleep(0.01)
threading.Thread(target=later).start()
return -1
"""
DONE_TOO_EARLY = """
parent = kernel.get_parent()
publish("status", {"execution_state": "idle"})
identity = kernel._parent_ident
identity = identity["shell"] if isinstance(identity, dict) else identity
session.send(application.shell_socket, "execute_reply", content={"status": "ok"},
             parent=parent, ident=identity)
paid(parent)
return -1
"""
MEMORY = "import numpy\nkept = [numpy.ones(1 << 23) for _ in range(200)]"
FORKS = "import os\nwhile True:\n    os.fork()"
UNREADABLE = "wire.send_multipart([b'stream', b'<IDS|MSG>', b'', {}, {}, b'{{}}', b'{{}}'])"

ATTACKS = {
    "ends Python in a function": function("import os; os._exit(0)", "kernel"),
    "ends Python in a cell": cell("import os; os._exit(0)", "kernel"),
    "processor time in one call": cell("sum(range(10**12))", "kernel", "cpu"),
    "stops itself": cell("import os, signal; os.kill(os.getpid(), signal.SIGSTOP)"),
    # A second of work, which takes longer than TIGHT allows on a busy machine.
    "fills the memory": cell(MEMORY, limits=replace(TIGHT, cell=20)),
    # The system refuses the 41st; each of the 40 then writes its traceback. What these use up
    # first depends on the machine.
    "forks without end": cell(FORKS, "processes", "slow cell", "memory", "kernel", ""),
    "prints 200 MB": cell(
        "for _ in range(200): print('x' * (1 << 20))", "output", "kernel", "slow cell", ""
    ),
    "prints one long line": cell("print('a' * 900_000)"),
    # A kernel busy with its own flood may hear the interrupt too late on a loaded machine; it is
    # ended then, which "kernel" tells.
    "shows 100,000 results": cell(
        "for n in range(10**5): display(n)", "output", "slow cell", "kernel"
    ),
    "raises a long text": cell("raise ValueError('x' * 30_000_000)", "kernel"),
    "clears without end": cell(
        "from IPython.display import clear_output\nwhile True: clear_output()",
        "output",
        "slow cell",
        "kernel",
    ),
    "asks for input": cell("input('name?')"),
    "half characters": cell("print('\\ud800')"),
    "fills the disk": cell("f = open('f', 'wb')\nwhile True: f.write(b'x' * (1 << 20))"),
    "folders without end": cell(
        "import os\nfor _ in range(3000):\n    os.mkdir('d')\n    os.chdir('d')"
    ),
    "closes every descriptor": cell("import os; os.closerange(3, 200)", "kernel"),
    "messages that are none": cell(KERNEL + "wire.send_multipart([b'stream'])", "kernel"),
    "deep messages": cell(
        KERNEL + UNREADABLE.format("b'[' * 500_000", "b'{}'"),
        "kernel",
    ),
    "a message without a parent": cell(
        KERNEL + UNREADABLE.format('b\'{"msg_id": "1", "msg_type": "stream"}\'', "b'[]'"), "kernel"
    ),
    "weird contents": cell(KERNEL + WEIRD),
    "messages nobody asked for": cell(
        KERNEL + "while True: publish('status', {'execution_state': 'busy'}, {'msg_id': 'no'})",
        "slow cell",
        "kernel",
    ),
    "a message without an end": cell(KERNEL + ENDLESS_MESSAGE, "output", "kernel"),
    "idle too early": cell(KERNEL + "publish('status', {'execution_state': 'idle'})"),
    "pays itself": function("paid()\nreturn -1", before=KERNEL),
    "pays itself later": function(PAID_LATE, before=KERNEL),
    "is done too early": function(DONE_TOO_EARLY, before=KERNEL),
    "an integer beyond all floats": function("return 10 ** 400"),
    "a large result": function("return np.random.rand(2000, 2000)"),
    "a result that does not fit into its memory": function("return np.zeros((8_000_000, 7))"),
}
# The judge waits for these until its patience ends: they are graded while the others are, and last
# asked for.
SLEEPERS = {
    "a loop that swallows everything": function(SWALLOWS, "slow function", "kernel"),
    "a call into C that hears nothing": function(DEAF, "slow function", "kernel"),
    "a cell that ignores the interrupt": cell(DEAF, "kernel"),
}


def demand_a_grade(graded: Graded, attack: Attack) -> None:
    assert graded.status in ("graded", "graded in part")
    assert graded.points["check-output_size"] == 4.0
    assert graded.points.get("check-count_kernels", 0.0) == 0.0
    told = {incident.kind for incident in graded.incidents} or {""}
    assert told <= set(attack.kinds or [""])
    json.dumps(graded.to_json()).encode()
    check_cells = [c for c in graded.notebook["cells"] if c["id"].endswith("check")]  # type: ignore[index]
    assert "99.0" not in json.dumps(check_cells)


def timed(judges: Judges, attack: Attack) -> tuple[Graded, float]:
    began = time.monotonic()
    graded = judges.grade(
        job(*attack.cells, answer("output_size", OUTPUT_SIZE), limits=attack.limits)
    )
    return graded, time.monotonic() - began


@pytest.fixture(scope="module")
def patient() -> Iterator[Judges]:
    """Give a judge for each of the sleepers."""
    with Judges(len(SLEEPERS), choose_level(trusted=False)) as made:
        yield made


@pytest.fixture(scope="module")
def sleepers(patient: Judges) -> Iterator[dict[str, Future[tuple[Graded, float]]]]:
    """Give what grading each of the sleepers will lead to; a judge has begun with each."""
    with ThreadPoolExecutor(len(SLEEPERS)) as threads:
        yield {name: threads.submit(timed, patient, SLEEPERS[name]) for name in SLEEPERS}


@pytest.mark.parametrize("name", [*ATTACKS, *SLEEPERS])
def test_an_attack_gains_nothing_and_stops_nothing(
    judges: Judges, sleepers: dict[str, Future[tuple[Graded, float]]], name: str
) -> None:
    graded, seconds = sleepers[name].result() if name in SLEEPERS else timed(judges, ATTACKS[name])
    assert seconds < MOST_SECONDS
    demand_a_grade(graded, (ATTACKS | SLEEPERS)[name])


def test_every_judge_goes_on_after_the_attacks(
    judges: Judges, patient: Judges, sleepers: dict[str, Future[tuple[Graded, float]]]
) -> None:
    wait(sleepers.values())
    honest = job(answer("output_size", OUTPUT_SIZE))
    # Each judge of a pool gets one: the pool gives the next job to who has waited longest.
    grading = [judges.submit(honest), *(patient.submit(honest) for _ in SLEEPERS)]
    for one in grading:
        assert one.result().points == {"check-output_size": 4.0}


def test_the_judge_stays_small_whatever_is_sent(judges: Judges) -> None:
    judge = judge_of(judges)
    Path(f"/proc/{judge}/clear_refs").write_text("5")  # begin to count the highest anew
    attack = ATTACKS["a message without an end"]
    demand_a_grade(judges.grade(job(*attack.cells, answer("output_size", OUTPUT_SIZE))), attack)
    [highest] = re.findall(r"VmHWM:\s*(\d+) kB", Path(f"/proc/{judge}/status").read_text())
    assert int(highest) << 10 < LARGEST_JUDGE


@pytest.mark.parametrize("sent", ["b'abc'", "struct.pack('!IQ', 10, 1 << 62)"])
def test_who_disturbs_the_examiner_gains_nothing_and_harms_no_other(
    judges: Judges, sent: str
) -> None:
    disturbs = (
        f"import struct; from cnnlab.checks.ferry import _connections as c; c[-1].send({sent})"
    )
    wrong = answer("count_kernels", "def count_kernels(a, b): return -1")
    graded = judges.grade(job(code("attack", disturbs), wrong))
    assert graded.points == {"check-count_kernels": 0.0}
    honest = judges.grade(job(answer("output_size", OUTPUT_SIZE)))
    assert honest.points == {"check-output_size": 4.0}


HOSTILE_TEXT = "`<script>alert(1)</script>{0.__class__}\\0\\u202e\\ud800`"


@pytest.mark.parametrize(
    "body",
    [
        f"raise type({HOSTILE_TEXT!r}, (Exception,), {{}})({HOSTILE_TEXT!r})",
        f"print('{HOSTILE_TEXT}')\nreturn '{HOSTILE_TEXT}'",
    ],
)
def test_texts_of_a_student_stay_texts_in_the_panel(judges: Judges, body: str) -> None:
    body = body.replace("\\\\", "\\").replace("\\0", "")
    graded: Any = judges.grade(job(*function(body).cells))
    shown = graded.notebook["cells"][-1]["outputs"][0]["data"]["text/html"]
    assert "alert(1)" in shown and "<script" not in shown
    shown.encode("utf-8")
