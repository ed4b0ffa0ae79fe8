"""A lesson's report adds up, and without names it says nothing about who did what."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime, timedelta

import pytest

from autograder.job import Incident
from autograder.report.asked import Lesson as Asked
from autograder.report.content import Late, Lesson
from autograder.report.handed import Handed, Work
from autograder.report.lesson import edges, lesson_report
from autograder.report.texts import NOT_GRADED
from cnnlab.text import Text
from tests.autograder.report.a_class import DUE, NAMED, handed, work

TITLE = Text(en="Convolution", ko="합성곱")


def report(of: Handed, *, names: bool = False, at_least: int = 1) -> Lesson:
    return lesson_report(of, TITLE, Asked(), {}, NAMED, names=names, at_least=at_least)


CLASS = (
    work("kim", (4, 2, 4), name="김하늘"),
    work("lee", (4, 2, 0), name="이도윤", waiting=("why",)),
    work(
        *("ada", (2, 0, 0)),
        name="Ada",
        status="graded in part",
        incidents=(
            Incident("slow cell", "my-own-cell", "60"),
            Incident("link", detail="kims-homework.csv"),
        ),
    ),
    work("bob", (0, 0, 0), (), status="not graded", incidents=(Incident("notebook-missing"),)),
    Work("zoe"),
)


def test_every_submission_is_counted_once() -> None:
    counts = report(handed(*CLASS)).counts
    assert counts.handed_in == 5
    assert (counts.graded, counts.in_part, counts.not_graded, counts.failed) == (2, 1, 1, 1)
    assert (counts.waiting, counts.enrolled) == (1, 5)


def test_totals_stand_from_the_highest_and_in_steps() -> None:
    found = report(handed(*CLASS))
    assert found.totals == (10, 6, 2, 0)
    assert (found.median, found.possible) == (4, 10)
    assert [step.learners for step in found.bins] == [1, 0, 1, 0, 0, 0, 1, 0, 0, 1]
    assert found.bins[-1].high == 10


@pytest.mark.parametrize(
    ("most", "step", "last"),
    [(3, 0.5, 2.5), (39, 4, 36), (41, 4, 36), (55, 5, 50), (120, 20, 100), (0.25, 0.5, 0)],
)
def test_steps_begin_at_figures_that_are_easy_to_read(
    most: float, step: float, last: float
) -> None:
    bounds = edges(most)
    assert bounds[-2:] == [last, most]
    assert all(low == step * place for place, low in enumerate(bounds[:-1]))


def test_steps_of_few_learners_join_their_neighbours() -> None:
    found = report(handed(*CLASS), at_least=2)
    assert sum(step.learners for step in found.bins) == 4
    assert all(step.learners == 0 or step.learners >= 2 for step in found.bins)
    assert (found.totals, found.learners) == ((), ())


def test_extra_credit_has_a_place_in_the_distribution() -> None:
    found = report(handed(work("a", (4, 2, 6)), work("b", (1, 0, 0))))
    assert found.bins[-1].high == 12 and sum(step.learners for step in found.bins) == 2


def test_reasons_are_told_without_a_learners_own_words() -> None:
    reasons = {one.reason.en: one.learners for one in report(handed(*CLASS)).unfinished}
    assert reasons["The cell `…` did not end within 60 s and was stopped."] == 1
    assert reasons["… is a link and was left out. Hand in the file itself."] == 1
    assert reasons[NOT_GRADED.en] == 1


@pytest.mark.parametrize("kind", ["link", "notebook-renamed", "other-lesson", "too-many-files"])
def test_a_file_that_bears_a_learners_number_is_not_named(kind: str) -> None:
    bad = work("a", (0, 2, 4), incidents=(Incident(kind, detail="20231234"),))
    assert "20231234" not in json.dumps(asdict(report(handed(bad))), ensure_ascii=False)


def test_a_cell_of_the_course_is_named() -> None:
    slow = work("a", (0, 2, 4), incidents=(Incident("slow function", "output_size", "5"),))
    [one] = report(handed(slow)).unfinished
    assert "`output_size`" in one.reason.en and "`output_size`" in one.reason.ko


def test_names_stand_there_by_option_only() -> None:
    without = json.dumps(asdict(report(handed(*CLASS))), ensure_ascii=False)
    for word in ("김하늘", "이도윤", "Ada", "kim", "lee", "bob", "zoe", "kims-homework", "my-own"):
        assert word not in without
    named = report(handed(*CLASS), names=True)
    assert [learner.name for learner in named.learners] == ["김하늘", "이도윤", "Ada", "bob"]
    assert {one.names for one in named.unfinished} == {("Ada",), ("bob",), ("zoe",)}


def test_two_learners_of_one_name_are_two() -> None:
    link = (Incident("link", detail="a"),)
    same = [work(i, (4, 2, 4), name="김하늘", incidents=link) for i in ("a", "b")]
    assert [one.learners for one in report(handed(*same), names=True).unfinished] == [2]


def test_nothing_depends_on_the_learners_ids() -> None:
    renamed = [Work(f"{9 - n}", w.record, w.marks, w.predicted) for n, w in enumerate(CLASS)]
    assert report(handed(*reversed(renamed))) == report(handed(*CLASS))


def test_lateness_counts_days_after_each_learners_own_date() -> None:
    day = timedelta(days=1)
    late = [
        work("a", (4, 2, 4), timestamp=DUE + day, penalty=3.0),
        work("b", (4, 2, 4), timestamp=DUE + 2 * day),
        work("c", (4, 2, 4), timestamp=DUE + day),
        work("d", (4, 2, 4), timestamp=DUE - day),
    ]
    assert late[2].marks is not None
    late[2].marks.extension = 3 * day
    assert report(handed(*late, due=DUE)).late == Late(True, 2, 1.5, 2.0, 1, 3.0)
    assert report(handed(*late)).late == Late(False, penalised=1, penalties=3.0)
    assert report(handed(*late, due=DUE), at_least=3).late == Late(True, hidden=True)


def test_grading_tells_its_seconds_and_where() -> None:
    grading = report(handed(*CLASS)).grading
    assert (grading.median, grading.highest, grading.total) == (2.0, 2.0, 8.0)
    assert (grading.devices, grading.levels) == ({"CPU": 4}, {"namespaces": 4})


def test_a_class_that_an_older_version_graded_is_told_as_such() -> None:
    old = [work(str(number), (4, 2, 4), ()) for number in range(3)]
    assert report(handed(*old)).without_findings == 3
    assert report(handed(*CLASS)).without_findings == 0


@pytest.mark.parametrize("works", [(), (Work("zoe"),)])
def test_a_class_without_a_grade_has_a_report(works: tuple[Work, ...]) -> None:
    found = report(handed(*works, due=datetime(2026, 3, 1)))
    assert (found.totals, found.bins, found.median, found.mean.value) == ((), (), None, None)
    assert found.items[0].difficulty.value is None
