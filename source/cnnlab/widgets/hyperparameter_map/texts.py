"""What the map says around its entries; its JavaScript holds no sentence of its own."""

from __future__ import annotations

from cnnlab.text import Text, language

NOT_RUNNING = Text(
    en="Run this cell to explore the map of hyperparameters.",
    ko="이 셀을 실행하면 하이퍼파라미터 지도를 살펴볼 수 있습니다.",
)

_BOARD = {
    "title": Text(en="Map of hyperparameters", ko="하이퍼파라미터 지도"),
    "order": Text(en="grouped by", ko="묶는 기준"),
    "order_field": Text(en="field", ko="분야"),
    "order_cost": Text(en="cost", ko="비용"),
    "board": Text(
        en="Entries. Arrow keys move, Enter chooses, Escape lets go.",
        ko="항목. 화살표 키로 옮기고, Enter 키로 고르고, Escape 키로 선택을 풉니다.",
    ),
    "lines_one": Text(en="{count} line", ko="선 {count}개"),
    "lines": Text(en="{count} lines", ko="선 {count}개"),
    "entry": Text(en="{name}, {lines}", ko="{name}, {lines}"),
    "entry_joined": Text(
        en="{name}, {lines}, joined to {chosen}", ko="{name}, {lines}, 이어진 항목: {chosen}"
    ),
    "cost_number": Text(en="Only a number to choose", ko="수만 정하면 됨"),
    "cost_update": Text(en="Time or memory per update", ko="업데이트마다 시간이나 메모리"),
    "cost_model": Text(en="Parameters and time", ko="파라미터와 시간"),
    "cost_none": Text(en="Nothing per update", ko="업데이트에는 들지 않음"),
}

_PANEL = {
    "how": Text(
        en="Choose an entry. Lines lead to everything that it interacts with: when you change the "
        "one, look at the others again.",
        ko="항목을 하나 고르십시오. 서로 영향을 주고받는 항목이 선으로 이어집니다. 하나를 바꾸면 "
        "이어진 것도 다시 보아야 합니다.",
    ),
    "how_many": Text(
        en="{entries} entries, {pairs} lines. The number at an entry counts its lines; the sign "
        "says what it costs:",
        ko="항목 {entries}개, 선 {pairs}개. 항목에 적힌 수는 이어진 선의 개수이고, 기호는 비용의 "
        "종류입니다.",
    ),
    "how_ranges": Text(
        en="Ranges are where searches usually begin, not limits.",
        ko="범위는 흔히 탐색을 시작하는 값이며 한계가 아닙니다.",
    ),
    "how_keys": Text(
        en="Keys: arrows move, Enter chooses, Escape lets go.",
        ko="키보드: 화살표 키로 옮기고, Enter 키로 고르고, Escape 키로 선택을 풉니다.",
    ),
    "panel": Text(en="About the chosen entry", ko="고른 항목의 설명"),
    "usual": Text(en="usual range", ko="흔히 쓰는 범위"),
    "touch": Text(en="when to touch it", ko="손댈 때"),
    "partners": Text(en="interacts with", ko="서로 영향을 주고받는 항목"),
    "cost": Text(en="cost", ko="비용"),
    "where": Text(en="in this course", ko="이 과정에서 다루는 곳"),
    "nowhere": Text(en="Not part of this course.", ko="이 과정에서는 다루지 않습니다."),
    "not_yet": Text(en="{title} (not yet there)", ko="{title}(준비 중)"),
    "part": Text(en="part {parts}", ko="{parts}절"),
    "parts": Text(en="parts {parts}", ko="{parts}절"),
    "claims": Text(
        en="Claims about it, with what the course found ({count})",
        ko="이 항목에 대한 주장과 이 과정의 판정({count})",
    ),
    "said_chosen": Text(
        en="Chosen: {name}, {group}. Interacts with {partners}.",
        ko="고른 항목: {name}, {group}. 서로 영향을 주고받는 항목: {partners}.",
    ),
    "said_none": Text(en="No entry is chosen.", ko="고른 항목이 없습니다."),
}

TEXTS = _BOARD | _PANEL


def spoken_texts() -> dict[str, str]:
    """Return every sentence in the current language, and `language` itself, for the browser."""
    return {"language": language()} | {name: str(text) for name, text in TEXTS.items()}
