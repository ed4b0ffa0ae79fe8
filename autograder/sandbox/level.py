"""The levels of confinement, strongest first."""

from __future__ import annotations

import os
from enum import StrEnum

WITHOUT = "CNNLAB_SANDBOX_WITHOUT"


class Level(StrEnum):
    """How a process is confined; the value is what people read and what grades are stored with."""

    NAMESPACES = "namespaces"
    USER_NAMESPACES = "user namespaces"
    LANDLOCK = "landlock"
    NONE = "none"


def simulated_absent() -> frozenset[Level]:
    """Return the levels that the environment asks to leave out, as a host without them would.

    CNNLAB_SANDBOX_WITHOUT holds words with commas between; "namespaces" means both kinds.
    """
    words = {word.strip() for word in os.environ.get(WITHOUT, "").split(",")}
    absent = {level for level in Level if level.value in words}
    if Level.NAMESPACES in absent:
        absent.add(Level.USER_NAMESPACES)
    return frozenset(absent)
