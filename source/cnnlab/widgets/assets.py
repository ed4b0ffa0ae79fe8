"""Small ES modules and style sheets as the one of each that anywidget loads, without a build."""

from __future__ import annotations

import re
from pathlib import Path

COMMON = Path(__file__).resolve().parent / "common"
_IMPORT = re.compile(r'^import \{[^}]*\} from "(\.\.?/[\w./]+)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?!default)", re.MULTILINE)


def joined_modules(folder: Path) -> str:
    """Return the common `*.js` and the folder's as one ES module.

    The files import from each other by name, never in a circle, and share one scope once joined,
    so a name may be declared once in both folders; browsers refuse the module otherwise.
    """
    texts: dict[Path, str] = {}
    for path in _files(folder, "*.js"):
        _add_after_its_imports(path, texts)
    return "\n".join(_EXPORT.sub("", _IMPORT.sub("", text)) for text in texts.values())


def _add_after_its_imports(path: Path, texts: dict[Path, str]) -> None:
    """A constant must stand above the constants that are made of it."""
    if path in texts:
        return
    text = path.read_text(encoding="utf-8")
    for name in _IMPORT.findall(text):
        _add_after_its_imports((path.parent / name).resolve(), texts)
    texts[path] = text


def joined_styles(folder: Path) -> str:
    """Return the common `*.css` and the folder's as one style sheet, each in alphabetical order."""
    return "\n".join(path.read_text(encoding="utf-8") for path in _files(folder, "*.css"))


def _files(folder: Path, pattern: str) -> list[Path]:
    return sorted(COMMON.glob(pattern)) + sorted(folder.glob(pattern))
