"""An instructor in the formgrader: generate, autograde, grade by the rubric, write feedback.

The course lies in a folder of the instructor's own, where `jupyter lab` is started.
"""

from __future__ import annotations

import nbformat
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.autograder.classroom import LESSON, Classroom
from tests.browser.conftest import open_page
from tests.browser.nbgrader_lab import Formgrader, nbgrader_lab, open_page_of
from tests.browser.own_classroom import INSTALLED, open_own_classroom

pytestmark = pytest.mark.xdist_group("nbgrader's pages")

COURSE = f"""
id = "spring"
title.en = "Spring course"
title.ko = "봄 강좌"
lessons = ["{LESSON}"]

[lesson.{LESSON}]
due = 2026-12-01T23:59:00+09:00

[lesson.{LESSON}.points]
output_size = 8
"""
STUDENT = "suji"
ANSWERED = ("output_size", "flatten")
TOTAL = 59  # 4 more than in the project
ANSWER = "둘 다 5×5를 봅니다. 가중치는 $18\\,C^2$개와 $25\\,C^2$개입니다."
# One row of the rubric is missing in the answer.
POINTS = 4
COMMENT = "비선형 활성화 함수가 **무엇을 더해 주는지** 쓰면 1점을 더 받습니다."


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Classroom:
    """Return a course that is built and no more, with one submission."""
    room = open_own_classroom(tmp_path_factory.mktemp("formgrader"), COURSE)
    right = room.solutions()
    answers = {name: right[name] for name in ANSWERED}
    room.submit(STUDENT, "ko", answers | {room.written: ANSWER})
    return room


def test_an_instructor_generates_autogrades_grades_by_the_rubric_and_writes_feedback(
    browser: Browser, room: Classroom
) -> None:
    wrong: list[str] = []
    with (
        nbgrader_lab(room.root, room.home, **INSTALLED) as lab,
        open_page(browser, lab, "") as page,
    ):
        page.on("pageerror", lambda error: wrong.append(str(error)))
        formgrader = Formgrader(page)
        generate(formgrader)
        assert (room.root / "build" / "release" / LESSON / f"{LESSON}.ipynb").is_file()
        autograde(formgrader)
        assert_the_judge_graded(room)
        grade_by_the_rubric(formgrader, room.written)
        assert_the_gradebook_holds_the_mark(room)
        write_feedback(formgrader)
        assert_the_page_shows_mark_and_comment(page, room)
    assert wrong == []


def generate(formgrader: Formgrader) -> None:
    said = formgrader.press("assign", LESSON)
    assert f"Successfully created the student version of '{LESSON}'" in said
    expect(formgrader.row(LESSON).locator(".duedate")).to_have_text("2026-12-01 14:59:00 UTC")


def autograde(formgrader: Formgrader) -> None:
    formgrader.row(LESSON).locator(".num-submissions a").click()
    expect(formgrader.row(STUDENT).locator(".status")).to_have_text("needs autograding")
    assert f"Successfully autograded '{LESSON}'" in formgrader.press("autograde", STUDENT)
    expect(formgrader.row(STUDENT).locator(".status")).to_have_text("needs manual grading")


def assert_the_judge_graded(room: Classroom) -> None:
    points = room.points(STUDENT)
    assert {name for name, earned in points.items() if earned} == {*ANSWERED}
    assert points["output_size"] == 8
    graded = room.root / "build" / "autograded" / STUDENT / LESSON / f"{LESSON}.ipynb"
    note = nbformat.read(graded, as_version=4).metadata["cnnlab_grading"]
    assert note["sandbox"] in ("namespaces", "user namespaces", "landlock")


def grade_by_the_rubric(formgrader: Formgrader, written: str) -> None:
    for link in ("Manual Grading", LESSON, LESSON, "Submission #1"):
        formgrader.follow(link)
    formgrader.settle()
    rubric = formgrader.frame.locator(".rendered_html table").filter(has_text="수용 영역")
    expect(rubric.locator("tr")).to_have_count(5)
    expect(rubric.locator("math").first).to_be_visible()
    expect(rubric.locator("td").first).to_have_css("border-top-style", "solid")
    sample = formgrader.frame.locator(".text_cell_render details").first
    expect(sample.locator("summary")).to_have_css("display", "list-item")
    expect(sample.locator("blockquote")).to_be_hidden()
    sample.locator("summary").click()
    expect(sample.locator("blockquote")).to_be_visible()
    # A right answer's panel, not its source.
    expect(formgrader.frame.locator(".cnnlab-verdict").first).to_be_visible()
    formgrader.frame.locator(f"#{written}").fill(str(POINTS))
    formgrader.frame.locator(f"#{written}-comment").fill(COMMENT)
    # The formgrader's own key: save, then the next submission; behind the last one, the list.
    formgrader.page.keyboard.press("Control+.")
    score = formgrader.row("Submission #1").locator(".written-score")
    expect(score).to_have_text(f"{POINTS} / 5")


def assert_the_gradebook_holds_the_mark(room: Classroom) -> None:
    with room.gradebook as gradebook:
        grade = gradebook.find_grade(room.written, LESSON, LESSON, STUDENT)
        assert (grade.manual_score, grade.needs_manual_grade) == (POINTS, False)
        comment = gradebook.find_comment(room.written, LESSON, LESSON, STUDENT)
        assert comment.comment == COMMENT


def write_feedback(formgrader: Formgrader) -> None:
    formgrader.follow("Manage Assignments")
    formgrader.row(LESSON).locator(".num-submissions a").click()
    expect(formgrader.row(STUDENT).locator(".status")).to_have_text("graded")
    assert "Successfully generated feedback" in formgrader.press("generate-feedback", STUDENT)


def assert_the_page_shows_mark_and_comment(page: Page, room: Classroom) -> None:
    body = open_page_of(page, "build", "feedback", STUDENT, LESSON, f"{LESSON}.html")
    total = sum(room.points(STUDENT).values()) + POINTS
    expect(body).to_contain_text(f"{TOTAL}점 중 {total:g}점")
    expect(body).to_contain_text(COMMENT.replace("**", ""))
    expect(body).not_to_contain_text("MARK SCHEME")
