"""Every limit holds, for one process and for all of them together."""

from __future__ import annotations

import pytest

from autograder.job import MEGABYTE
from autograder.sandbox.level import Level
from tests.autograder.sandbox.confined import (
    NAMESPACES,
    Where,
    at_every_level,
    at_every_level_and_none,
    confine,
)

# Tests that use up the processes of the same user: one after another.
one_at_a_time = pytest.mark.xdist_group("processes")
WAIT = "\nimport time\nwhile True: time.sleep(1)\n"


@at_every_level_and_none
def test_a_huge_allocation_raises_memory_error_and_the_process_goes_on(where: Where) -> None:
    code = """
try:
    bytearray(1 << 30)
except MemoryError:
    say("MemoryError")
"""
    outcome = confine(where, code, memory=128 * MEGABYTE)
    assert outcome.said == ["MemoryError"] and outcome.ending["ended"] == "exit"


@at_every_level_and_none
def test_many_processes_together_hold_no_more_than_one(where: Where) -> None:
    code = """
import os
for _ in range(8):
    if os.fork() == 0:
        held = os.urandom(60 << 20)
        break
"""
    outcome = confine(where, code + WAIT, memory=128 * MEGABYTE, processes=32)
    assert outcome.ending["ended"] == "memory" and outcome.clean
    assert outcome.ending["peak_memory"] > 128 * MEGABYTE


@at_every_level
def test_memory_that_forks_share_counts_once(where: Where) -> None:
    code = """
import os, time
held = os.urandom(40 << 20)
for _ in range(6):
    if os.fork() == 0:
        time.sleep(1); os._exit(0)
for _ in range(6):
    os.wait()
say("done")
"""
    outcome = confine(where, code, memory=128 * MEGABYTE)
    assert outcome.said == ["done"], outcome.ending


@one_at_a_time
@at_every_level_and_none
def test_a_fork_bomb_ends(where: Where) -> None:
    code = """
import os
say("ready")
while True:
    try:
        os.fork()
    except OSError:
        pass
"""
    outcome = confine(where, code, processes=24, cpu=2)
    assert outcome.ending["ended"] in ("processes", "cpu")
    assert outcome.clean and outcome.seconds < 20


CHILDREN = """
import os, time
count = 0
try:
    while True:
        if os.fork() == 0:
            time.sleep({seconds}); os._exit(0)
        count += 1
except OSError:
    say(count)
time.sleep({then})
"""
AS_NOBODY_ELSE = [
    Where(True, Level.NAMESPACES),
    Where(False, Level.USER_NAMESPACES),
    Where(True, Level.LANDLOCK),
]
WITH_NEIGHBOURS = [Where(False, Level.LANDLOCK), Where(False, Level.NONE)]


@one_at_a_time
@pytest.mark.parametrize("where", AS_NOBODY_ELSE, ids=str)
@pytest.mark.parametrize("seconds", [60, 0], ids=["children that live", "zombies"])
def test_the_system_refuses_a_process_too_many_and_the_submission_goes_on(
    where: Where, seconds: int
) -> None:
    outcome = confine(where, CHILDREN.format(seconds=seconds, then=0.5), processes=24)
    assert outcome.said == [23] and outcome.ending["ended"] == "exit", outcome
    assert outcome.clean


@one_at_a_time
@pytest.mark.parametrize("where", WITH_NEIGHBOURS, ids=str)
@pytest.mark.parametrize("seconds", [60, 0], ids=["children that live", "zombies"])
def test_where_neighbours_count_as_well_too_many_processes_end_it(
    where: Where, seconds: int
) -> None:
    outcome = confine(where, CHILDREN.format(seconds=seconds, then=1), processes=24)
    assert outcome.ending["ended"] == "processes" and outcome.clean


@one_at_a_time
@pytest.mark.parametrize("where", AS_NOBODY_ELSE, ids=str)
def test_who_stays_at_the_most_processes_is_ended_long_before_its_time_is_up(where: Where) -> None:
    outcome = confine(where, CHILDREN.format(seconds=60, then=60), processes=24)
    assert outcome.ending["ended"] == "processes" and outcome.clean
    assert outcome.seconds < 20


@at_every_level_and_none
def test_a_loop_ends_after_its_processor_time(where: Where) -> None:
    outcome = confine(where, "while True: pass", cpu=1)
    assert outcome.ending["ended"] == "cpu" and outcome.clean
    assert outcome.seconds < 6


@at_every_level
def test_processor_time_of_children_counts(where: Where) -> None:
    code = """
import os
for _ in range(4):
    if os.fork() == 0:
        while True: pass
"""
    outcome = confine(where, code + WAIT, cpu=1)
    assert outcome.ending["ended"] == "cpu" and outcome.clean
    assert outcome.seconds < 8


@at_every_level
def test_no_file_is_longer_than_allowed(where: Where) -> None:
    code = """
import errno
try:
    with open("long", "wb") as file:
        file.write(bytes(3 << 20))
except OSError as error:
    say(errno.errorcode[error.errno])
"""
    assert confine(where, code, file=2 * MEGABYTE).said == ["EFBIG"]


@at_every_level_and_none
def test_the_disk_does_not_fill(where: Where) -> None:
    code = """
import errno, time
try:
    for number in range(100):
        with open(f"{workplace.temporary}/{number}", "wb") as file:
            file.write(bytes(1 << 20))
        time.sleep(0.02)
except OSError as error:
    say(errno.errorcode[error.errno])
"""
    outcome = confine(where, code, disk=8 * MEGABYTE)
    if where.level in NAMESPACES:
        assert outcome.said == ["ENOSPC"]
    else:
        assert outcome.ending["ended"] == "disk"
    assert outcome.clean


@at_every_level
def test_removed_files_still_open_count(where: Where) -> None:
    code = """
import os, time
files = []
try:
    for number in range(60):
        files.append(open("hidden", "wb"))
        files[-1].write(bytes(1 << 20)); files[-1].flush()
        os.unlink("hidden")
        time.sleep(0.02)
except OSError:
    pass
else:
    say("all written")
"""
    outcome = confine(where, code, disk=8 * MEGABYTE)
    assert outcome.said == [] and outcome.clean


@at_every_level
def test_descriptors_run_out_for_the_process_alone(where: Where) -> None:
    code = """
import os
held = []
try:
    while True:
        held.append(os.open("/dev/null", os.O_RDONLY))
except OSError:
    say(len(held))
"""
    said = confine(where, code, open_files=64).said
    assert 40 < said[0] < 64


@at_every_level
@pytest.mark.parametrize("flood", ["stdout", "report"])
def test_a_flood_does_not_stop_the_monitor(where: Where, flood: str) -> None:
    descriptors = "(1, 2)" if flood == "stdout" else "range(3, 12)"
    code = f"""
import os, stat
say("ready")
for descriptor in {descriptors}:
    try:
        if stat.S_ISSOCK(os.fstat(descriptor).st_mode):
            continue  # that one is the test's
        os.set_blocking(descriptor, False)
        for _ in range(1000):
            os.write(descriptor, b"x" * 65536)
    except OSError:
        pass
"""
    outcome = confine(where, code + WAIT, then="kill")
    assert outcome.ending["ended"] == "killed" and outcome.clean
