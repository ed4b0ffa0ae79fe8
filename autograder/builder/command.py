"""What `python -m autograder build` does with the files that are made, and what it says."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from autograder.builder.store import Fate, differences, store
from cnnlab.text import Text

if TYPE_CHECKING:
    import argparse

    from autograder.builder.course import Course
    from autograder.builder.pipeline import Built


def write_build(course: Course, built: Built, options: argparse.Namespace) -> int:
    """Write what differs and say so; with --check only say it, and return 1."""
    if options.check:
        return _check(course, built)
    for path, fate in store(course, built.files).items():
        if fate is not Fate.UNCHANGED:
            print(f"{course.shown(path)}: {_FATES[fate]}")
    if course.folder is not None:
        from autograder.due_dates import update_released

        for name in update_released(course.folder):
            print(_DUE.format(name=name))
    for lesson in built.lessons:
        kinds = [cell.kind for cell in lesson.lesson.cells]
        counted = {
            "name": lesson.entry.name,
            "exercises": kinds.count("answer"),
            "questions": kinds.count("written"),
            "points": f"{lesson.entry.points:g}",
            "cells": len(lesson.editions["en"].cells),
        }
        print(_LESSON.format(**counted))
        if lesson.left_out:
            names = ", ".join(lesson.left_out)
            print(_WITHOUT_LINKS.format(name=lesson.entry.name, names=names))
    return 0


def _check(course: Course, built: Built) -> int:
    differing = differences(course, built.files)
    for path in differing:
        print(_DIFFERS.format(path=course.shown(path)), file=sys.stderr)
    if differing:
        print(_BUILD, file=sys.stderr)
    return int(bool(differing))


_FATES = {
    Fate.WRITTEN: Text(en=Fate.WRITTEN.value, ko="썼습니다"),
    Fate.KEPT: Text(en=Fate.KEPT.value, ko="답이 들어 있어 그대로 두었습니다"),
    Fate.REMOVED: Text(en=Fate.REMOVED.value, ko="만드는 단원이 없어 지웠습니다"),
}
_DUE = Text(
    en="{name}: due date set in the gradebook", ko="{name}: 성적부에 마감 시각을 기록했습니다"
)
_WITHOUT_LINKS = Text(
    en="{name}: without links to lessons that the course lacks: {names}",
    ko="{name}: 이 강좌에 없는 단원으로 가는 링크를 뺐습니다: {names}",
)
_LESSON = Text(
    en="{name}: exercises {exercises}, written questions {questions}, points {points}, "
    "cells in each language {cells}",
    ko="{name}: 연습 문제 {exercises}개, 서술형 {questions}개, {points}점, 언어마다 셀 {cells}개",
)
_DIFFERS = Text(
    en="{path} is not what the lessons' text makes.",
    ko="{path} 파일이 단원의 글로 만든 것과 다릅니다.",
)
_BUILD = Text(
    en="Run python -m autograder build and commit the result.",
    ko="python -m autograder build 명령을 실행하고 결과를 커밋하십시오.",
)
