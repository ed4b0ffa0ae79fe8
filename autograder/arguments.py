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
        ko="{what}은(는) 이 명령에 없습니다. 이 명령의 옵션이 필요합니다.",
    ),
    r"the following arguments are required: (?P<what>.*)": Text(
        en="Received too little. Expected {what} as well.",
        ko="빠진 것이 있습니다. {what}도 필요합니다.",
    ),
    r"argument (?P<name>.*?): expected (one|at least one) argument": Text(
        en="Received {name} alone. Expected a value after it.",
        ko="{name}만 받았습니다. 그 뒤에 값이 필요합니다.",
    ),
    r"argument (?P<name>.*?): ignored explicit argument (?P<what>.*)": Text(
        en="Received {name} with {what}. Expected {name} without a value.",
        ko="{name}에 {what}을(를) 받았습니다. 값이 없는 {name}이(가) 필요합니다.",
    ),
    r"argument (?P<name>.*?): invalid choice: (?P<what>.*) \(choose from (?P<known>.*)\)": Text(
        en="Received {what} for {name}. Expected one of {known}.",
        ko="{name}에 {what}을(를) 받았습니다. {known} 가운데 하나가 필요합니다.",
    ),
    r"argument (?P<name>.*?): invalid \w+ value: (?P<what>.*)": Text(
        en="Received {what} for {name}. Expected a value of another kind.",
        ko="{name}에 {what}을(를) 받았습니다. 다른 종류의 값이 필요합니다.",
    ),
    r"argument (?P<name>.*?): (?P<said>.*)": Text(en="{name}: {said}.", ko="{name}: {said}."),
    r"ambiguous option: (?P<what>.*) could match (?P<known>.*)": Text(
        en="Received {what}, which may mean {known}. Expected the whole name of one.",
        ko="{what}은(는) {known} 가운데 어느 것인지 알 수 없습니다. 전체 이름이 필요합니다.",
    ),
}
_HELP = Text(en=" Try the command with --help.", ko=" 명령에 --help를 붙여 확인해 보십시오.")
