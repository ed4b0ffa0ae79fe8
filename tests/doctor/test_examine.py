from __future__ import annotations

from collections.abc import Iterator

from cnnlab.doctor.examine import LOOKS, examine
from cnnlab.doctor.finding import Finding, State
from cnnlab.text import Text, verbatim


def breaks() -> Iterator[Finding]:
    yield Finding(verbatim("first"), verbatim("found"))
    raise OSError("a damaged package")


def finds() -> Iterator[Finding]:
    cure = Text(en="this", ko="이것")
    yield Finding(verbatim("second"), verbatim("found"), State.PROBLEM, cure)


def test_a_look_that_fails_is_a_finding_and_stops_no_other() -> None:
    looks = ((verbatim("Broken"), breaks), (verbatim("Whole"), finds))
    shown = [str(finding) for finding in examine(looks)]
    assert shown[0] == "[ok] first: found"
    assert shown[1].startswith("[hint] Broken: could not be looked at (OSError: a damaged package)")
    assert "\n    Try: what the lines above name first" in shown[1]
    assert shown[2] == "[problem] second: found\n    Try: this"


def test_everything_is_looked_at_once() -> None:
    looks = [look for _, look in LOOKS]
    assert len(looks) == len(set(looks)) == 7
