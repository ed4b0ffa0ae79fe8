"""The table of contents that learners meet first, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from autograder.builder.curriculum import Entry

_PARTS = {"core": "Lessons · 강의", "extra": "Extra lessons · 심화 강의"}
_OPENING = """\
<!-- Generated from source/curriculum.toml: edit that file, then run make notebooks. -->

# CNN Lab · CNN 실험실

Open a lesson in your language. The times are for two CPU cores, without a GPU.

원하는 언어의 강의를 엽니다. 시간은 GPU 없이 CPU 코어 두 개를 기준으로 합니다.
"""
_HEAD = """\
| | English | 한국어 | Minutes · 분 | Points · 점수 | Needs · 먼저 볼 강의 |
|---:|---|---|---:|---:|---|
"""


def index_page(entries: Sequence[Entry]) -> bytes:
    """Return `notebooks/index.md`: a row a lesson, with links to both editions."""
    numbers = {entry.name: entry.number for entry in entries}
    parts = [_OPENING]
    for status, heading in _PARTS.items():
        rows = [_row(entry, numbers) for entry in entries if entry.status == status]
        if rows:
            parts.append(f"## {heading}\n\n{_HEAD}{''.join(rows)}")
    return "\n".join(parts).encode()


def _row(entry: Entry, numbers: Mapping[str, int]) -> str:
    needs = ", ".join(str(numbers[name]) for name in entry.needs)
    cells = (
        f"{entry.number}",
        f"[{entry.title['en']}](en/{entry.folder}/{entry.name}.ipynb)",
        f"[{entry.title['ko']}](ko/{entry.folder}/{entry.name}.ipynb)",
        f"{entry.minutes}",
        f"{entry.points:g}",
        needs or "-",
    )
    return f"| {' | '.join(cells)} |\n"
