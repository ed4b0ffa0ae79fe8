"""What is said where something to grade is missing or cannot be read."""

from __future__ import annotations

from cnnlab.text import Text

# {cell} is a cell's grade id, {detail} what the grader read.
REASONS: dict[str, Text] = {
    "answer-missing": Text(
        en="The answer's cell {cell} is missing; what other cells define was graded in its place. "
        "Get the lesson's notebook again and write the answer into its own cell.",
        ko="{cell} 답안 셀이 없어서 다른 셀에서 정의한 내용으로 채점했습니다. "
        "단원 노트북을 다시 받아 원래의 답안 셀에 답을 쓰십시오.",
    ),
    "timestamp-malformed": Text(
        en="The time of handing in cannot be read ({detail}); nothing was taken off for lateness. "
        "Tell your instructor when you handed in.",
        ko="제출 시각을 읽을 수 없습니다({detail}). 지각 감점은 하지 않았습니다. "
        "제출한 시각을 강사에게 알려 주십시오.",
    ),
}
