"""The words of a plan's page that no author writes."""

from __future__ import annotations

from cnnlab.text import Text

TITLE = Text(en="Lesson plan: {title}", ko="수업 계획: {title}")
# In English on every page, as in the notebooks: it is for authors, and the build looks for it.
GENERATED = "<!-- Generated from "
NOTICE = GENERATED + "{plan}, {lesson} and the exercises: edit these, then run make notebooks. -->"
PLANS = Text(en="All plans: {links}", ko="모든 수업 계획: {links}")
FACTS = Text(
    en="{minutes} minutes · {points} points · exercises: {exercises} · known mistakes: {mistakes} "
    "· [the notebook]({notebook})",
    ko="{minutes}분 · {points}점 · 연습 문제 {exercises}개, 알려진 실수 {mistakes}가지 · "
    "[노트북]({notebook})",
)
BEFORE = Text(en="Before the lesson", ko="수업 전에")
NEEDS = Text(en="Lessons that come before it: {lessons}.", ko="먼저 마칠 단원: {lessons}.")
OBJECTIVES = Text(en="After this lesson the class can", ko="이 단원을 마치면 학생이 할 수 있는 것")
TIMETABLE = Text(en="Timetable", ko="시간표")
SITTINGS = Text(en="Split into sittings: {sittings}.", ko="나누어 진행할 때: {sittings}.")
SITTING = Text(en="{number}: {minutes} minutes", ko="{number}차시 {minutes}분")
COLUMNS = (
    Text(en="minutes", ko="분"),
    Text(en="sitting", ko="차시"),
    Text(en="part", ko="부분"),
    Text(en="work", ko="활동"),
    Text(en="what the class does", ko="진행"),
)
PROJECTOR = Text(en="On the projector", ko="화면에 띄울 것")
SHOW = Text(
    en="**Show:** {what} **Ask first:** {ask}", ko="**보여 줄 것:** {what} **먼저 물을 것:** {ask}"
)
QUESTIONS = Text(en="Questions worth asking", ko="물어볼 만한 질문")
ASKED = (
    Text(en="question", ko="질문"),
    Text(en="wrong answer to expect", ko="나오기 쉬운 오답"),
    Text(en="answer", ko="답"),
)
IN_CLASS = Text(en="In class, exercise by exercise", ko="연습 문제별 지도")
EXERCISE = Text(en="`{name}` · {points} points", ko="`{name}` · {points}점")
OWN_NOTES = Text(en="When many made the same mistake:", ko="같은 실수가 많을 때:")
MISTAKES = Text(
    en="Known mistakes of `{name}` ({count}), and what the learner reads",
    ko="`{name}`의 알려진 실수 {count}가지와 학생이 보는 메시지",
)
KNOWN = (
    Text(en="mistake", ko="실수"),
    Text(en="message", ko="메시지"),
)
