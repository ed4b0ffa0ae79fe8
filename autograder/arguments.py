"""What is wrong with a command line, in the instructor's language: argparse speaks English."""

from __future__ import annotations

import argparse
import re
import sys
from typing import NoReturn

from cnnlab.text import Text


class Parser(argparse.ArgumentParser):
    """A parser whose errors have the three parts of every other message."""

    def error(self, message: str) -> NoReturn:
        """Say what was received and expected, and end with argparse's own status."""
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {_told(message)}\n")


def _told(message: str) -> Text:
    """Return argparse's message as a Text; one of another wording stays as it is."""
    for pattern, text in _MESSAGES.items():
        if found := re.fullmatch(pattern, message, re.S):
            return text.format(**found.groupdict()) + _HELP
    return Text(en=f"{message}.", ko=f"{message}.") + _HELP


_MESSAGES = {
    r"unrecognized arguments: (?P<what>.*)": Text(
        en="Received {what}, which this command does not know. Expected its own options.",
        ko="이 명령에 없는 옵션을 받았습니다: {what}. 이 명령의 옵션만 쓸 수 있습니다.",
    ),
    r"the following arguments are required: (?P<what>.*)": Text(
        en="Received too little. Expected {what} as well.",
        ko="빠진 것이 있습니다. 필요한 것: {what}.",
    ),
    r"argument (?P<name>.*?): expected (one|at least one) argument": Text(
        en="Received {name} alone. Expected a value after it.",
        ko="{name} 뒤에 값이 없습니다. 값이 하나 필요합니다.",
    ),
    r"argument (?P<name>.*?): ignored explicit argument (?P<what>.*)": Text(
        en="Received {name} with {what}. Expected {name} without a value.",
        ko="{name} 옵션에 값을 받았습니다: {what}. 이 옵션은 값 없이 씁니다.",
    ),
    r"argument (?P<name>.*?): invalid choice: (?P<what>.*) \(choose from (?P<known>.*)\)": Text(
        en="Received {what} for {name}. Expected one of {known}.",
        ko="{name} 옵션에 받은 값: {what}. {known} 가운데 하나가 필요합니다.",
    ),
    r"argument (?P<name>.*?): invalid \w+ value: (?P<what>.*)": Text(
        en="Received {what} for {name}. Expected a value of another kind.",
        ko="{name} 옵션에 받은 값: {what}. 다른 종류의 값이 필요합니다.",
    ),
    r"argument (?P<name>.*?): (?P<said>.*)": Text(en="{name}: {said}.", ko="{name}: {said}."),
    r"ambiguous option: (?P<what>.*) could match (?P<known>.*)": Text(
        en="Received {what}, which may mean {known}. Expected the whole name of one.",
        ko="줄여 쓴 옵션이 어느 것인지 알 수 없습니다: {what} ({known}). 전체 이름이 필요합니다.",
    ),
}
_HELP = Text(en=" Try the command with --help.", ko=" 명령에 --help를 붙여 확인해 보십시오.")
