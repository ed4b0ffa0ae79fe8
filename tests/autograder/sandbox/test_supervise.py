"""A confined process ends when its owner, its monitor or itself says so, with all it started."""

from __future__ import annotations

import pytest

from autograder.sandbox.level import Level
from tests.autograder.sandbox.confined import (
    EVERYWHERE_AND_UNPROTECTED,
    Where,
    at_every_level,
    at_every_level_and_none,
    confine,
)

STUBBORN = """
import os, signal, time
for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
    signal.signal(number, signal.SIG_IGN)
def sleep_for_ever():
    while True:
        time.sleep(1)
def daemon():
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            sleep_for_ever()
        os._exit(0)
    os.wait()
"""


@at_every_level_and_none
def test_the_end_tells_the_exit_code_and_the_use(where: Where) -> None:
    outcome = confine(where, "sum(range(10**7)); say('here'); raise SystemExit(7)")
    assert outcome.said == ["here"]
    assert outcome.ending["ended"] == "exit" and outcome.ending["code"] == 7
    assert 0.02 < outcome.ending["cpu_seconds"] < 5
    assert outcome.clean


@at_every_level
def test_an_error_in_the_body_is_reported(where: Where) -> None:
    outcome = confine(where, "raise ValueError('on purpose')")
    assert outcome.ending["code"] == 1 and "on purpose" in outcome.ending["detail"]


@at_every_level_and_none
@pytest.mark.parametrize("then", ["close", "kill"])
def test_nothing_outlives_the_owners_order(where: Where, then: str) -> None:
    code = "daemon(); daemon(); say('ready'); sleep_for_ever()"
    outcome = confine(where, STUBBORN + code, then=then)
    assert outcome.clean
    if then == "kill":
        assert outcome.ending["ended"] == "killed" and outcome.ending["code"] == -9


@at_every_level_and_none
def test_daemons_end_with_the_process_that_left_them(where: Where) -> None:
    outcome = confine(where, STUBBORN + "daemon(); daemon(); say('done')")
    assert outcome.ending["ended"] == "exit" and outcome.clean


@at_every_level_and_none
def test_the_process_ends_with_its_monitor(where: Where) -> None:
    code = "say('ready'); sleep_for_ever()"
    assert confine(where, STUBBORN + code, then="kill the monitor").left == 0


@pytest.mark.parametrize("as_root", [True, False])
def test_daemons_in_a_namespace_end_with_the_monitor(as_root: bool) -> None:
    where = Where(as_root, Level.NAMESPACES if as_root else Level.USER_NAMESPACES)
    code = STUBBORN + "daemon(); daemon(); say('ready'); sleep_for_ever()"
    assert confine(where, code, then="kill the monitor").left == 0


@at_every_level_and_none
def test_an_interrupt_reaches_the_process_and_lets_it_go_on(where: Where) -> None:
    code = """
import time
try:
    say("ready"); time.sleep(20)
except KeyboardInterrupt:
    say("interrupted")
"""
    outcome = confine(where, code, then="interrupt")
    assert outcome.said == ["ready", "interrupted"] and outcome.ending["ended"] == "exit"
    assert outcome.seconds < 10


@at_every_level
def test_a_stopped_process_is_ended(where: Where) -> None:
    code = "import os, signal; say('ready'); os.kill(os.getpid(), signal.SIGSTOP)"
    assert confine(where, code + STUBBORN + "sleep_for_ever()", then="kill").clean


@pytest.mark.parametrize("where", EVERYWHERE_AND_UNPROTECTED[:4], ids=str)
def test_without_its_confinement_the_code_does_not_run(where: Where) -> None:
    outcome = confine(where, "say('ran')", readable=("/there/is/no/such/folder",))
    assert outcome.said == [] and outcome.ending["ended"] == "setup"
    assert "/there/is/no/such/folder" in outcome.ending["detail"]
    assert outcome.clean


def test_root_is_never_mapped_into_a_user_namespace() -> None:
    from tests.autograder.sandbox import confined

    asked = Where(True, Level.NAMESPACES)
    if asked.level.value not in confined.levels(True):
        pytest.skip("needs root with namespaces")
    outcome = confined.confine_as_asked(Where(True, Level.USER_NAMESPACES), "say('ran')")
    assert outcome.said == [] and outcome.ending["ended"] == "setup"
    assert "root" in outcome.ending["detail"]


@at_every_level
def test_no_descriptor_and_no_secret_is_inherited(where: Where) -> None:
    code = """
import os
clean_environment(workplace, {"COURSE": "cnn"})
say([open("/proc/self/environ").read().strip("\\0"), os.environ.get("TEST"), os.environ["COURSE"]])
names = []
for descriptor in range(64):
    try:
        names.append(os.readlink(f"/proc/self/fd/{descriptor}"))
    except OSError:
        pass
say(names)
"""
    (shown, secret, course), names = confine(where, code).said
    assert (shown, secret, course) == ("", None, "cnn")
    assert all(name == "/dev/null" or name.startswith(("socket:", "pipe:")) for name in names)
    assert len([name for name in names if name.startswith("socket:")]) == 1
    assert len([name for name in names if name.startswith("pipe:")]) == 1
