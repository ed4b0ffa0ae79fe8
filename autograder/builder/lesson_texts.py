"""What is said of a lesson's text that cannot be built, and the cures."""

from __future__ import annotations

from cnnlab.text import Text

KINDS = {
    "prose": Text(en="a prose cell", ko="글 셀"),
    "code": Text(en="a code cell", ko="코드 셀"),
    "answer": Text(en="an answer cell", ko="답안 셀"),
    "written": Text(en="a written question's cell", ko="서술형 문제 셀"),
    "raw": Text(en="a raw cell", ko="raw 셀"),
}
RAW_CELL = Text(en="a raw cell has no place in a lesson.", ko="단원에는 raw 셀을 쓸 수 없습니다.")
USE_CELLS = Text(en="Use prose cells and {code-cell}.", ko="글 셀과 {code-cell}을 쓰십시오.")
UNKNOWN_KEY = Text(
    en="{kind} has the unknown key {key}.", ko="{kind}에 알 수 없는 키가 있습니다: {key}."
)
WRITE = Text(en="Write {near}.", ko="이렇게 쓰십시오: {near}")
USE_ONLY = Text(en="Use only {known}.", ko="다음 가운데에서 쓰십시오: {known}.")

NO_KOREAN = Text(en="this prose has no Korean half.", ko="이 글에 한국어가 없습니다.")
ADD_KOREAN = Text(
    en='Add a cell +++ {"lang": "ko"} right below it.',
    ko='바로 아래에 +++ {"lang": "ko"} 셀을 더하십시오.',
)
NO_ENGLISH = Text(en="this prose has no English half.", ko="이 글에 영어가 없습니다.")
ADD_ENGLISH = Text(
    en='Add a cell +++ {"lang": "en"} right above it.',
    ko='바로 위에 +++ {"lang": "en"} 셀을 더하십시오.',
)
BAD_LANGUAGE = Text(
    en="this prose has the language {language}.", ko="이 글의 언어(lang)가 {language}입니다."
)
BEGIN_PROSE = Text(
    en='Begin English prose with +++ {"lang": "en"} and Korean prose with +++ {"lang": "ko"}.',
    ko='영어 글은 +++ {"lang": "en"}, 한국어 글은 +++ {"lang": "ko"} 줄로 시작하십시오.',
)

BAD_ID = Text(en="{name} cannot be an id.", ko="ID로 쓸 수 없습니다: {name}.")
WRITE_ID = Text(
    en="Use lower-case letters and digits, at most 40: output_size, why-three-by-three.",
    ko="output_size, why-three-by-three처럼 영문 소문자와 숫자로 40자까지 쓰십시오.",
)
IMPORTS_ID = Text(en="{name} is the id of the lesson's imports.", ko="{name}: import 셀의 ID.")
ANOTHER_ID = Text(en="Give the exercise another id.", ko="연습 문제에 다른 ID를 붙이십시오.")
USED_ID = Text(
    en="the id {name} is used on line {line} already.",
    ko="ID {name}: {line}번째 줄에서 이미 썼습니다.",
)
OWN_ID = Text(en="Give each exercise and question its own id.", ko="문제마다 다른 ID를 붙이십시오.")

UNREADABLE = Text(
    en="the first code cell cannot be read: {message}.",
    ko="첫 코드 셀을 읽을 수 없습니다: {message}.",
)
ONLY_IMPORTS = Text(
    en="Write only imports there, as Python.", ko="그 셀에는 Python의 import만 쓰십시오."
)
NOT_IMPORT = Text(
    en="the first code cell holds more than imports: {code}.",
    ko="첫 코드 셀에 import가 아닌 것이 있습니다: {code}.",
)
MOVE_BELOW = Text(
    en="Move it to a code cell of its own below.", ko="아래의 다른 코드 셀로 옮기십시오."
)

MISPLACED = Text(en="{kind} holds the marker {marker}.", ko="{kind}에 표시가 있습니다: {marker}.")
KEEP_MARKERS = Text(
    en="Keep solutions in cells with :exercise:, mark schemes in cells with a written question.",
    ko="정답은 :exercise:가 있는 셀에, 채점 기준은 서술형 문제 셀에 두십시오.",
)
BETWEEN = Text(
    en="Put the part that learners must not see between {begin} and {end}.",
    ko="학생에게 보이지 않을 부분을 {begin} 줄과 {end} 줄 사이에 두십시오.",
)
MISSPELT = Text(
    en="the marker {marker} is misspelt or misplaced.",
    ko="표시의 철자나 자리가 틀렸습니다: {marker}.",
)
NO_MARKER = Text(en="{name} has no {marker}.", ko="{name} 문제에 {marker} 줄이 없습니다.")
OTHER_MARKER = Text(
    en="{name} has {found} where {expected} is due.",
    ko="{name} 문제에서 {expected} 줄이 와야 할 곳에 {found} 줄이 있습니다.",
)
NOTHING_BETWEEN = Text(
    en="nothing stands between the markers of {name}.",
    ko="{name} 문제의 표시 사이에 아무것도 없습니다.",
)
LEAK = Text(
    en="learners can read the hidden line {line} of {name}.",
    ko="{name} 문제의 숨긴 줄을 학생이 읽을 수 있습니다: {line}.",
)
MOVE_COPIES = Text(
    en="Move every copy between the markers; or write the answer otherwise.",
    ko="같은 줄을 모두 표시 사이로 옮기거나, 정답을 다르게 쓰십시오.",
)

NO_TWIN = Text(en="the exercise {name} has no twin.", ko="연습 문제 {name}의 짝 파일이 없습니다.")
WRITE_TWIN = Text(en="Write {path}.", ko="{path} 파일을 쓰십시오.")
NEVER_ASKED = Text(
    en="the lesson never asks for the exercise {name}.",
    ko="짝 파일은 있지만 단원에 연습 문제 {name}의 셀이 없습니다.",
)
ASK_OR_REMOVE = Text(
    en="Add a code cell with :exercise: {name}, or remove {name} from {package}/.",
    ko=":exercise: {name} 줄이 있는 코드 셀을 더하거나, {package}/에서 {name} 파일을 지우십시오.",
)
NOT_PYTHON = Text(
    en="the solution of {name} is not valid Python: {message}.",
    ko="{name} 문제의 정답이 올바른 Python이 아닙니다: {message}.",
)
RUN_ONCE = Text(
    en="Run the cell once before you save the lesson.",
    ko="저장하기 전에 셀을 한 번 실행해 보십시오.",
)
NOT_DEFINED = Text(
    en="the answer cell does not define {name}.", ko="답안 셀에 {name} 정의가 없습니다."
)
DEFINE = Text(
    en="Define {name} in this cell: the check looks for that name.",
    ko="이 셀에서 {name} 이름으로 정의하십시오. 확인 셀은 이 이름을 찾습니다.",
)
BAD_WORTH = Text(
    en="the written question {name} has the points {value}.",
    ko="서술형 문제 {name}의 배점이 {value}입니다.",
)
WRITE_WORTH = Text(
    en='Write +++ {{"written": "{name}", "points": 5}}.',
    ko='+++ {{"written": "{name}", "points": 5}}처럼 쓰십시오.',
)
WRONG_SUM = Text(
    en="the points add up to {total}, the budget is {budget}.",
    ko="배점의 합은 {total}점인데 단원의 점수는 {budget}점입니다.",
)
CHANGE_POINTS = Text(
    en="Change the twins' points, the written question's, or {file}.",
    ko="짝 파일이나 서술형 문제의 배점, 또는 {file}의 점수를 고치십시오.",
)
NOT_TITLE = Text(
    en="the first {language} prose does not begin with the lesson's title.",
    ko="언어가 {language}인 첫 글이 단원의 제목으로 시작하지 않습니다.",
)
BEGIN_TITLE = Text(
    en="Begin it with # {title}, or change {file}.",
    ko="# {title} 줄로 시작하거나, {file}의 제목을 고치십시오.",
)

DIFFER = Text(en="{what} differ: {difference}.", ko="서로 다른 {what}: {difference}.")
MARKS = {
    "headings": Text(en="headings", ko="제목"),
    "formulas": Text(en="formulas", ko="수식"),
    "code words": Text(en="code words", ko="코드"),
    "links": Text(en="links", ko="링크"),
    "numbers": Text(en="numbers", ko="수"),
}
ONLY_IN = {
    "en": Text(en="only in the English half {marks}", ko="영어에만 {marks}"),
    "ko": Text(en="only in the Korean half {marks}", ko="한국어에만 {marks}"),
}
SAY_THE_SAME = Text(en="Say the same in both languages.", ko="두 언어로 같은 내용을 쓰십시오.")
CALLED = Text(en="{term} is called {word}.", ko="용어 {term}의 표기가 다릅니다: {word}.")
WRITE_TERM = Text(en="Write {term}.", ko="이렇게 쓰십시오: {term}")

FRONT_MATTER = Text(
    en="its front matter is no notebook's metadata: {message}.",
    ko="맨 앞의 --- 부분이 노트북의 메타데이터가 아닙니다: {message}.",
)
NAME_KERNEL = Text(
    en="Give kernelspec a name and a display_name, or leave it out.",
    ko="kernelspec에 name과 display_name을 쓰거나, kernelspec을 빼십시오.",
)
UNREADABLE_TEXT = Text(en="{message}.", ko="읽을 수 없습니다: {message}.")
WRITE_CELL = Text(
    en='Write a cell\'s line as +++ {"lang": "en"}, an option as :exercise: output_size.',
    ko='셀의 줄은 +++ {"lang": "en"}처럼, 옵션은 :exercise: output_size처럼 쓰십시오.',
)
