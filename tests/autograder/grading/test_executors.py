"""Executors draw jobs only when there is room, and start nothing for nobody."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING

import pytest

from autograder.grading.executors import Local, Nobody
from autograder.job import Graded, Job

if TYPE_CHECKING:
    from collections.abc import Iterator


class AtOnce:
    """Judges whose results are ready as soon as they are asked for."""

    def submit(self, job: Job) -> Future[Graded]:
        future: Future[Graded] = Future()
        future.set_result(Graded(job.student, "graded", {}, None))
        return future


def test_no_more_jobs_are_drawn_than_the_judges_need() -> None:
    drawn: list[str] = []

    def jobs() -> Iterator[Job]:
        for number in range(20):
            drawn.append(str(number))
            yield Job(str(number), "lesson", "en", {}, (), 0)

    results = Local(AtOnce(), workers=2).graded(jobs())  # type: ignore[arg-type]
    seen = [next(results).student]
    assert len(drawn) <= 5
    seen += [graded.student for graded in results]
    assert sorted(seen, key=int) == drawn == [str(number) for number in range(20)]


def test_nobody_grades_nothing() -> None:
    assert list(Nobody().graded([])) == []
    with pytest.raises(ValueError, match="kim"):
        list(Nobody().graded([Job("kim", "lesson", "en", {}, (), 0)]))
