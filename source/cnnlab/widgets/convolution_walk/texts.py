"""What the convolution walk says; its JavaScript holds no sentence of its own."""

from __future__ import annotations

from cnnlab.text import Text, language

NOT_RUNNING = Text(
    en="Run this cell to walk the convolution.",
    ko="이 셀을 실행하면 합성곱을 한 칸씩 따라가 볼 수 있습니다.",
)

_TEXTS = {
    "title": Text(en="Convolution walk", ko="합성곱 따라가기"),
    "picture": Text(en="picture", ko="그림"),
    "size": Text(en="kernel size", ko="커널 크기"),
    "stride": Text(en="stride", ko="스트라이드"),
    "padding": Text(en="padding", ko="패딩"),
    "dilation": Text(en="dilation", ko="팽창"),
    "less": Text(en="{name}: one less", ko="{name} 1 줄이기"),
    "more": Text(en="{name}: one more", ko="{name} 1 늘리기"),
    "ready_made": Text(en="kernel", ko="커널"),
    "kernel": Text(en="Kernel", ko="커널"),
    "kernel_vertical": Text(en="vertical edges", ko="세로 에지"),
    "kernel_horizontal": Text(en="horizontal edges", ko="가로 에지"),
    "kernel_blur": Text(en="blur", ko="흐리게"),
    "kernel_sharpen": Text(en="sharpen", ko="선명하게"),
    "kernel_outline": Text(en="outline", ko="윤곽선"),
    "kernel_identity": Text(en="identity", ko="항등"),
    "kernel_own": Text(en="your own", ko="직접 입력"),
    "input": Text(en="Input", ko="입력"),
    "map": Text(en="Feature map", ko="특성 맵"),
    "window": Text(en="Window", ko="창"),
    "products": Text(en="Products", ko="곱"),
    "sum": Text(en="Sum of the products", ko="곱의 합"),
    "sum_of": Text(en="sum of {count} products", ko="곱 {count}개의 합"),
    "lands": Text(en="→ row {row}, column {column}", ko="→ {row}행 {column}열"),
    "weight": Text(en="kernel, row {row}, column {column}", ko="커널 {row}행 {column}열"),
    "channel": Text(en="channel", ko="채널"),
    "red": Text(en="red", ko="빨강"),
    "green": Text(en="green", ko="초록"),
    "blue": Text(en="blue", ko="파랑"),
    "input_pane": Text(en="Window on the input", ko="입력 위의 창"),
    "map_pane": Text(en="Place in the feature map", ko="특성 맵에서의 위치"),
    "position": Text(en="Position of the window", ko="창의 위치"),
    "first": Text(en="first window", ko="첫 창"),
    "back": Text(en="one step back", ko="한 칸 뒤로"),
    "forward": Text(en="one step forward", ko="한 칸 앞으로"),
    "play": Text(en="Play", ko="재생"),
    "pause": Text(en="Pause", ko="멈춤"),
    "whole": Text(en="show the whole map", ko="전체 맵 보기"),
    "place": Text(
        en="row {row} of {rows} · column {column} of {columns}",
        ko="행 {row}/{rows} · 열 {column}/{columns}",
    ),
    "spoken": Text(
        en="row {row} of {rows}, column {column} of {columns}, sum {sum}",
        ko="{rows}행 중 {row}행, {columns}열 중 {column}열, 합 {sum}",
    ),
    "key_window": Text(en="window, {k}", ko="창, {k}"),
    "key_next": Text(en="next window, {s}", ko="다음 창, {s}"),
    "key_padding": Text(en="zeros around, {p}", ko="둘레의 0, {p}"),
    "key_gaps": Text(en="skipped, {d}", ko="건너뛴 픽셀, {d}"),
    "key_unread": Text(en="outside every window", ko="어느 창에도 들지 않는 픽셀"),
    "out": Text(en="out", ko="출력"),
    "out_rows": Text(en="out (rows)", ko="출력(행)"),
    "out_columns": Text(en="out (columns)", ko="출력(열)"),
    "formula_spoken": Text(
        en="{axis} equals the floor of, n plus 2 p minus d times k minus 1, minus 1, over s, "
        "plus 1. With n {n}, p {p}, d {d}, k {k}, s {s}: the floor of {room} over {s}, plus 1, "
        "is {steps} plus 1, is {windows}.",
        ko="{axis}은 n 더하기 2 p 빼기 d 곱하기 k 빼기 1, 빼기 1을 s로 나누어 내림한 값 더하기 "
        "1입니다. n {n}, p {p}, d {d}, k {k}, s {s}이면 {room} 나누기 {s}를 내림하고 1을 더해 "
        "{steps} 더하기 1, 곧 {windows}입니다.",
    ),
    "even": Text(
        en="{room} ÷ {s} leaves no remainder: the last window ends at the border.",
        ko="{room} ÷ {s}는 나누어떨어집니다. 마지막 창이 가장자리에서 끝납니다.",
    ),
    "uneven": Text(
        en="{room} ÷ {s} leaves a remainder of {remainder}, and the floor drops it: a strip of "
        "width {remainder} at the right and bottom borders lies outside every window.",
        ko="{room} ÷ {s}의 나머지는 {remainder}이고 내림하면서 버립니다. 오른쪽과 아래쪽 "
        "가장자리의 폭 {remainder}인 띠는 어느 창에도 들지 않습니다.",
    ),
    "uneven_rows": Text(
        en="{room} ÷ {s} leaves a remainder of {remainder}, and the floor drops it: a strip of "
        "height {remainder} at the bottom border lies outside every window.",
        ko="{room} ÷ {s}의 나머지는 {remainder}이고 내림하면서 버립니다. 아래쪽 가장자리의 높이 "
        "{remainder}인 띠는 어느 창에도 들지 않습니다.",
    ),
    "uneven_columns": Text(
        en="{room} ÷ {s} leaves a remainder of {remainder}, and the floor drops it: a strip of "
        "width {remainder} at the right border lies outside every window.",
        ko="{room} ÷ {s}의 나머지는 {remainder}이고 내림하면서 버립니다. 오른쪽 가장자리의 폭 "
        "{remainder}인 띠는 어느 창에도 들지 않습니다.",
    ),
    "nothing": Text(en="nothing", ko="빈칸"),
    "refused": Text(
        en="Received “{received}”. Expected a number from −99 to 99. "
        "Try −1, 0.5 or 1/9. The kernel keeps {kept}.",
        ko="입력한 값은 “{received}”입니다. −99부터 99까지의 수가 필요합니다. "
        "−1, 0.5, 1/9처럼 입력해 보십시오. 커널의 값은 {kept} 그대로입니다.",
    ),
}


def spoken_texts() -> dict[str, str]:
    """Return every sentence in the current language, and `language` itself, for the browser."""
    return {"language": language()} | {name: str(text) for name, text in _TEXTS.items()}
