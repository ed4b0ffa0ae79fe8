"""What an instructor is told before and after a student is removed."""

from __future__ import annotations

from cnnlab.text import Text

KEPT = Text(
    en="Of the student {student} this course keeps:", ko="이 강좌에 남아 있는 {student} 학생의 것:"
)
GRADEBOOK = Text(
    en="the gradebook: the student's row, submissions: {count}, with all points and comments",
    ko="성적부: 학생의 행, 제출 {count}건과 그 점수와 의견 전부",
)
NOTE = Text(en="{path} (the student's line)", ko="{path} (이 학생의 줄)")
AGAIN = Text(
    en="Made again when it is needed, and removed as well, since the student may be counted in it:",
    ko="필요할 때 다시 만드는 것이며, 이 학생이 집계되어 있을 수 있어 함께 지웁니다:",
)
ASK = Text(
    en="This cannot be undone. To remove all of it, type the student's id: ",
    ko="되돌릴 수 없습니다. 모두 지우려면 학생 ID를 입력하십시오: ",
)
NOTHING_DONE = Text(en="Nothing was removed.", ko="아무것도 지우지 않았습니다.")
REMOVED = Text(en="Removed: {student}.", ko="지웠습니다: {student}.")
ELSEWHERE = Text(
    en="What this command cannot reach: exports that you downloaded, tables that you wrote "
    "elsewhere, backups, copies of the course, the learning platform.",
    ko="이 명령이 지울 수 없는 것: 내려받은 파일, 다른 곳에 저장한 표, 백업, 강좌의 사본, 학습 "
    "플랫폼에 있는 것.",
)
UNKNOWN = Text(
    en="Received the student {student}, of whom nothing is kept in {folder}.",
    ko="{folder}에는 {student} 학생의 것이 없습니다.",
)
AN_ID = Text(
    en="Expected an id as it stands in the gradebook.", ko="성적부에 있는 학생 ID가 필요합니다."
)
LIST = Text(
    en="Try `nbgrader db student list`, which shows all of them.",
    ko="`nbgrader db student list`를 실행하면 모든 ID가 나옵니다.",
)
NO_TERMINAL = Text(
    en="Received no answer: there is nobody to ask.",
    ko="물어볼 사람이 없어 답을 받지 못했습니다.",
)
A_WORD = Text(
    en="Expected the student's id as a confirmation.", ko="확인을 위해 학생 ID가 필요합니다."
)
SAY_YES = Text(
    en="Try it in a terminal, or add --yes if you are sure.",
    ko="터미널에서 실행하거나, 확실하다면 --yes를 붙이십시오.",
)
SYSTEM = Text(
    en="Received an error of the operating system: {problem}. Expected files that can be removed. "
    "Try the same command again when that is mended: it goes on with what is left.",
    ko="운영 체제 오류를 받았습니다: {problem}. 지울 수 있는 파일이어야 합니다. 문제를 해결한 뒤 "
    "같은 명령을 다시 실행하면 남은 것부터 이어서 지웁니다.",
)
