"""What the comparison of two people's marks says."""

from __future__ import annotations

from cnnlab.text import Text

QUESTION = Text(en="{name}, {points} points", ko="{name}, {points}점 만점")
COUNTED = Text(
    en="Answers that both have marked: {count}, with the same points: {equal}.",
    ko="두 사람이 모두 채점한 답안: {count}개, 그중 점수가 같은 것: {equal}개.",
)
UNMARKED = Text(
    en="Answers that one of them, or both, have yet to mark: {count}.",
    ko="한 사람이라도 아직 채점하지 않은 답안: {count}개.",
)
DIFFERENCE = Text(
    en="Mean difference, second - first: {points} points.",
    ko="평균 차이(둘째 - 첫째): {points}점.",
)
KAPPA = Text(
    en="Weighted kappa: {kappa}, 95 % interval {low} to {high} (1: they agree on every answer, "
    "0: as if nobody had read them).",
    ko="가중 카파: {kappa}, 95% 신뢰구간 {low}~{high} (1: 모든 답안에서 일치, 0: 읽지 않고 매긴 "
    "것과 같음).",
)
TOO_FEW = Text(
    en="Weighted kappa: not computed for fewer than {fewest} answers.",
    ko="가중 카파: 답안이 {fewest}개보다 적으면 계산하지 않습니다.",
)
NO_SPREAD = Text(
    en="Weighted kappa: there is none where all marks are the same.",
    ko="가중 카파: 점수가 모두 같으면 계산할 수 없습니다.",
)
HEADINGS = (
    Text(en="student", ko="학생"),
    Text(en="first", ko="첫째"),
    Text(en="second", ko="둘째"),
    Text(en="difference", ko="차이"),
)
WRITTEN = Text(en="Written: {path}", ko="저장: {path}")
NONE_WRITTEN = Text(
    en="Received the lesson {lesson}, which asks no written question.",
    ko="받은 {lesson} 단원에는 서술형 문제가 없습니다.",
)
A_WRITTEN_ONE = Text(
    en="Expected answers that people mark.",
    ko="사람이 채점하는 답안이 필요합니다.",
)
ANOTHER_LESSON = Text(
    en="Try a lesson with a written question, such as cnn-mechanics.",
    ko="cnn-mechanics처럼 서술형 문제가 있는 단원으로 해 보십시오.",
)
THE_FIRST = Text(
    en="Received {second}, which is the first person's gradebook itself.",
    ko="--second로 첫 번째 채점자의 성적부를 다시 받았습니다: {second}.",
)
A_SECOND = Text(
    en="Expected a gradebook in which another person has marked the same answers.",
    ko="다른 사람이 같은 답안을 채점한 성적부가 필요합니다.",
)
THEIR_COPY = Text(
    en="Try --second with the gradebook.db of that person's copy of the course.",
    ko="--second에 두 번째 채점자의 강좌 사본에 있는 gradebook.db를 지정해 보십시오.",
)
