"""What is said of a course.toml that is not sound, and the cures."""

from __future__ import annotations

from cnnlab.text import Text

THE_COURSE = Text(en="the course", ko="강좌")

NOT_UTF8 = Text(en="it is not UTF-8.", ko="UTF-8 파일이 아닙니다.")
SAVE_UTF8 = Text(en="Save it as UTF-8.", ko="UTF-8로 저장하십시오.")
NOT_TOML = Text(en="it is not valid TOML: {message}.", ko="올바른 TOML이 아닙니다: {message}.")
MEND_LINE = Text(
    en="Mend this line: name = value, texts in quotes, a lesson's fields below [lesson.<name>].",
    ko="이 줄을 고치십시오. 이름 = 값의 꼴로 쓰고, 글은 따옴표로 묶고, 단원의 항목은 "
    "[lesson.<이름>] 아래에 둡니다.",
)
MEND_DUE = Text(
    en="Write a date that exists, with seconds and the offset from UTC: "
    "due = 2026-12-01T23:59:00+09:00.",
    ko="실제로 있는 날짜를 초와 UTC 시차까지 쓰십시오: due = 2026-12-01T23:59:00+09:00.",
)

NO_ID = Text(en="the course has the id {id}.", ko="강좌의 id가 {id}입니다.")
WRITE_ID = Text(
    en='Write id = "cnn-2026": letters, digits, and - _ . between them.',
    ko='id = "cnn-2026"처럼 영문자와 숫자, 그 사이에 - _ . 을 쓰십시오.',
)
NO_LIST = Text(
    en="lessons is {value}, not a list of names.",
    ko="lessons가 이름의 목록이 아닙니다: {value}.",
)
WRITE_LIST = Text(
    en='Write lessons = ["first-cnn", "cnn-mechanics"].',
    ko='lessons = ["first-cnn", "cnn-mechanics"]처럼 쓰십시오.',
)
EMPTY_LIST = Text(en="the list of lessons is empty.", ko="단원 목록이 비어 있습니다.")
NAME_ONE = Text(
    en="Name one, or leave lessons out for all.",
    ko="하나 이상 쓰십시오. lessons 줄을 지우면 모든 단원을 씁니다.",
)
TWICE = Text(
    en="the lesson {name} stands in lessons twice.", ko="lessons에 {name} 단원이 두 번 있습니다."
)
REMOVE_ONE = Text(en="Remove one of them.", ko="하나를 지우십시오.")
NO_TABLE = Text(en="{field} is no table.", ko="{field} 자리에 표가 아닌 값이 있습니다.")
WRITE_TABLE = Text(
    en="Write [lesson.{name}] above its fields.", ko="항목 위에 [lesson.{name}] 줄을 쓰십시오."
)

BAD_NAME = Text(
    en="{name} cannot be a lesson's name.", ko="단원의 이름으로 쓸 수 없습니다: {name}."
)
WRITE_NAME = Text(
    en="Use lower-case letters, digits and single dashes: my-lesson.",
    ko="my-lesson처럼 영문 소문자와 숫자, 하나씩 쓴 붙임표만 쓰십시오.",
)
BAD_VALUE = Text(
    en="{name} has the {field} {value}.", ko="{name} 단원의 {field} 값이 {value}입니다."
)
WRITE_NUMBER = Text(en="Write {field} = 30.", ko="{field} = 30처럼 쓰십시오.")
NO_STATUS = Text(
    en="{name} is neither core nor extra.", ko="{name} 단원의 status가 core도 extra도 아닙니다."
)
WRITE_STATUS = Text(
    en='Write status = "core" or status = "extra".',
    ko='status = "core" 또는 status = "extra"라고 쓰십시오.',
)
NO_NEEDS = Text(en="{name} needs {value}.", ko="{name} 단원의 needs가 {value}입니다.")
WRITE_NEEDS = Text(
    en='Write needs = ["cnn-mechanics"].', ko='needs = ["cnn-mechanics"]처럼 쓰십시오.'
)
BAD_DUE = Text(en="{name} has the due date {value}.", ko="{name} 단원의 마감 시각이 {value}입니다.")
WRITE_DUE = Text(
    en="Write due = 2026-12-01T23:59:00+09:00, with seconds and the offset from UTC.",
    ko="due = 2026-12-01T23:59:00+09:00처럼 초와 UTC 시차까지 쓰십시오.",
)
NO_POINTS = Text(
    en="the points of {name} are no table.", ko="{name} 단원의 points가 표가 아닙니다."
)
WRITE_POINTS = Text(
    en="Write [lesson.{name}.points] and below it conv2d = 8.",
    ko="[lesson.{name}.points] 줄을 쓰고 그 아래에 conv2d = 8처럼 쓰십시오.",
)
BAD_POINTS = Text(
    en="{part} of {name} has the points {value}.", ko="{name} 단원 {part}의 배점이 {value}입니다."
)
WRITE_QUARTERS = Text(
    en="Write whole, half or quarter points: {part} = 2.5.",
    ko="{part} = 2.5처럼 1점, 0.5점, 0.25점 단위로 쓰십시오.",
)
NO_TITLE = Text(
    en="the title of {name} is not in both languages.",
    ko="{name}의 제목에 영어와 한국어가 다 있지 않습니다.",
)
WRITE_TITLE = Text(en="Write title.en and title.ko.", ko="title.en과 title.ko를 쓰십시오.")
UNKNOWN_FIELD = Text(
    en="{name} has the unknown field {field}.", ko="{name}: 알 수 없는 항목 {field}."
)
WRITE = Text(en="Write {near}.", ko="이렇게 쓰십시오: {near}")
USE_ONLY = Text(en="Use only {known}.", ko="다음 가운데에서 쓰십시오: {known}.")

NO_LESSON = Text(en="there is no lesson {name}.", ko="{name} 단원이 없습니다.")
ADD_TABLE = Text(
    en="Add [lesson.{name}] for one of your own.",
    ko="직접 만든 단원이면 [lesson.{name}] 표를 더하십시오.",
)
NO_TEXT = Text(en="the lesson {name} has no text.", ko="{name} 단원의 글이 없습니다.")
WRITE_TEXT = Text(en="Write lessons/{name}.md.", ko="lessons/{name}.md 파일을 쓰십시오.")
NO_FIELD = Text(en="{name} has no {field}.", ko="{name} 단원에 {field} 항목이 없습니다.")
WRITE_FIELD = Text(en="Write its {field} there.", ko="그 표에 {field} 항목을 쓰십시오.")
STILL_ASKED = Text(
    en="the text of {name} asks for {part}.", ko="{name} 단원의 글에 {part} 문제가 있습니다."
)
WITHOUT_PART = Text(
    en="Write lessons/{name}.md without it as well, or give it points.",
    ko="이 문제를 뺀 lessons/{name}.md를 직접 쓰거나, 배점을 주십시오.",
)
SAME_NUMBER = Text(
    en="the number {number} belongs to two lessons.", ko="번호 {number}인 단원이 두 개입니다."
)
OWN_NUMBER = Text(en="Give each lesson its own number.", ko="단원마다 다른 번호를 매기십시오.")
NEEDS_ABSENT = Text(
    en="{name} needs {needed}, which the course leaves out.",
    ko="{name} 단원에 필요한 {needed} 단원이 강좌에 없습니다.",
)
CHOOSE_TOO = Text(
    en="Choose it too, or leave it out of needs.",
    ko="그 단원도 고르거나, needs에서 빼십시오.",
)
NO_PART = Text(en="{name} has no part {part}.", ko="{name} 단원에 {part} 문제가 없습니다.")
TAKE_OUT = Text(
    en="Take {part} out of lessons/{name}.md as well, or give it points.",
    ko="lessons/{name}.md에서도 {part} 문제를 빼거나, 배점을 주십시오.",
)
TWO_LESSONS = Text(
    en="{name} is an exercise of {file} too.", ko="연습 문제 {name}: {file}에도 있습니다."
)
RENAME = Text(en="Rename one of them.", ko="하나의 이름을 바꾸십시오.")
