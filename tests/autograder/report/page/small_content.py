"""A small report in which every section has something to show, and every figure is its own."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from autograder.report.content import (
    Answer,
    Bin,
    Correlation,
    Counts,
    Course,
    Estimate,
    Grading,
    Item,
    Late,
    Learner,
    Lesson,
    NamedMistake,
    Part,
    Question,
    Row,
    Trouble,
    Unfinished,
)
from cnnlab.text import Text, verbatim

HOSTILE = '<script>alert(1)</script>"><img src=x onerror=alert(2)>'

OUTCOMES = {
    "right": 7,
    "partly right": 3,
    "wrong": 2,
    "not attempted": 1,
    "not checked": 0,
    "waiting": 0,
}
SUM_FOR_AVERAGE = NamedMistake(
    lesson="tiny",
    exercise="pool",
    function="sum_for_average",
    message=Text(en="You took the sum with `mean`.", ko="`mean`에서 합을 구했습니다."),
    in_class=Text(en="Draw one window.", ko="창 하나를 그리십시오."),
    learners=4,
    count=12,
)
ALWAYS_MAX = replace(
    SUM_FOR_AVERAGE,
    function="always_max",
    message=Text(en="The maximum came out.", ko="최댓값이 나왔습니다."),
    learners=3,
)
POOL = Item(
    name="pool",
    kind="exercise",
    section=Text(en="7. Pooling", ko="7. 풀링"),
    statement=Text(en="Pool maps of size $n$.", ko="크기가 $n$인 맵을 풀링하십시오."),
    possible=6.0,
    outcomes=OUTCOMES,  # type: ignore[arg-type]
    difficulty=Estimate(13, 0.71, 0.55, 0.87),
    discrimination=Estimate(13, 0.62, 0.11, 0.87),
    parts=(
        Part(Text(en="max, valid", ko="최대 풀링, valid"), 1.0, 11, 12),
        Part(Text(en="average, same", ko="평균 풀링, same"), 2.0, 7, 12),
    ),
    mistakes=(SUM_FOR_AVERAGE, ALWAYS_MAX),
    troubles=(Trouble(Text(en="raised `ValueError`", ko="`ValueError` 발생"), 2),),
)
WHY = Item(
    name="why-padding",
    kind="written",
    section=Text(en="5. `padding` at the edges", ko="5. 가장자리의 `padding`"),
    statement=None,
    possible=5.0,
    outcomes=dict.fromkeys(OUTCOMES, 0) | {"right": 1, "waiting": 12},  # type: ignore[arg-type]
    difficulty=Estimate(1, 1.0, 1.0, 1.0),
    discrimination=Estimate(1),
)
QUESTION = Question(
    name="positions",
    section=Text(en="1. Windows", ko="1. 창"),
    asked=Text(en="At how many places?", ko="몇 곳입니까?"),
    measured="16",
    by_machine=False,
    answers=(
        Answer(verbatim("16"), 6, "held"),
        Answer(verbatim("25"), 3, "differed"),
        Answer(verbatim("cannot tell"), 1, "undecided"),
    ),
    held=6,
    differed=3,
    undecided=1,
    open=2,
    unreadable=1,
)


def lesson(**changes: Any) -> Lesson:
    """Return the report of a lesson of 11 points and 13 learners."""
    totals = (11.0, 10.0, 9.0, 8.0, 8.0, 7.0, 6.5, 6.0, 5.0, 4.0, 3.0, 2.0, 0.0)
    content = Lesson(
        name="tiny",
        title=Text(en="A tiny lesson", ko="작은 단원"),
        possible=11.0,
        counts=Counts(14, graded=12, in_part=1, not_graded=1, failed=0, waiting=12, enrolled=16),
        mean=Estimate(13, 6.12, 4.2, 8.04),
        median=6.5,
        totals=totals,
        bins=(Bin(0.0, 5.5, 5), Bin(5.5, 11.0, 8)),
        items=(POOL, WHY),
        mistakes=(SUM_FOR_AVERAGE, ALWAYS_MAX),
        questions=(QUESTION,),
        calibration=Estimate(9, 0.667, 0.354, 0.879),
        reliability=Estimate(13, 0.81, 0.6, 0.93),
        unfinished=(
            Unfinished(Text(en="A cell ran too long.", ko="셀이 너무 오래 걸렸습니다."), 1),
        ),
        grading=Grading(4.2, 61.0, 130.0, {"CPU": 13}, {"namespaces": 13}),
        late=Late(True, 2, 1.0, 2.5, 1, 1.5),
        learners=tuple(Learner("", total) for total in totals),
    )
    return replace(content, **changes)


def empty_lesson() -> Lesson:
    """Return the report of a lesson that nobody has handed in."""
    return lesson(
        counts=Counts(0, 0, 0, 0, 0, 0),
        mean=Estimate(0),
        median=None,
        totals=(),
        bins=(),
        items=(),
        mistakes=(),
        questions=(),
        calibration=Estimate(0),
        reliability=Estimate(0),
        unfinished=(),
        grading=Grading(0.0, 0.0, 0.0, {}, {}),
        late=Late(False),
        learners=(),
    )


def course(**changes: Any) -> Course:
    """Return the report of a course of two lessons and six learners."""
    counts = Counts(6, 6, 0, 0, 0, 2)
    rows = (
        Row(
            name="tiny",
            title=Text(en="A tiny lesson", ko="작은 단원"),
            possible=11.0,
            counts=counts,
            mean_share=Estimate(6, 0.62, 0.41, 0.83),
            calibration=Estimate(9, 0.667, 0.354, 0.879),
            mistakes=7,
            hardest="pool",
        ),
        Row(
            name="other",
            title=Text(en="Another lesson", ko="다른 단원"),
            possible=20.0,
            counts=replace(counts, handed_in=4, graded=4, waiting=0),
            mean_share=Estimate(4, 0.5, 0.2, 0.8),
            calibration=Estimate(0),
            mistakes=0,
        ),
    )
    learners = (
        Learner("", 29.0, (1.0, 0.9)),
        Learner("", 22.0, (0.8, 0.66)),
        Learner("", 9.0, (0.5, 0.175)),
        Learner("", 8.8, (0.8, None)),
        Learner("", 7.3, (0.3, 0.2)),
        Learner("", 3.5, (0.32, None)),
    )
    content = Course(
        title=Text(en="CNN Lab", ko="CNN Lab"),
        rows=rows,
        learners=learners,
        correlations=(Correlation("tiny", "other", Estimate(4)),),
        mistakes=(SUM_FOR_AVERAGE, ALWAYS_MAX),
        calibration=Estimate(9, 0.667, 0.354, 0.879),
    )
    return replace(content, **changes)
