"""Words of the course's page."""

from __future__ import annotations

from cnnlab.text import Text

WORDS = {
    "lessons": Text(en="Lesson by lesson", ko="단원별 결과"),
    "number_of_lessons": Text(en="Lessons", ko="단원"),
    "submissions_so_far": Text(en="Submissions", ko="제출물"),
    "distribution_of_shares": Text(en="Points, % of the possible", ko="득점률 분포(%)"),
    "middle_half": Text(
        en="Lowest, quarter, median, three quarters, highest: {all}.",
        ko="최저, 1/4, 중앙값, 3/4, 최고: {all}.",
    ),
    "named_answers": Text(en="Known mistakes", ko="알려진 실수"),
    "hardest_item": Text(en="Fewest points", ko="득점률이 가장 낮은 문제"),
    "everybody": Text(en="Learners by lesson", ko="학생과 단원"),
    "share_of_points": Text(
        en="Each row is a learner, each number the percentage of a lesson's points.",
        ko="행은 학생 한 명이고 수는 단원 점수의 백분율입니다.",
    ),
    "not_handed_in": Text(en="not handed in", ko="제출하지 않음"),
    "total": Text(en="Total", ko="총점"),
    "mistakes_seen": Text(en="The mistakes seen most", ko="가장 많이 나온 실수"),
    "together": Text(en="How lessons go together", ko="단원 사이의 관계"),
    "correlation": Text(en="Correlation of the totals", ko="총점의 상관"),
    "both": Text(en="Learners", ko="학생"),
    "pair": Text(en="{first} and {second}", ko="{first}, {second}"),
}
