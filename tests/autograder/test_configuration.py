"""nbgrader's settings, as a formgrader reads them again and again."""

from __future__ import annotations

import logging
from contextlib import chdir

from nbgrader.apps.baseapp import NbGrader

from tests.one_lesson import REPOSITORY


def test_settings_that_are_read_again_stay_the_same() -> None:
    application = NbGrader(log=logging.getLogger("settings"))
    with chdir(REPOSITORY):
        application.load_config_file()
        once = repr(application.config)
        application.load_config_file()
    assert repr(application.config) == once
