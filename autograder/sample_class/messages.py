"""What the command of the sample class says."""

from __future__ import annotations

from cnnlab.text import Text

UNKNOWN = Text(en="Received the lesson {names}.", ko="없는 단원을 받았습니다: {names}.")
KNOWN = Text(en="Expected some of {names}.", ko="{names} 가운데에서 골라야 합니다.")
ALL = Text(
    en="Try the command without a lesson for all of them.",
    ko="단원을 쓰지 않으면 모든 단원으로 만듭니다.",
)
A_CLASS = Text(
    en="Received {folder}, which is the folder of a sample class.",
    ko="예시 반의 폴더를 받았습니다: {folder}.",
)
A_COURSE = Text(
    en="Expected a course folder, or the project's own lessons.",
    ko="강좌 폴더나 프로젝트의 단원이 필요합니다.",
)
FROM_THERE = Text(
    en="Try it from another folder, or with `--course` and the folder of your course.",
    ko="다른 폴더에서 실행하거나, `--course`로 강좌 폴더를 지정해 보십시오.",
)
BUILDING = Text(en="Making the course in {folder}", ko="강좌를 만드는 중: {folder}")
HANDED_IN = Text(
    en="{lesson}: {handed} of {students} handed in, {late} of them late",
    ko="{lesson}: {students}명 가운데 {handed}명 제출, 그중 {late}명 지각",
)
GRADED = Text(
    en="{lesson}: graded; answers in words marked by hand {marked}, feedback pages new or changed "
    "{pages}",
    ko="{lesson}: 채점 완료. 손으로 채점한 서술형 답 {marked}개, 새로 쓰거나 바뀐 피드백 페이지 "
    "{pages}개",
)
DONE = Text(
    en="Done in {seconds:.0f} s, {grading:.0f} s of them grading.",
    ko="{seconds:.0f}초 걸렸습니다. 그중 채점은 {grading:.0f}초입니다.",
)
STOPPED = Text(
    en="Stopped. The same command goes on from here.",
    ko="중단했습니다. 같은 명령을 실행하면 이어서 합니다.",
)
WHERE = Text(
    en="""\
What lies in {folder}:
  notebooks/         the lessons as students get them
  build/submitted/   what the simulated learners handed in
  build/autograded/  the same, graded
  build/feedback/    a page for each learner, in the learner's language
  build/grades/      points by exercise, a table for each lesson
  build/report/      the class report: open course.html or a lesson's page
  build/gradebook.db nbgrader's gradebook""",
    ko="""\
{folder}에 있는 것:
  notebooks/         학생이 받는 단원
  build/submitted/   가상의 학생이 제출한 것
  build/autograded/  채점한 것
  build/feedback/    학생마다 자기 언어로 된 피드백 페이지
  build/grades/      단원마다 문제별 점수표
  build/report/      반 전체 보고서: course.ko.html이나 단원의 페이지를 엽니다
  build/gradebook.db nbgrader의 성적부""",
)
NEXT = Text(
    en="""\
Try next:
  cd {folder} && jupyter lab                            Nbgrader > Formgrader: mark what still waits
  python -m autograder --course {folder} feedback {lesson}
  python -m autograder --course {folder} grade {lesson} --new-seed""",
    ko="""\
이어서 해 볼 것:
  cd {folder} && jupyter lab                            Nbgrader > Formgrader에서 남은 답을 채점
  python -m autograder --course {folder} feedback {lesson}
  python -m autograder --course {folder} grade {lesson} --new-seed""",
)
