"""The report's own words about what learners handed in."""

from __future__ import annotations

from cnnlab.text import Text

# By `Found.trouble`, and by `Found.kind` where there was nothing to judge.
TROUBLES = {
    "values": Text(en="other values", ko="값이 다름"),
    "shape": Text(en="an array of another shape", ko="배열의 모양이 다름"),
    "kind": Text(en="a result of another kind", ko="결과의 종류가 다름"),
    "nothing": Text(en="no result: nothing was returned", ko="결과가 없음: 아무것도 반환하지 않음"),
    "unreadable": Text(en="a result that cannot be compared", ko="비교할 수 없는 결과"),
    "model": Text(en="a model that lacks what was asked", ko="요구한 조건을 갖추지 못한 모델"),
    "changed inputs": Text(en="the inputs were changed", ko="입력을 바꿈"),
    "too slow": Text(en="no result in time", ko="제한 시간 안에 결과가 없음"),
    "out of time": Text(en="too slow over all calls", ko="전체 호출이 너무 느림"),
    "stopped": Text(en="the call was stopped", ko="호출이 중단됨"),
    "skipped": Text(
        en="not tried after a call without an end", ko="끝나지 않은 호출 뒤라 시도하지 않음"
    ),
    "raised": Text(en="an error was raised", ko="오류가 남"),
    "not attempted": Text(en="a part is not written yet", ko="아직 작성하지 않은 부분이 있음"),
    "no function": Text(en="there was no function of that name", ko="그 이름의 함수가 없음"),
    "not asked": Text(
        en="the check did not ask for the function", ko="확인 과정이 함수를 호출하지 못함"
    ),
    "broken": Text(en="the kernel ended during the check", ko="확인하는 동안 커널이 종료됨"),
    "not run": Text(en="the check did not run", ko="확인이 실행되지 않음"),
}
ERROR = Text(en="raised `{name}`", ko="`{name}` 오류")
OWN_ERROR = Text(en="raised an error of its own", ko="직접 정의한 오류")
OTHERS = Text(en="others", ko="그 밖의 것")
OTHER_WORDS = Text(en="other words", ko="그 밖의 말")
UNKNOWN = Text(
    en="This mistake is no longer part of the exercise. Grade the lesson again.",
    ko="이제 이 연습 문제에 없는 실수입니다. 단원을 다시 채점하십시오.",
)
NOT_GRADED = Text(
    en="Handed in, and not graded. Grade the lesson again.",
    ko="제출했으나 채점되지 않았습니다. 단원을 다시 채점하십시오.",
)
COURSE = Text(en="The course", ko="전체 강좌")
