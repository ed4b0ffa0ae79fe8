"""How the figures of the report are computed, for whoever wants to know."""

from __future__ import annotations

from cnnlab.text import Text

WORDS = {
    "how_to_read": Text(en="How these figures are computed", ko="이 값들을 구하는 방법"),
    "about_mean": Text(
        en="**Mean** (difficulty): what learners earned on average, as a share of the exercise's "
        "points. *Hard* and *easy* stand where the whole 95 % interval lies below 50 % or above "
        "90 %.",
        ko="**평균 득점률**(난이도): 학생이 얻은 점수의 평균을 문제의 배점으로 나눈 값입니다. 95 % "
        "구간 전체가 50 %보다 낮으면 *어려움*, 90 %보다 높으면 *쉬움*이라고 적습니다.",
    ),
    "about_discrimination": Text(
        en="**Discrimination**: the correlation of an exercise's points with the learner's points "
        "in all other exercises. Near 1, those who are good elsewhere are good here; near 0, the "
        "exercise says little about the rest. *Hardly separates*: the interval lies below 0.3. "
        "*Reversed*: it lies below 0; look for a flaw in the exercise.",
        ko="**변별도**: 문제의 점수와 나머지 문제 점수의 합 사이의 상관계수입니다. 1에 가까우면 "
        "다른 문제를 잘 푼 학생이 이 문제도 잘 풀었다는 뜻이고, 0에 가까우면 이 문제로는 다른 "
        "문제의 점수를 알 수 없습니다. *변별도 낮음*: 구간이 0.3보다 낮습니다. *거꾸로*: 구간이 "
        "0보다 낮으므로 문제에 잘못이 없는지 살펴보십시오.",
    ),
    "about_alpha": Text(
        en="**Reliability** (Cronbach's alpha): how far the exercises measure the same thing. "
        "With few learners or few exercises the interval is wide; then it decides nothing.",
        ko="**신뢰도**(크론바흐 알파): 문제들이 얼마나 같은 것을 재는지 나타냅니다. 학생이나 "
        "문제가 적으면 구간이 넓어서 판단에 쓸 수 없습니다.",
    ),
    "about_few": Text(
        en="**Intervals** are 95 % intervals. No correlation is given for fewer than {few} "
        "learners.",
        ko="**구간**은 모두 95 % 구간입니다. 학생이 {few}명보다 적으면 상관계수를 적지 않습니다.",
    ),
    "about_mistakes": Text(
        en="**Known mistakes** are counted among learners whose answer to the exercise was "
        "judged. The check named a mistake because the answer's results equal those of that "
        "mistake.",
        ko="**알려진 실수**는 그 문제의 답을 확인한 학생 가운데에서 셉니다. 답의 결과가 실수의 "
        "결과와 같을 때 그 이름을 알 수 있습니다.",
    ),
    "about_predictions": Text(
        en="**Predictions**: “cannot tell” and values that each computer measures for itself "
        "count neither as held nor as differed.",
        ko="**예측**: “알 수 없음”과, 컴퓨터마다 측정값이 다른 질문은 맞은 것으로도 다른 것으로도 "
        "세지 않습니다.",
    ),
}
