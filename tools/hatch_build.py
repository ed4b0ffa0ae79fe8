"""Adds the files of the course that lie outside the package to what pip installs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# JupyterLab reads every file of this folder in its environment, and the learner's own
# settings stay above them.
_SETTINGS = "share/jupyter/lab/settings/overrides.d"


class CourseFiles(BuildHookInterface):  # type: ignore[misc]
    """Puts data files into cnnlab/_course and JupyterLab's settings where JupyterLab looks."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Extend what hatchling collects for a wheel; `version` is "standard" or "editable"."""
        root = Path(self.root)
        # An editable install reads these files from the checkout; a copy would go stale.
        if version == "standard":
            for name in self.config["course-files"]:
                build_data["force_include"][str(root / name)] = f"cnnlab/_course/{name}"
        for settings in sorted((root / "source" / "jupyterlab").glob("*.json")):
            build_data["shared_data"][str(settings)] = f"{_SETTINGS}/cnn-lab-{settings.name}"
