"""What is said of an exercise that does not hold what the proofs ask of every exercise."""

from __future__ import annotations

from cnnlab.text import Text

NO_POINTS = Text(en="It is worth nothing.", ko="배점이 0점입니다.")
GIVE_POINTS = Text(
    en="Give a group of cases some points.", ko="경우의 묶음 가운데 하나에 점수를 매기십시오."
)
MISTAKES = Text(en="Mistakes that it knows: {number}.", ko="알고 있는 실수가 {number}가지입니다.")
CORRECT = Text(
    en="Other correct versions that it has: {number}.", ko="다른 올바른 답안이 {number}가지입니다."
)
HINTS = Text(en="Hints that it has: {number}.", ko="힌트가 {number}개입니다.")
AT_LEAST = Text(en="Write at least {fewest}.", ko="{fewest}개 이상 쓰십시오.")
NOT_ENGLISH = Text(
    en="This sentence has no English half: {text}", ko="영어 문장이 없습니다: {text}"
)
NOT_KOREAN = Text(
    en="This sentence has no Korean half: {text}", ko="한국어 문장이 없습니다: {text}"
)
BOTH = Text(en="Say it in both languages.", ko="두 언어로 모두 쓰십시오.")
SAME_WORDS = Text(
    en="The mistake {name} has the message of another one.",
    ko="실수 {name}의 메시지가 다른 실수와 같습니다.",
)
TELL_APART = Text(
    en="Say what is different, or make one mistake of the two.",
    ko="무엇이 다른지 쓰거나, 두 실수를 하나로 합치십시오.",
)
REFUSED = Text(
    en="{name}, which should be right, earns {points} of {possible} points with seed {seed}: "
    "{finding}",
    ko="올바른 답안이어야 하는 {name}의 점수가 시드 {seed}에서 {possible}점 가운데 "
    "{points}점입니다. {finding}",
)
FINDING = Text(
    en="received {received}, expected {expected}.", ko="받은 값: {received} (기대한 값: {expected})"
)
NOTHING_FAILED = Text(en="no group failed.", ko="틀린 묶음은 없습니다.")
MEND_CASES = Text(
    en="Mend this version, the oracle or the cases.",
    ko="이 답안이나 기준 답안(oracle), 또는 경우를 고치십시오.",
)
STARTER_EARNS = Text(
    en="An untouched answer earns {points} points.", ko="손대지 않은 답안이 {points}점을 받습니다."
)
STARTER_UNSEEN = Text(
    en="An untouched answer is not seen to be untouched.",
    ko="손대지 않은 답안이 ‘시도하지 않음’으로 나오지 않습니다.",
)
NOT_IMPLEMENTED = Text(
    en="Let every group call the function: a starter raises NotImplementedError.",
    ko="모든 묶음이 함수를 호출해야 합니다. 시작 코드는 NotImplementedError를 일으킵니다.",
)
TOLERANCE = {
    "cpu": Text(en="", ko=""),
    "gpu": Text(en=" and the tolerance of a GPU", ko="과 GPU의 허용 오차"),
}
NOT_CAUGHT = Text(
    en="The mistake {name} earns all points with seed {seed}{device}.",
    ko="실수 {name}의 답안이 시드 {seed}{device}에서 만점을 받습니다.",
)
CATCH = Text(
    en="Add a case in which it goes wrong, or make it a correct version.",
    ko="이 실수가 드러나는 경우를 더하거나, 올바른 답안으로 옮기십시오.",
)
NOT_NAMED = Text(
    en="The mistake {name} is named {other} with seed {seed}{device}.",
    ko="시드 {seed}{device}에서 실수 {name}에 붙은 이름: {other}.",
)
NAME_IT = Text(
    en="Draw inputs on which its results differ from those of every other mistake.",
    ko="다른 실수와 결과가 달라지는 입력을 뽑으십시오.",
)
UNEVEN = Text(
    en="The mistake {name} earns other points with other seeds: {points}.",
    ko="실수 {name}의 점수가 시드에 따라 다릅니다: {points}.",
)
EVEN = Text(
    en="Draw inputs on which it always fails the same groups.",
    ko="항상 같은 묶음에서 틀리도록 입력을 뽑으십시오.",
)
ENGLISH_WORDS = Text(
    en="The Korean message on the mistake {name} says in English: {words}.",
    ko="실수 {name}에 관한 한국어 메시지에 영어가 남아 있습니다: {words}.",
)
TRANSLATE_WORDS = Text(
    en="Add each word to the observation's `korean`.",
    ko="관찰의 `korean`에 각 단어를 더하십시오.",
)
