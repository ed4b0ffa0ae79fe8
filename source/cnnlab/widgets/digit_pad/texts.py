"""What the drawing pad says; its JavaScript holds no sentence of its own."""

from __future__ import annotations

from cnnlab.text import Text, language

NOT_RUNNING = Text(
    en="Run this cell to draw a digit and see what the network says.",
    ko="이 셀을 실행하면 숫자를 그려 신경망의 답을 바로 볼 수 있습니다.",
)

_CONTROLS = {
    "title": Text(en="Drawing pad", ko="숫자 그리기"),
    "pad": Text(en="Pad to draw a digit on", ko="숫자를 그리는 칸"),
    "pad_title": Text(en="Draw a digit", ko="숫자를 그려 보십시오"),
    "picture_title": Text(en="What the network gets", ko="신경망에 들어가는 이미지"),
    "bars_title": Text(en="What the network says", ko="신경망의 답"),
    "here": Text(en="draw here", ko="여기에 그립니다"),
    "clear": Text(en="Clear", ko="모두 지우기"),
    "undo": Text(en="Undo", ko="되돌리기"),
    "example": Text(en="Show an example", ko="예시 보기"),
    "centred": Text(en="centre as MNIST does", ko="MNIST처럼 가운데로"),
    "keys": Text(
        en="Keys: arrows move, Home, End and the page keys move diagonally; Space sets the pen "
        "down and lifts it; Backspace erases; Ctrl+Z takes back.",
        ko="키보드: 화살표로 움직이고 Home, End, Page Up, Page Down으로 비스듬히 움직입니다. "
        "Space로 펜을 대거나 떼고, Backspace로 지우고, Ctrl+Z로 되돌립니다.",
    ),
}

_SPOKEN = {
    "place": Text(
        en="row {row} of {places}, column {column}, {ink}, {pen}",
        ko="{places}행 가운데 {row}행, {column}열, {ink}, {pen}",
    ),
    "pen_down": Text(en="pen down", ko="펜을 댄 상태"),
    "pen_up": Text(en="pen up", ko="펜을 뗀 상태"),
    "ink": Text(en="ink", ko="그려짐"),
    "no_ink": Text(en="empty", ko="비어 있음"),
    "pixels": Text(
        en="28 by 28 pixels, with ink in rows {top} to {bottom} and columns {left} to {right}",
        ko="가로세로 28픽셀, {top}~{bottom}행, {left}~{right}열에 그려져 있음",
    ),
    "pixels_blank": Text(en="28 by 28 pixels, all 0", ko="가로세로 28픽셀, 모두 0"),
}

_CENTRING = {
    "as_drawn": Text(
        en="28 × 28 pixels, as drawn. Cross: centre of mass. Dashed lines: the middle.",
        ko="28 × 28픽셀, 그린 그대로입니다. 십자는 무게중심, 점선은 가운데입니다.",
    ),
    "prepared": Text(
        en="28 × 28 pixels. The ink is scaled to 20 pixels, its centre of mass moved to the "
        "middle.",
        ko="28 × 28픽셀. 그린 부분을 20픽셀 크기로 바꾸고 무게중심을 가운데로 옮깁니다.",
    ),
    "scaled": Text(en="Size × {scale}, not moved.", ko="크기 {scale}배, 이동 없음."),
    "scaled_moved": Text(
        en="Size × {scale}, moved {ways} (in pixels).", ko="크기 {scale}배, 이동 {ways} (픽셀)."
    ),
    "right": Text(en="{by} right", ko="오른쪽 {by}"),
    "left": Text(en="{by} left", ko="왼쪽 {by}"),
    "up": Text(en="{by} up", ko="위 {by}"),
    "down": Text(en="{by} down", ko="아래 {by}"),
}

_ANSWERS = {
    "blank": Text(en="Draw a digit from 0 to 9.", ko="0부터 9까지의 숫자를 하나 그려 보십시오."),
    "try_this": Text(
        en="Mouse, finger, pen or keys. Then draw a small one in a corner and switch the "
        "centring off.",
        ko="마우스, 손가락, 펜, 키보드 모두 됩니다. 그다음에는 구석에 작게 그리고 가운데로 "
        "옮기기를 꺼 보십시오.",
    ),
    "verdict": Text(en="A {first}, with {share}.", ko="{first}입니다({share})."),
    "verdict_8": Text(en="An {first}, with {share}.", ko="{first}입니다({share})."),
    "next": Text(en="Next: {second} with {other}.", ko="그다음은 {second}입니다({other})."),
    "unsure": Text(
        en="Not sure: {first} with {share}, {second} with {other}.",
        ko="확실하지 않습니다. {first}({share}), 그다음은 {second}({other})입니다.",
    ),
    "uncentred_same": Text(
        en="Without centring it says {digit} as well, with {share}.",
        ko="가운데로 옮기지 않아도 답은 {digit}입니다({share}).",
    ),
    "uncentred_differs": Text(
        en="Without centring it would say {digit}, with {share}. The ink is the same: only its "
        "place and size differ.",
        ko="가운데로 옮기지 않으면 답이 {digit}입니다({share}). 같은 그림이고 위치와 크기만 "
        "다릅니다.",
    ),
    "recentred_same": Text(
        en="Centred as in MNIST it says {digit} as well, with {share}.",
        ko="MNIST처럼 가운데로 옮겨도 답은 {digit}입니다({share}).",
    ),
    "recentred_differs": Text(
        en="Centred as in MNIST it would say {digit}, with {share}. The ink is the same: only its "
        "place and size differ.",
        ko="MNIST처럼 가운데로 옮기면 답이 {digit}입니다({share}). 같은 그림이고 위치와 크기만 "
        "다릅니다.",
    ),
    "already": Text(
        en="Centring changes nothing here: MNIST's digits are centred already.",
        ko="가운데로 옮겨도 바뀌는 것이 없습니다. MNIST 숫자는 이미 가운데에 맞추어져 있습니다.",
    ),
    "label": Text(
        en="An image of MNIST; its label is {label}.", ko="MNIST 이미지이며 레이블은 {label}입니다."
    ),
    "asking": Text(en="The network is looking.", ko="신경망이 보고 있습니다."),
    "unread": Text(
        en="The network has not seen this drawing.", ko="신경망이 보지 않은 그림입니다."
    ),
    "no_answer": Text(
        en="The kernel has not answered yet. It may be busy. If it was restarted, run the cells "
        "from the first one again.",
        ko="커널이 아직 답하지 않습니다. 다른 일을 하고 있을 수 있습니다. 커널을 다시 시작했다면 "
        "첫 셀부터 다시 실행하십시오.",
    ),
    "sum": Text(
        en="The ten shares add up to 100 %, whatever is drawn: the network has no answer “none "
        "of these”.",
        ko="무엇을 그려도 열 숫자의 비율을 더하면 100 %입니다. 신경망에는 ‘이 가운데 없음’이라는 "
        "답이 없습니다.",
    ),
}

_STANDING = {
    "standing": Text(
        en="Of {known} MNIST digits this network reads {right} right.",
        ko="이 신경망은 MNIST 숫자 {known}개 가운데 {right}개를 맞힙니다.",
    ),
    "guessing": Text(
        en="Of {known} MNIST digits this network reads {right} right; guessing gets about 10. It "
        "has not learned to read digits yet. Train it, then draw again.",
        ko="이 신경망은 MNIST 숫자 {known}개 가운데 {right}개를 맞힙니다. 찍어도 10개쯤 맞으므로 "
        "아직 숫자를 배우지 못한 신경망입니다. 학습한 다음 다시 그려 보십시오.",
    ),
    "no_network": Text(
        en="There is no network yet, so nobody reads the drawing.",
        ko="아직 신경망이 없어서 그림을 읽지 못합니다.",
    ),
    "give_one": Text(
        en="Make a model and train it, then give it: widgets.DigitPad(model).",
        ko="모델을 만들어 학습한 다음 widgets.DigitPad(model)처럼 넣으십시오.",
    ),
    "no_kernel": Text(
        en="This page has no kernel: it shows the last drawing and what the network said. Run the "
        "notebook in JupyterLab to let it read others.",
        ko="이 페이지에는 커널이 없어 마지막 그림과 신경망의 답만 보입니다. 다른 그림의 답은 "
        "JupyterLab에서 노트북을 실행하면 볼 수 있습니다.",
    ),
}

TEXTS = _CONTROLS | _SPOKEN | _CENTRING | _ANSWERS | _STANDING


def spoken_texts() -> dict[str, str]:
    """Return every sentence in the current language, and `language` itself, for the browser."""
    return {"language": language()} | {name: str(text) for name, text in TEXTS.items()}
