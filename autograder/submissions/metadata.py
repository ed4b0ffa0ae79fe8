"""Metadata that nbformat's schema describes: a value that it would refuse is left out.

nbconvert compares with the schema before it shows a notebook: the formgrader would have no page of
such a submission, and nobody could mark it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

_TEXTS = ("name", "file_extension", "mimetype", "pygments_lexer")


def sound_cell(metadata: Mapping[str, Any]) -> dict[str, Any]:
    """Return a cell's metadata as nbformat takes it; tags are kept one by one."""
    sound = _sound(metadata, _OF_CELLS)
    if isinstance(tags := sound.get("tags"), list):
        texts = (tag for tag in tags if isinstance(tag, str) and tag and "," not in tag)
        sound["tags"] = list(dict.fromkeys(texts))
    return sound


def sound_notebook(metadata: Mapping[str, Any]) -> dict[str, Any]:
    """Return a notebook's metadata as nbformat takes it."""
    return _sound(metadata, _OF_NOTEBOOKS)


def _sound(
    metadata: Mapping[str, Any], rules: Mapping[str, Callable[[Any], bool]]
) -> dict[str, Any]:
    return {
        name: value for name, value in metadata.items() if name not in rules or rules[name](value)
    }


def _is_list(value: Any) -> bool:
    return isinstance(value, list)


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and value != "" and value.isprintable()


def _is_shown(value: Any) -> bool:
    hidden = ("source_hidden", "outputs_hidden")
    return isinstance(value, dict) and all(
        isinstance(value.get(name, True), bool) for name in hidden
    )


def _is_times(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(time, str) for time in value.values())


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_kernel(value: Any) -> bool:
    return isinstance(value, dict) and all(
        isinstance(value.get(name), str) for name in ("name", "display_name")
    )


def _is_language(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and "name" in value
        and all(isinstance(value.get(name, ""), str) for name in _TEXTS)
        and isinstance(value.get("codemirror_mode", ""), str | dict)
    )


def _is_version(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


_OF_CELLS: dict[str, Callable[[Any], bool]] = {
    "execution": _is_times,
    "format": _is_text,
    "jupyter": _is_shown,
    "name": _is_name,
    "tags": _is_list,
}
_OF_NOTEBOOKS: dict[str, Callable[[Any], bool]] = {
    "authors": _is_list,
    "kernelspec": _is_kernel,
    "language_info": _is_language,
    "orig_nbformat": _is_version,
    "title": _is_text,
}
