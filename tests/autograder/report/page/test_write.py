"""A page says what its content says: every figure, in one language, and nothing unescaped."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from autograder.report.content import Course, Estimate, Late, Lesson
from autograder.report.page.links import Links, file_name
from autograder.report.page.words import words
from autograder.report.page.write import page
from cnnlab.text import LANGUAGES, Language, Text, verbatim
from tests.autograder.report.page.small_content import (
    HOSTILE,
    POOL,
    QUESTION,
    course,
    empty_lesson,
    lesson,
)

_WITHOUT_END = ("meta", "br", "wbr", "hr")
_WITHIN_A_LINE = ("a", "b", "code", "em", "span", "strong", "wbr")


class Reader(HTMLParser):
    """Checks that what opens closes, and collects text, ids and addresses."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.addresses: list[str] = []
        self.headings: list[int] = []
        self.parts: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in ("script", "img", "link", "iframe")
        found = dict(attrs)
        assert not any(name.startswith("on") for name in found)
        self.ids += [found["id"] or ""] if "id" in found else []
        self.addresses += [found[name] or "" for name in ("href", "src") if name in found]
        self.headings += [int(tag[1])] if re.fullmatch(r"h[1-6]", tag) else []
        self.parts.append("" if tag in _WITHIN_A_LINE else " ")
        if tag not in _WITHOUT_END:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.parts.append(data)

    @property
    def text(self) -> str:
        """Return the words of the page, one space between them."""
        return " ".join("".join(self.parts).split())


def read(content: Lesson | Course, language: Language = "en", links: Links | None = None) -> Reader:
    return Reader(page(content, language, links))


def test_a_lesson_page_shows_the_figures_of_its_content() -> None:
    text = read(lesson()).text
    for said in (
        "Handed in 14 of 16 12 graded, 1 in part, 1 not graded",
        "Median 6.5 of 11 mean 6.1 (4.2 to 8.0)",
        "Wait for your marks 12",
        "67 % of 9 compared",
        "0.81 0.60 to 0.93",
        "Grading 2 min 10 s",
        "pool 4 of 12 learners",
        "71 % (55 to 87 %)",
        "0.62 (0.11 to 0.87)",
        "average, same 7 of 12 learners 10",
        "raised ValueError 2",
        "too few: 1",
        "Measured 16 6 of 9",
        "A cell ran too long. 1",
        "2 learners, 1 day late (median), at most 2.5 days",
        "1.5 points from 1 learner",
    ):
        assert said in text, said
    assert "5.5 to 11 8" in text and "0 to under 5.5 5" in text


def test_a_figure_and_its_unit_are_one_word_in_korean() -> None:
    text = read(lesson(), "ko").text
    for said in (
        "제출 14 / 16명 채점 12, 일부만 채점 1, 채점 못 함 1",
        "중앙값 6.5 / 11점 평균 6.1 (4.2~8.0)",
        "채점 시간 2분 10초",
        "pool 12명 중 4명",
        "맞은 예측 67 % 비교한 예측 9개",
        "2명, 중앙값 1일, 최대 2.5일",
        "1명에게서 모두 1.5점",
    ):
        assert said in text, said


def test_the_most_frequent_mistake_stands_first_with_what_was_read_and_what_to_say() -> None:
    text = read(lesson()).text
    first, second = text.index("You took the sum"), text.index("The maximum came out.")
    assert first < text.index("Draw one window.") < second
    assert "As said for mistake 1." in text and text.count("Draw one window.") == 1


def test_a_course_page_shows_the_figures_of_its_content() -> None:
    text = read(course()).text
    for said in (
        "Lessons 2",
        "Learners 6",
        "Submissions 10",
        "62 % (41 to 83 %)",
        "Lowest, quarter, median, three quarters, highest: 30 %, 36 %, 65 %, 80 %, 100 %.",
        "18 %, 20 %, 66 %, 90 %",
        "1 100 90 29",
        "4 80 – not handed in 8.8",
        "tiny and other too few: 4",
        "A tiny lesson · pool 4 of 12 learners",
    ):
        assert said in text, said


@pytest.mark.parametrize(
    "content", [lesson(), empty_lesson(), course()], ids=["lesson", "empty", "course"]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_speaks_one_language_loads_nothing_and_leads_somewhere(
    content: Lesson | Course, language: Language
) -> None:
    html = page(content, language)
    found = Reader(html)
    assert f'<html lang="{language}">' in html
    other = words("ko" if language == "en" else "en")
    spoken = words(language)
    for name, said in other.items():
        if "{" not in said and "*" not in said and said != spoken[name]:
            assert f">{said}<" not in html, name
    assert all(address.startswith("#") for address in found.addresses)
    assert {address[1:] for address in found.addresses} <= set(found.ids)
    assert len(found.ids) == len(set(found.ids))
    assert found.headings[0] == 1
    steps = zip(found.headings, found.headings[1:], strict=False)
    assert all(later - earlier <= 1 for earlier, later in steps)
    assert "default-src 'none'" in html and "http:" not in html.replace("http://www.w3.org", "")


def test_links_lead_to_the_files_beside() -> None:
    names = {"tiny": file_name("tiny", "ko")}
    links = Links(other="course.html", lessons=names, tables=("course.csv",))
    assert {"tiny.ko.html", "course.html", "course.csv"} <= set(
        read(course(), "ko", links).addresses
    )
    assert "course.html" in read(lesson(), links=Links(course="course.html")).addresses


def test_words_of_learners_are_shown_and_never_run() -> None:
    answer = replace(QUESTION.answers[0], shown=verbatim(HOSTILE))
    unfinished = replace(lesson().unfinished[0], names=(HOSTILE,))
    learners = tuple(replace(one, name=HOSTILE) for one in lesson().learners)
    found = read(
        lesson(
            questions=(replace(QUESTION, answers=(answer,), name=HOSTILE),),
            unfinished=(unfinished,),
            learners=learners,
        )
    )
    assert found.text.count("<script>alert(1)</script>") == 3 + len(learners)
    rows = tuple(replace(one, name=HOSTILE) for one in course().learners)
    assert read(course(learners=rows)).text.count("<script>") == len(rows)


def test_names_stand_on_a_page_only_where_the_content_has_them() -> None:
    assert "Learners 11" not in read(lesson()).text
    learners = tuple(replace(one, name="Ada") for one in lesson().learners)
    assert "Ada 11" in read(lesson(learners=learners)).text


def test_nobody_has_handed_in() -> None:
    found = read(empty_lesson())
    assert "Nobody has handed anything in yet." in found.text
    assert "python -m autograder grade tiny" in found.text and found.headings == [1]
    text = read(course(rows=(), learners=(), mistakes=(), correlations=())).text
    assert "Nobody has handed anything in yet." in text


def test_everything_is_right() -> None:
    outcomes = dict.fromkeys(POOL.outcomes, 0) | {"right": 13}
    parts = tuple(replace(part, earned=13, count=13) for part in POOL.parts)
    item = replace(POOL, outcomes=outcomes, parts=parts, mistakes=(), troubles=())
    text = read(lesson(items=(item,), mistakes=(), unfinished=())).text
    assert "No known mistake was made." in text
    assert "Whoever attempted an exercise earned every group of its cases." in text
    assert "Every submission was graded to its end." in text


def test_an_older_version_graded_without_findings() -> None:
    parts = tuple(replace(part, earned=0, count=0) for part in POOL.parts)
    item = replace(POOL, parts=parts, mistakes=(), troubles=(), without_findings=13)
    text = read(lesson(items=(item,), mistakes=(), without_findings=13)).text
    assert "did not keep what it found: 13 submissions" in text
    assert text.count("Nothing is known about single cases or mistakes.") == 3
    assert "python -m autograder grade tiny --force" in text
    assert "No known mistake was made." not in text
    assert "Graded by an older version, without what it found: 13." in text


def test_the_only_exercise_of_a_lesson_separates_nobody() -> None:
    text = read(lesson(items=(replace(POOL, discrimination=Estimate(0)),))).text
    assert "71 % (55 to 87 %) – Each exercise in detail" in text


def test_one_late_learner_has_no_median() -> None:
    text = read(lesson(late=Late(True, 1, 1.6, 1.6))).text
    assert "Late 1 learner, 1.6 days How these" in text


@pytest.mark.parametrize(
    ("language", "heading"), [("en", "</code> at the edges"), ("ko", "가장자리의 <code>")]
)
def test_code_in_a_heading_is_code(language: Language, heading: str) -> None:
    html = page(lesson(), language)
    assert heading in html and "`" not in html


def test_a_docstring_is_english_on_a_korean_page() -> None:
    item = replace(POOL, statement=verbatim("Return the maps."))
    shown = '<div class="statement" lang="en"><p>Return the maps.</p>'
    assert shown in page(lesson(items=(item,)), "ko")
    assert '<div class="statement"><p>Return the maps.</p>' in page(lesson(items=(item,)), "en")


def test_small_counts_are_said_to_be_hidden() -> None:
    content = lesson(at_least=3, totals=(), learners=())
    assert "What fewer than 3 learners did is left out" in read(content).text
    rows = read(course(at_least=3, learners=())).text
    assert "What fewer than 3 learners did is left out" in rows


def test_the_same_content_gives_the_same_page() -> None:
    assert page(lesson(), "ko") == page(lesson(), "ko")


def test_a_message_keeps_its_code_and_nothing_else_of_its_markup() -> None:
    message = Text(en="Use `a ** b` and **not** `<b>` *here*.", ko="…")
    mistake = replace(POOL.mistakes[0], message=message)
    html = page(lesson(mistakes=(mistake,)), "en")
    shown = "Use <code>a ** b</code> and <strong>not</strong> <code>&lt;b&gt;</code> <em>here</em>."
    assert shown in html
