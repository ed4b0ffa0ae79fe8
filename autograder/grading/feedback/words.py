"""The words of a feedback page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnnlab.text import Text

if TYPE_CHECKING:
    from autograder.job import Language

_WORDS = {
    "answer": Text(en="Your answer", ko="제출한 답"),
    "back": Text(en="To the points", ko="점수표로"),
    "check": Text(en="Check", ko="확인"),
    "comment": Text(en="Comment", ko="의견"),
    "commented": Text(en="with a comment", ko="의견 있음"),
    "exercise": Text(en="Exercise", ko="연습 문제"),
    "feedback": Text(en="Feedback", ko="채점 결과"),
    "full": Text(en="all points", ko="만점"),
    "late": Text(en="Late submission", ko="늦은 제출"),
    "none": Text(en="no points", ko="0점"),
    "not_graded": Text(en="Not graded", ko="채점하지 못했습니다"),
    "notices": Text(en="About this grading", ko="채점에 관한 안내"),
    "notebook": Text(en="Your notebook", ko="제출한 노트북"),
    "of": Text(en="{points} of {maximum} points", ko="{maximum}점 중 {points}점"),
    "output": Text(en="Output", ko="출력"),
    "partial": Text(en="part of the points", ko="부분 점수"),
    "picture": Text(en="A picture that this cell made", ko="이 셀이 만든 그림"),
    "points": Text(en="Points", ko="점수"),
    "result": Text(en="Result", ko="결과"),
    "sum": Text(en="Sum", ko="합계"),
    "waiting": Text(en="not marked yet", ko="아직 채점하지 않음"),
    "waiting_total": Text(
        en="Some answers are not marked yet; their points will be added.",
        ko="아직 채점하지 않은 답이 있습니다. 그 점수는 나중에 더해집니다.",
    ),
    "written": Text(en="Your written answer", ko="제출한 서술형 답"),
}
# nbgrader's own comment on an answer that was left as released.
_NO_RESPONSE = "No response."
_UNANSWERED = Text(en="You did not answer this.", ko="이 문제에는 답하지 않았습니다.")


def words(language: Language) -> dict[str, str]:
    """Return the page's words in one language, by the name that the template uses."""
    return {name: getattr(text, language) for name, text in _WORDS.items()}


def by_a_person(comment: str) -> bool:
    """Tell whether a comment is more than the automatic one, and worth a word in the table."""
    return comment not in ("", _NO_RESPONSE)


def comment_in(language: Language, comment: str) -> str:
    """Return a comment, the automatic one in the learner's language."""
    text: str = getattr(_UNANSWERED, language)
    return text if comment == _NO_RESPONSE else comment
