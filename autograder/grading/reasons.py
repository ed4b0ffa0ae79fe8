"""What is said where the grader itself could not read or do something."""

from __future__ import annotations

from cnnlab.text import Text

REASONS: dict[str, Text] = {
    "timestamp-malformed": Text(
        en="The time of handing in cannot be read ({detail}); nothing was taken off for lateness. "
        "Tell your instructor when you handed in.",
        ko="제출 시각을 읽을 수 없습니다({detail}). 지각 감점은 하지 않았습니다. "
        "제출한 시각을 강사에게 알려 주십시오.",
    ),
}
