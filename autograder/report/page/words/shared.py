"""Words that stand on the pages of lessons and of the course."""

from __future__ import annotations

from cnnlab.text import Text

WORDS = {
    "report": Text(en="Class report", ko="수업 보고서"),
    "skip": Text(en="Skip to the report", ko="본문으로 건너뛰기"),
    "contents": Text(en="Contents", ko="차례"),
    "elsewhere": Text(en="Other pages", ko="다른 페이지"),
    "whole_course": Text(en="The whole course", ko="전체 과정"),
    "tables": Text(en="The same figures as tables:", ko="같은 값을 표로 저장한 파일:"),
    "in_numbers": Text(en="In numbers", ko="표로 보기"),
    "glance": Text(en="At a glance", ko="한눈에 보기"),
    "talk": Text(en="What to talk about first", ko="먼저 이야기할 것"),
    "lesson": Text(en="Lesson", ko="단원"),
    "learner": Text(en="Learner", ko="학생"),
    "learners": Text(en="Learners", ko="학생"),
    "exercise": Text(en="Exercise", ko="문제"),
    "points": Text(en="Points", ko="점수"),
    "mistake": Text(en="Mistake", ko="실수"),
    "median": Text(en="Median", ko="중앙값"),
    "predictions_held": Text(en="Predictions held", ko="맞은 예측"),
    "read": Text(en="Learners read", ko="학생이 읽은 말"),
    "say": Text(en="In class", ko="수업에서"),
    "say_as_above": Text(
        en="As said for mistake {first}.", ko="{first}번 실수에서 말한 것과 같습니다."
    ),
    "made_by": Text(en="{learners} of {count} learners", ko="{count}명 중 {learners}명"),
    "more_mistakes": Text(
        en="Next most frequent: {number}", ko="그다음으로 많은 실수: {number}가지"
    ),
    "other_mistakes": Text(
        en="Less frequent, in the details of each exercise: {number}",
        ko="그보다 적은 실수({number}가지)는 문제마다 자세히 적었습니다.",
    ),
    "too_few": Text(en="too few: {count}", ko="너무 적음: {count}명"),
    "no_spread": Text(en="all alike", ko="모두 같음"),
    "none": Text(en="–", ko="–"),
    "anonymous": Text(
        en="Without names. Rows stand in the order of the points.",
        ko="이름은 없습니다. 행은 점수 순서로 놓았습니다.",
    ),
    "at_least": Text(
        en="What fewer than {number} learners did is left out or put together.",
        ko="{number}명보다 적은 학생에게만 해당하는 것은 빼거나 합쳤습니다.",
    ),
    "nothing_handed_in": Text(
        en="Nobody has handed anything in yet. Collect the submissions, then grade them:",
        ko="아직 아무도 제출하지 않았습니다. 제출물을 모은 다음 채점하십시오.",
    ),
    "no_mistakes": Text(en="No known mistake was made.", ko="알려진 실수를 한 학생이 없습니다."),
}
