"""start(): what every lesson's first cell says about itself."""

from __future__ import annotations

from cnnlab import devices
from cnnlab.loading import load_keras
from cnnlab.quiet import quiet
from cnnlab.text import set_language


def start(lesson: str, language: str) -> None:  # noqa: ARG001 - names the notebook's lesson
    """Begin a lesson: messages and figures appear in its notebook's language, "en" or "ko".

    The build writes this call into the first code cell of every notebook. It sets the language
    for the whole process; `lesson` tells readers and tools which lesson the notebook holds.
    Keras is imported here, once and without its backend's log lines: on stderr they would cost
    a right answer its points in nbgrader. Where the environment asks for a device, for a share of a
    GPU's memory or for deterministic numbers, as the kernels CNN Lab (CPU) and CNN Lab (GPU) do,
    what came of it is printed.
    """
    set_language(language)
    wishes = devices.wishes()
    devices.prepare(wishes)
    load_keras()
    with quiet():
        said = devices.settle(wishes) if wishes else []
    for words in said:
        print(words)
