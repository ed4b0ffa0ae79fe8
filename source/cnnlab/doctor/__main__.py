"""`python -m cnnlab.doctor`: says what the course finds here, and the cure for what is missing."""

from __future__ import annotations

import argparse
import io
import os
import sys

from cnnlab.doctor.examine import examine
from cnnlab.doctor.finding import State
from cnnlab.text import LANGUAGES, Text, set_language, system_language

_READY = Text(en="The course can run here.", ko="이 컴퓨터에서 과정을 실행할 수 있습니다.")
_NOT_READY = Text(
    en="The course cannot run here yet: see what is marked as a problem.",
    ko="아직 과정을 실행할 수 없습니다. 문제로 표시된 항목을 보십시오.",
)


def main(arguments: list[str] | None = None) -> int:
    """Print each finding as soon as it is made; return 1 if the lessons cannot run, otherwise 0."""
    parser = argparse.ArgumentParser(
        prog="python -m cnnlab.doctor", description=(__doc__ or "").partition(": ")[2]
    )
    parser.add_argument("--language", choices=LANGUAGES, default=system_language())
    set_language(parser.parse_args(arguments).language)
    # A terminal without Korean letters is no reason to stop.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    healthy = True
    for finding in examine():
        healthy = healthy and finding.state is not State.PROBLEM
        print(finding, flush=True)
    print(f"\n{_READY if healthy else _NOT_READY}")
    return 0 if healthy else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:
        # The reader has gone, as in `| head`; at the end Python would try to write to it again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)  # as shells report a command that Ctrl-C has ended
