"""The table of contents that learners meet first, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from autograder.builder.curriculum import Entry

_PARTS = {"core": "Lessons · 단원", "extra": "Extra lessons · 심화 단원"}
_EDIT = "source/curriculum.toml: edit that file, then run make notebooks"
_EDIT_OWN = "course.toml: edit that file, then run python -m autograder build"
_OPENING = """\
<!-- Generated from {edit}. -->

# {title}

Open a lesson in your language; a newcomer begins with the first one. The minutes are what
reading, predicting and writing take.

원하는 언어로 단원을 엽니다. 처음이라면 첫 단원부터 시작하십시오. 시간은 읽고
예측하고 작성하는 데 걸리는 시간입니다.
"""
_HEAD = """\
| No. · 번호 | English | 한국어 | Minutes · 분 | Points · 점수 | Needs · 먼저 볼 단원 |
|---:|---|---|---:|---:|---|
"""


def index_page(
    entries: Sequence[Entry],
    title: Mapping[str, str] | None = None,
    languages: Sequence[str] = ("en", "ko"),
) -> bytes:
    """Return `notebooks/index.md`: a row a lesson, with links to the editions in `languages`.

    `title` is that of a course folder; without one it is the project's page.
    """
    numbers = {entry.name: entry.number for entry in entries}
    named = title or {"en": "CNN Lab", "ko": "CNN 실험실"}
    halves = dict.fromkeys((named["en"], named["ko"]))
    parts = [_OPENING.format(edit=_EDIT_OWN if title else _EDIT, title=" · ".join(halves))]
    for status, heading in _PARTS.items():
        rows = [_row(entry, numbers, languages) for entry in entries if entry.status == status]
        if rows:
            parts.append(f"## {heading}\n\n{_HEAD}{''.join(rows)}")
    return "\n".join(parts).encode()


def _row(entry: Entry, numbers: Mapping[str, int], languages: Sequence[str]) -> str:
    needs = ", ".join(str(numbers[name]) for name in entry.needs if name in numbers)
    cells = (
        f"{entry.number}",
        _link(entry, "en", languages),
        _link(entry, "ko", languages),
        f"{entry.minutes}",
        f"{entry.points:g}",
        needs or "-",
    )
    return f"| {' | '.join(cells)} |\n"


def _link(entry: Entry, language: str, languages: Sequence[str]) -> str:
    path = f"({language}/{entry.folder}/{entry.name}.ipynb)"
    return f"[{entry.title[language]}]{path}" if language in languages else entry.title[language]
