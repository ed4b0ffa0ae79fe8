"""The learner's edition: what nbgrader would release, made by nbgrader's own stages."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from nbgrader.converters import GenerateAssignment
from nbgrader.preprocessors import SaveCells
from traitlets.config.loader import Config, PyFileConfigLoader
from traitlets.utils.importstring import import_item

if TYPE_CHECKING:
    from pathlib import Path

    from nbformat import NotebookNode


def read_configuration(path: Path) -> Config:
    """Return the settings in nbgrader's own configuration file, such as the stubs' texts."""
    return PyFileConfigLoader(path.name, path=str(path.parent)).load_config()


def release(notebook: NotebookNode, configuration: Config) -> NotebookNode:
    """Return the learner's edition of an instructor's notebook."""
    released = copy.deepcopy(notebook)
    resources: dict[str, Any] = {}
    for named in GenerateAssignment(config=configuration).preprocessors:
        stage = import_item(named) if isinstance(named, str) else named
        # The only stage that needs a gradebook; it changes nothing in the notebook.
        if stage is not SaveCells:
            released, resources = stage(config=configuration)(released, resources)
    return released
