"""What is said where a base or its source task does not exist: received, expected, what to try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.refusals import RefusalError
from cnnlab.text import Text, verbatim

if TYPE_CHECKING:
    from collections.abc import Iterable


class WrongBase(RefusalError, ValueError):  # noqa: N818  named by what happened
    """A base that the project does not have; `str()` explains it in the current language."""


def no_such_base(name: object, known: Iterable[str], call: str = "train.pretrained") -> WrongBase:
    """Return the error about the first argument of `call`."""
    listed = ", ".join(f'"{one}"' for one in known)
    expected = Text(en="one of {listed}", ko="{listed} 가운데 하나").format(listed=listed)
    return WrongBase(verbatim(f"name={name!r}"), expected, verbatim(f'{call}("letters")'))
