"""The map of hyperparameters: six fields, each entry opens to its partners and its lesson."""

from __future__ import annotations

import tomllib
from html import escape
from typing import Any

from cnnlab.figures.map_entries import Category, Entry
from cnnlab.figures.map_entries_model import CATEGORIES
from cnnlab.figures.page import Figure
from cnnlab.files import course_file
from cnnlab.markup import inline
from cnnlab.text import Text

MAP_STYLE = """
.cnnlab-figure .map { display: flex; flex-wrap: wrap; gap: 0.8em; max-width: 56em; width: 100%;
  align-items: flex-start; box-sizing: border-box; }
.cnnlab-figure .map .half { flex: 1 1 17em; min-width: 0; display: flex; flex-direction: column;
  gap: 0.8em; }
.cnnlab-figure .map section { border: 1px solid var(--line); border-top: 4px solid var(--blue);
  border-radius: 4px; min-width: 0; }
.cnnlab-figure .map section:nth-child(even) { border-top-color: var(--orange); }
.cnnlab-figure .map .field { font-weight: bold; font-size: 15px; padding: 0.45em 0.8em; }
.cnnlab-figure .map details { border-top: 1px solid rgba(128, 128, 128, 0.35); margin: 0; }
.cnnlab-figure .map summary { padding: 0.4em 0.8em; }
.cnnlab-figure .map summary:hover { background: rgba(128, 128, 128, 0.12); }
.cnnlab-figure .map summary:focus-visible, .cnnlab-figure .map a:focus-visible {
  outline: 2px solid var(--blue); outline-offset: -2px; }
.cnnlab-figure .map .values { display: block; padding-left: 1.1em; font-size: 13px; }
.cnnlab-figure .map dl { display: block; width: auto; margin: 0; padding: 0 0.8em 0.6em 1.9em;
  font-size: 13px; word-break: keep-all; }
.cnnlab-figure .map dt, .cnnlab-figure .map dd { float: none; width: auto; margin: 0; padding: 0;
  text-align: left; }
.cnnlab-figure .map dt { font-weight: bold; margin-top: 0.3em; }
.cnnlab-figure .map a { color: var(--blue); text-decoration: underline; }
"""
_PARTNERS = Text(en="Its best value depends on", ko="가장 좋은 값을 좌우하는 것")
_LESSONS = Text(en="Lesson", ko="단원")
_COMING = Text(en="{title} (not yet there)", ko="{title}(준비 중)")
_CAPTION = Text(
    en="The map of hyperparameters: {count} entries in {fields} fields. Open one to see what it "
    "interacts with and where the course treats it. Ranges are where searches usually begin, not "
    "limits.",
    ko="하이퍼파라미터 지도: {fields}개 분야, {count}개 항목입니다. 항목을 열면 무엇과 서로 영향을 "
    "주고받는지, 어느 단원에서 다루는지 볼 수 있습니다. 범위는 흔히 탐색을 시작하는 값이며 한계가 "
    "아닙니다.",
)
# What the lessons will be called that the curriculum does not list yet.
_PLANNED = {
    "hyperparameters": Text(en="Hyperparameters of training", ko="학습의 하이퍼파라미터"),
    "hyperparameter-map": Text(
        en="The map of hyperparameters: regularization, architecture, data, loss",
        ko="하이퍼파라미터 지도: 규제, 구조, 데이터, 손실",
    ),
    "conv2d-tuning": Text(en="Tuning convolutional layers", ko="합성곱 층 조정하기"),
    "transfer-learning": Text(en="Transfer learning", ko="전이 학습"),
    "hyperparameter-search": Text(en="Searching hyperparameters", ko="하이퍼파라미터 탐색"),
}


def hyperparameter_map() -> Figure:
    """Return the map of hyperparameters by category, with links to the course's lessons."""
    lessons = _lessons()
    fields = [_field(category, lessons) for category in CATEGORIES]
    middle = len(fields) // 2
    halves = "".join(
        f'<div class="half">{"".join(half)}</div>' for half in (fields[:middle], fields[middle:])
    )
    caption = _CAPTION.format(
        count=sum(len(category.entries) for category in CATEGORIES), fields=len(CATEGORIES)
    )
    return Figure(
        rows=[[f'<div class="map">{halves}</div>']],
        caption=caption,
        sheet=MAP_STYLE,
        plain="\n".join(_line(category) for category in CATEGORIES),
    )


def _line(category: Category) -> str:
    return f"{category.name}: {', '.join(str(entry.name) for entry in category.entries)}"


def _field(category: Category, lessons: dict[str, dict[str, Any]]) -> str:
    entries = "".join(_entry(entry, lessons) for entry in category.entries)
    return f'<section><div class="field">{inline(category.name)}</div>{entries}</section>'


def _entry(entry: Entry, lessons: dict[str, dict[str, Any]]) -> str:
    links = ", ".join(_link(name, lessons) for name in entry.lessons)
    return (
        f"<details><summary><strong>{inline(entry.name)}</strong>"
        f'<span class="values">{inline(entry.values)}</span></summary>'
        f"<dl><dt>{_PARTNERS}</dt><dd>{inline(entry.partners)}</dd>"
        f"<dt>{_LESSONS}</dt><dd>{links}</dd></dl></details>"
    )


def _link(name: str, lessons: dict[str, dict[str, Any]]) -> str:
    """Return a link from a notebook to the lesson's own, or its title if it is still to come."""
    if name not in lessons:
        return inline(_COMING.format(title=_PLANNED[name]))
    lesson = lessons[name]
    title = Text(**lesson["title"])
    path = f"../{lesson['number']:02d}-{name}/{name}.ipynb"
    return f'<a href="{escape(path, quote=True)}">{inline(title)}</a>'


def _lessons() -> dict[str, dict[str, Any]]:
    try:
        course = tomllib.loads(course_file("source/curriculum.toml").read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError):
        return {}
    return {lesson["name"]: lesson for lesson in course.get("lesson", [])}
