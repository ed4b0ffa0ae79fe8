"""The table of contents."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from autograder.builder.curriculum import read_curriculum
from autograder.builder.index import index_page
from autograder.builder.store import store

if TYPE_CHECKING:
    from .conftest import TinyCourse


def test_every_link_leads_to_a_notebook_of_its_language(tiny: TinyCourse) -> None:
    store(tiny.course, tiny.build().files)
    page = (tiny.course.notebooks / "index.md").read_text(encoding="utf-8")
    links = re.findall(r"\[(.+?)\]\((.+?)\)", page)
    assert [title for title, _ in links] == ["A tiny lesson", "작은 단원"]
    assert [target.split("/")[0] for _, target in links] == ["en", "ko"]
    assert all((tiny.course.notebooks / target).exists() for _, target in links)


def test_a_row_tells_minutes_points_and_needs(tiny: TinyCourse) -> None:
    (entry,) = read_curriculum(tiny.course)
    later = replace(entry, name="later", number=4, status="extra", needs=("tiny",))
    page = index_page([entry, later]).decode()
    core, extra = page.split("## ")[1:]
    assert core.rstrip().endswith("| 5 | 7 | - |")
    assert extra.startswith("Extra lessons")
    assert extra.rstrip().endswith("| 5 | 7 | 3 |")
