"""The instructor's guide, word for word: a term from a new course to a restored backup."""

from __future__ import annotations

import csv
import json
import re
import zipfile
from typing import TYPE_CHECKING

import pytest

from tests.guide.page import ENGLISH, KOREAN, blocks
from tests.guide.term import Term, copy_project

if TYPE_CHECKING:
    from pathlib import Path

# All tests share one term: one worker.
pytestmark = pytest.mark.xdist_group("guide")

# What cannot run here, by the first words of each block. New ones need a reason here as well.
NOT_RUN = {
    "make class": "it makes 40 learners for every lesson",
    "make notebooks": "it installs packages",
    "python -m autograder demo": "tests/autograder/sample_class/test_own_course.py runs it",
    "# jupyterhub_config.py": "it needs a hub",
    "CNNLAB_GPU_SHARE=0.25 make lab": "it starts a server",
    "python -m autograder grade first-cnn --device gpu": "it needs a card",
    "git -C ../cnn-lab pull": "it fetches from the network",
}


@pytest.fixture(scope="module")
def term(tmp_path_factory: pytest.TempPathFactory) -> Term:
    """Return the term after the last block of the guide."""
    term = Term(tmp_path_factory.mktemp("term"))
    copy_project(term.root / "cnn-lab")
    for block in blocks(ENGLISH):
        term.run(block)
    return term


def rows(path: Path) -> dict[str, dict[str, str]]:
    """Return a table by its students."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return {row["student"]: row for row in csv.DictReader(file)}


def test_few_blocks_are_not_run_and_each_has_its_reason() -> None:
    left_out = {
        block.body.splitlines()[0]: block.marks["not run"]
        for block in blocks(ENGLISH)
        if "not run" in block.marks
    }
    assert len(left_out) == len(NOT_RUN)
    for (first, why), (known, reason) in zip(left_out.items(), NOT_RUN.items(), strict=True):
        assert first.startswith(known)
        assert why.startswith(reason)


def test_both_languages_have_the_same_blocks() -> None:
    english, korean = blocks(ENGLISH), blocks(KOREAN)
    assert [block.marks for block in english] == [block.marks for block in korean]
    for ours, theirs in zip(english, korean, strict=True):
        if "shows" in ours.marks:
            figures = (re.findall(r"[\d.]*\d|…", block.body) for block in (ours, theirs))
            assert next(figures) == next(figures), ours.body
        else:
            assert ours.without_comments == theirs.without_comments


@pytest.mark.parametrize("page", [ENGLISH, KOREAN], ids=["en", "ko"])
def test_every_heading_stands_in_the_table_of_contents(page: Path) -> None:
    text = re.sub(r"^(`{3,}).*?^\1", "", page.read_text("utf-8"), flags=re.M | re.S)
    headings = re.findall(r"^#{2,} (.+)$", text, re.M)
    anchors = re.findall(r"\]\(#([^)]+)\)", text)
    made = [re.sub(r"[^\w\s-]", "", h.lower()).replace(" ", "-") for h in headings]
    assert anchors == made


def test_the_guide_is_true_from_the_first_block_to_the_last(term: Term) -> None:
    assert term.folder == term.course


def test_points_lateness_and_an_extension_are_as_the_guide_says(term: Term) -> None:
    table = rows(term.course / "first-cnn.csv")
    assert table["2001"]["total"] == "6"
    assert [table[student]["late_penalty"] for student in ("2001", "2002")] == ["0", "0"]


def test_moodle_gets_a_page_for_each_of_its_students(term: Term) -> None:
    with zipfile.ZipFile(term.course / "feedback-for-moodle.zip") as pages:
        assert [name.partition("_")[0] for name in pages.namelist()] == [
            "Ada Park",
            "박보라",
            "Chris Lee",
        ]


def test_what_is_graded_again_keeps_moodles_number(term: Term) -> None:
    results = term.course / "build" / "grading" / "first-cnn" / "results"
    person = json.loads((results / "2001.json").read_text("utf-8"))["record"]["person"]
    assert (person["name"], person["platform_id"]) == ("Ada Park", "2001")


def test_the_student_of_the_exchange_has_got_their_page(term: Term) -> None:
    [page] = term.student.glob("negative/feedback/*/negative.html")
    assert "7" in page.read_text("utf-8")


def test_the_comment_of_whoever_marked_is_on_the_page_in_the_students_language(
    term: Term,
) -> None:
    page = term.course / "build" / "feedback" / "eun" / "negative" / "negative.html"
    text = page.read_text("utf-8")
    assert "다음에는 이유를 써 보십시오." in text
    assert 'lang="ko"' in text
    assert "MARK SCHEME" not in text


def test_the_zip_for_students_holds_no_solution_and_no_rubric(term: Term) -> None:
    with zipfile.ZipFile(term.course / "handout.zip") as handout:
        for name in handout.namelist():
            text = handout.read(name).decode("utf-8", "replace")
            assert "BEGIN SOLUTION" not in text, name
            assert "Its answers get much worse" not in text, name


def test_a_student_who_is_forgotten_is_in_no_file_of_the_course(term: Term) -> None:
    kept = ("moodle.zip", "times.csv", "first-cnn.csv", "for-moodle.csv", "grades.csv")
    for path in term.course.rglob("*"):
        assert "2003" not in path.name
        if path.is_file() and path.name not in kept and path.suffix in (".json", ".csv", ".db"):
            assert b"Chris Lee" not in path.read_bytes(), path


def test_the_restored_course_has_the_same_marks(term: Term) -> None:
    restored = term.root / "cnn-2026-restored"
    ours = (restored / "grades.csv").read_text("utf-8")
    assert "2001" in ours
    assert "dana" in ours
