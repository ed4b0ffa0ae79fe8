"""Which pages a build makes, and that they are kept fresh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.builder.store import Fate, differences, store
from autograder.plans.pages import plan_pages

if TYPE_CHECKING:
    from .conftest import PlannedCourse


def test_a_lesson_without_a_plan_has_no_page(planned: PlannedCourse) -> None:
    planned.path.unlink()
    assert plan_pages(planned.course, [planned.lesson]) == {}


def test_a_page_that_no_plan_makes_is_removed_and_a_persons_is_not(planned: PlannedCourse) -> None:
    folder = planned.course.plan_pages
    pages = {folder / name: page.encode() for name, page in planned.pages().items()}
    assert set(store(planned.course, pages).values()) == {Fate.WRITTEN}
    assert differences(planned.course, pages) == []
    own = folder / "own.md"
    own.write_text("# My own plan\n", encoding="utf-8")
    kept, gone = pages
    assert differences(planned.course, {kept: pages[kept]}) == [gone]
    assert store(planned.course, {kept: pages[kept]})[gone] is Fate.REMOVED
    assert own.exists()
