"""Words of a lesson's page."""

from __future__ import annotations

from cnnlab.text import Text

WORDS = {
    # What became of the submissions.
    "handed_in": Text(en="Handed in", ko="제출"),
    "of_enrolled": Text(en="of {number}", ko="/ {number}명"),
    "all_graded": Text(en="all graded", ko="모두 채점함"),
    "graded_of": Text(en="{number} graded", ko="채점 {number}"),
    "in_part_of": Text(en="{number} in part", ko="일부만 채점 {number}"),
    "not_graded_of": Text(en="{number} not graded", ko="채점 못 함 {number}"),
    "failed_of": Text(en="{number} without a result", ko="결과 없음 {number}"),
    "waiting_for_you": Text(en="Wait for your marks", ko="손 채점 대기"),
    "submissions": Text(en="submissions", ko="제출물"),
    "of_points": Text(en="of {possible}", ko="/ {possible}점"),
    "mean": Text(en="mean {mean}", ko="평균 {mean}"),
    "of_compared": Text(en="of {count} compared", ko="비교한 예측 {count}개"),
    "reliability": Text(en="Reliability", ko="신뢰도"),
    "grading_time": Text(en="Grading", ko="채점 시간"),
    "all_together": Text(en="all submissions together", ko="제출물 전체"),
    # In short.
    "talk_about": Text(en="Talk about", ko="이야기할 문제"),
    "hardest": Text(en="Fewest points", ko="득점률이 가장 낮은 문제"),
    "separates_best": Text(en="Separates most", ko="변별도가 가장 높은 문제"),
    "totals_will_rise": Text(
        en="Answers that wait for your marks count 0 points in the totals.",
        ko="아직 채점하지 않은 답은 총점에서 0점으로 셉니다.",
    ),
    "no_findings": Text(
        en="Graded by an older version, which did not keep what it found: {number} submissions. "
        "Their mistakes are missing here. To have them counted:",
        ko="실수를 기록하지 않는 이전 버전으로 채점한 제출물: {number}개. 이 제출물의 실수는 "
        "여기에 없습니다. 함께 세려면 다시 채점하십시오.",
    ),
    # Distribution.
    "distribution": Text(en="How many learners have how many points", ko="점수별 학생 수"),
    "from_to": Text(en="{low} to under {high}", ko="{low} 이상 {high} 미만"),
    "from_to_end": Text(en="{low} to {high}", ko="{low} 이상 {high} 이하"),
    "distribution_said": Text(
        en="{learners} learners, from {lowest} to {highest} of {possible} points; the median is "
        "{median}.",
        ko="학생 {learners}명, {possible}점 만점에 최저 {lowest}점, 최고 {highest}점, 중앙값 "
        "{median}점.",
    ),
    "median_at": Text(en="median {median}", ko="중앙값 {median}"),
    # Items.
    "items": Text(en="Exercise by exercise", ko="문제별 결과"),
    "details": Text(en="Each exercise in detail", ko="문제마다 자세히"),
    "endings": Text(en="Learners", ko="학생"),
    "mean_short": Text(en="Mean", ko="평균 득점률"),
    "discrimination": Text(en="Discrimination", ko="변별도"),
    "written": Text(en="written", ko="서술형"),
    "right": Text(en="right", ko="맞음"),
    "partly right": Text(en="partly right", ko="일부 맞음"),
    "wrong": Text(en="wrong", ko="틀림"),
    "not attempted": Text(en="not attempted", ko="시도하지 않음"),
    "not checked": Text(en="not checked", ko="확인하지 못함"),
    "waiting": Text(en="not marked yet", ko="아직 채점하지 않음"),
    "easy": Text(en="easy", ko="쉬움"),
    "hard": Text(en="hard", ko="어려움"),
    "hardly_separates": Text(en="hardly separates", ko="변별도 낮음"),
    "reversed": Text(en="reversed: look at it", ko="거꾸로: 살펴볼 것"),
    # Parts.
    "lost": Text(en="Where points were lost", ko="점수를 잃은 곳"),
    "part": Text(en="Group of cases", ko="경우의 묶음"),
    "earned": Text(en="Earned it", ko="점수를 얻은 학생"),
    "points_lost": Text(en="Points lost", ko="잃은 점수"),
    "nothing_lost": Text(
        en="Whoever attempted an exercise earned every group of its cases.",
        ko="문제를 시도한 학생은 모든 묶음에서 점수를 얻었습니다.",
    ),
    "unnamed": Text(en="Wrong without a known name", ko="이름을 모르는 오답"),
    "older": Text(
        en="Graded by an older version, without what it found: {number}.",
        ko="실수를 기록하지 않는 이전 버전으로 채점함: {number}개.",
    ),
    "no_answers_judged": Text(
        en="Nothing is known about single cases or mistakes.",
        ko="경우의 묶음이나 실수에 관한 기록이 없습니다.",
    ),
    # Predictions.
    "questions": Text(en="Predictions and measurements", ko="예측과 측정"),
    "question": Text(en="Question", ko="질문"),
    "measured": Text(en="Measured", ko="측정"),
    "answers": Text(en="Predicted", ko="예측"),
    "held": Text(en="held", ko="맞음"),
    "differed": Text(en="differed", ko="다름"),
    "undecided": Text(en="“cannot tell”", ko="“알 수 없음”"),
    "not compared": Text(en="not compared", ko="비교하지 않음"),
    "open": Text(en="no prediction", ko="예측 없음"),
    "unreadable": Text(en="unreadable", ko="읽을 수 없음"),
    "by_machine": Text(en="each computer measures its own", ko="컴퓨터마다 다른 값"),
    "held_of": Text(en="{held} of {count}", ko="{count}개 중 {held}개"),
    "calibration": Text(
        en="Of {count} predictions that were compared with a measurement, {share} held ({range}).",
        ko="측정과 비교한 예측 {count}개 가운데 {share}가 맞았습니다({range}).",
    ),
    "no_calibration": Text(
        en="No prediction has been compared with a measurement.",
        ko="측정과 비교한 예측이 없습니다.",
    ),
    # The rest.
    "unfinished": Text(en="What did not finish", ko="끝까지 채점하지 못한 것"),
    "all_finished": Text(
        en="Every submission was graded to its end.", ko="모든 제출물을 끝까지 채점했습니다."
    ),
    "why": Text(en="Reason", ko="이유"),
    "grading": Text(en="How it was graded", ko="채점 과정"),
    "typical": Text(en="A submission, median", ko="제출물 하나, 중앙값"),
    "slowest": Text(en="The slowest", ko="가장 오래 걸린 것"),
    "sum": Text(en="All together", ko="모두 더한 시간"),
    "devices": Text(en="Device", ko="장치"),
    "levels": Text(en="Sandbox", ko="샌드박스"),
    "late": Text(en="Late", ko="지각 제출"),
    "no_due_date": Text(en="no due date", ko="마감 없음"),
    "nobody_late": Text(en="nobody", ko="없음"),
    "few_late": Text(en="fewer than {learners}", ko="{learners} 미만"),
    "late_said": Text(
        en="{learners}, {median} late (median), at most {highest}",
        ko="{learners}, 중앙값 {median}, 최대 {highest}",
    ),
    "penalties": Text(en="Taken off", ko="감점"),
    "penalties_said": Text(
        en="{points} points from {learners}", ko="{learners}에게서 모두 {points}점"
    ),
}
