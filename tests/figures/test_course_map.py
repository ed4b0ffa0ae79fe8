from __future__ import annotations

import re
import tomllib

from cnnlab import text
from cnnlab.figures import course_map
from cnnlab.files import course_file

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
