"""start(): what every lesson's first cell says about itself."""

from __future__ import annotations

from cnnlab.quiet import quiet
from cnnlab.text import set_language


def start(lesson: str, language: str) -> None:  # noqa: ARG001 - names the notebook's lesson
    """Begin a lesson: messages and figures appear in its notebook's language, "en" or "ko".

    The build writes this call into the first code cell of every notebook. It sets the language
    for the whole process; `lesson` tells readers and tools which lesson the notebook holds.
    Keras is imported here, once and without its backend's log lines: on stderr they would cost
    a right answer its points in nbgrader.
    """
    set_language(language)
    with quiet():
        import keras  # noqa: F401
