"""Asks Keras' backend what it can compute on, in a process that may fail: prints one line of JSON.

Importing a backend can end a process (a processor too old, a damaged library) or take its time;
the doctor itself must go on.
"""

from __future__ import annotations

import json

from cnnlab import devices
from cnnlab.devices import backends
from cnnlab.quiet import quiet


def probe() -> dict[str, object]:
    """Return the version of Keras, the backend and its GPUs, and why it cannot compute, if so."""
    devices.prepare(devices.wishes())
    with quiet():
        import keras

        found = backends.backend()
        answer: dict[str, object] = {"keras": keras.__version__, **found._asdict(), "error": ""}
        try:
            backends.multiply_something()
        except Exception as error:  # backends raise what they like
            answer["error"] = f"{type(error).__name__}: {error}"
    return answer


if __name__ == "__main__":
    print(json.dumps(probe()))
