"""What a graded class gave away is found in the pages of whoever has it, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.bank.catalogue import kinds
from tests.bank.evidence import Evidence
from tests.bank.parts import ALL, EXERCISES, LESSON, TARGET
from tests.bank.surroundings import Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.xdist_group("surroundings")

KIND = next(kind for kind in kinds().values() if kind.attacked == {TARGET})
MOST = {f"check-{name}": 3.0 for name in EXERCISES}
RIGHT = {name: 0.0 if name == f"check-{TARGET}" else 3.0 for name in MOST}


@pytest.fixture
def around(tmp_path: Path) -> Iterator[Surroundings]:
    with Surroundings(tmp_path, tmp_path / "home") as surroundings:
        yield surroundings


def evidence(around: Surroundings, **points: dict[str, float]) -> Evidence:
    return Evidence(around.root, around, MOST, {KIND.name: RIGHT, "ada": MOST} | points)


def test_nothing_is_found_where_nothing_happened(around: Surroundings) -> None:
    found = evidence(around)
    assert not any(found.of(KIND).values())
    assert not any(found.of_the_class(["ada"]).values())


def test_points_are_compared_with_what_is_due(around: Surroundings) -> None:
    paid = evidence(around, **{KIND.name: MOST}).of(KIND)
    assert paid["undeserved points"] == [f"{TARGET}: 3"]
    robbed = evidence(around, **{KIND.name: {}}, ada=RIGHT)
    assert len(robbed.of(KIND)["honest parts lost"]) == len(KIND.honest)
    assert robbed.of_the_class(["ada"])["others' points lost"] == [f"ada: {TARGET}: 0 of 3"]
    assert len(ALL) == len(MOST)


@pytest.mark.parametrize("place", ["feedback", "autograded"])
def test_a_mark_in_what_a_student_gets_is_found(around: Surroundings, place: str) -> None:
    page = around.root / "build" / place / KIND.name / LESSON / "page.html"
    page.parent.mkdir(parents=True)
    page.write_text(f"<pre>{around.mark('the safe')}</pre>")
    assert evidence(around).of(KIND)["reached hidden things"] == ["the safe"]


def test_the_courses_own_files_are_no_find_and_new_files_of_the_grader_no_change(
    around: Surroundings,
) -> None:
    key = around.root / "build" / "source" / LESSON / "key.txt"
    copied = around.root / "build" / "autograded" / KIND.name / LESSON / "key.txt"
    copied.parent.mkdir(parents=True)
    copied.write_text(key.read_text())
    (around.root / "build" / "grading" / LESSON / "seed.json").write_text("{}")
    found = evidence(around)
    assert found.of(KIND)["reached hidden things"] == []
    assert found.of_the_class(["ada"])["changed others' things"] == []
    (around.root / "build" / "grading" / LESSON / "seed.txt").write_text("1")
    assert len(found.of_the_class(["ada"])["changed others' things"]) == 1
