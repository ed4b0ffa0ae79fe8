"""Small ES modules and style sheets as the one of each that anywidget loads, without a build."""

from __future__ import annotations

import re
from pathlib import Path

_IMPORT = re.compile(r'^import \{[^}]*\} from "\./[\w.]+";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?!default)", re.MULTILINE)


def joined_modules(folder: Path) -> str:
    """Return the folder's `*.js` as one ES module.

    The files import from each other by name and share one scope once joined, so a name may be
    declared once in the whole folder; browsers refuse the module otherwise.
    """
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.js"))]
    return "\n".join(_EXPORT.sub("", _IMPORT.sub("", text)) for text in texts)


def joined_styles(folder: Path) -> str:
    """Return the folder's `*.css` as one style sheet, in alphabetical order."""
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.css")))
