"""Where the formgrader's page of a submission gets its templates from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbgrader
from nbconvert.exporters import HTMLExporter

_OURS = Path(__file__).with_name("templates")
_NBGRADERS = Path(nbgrader.__file__).parent / "server_extensions" / "formgrader" / "templates"


def template_paths() -> list[str]:
    """Return the folders for `c.HTMLExporter.template_paths`: ours stand before nbgrader's.

    The formgrader sets all of the exporter's other paths itself.
    """
    page: Any = HTMLExporter(  # type: ignore[no-untyped-call]
        template_name="formgrade", extra_template_basedirs=[str(_NBGRADERS)]
    )
    return [str(_OURS), *page.template_paths]
