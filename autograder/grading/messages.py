"""What the command says to an instructor while it grades."""

from __future__ import annotations

from cnnlab.text import Text

STOPPED = Text(
    en="Stopped. What is graded is stored; the same command goes on from here.",
    ko="중단했습니다. 채점한 결과는 저장되어 있으며, 같은 명령을 실행하면 이어서 채점합니다.",
)
LEVEL = Text(en="Sandbox: {level}", ko="샌드박스: {level}")
UNPROTECTED = Text(
    en="Sandbox: {level}. The students' code runs in your account, as you have asked for.",
    ko="샌드박스: {level}. 요청에 따라 학생의 코드를 현재 계정에서 그대로 실행합니다.",
)
UNCHANGED = Text(
    en="{lesson}: no submission is new or changed; --force grades all again.",
    ko="{lesson}: 새로 제출되거나 바뀐 것이 없습니다. 모두 다시 채점하려면 --force를 붙이십시오.",
)
NOBODYS_TIME = Text(
    en="--timestamps has a time for {count} who handed in nothing here: {names}. "
    "Are the ids the platform's?",
    ko="--timestamps 파일의 {count}명은 여기에 제출물이 없습니다: {names}. "
    "플랫폼의 ID가 맞는지 확인하십시오.",
)
NO_TIME = Text(
    en="--timestamps has no time for {count} who handed in: {names}. What was known of their "
    "times before stays; without a time nobody is late.",
    ko="제출한 학생 {count}명의 시각이 --timestamps 파일에 없습니다: {names}. 전에 저장된 시각이 "
    "있으면 그대로 쓰고, 없으면 지각으로 보지 않습니다.",
)
AND_MORE = Text(en="{names} and {count} more", ko="{names} 외 {count}명")
SYSTEM = Text(
    en="Received an error of the operating system: {problem}. Expected files that can be read and "
    "written. Try the same command again when that is mended: what is graded is stored.",
    ko="운영 체제 오류를 받았습니다: {problem}. 파일을 읽고 쓸 수 있어야 합니다. 문제를 해결한 뒤 "
    "같은 명령을 다시 실행하십시오. 채점한 결과는 저장되어 있습니다.",
)
