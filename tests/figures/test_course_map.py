from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import pytest

from cnnlab import text
from cnnlab.figures import course_map
from cnnlab.files import course_file

if TYPE_CHECKING:
    from pathlib import Path

LESSONS = tomllib.loads(course_file("source/curriculum.toml").read_text("utf-8"))["lesson"]


def test_every_lesson_of_the_curriculum_is_on_the_map_in_both_languages() -> None:
    for language in text.LANGUAGES:
        text.set_language(language)
        html = course_map()._repr_html_()
        for lesson in LESSONS:
            assert f"{lesson['number']}. <a" in html
            assert f">{lesson['title'][language]}</a>" in html


def test_its_links_lead_from_one_notebook_to_the_others() -> None:
    links = re.findall(r'href="\.\./([^"]+)"', course_map()._repr_html_())
    assert len(links) == len(LESSONS)
    for link in links:
        for language in text.LANGUAGES:
            assert course_file(f"notebooks/{language}/{link}").exists(), link


def test_minutes_become_hours_where_there_are_many() -> None:
    html = course_map()._repr_html_()
    assert "15 min" in html and "4 h" in html


COURSE = """\
id = "spring"
lessons = ["blur", "pooling", "first-cnn"]

[lesson.blur]
number = 12
title.en = "Blurring & more"
title.ko = "흐리게 하기"
minutes = 30
needs = ["first-cnn"]

[lesson.pooling]
number = 13
title.en = "Pooling"
title.ko = "풀링"
minutes = 20

[lesson.first-cnn]
minutes = 25
"""


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work where a learner of a course folder works, with two of three lessons handed out."""
    (tmp_path / "course.toml").write_text(COURSE, "utf-8")
    for path in ("work/ko/00-first-cnn/first-cnn.ipynb", "notebooks/en/12-blur/blur.ipynb"):
        (tmp_path / path).parent.mkdir(parents=True)
        (tmp_path / path).touch()
    monkeypatch.chdir(tmp_path / "work/ko/00-first-cnn")
    text.set_language("en")
    return tmp_path


def test_an_instructors_course_has_its_own_lessons_on_the_map(course: Path) -> None:
    html = course_map()._repr_html_()
    titles = re.findall(r'<th scope="row">(\d+)\. (?:<a [^>]*>)?([^<]*)', html)
    assert titles == [("12", "Blurring &amp; more"), ("13", "Pooling"), ("0", "Your first CNN")]
    assert "25 min" in html and "30 min" in html
    assert "<td>30 min</td><td>0</td>" in html


def test_a_lesson_that_comes_later_in_the_term_is_no_link(course: Path) -> None:
    links = re.findall(r'href="([^"]+)"', course_map()._repr_html_())
    assert links == ["../12-blur/blur.ipynb", "../00-first-cnn/first-cnn.ipynb"]


def test_a_course_that_names_no_lessons_has_all_and_its_own(course: Path) -> None:
    lines = COURSE.splitlines(keepends=True)
    (course / "course.toml").write_text("".join([lines[0], *lines[2:]]), "utf-8")
    html = course_map()._repr_html_()
    assert html.count('<th scope="row">') == len(LESSONS) + 2


def test_a_damaged_course_toml_leaves_the_projects_map(course: Path) -> None:
    (course / "course.toml").write_text('id = "spring"\nlessons = [', "utf-8")
    assert course_map()._repr_html_().count('<th scope="row">') == len(LESSONS)
