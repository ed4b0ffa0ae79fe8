"""What is remarkable follows from the intervals, as the page's explanation says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from autograder.report.content import Bin, Estimate, Item
from autograder.report.page.histogram import histogram
from autograder.report.page.lesson_view import lesson_view, remarks, segments
from tests.autograder.report.page.small_content import POOL, WHY, lesson


def with_figures(difficulty: Estimate, discrimination: Estimate) -> Item:
    return replace(POOL, difficulty=difficulty, discrimination=discrimination)


@pytest.mark.parametrize(
    ("difficulty", "discrimination", "said"),
    [
        ((0.40, 0.30, 0.49), (0.1, -0.2, 0.29), ("hard", "hardly_separates")),
        ((0.40, 0.30, 0.51), (0.3, 0.01, 0.6), ()),
        ((0.95, 0.91, 0.99), (0.29, 0.01, 0.6), ("easy",)),
        ((0.95, 0.90, 0.99), (-0.4, -0.6, -0.1), ("reversed",)),
        ((0.70, 0.60, 0.80), (0.5, -0.1, 0.8), ()),
    ],
)
def test_a_remark_needs_the_whole_interval(
    difficulty: tuple[float, ...], discrimination: tuple[float, ...], said: tuple[str, ...]
) -> None:
    item = with_figures(Estimate(20, *difficulty), Estimate(20, *discrimination))
    assert remarks(item) == said


def test_figures_that_are_missing_are_not_remarkable() -> None:
    assert remarks(with_figures(Estimate(0), Estimate(3))) == ()
    view = lesson_view(lesson(items=(replace(WHY, difficulty=Estimate(0)),)))
    assert view.hardest is None and view.separating is None


def test_segments_share_the_learners_of_an_item() -> None:
    found = segments(POOL)
    assert [(one.outcome, one.learners) for one in found] == [
        ("right", 7),
        ("partly right", 3),
        ("wrong", 2),
        ("not attempted", 1),
    ]
    assert sum(one.share for one in found) == pytest.approx(1)


def test_the_greatest_loss_of_points_stands_first() -> None:
    found = lesson_view(lesson()).lost
    assert [(one.part.title.en, one.points) for one in found] == [
        ("average, same", 10.0),
        ("max, valid", 1.0),
    ]


def test_the_first_lines_name_each_exercise_once() -> None:
    view = lesson_view(lesson())
    assert [line.place for line in view.ranked] == [1, 2]
    assert [line.place for line in view.named] == [1]
    assert view.hardest == POOL and view.separating == POOL


def test_areas_of_the_histogram_are_learners() -> None:
    picture = histogram(lesson(bins=(Bin(0, 5.5, 6), Bin(5.5, 8.25, 3), Bin(8.25, 11, 5))))
    assert picture is not None
    areas = [box.width * box.height / box.bin.learners for box in picture.boxes]
    assert areas == pytest.approx([areas[0]] * 3)
    assert max(box.height for box in picture.boxes) == 1
    assert [points for points, _ in picture.ticks] == [0, 5.5, 8.25, 11]
    assert picture.median == pytest.approx(6.5 / 11) and picture.lowest == 0.0


def test_where_totals_are_hidden_the_boxes_say_how_far_they_reach() -> None:
    picture = histogram(lesson(totals=(), bins=(Bin(0, 5.5, 0), Bin(5.5, 11, 5))))
    assert picture is not None and (picture.lowest, picture.highest) == (5.5, 11)


def test_without_totals_there_is_no_picture() -> None:
    assert histogram(lesson(bins=())) is None
