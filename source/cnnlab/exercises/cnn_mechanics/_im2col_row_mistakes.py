"""Mistakes of `im2col` with the order of its rows and columns."""

from __future__ import annotations

import numpy as np

from cnnlab.checks import Mistake
from cnnlab.exercises.cnn_mechanics._convolution import Array
from cnnlab.exercises.cnn_mechanics._im2col_unrolling import Unrolling, as_rows


def _channel_by_channel(windows: Array) -> Array:
    rows, columns, kernel_rows, kernel_columns, channels = windows.shape
    by_channel = np.moveaxis(windows, 4, 2)
    return by_channel.reshape(rows * columns * channels, kernel_rows * kernel_columns)


ROW_MISTAKES = [
    Mistake(
        Unrolling("channels_first", arrange=lambda windows: as_rows(np.moveaxis(windows, 4, 2))),
        en="Your columns hold one channel after the other. In `weights.reshape(-1, filters)` the "
        "channel changes fastest: flatten each window as it is stored, (row, column, channel).",
        ko="열이 채널별로 이어집니다. `weights.reshape(-1, filters)`에서는 채널이 가장 빨리 "
        "바뀝니다. 창을 저장된 순서인 (행, 열, 채널)대로 펼치십시오.",
    ),
    Mistake(
        Unrolling(
            "windows_in_column_order", arrange=lambda windows: as_rows(windows.swapaxes(0, 1))
        ),
        en="Your windows go down each column first. Go along the rows: the outer loop runs over "
        "rows, so that `reshape` gives the map back.",
        ko="창이 열을 따라 먼저 내려갑니다. 행을 따라가십시오. 바깥 반복문이 행이어야 `reshape`로 "
        "맵이 다시 나옵니다.",
    ),
    Mistake(
        Unrolling(
            "transposes_each_window", arrange=lambda windows: as_rows(windows.swapaxes(2, 3))
        ),
        en="You flattened each window column by column. The kernel's weights lie row by row: go "
        "along the rows.",
        ko="창을 열 단위로 펼쳤습니다. 커널의 가중치는 행 단위로 놓여 있으므로 행을 따라 "
        "펼치십시오.",
    ),
    Mistake(
        Unrolling("flips_each_window", arrange=lambda windows: as_rows(windows[:, :, ::-1, ::-1])),
        en="You turned each window by half a turn. A layer's convolution flips nothing: take the "
        "window as it is.",
        ko="창을 180도 돌렸습니다. 합성곱 층은 아무것도 뒤집지 않습니다. 창을 그대로 쓰십시오.",
    ),
    Mistake(
        Unrolling("values_by_windows", arrange=lambda windows: as_rows(windows).T),
        en="Your matrix is transposed: a column for each window. For `im2col(...) @ weights` each "
        "window must be a row.",
        ko="행렬이 전치되어 창마다 한 열입니다. `im2col(...) @ weights`를 하려면 창마다 한 "
        "행이어야 합니다.",
    ),
    Mistake(
        Unrolling(
            "keeps_the_grid",
            arrange=lambda windows: windows.reshape(*windows.shape[:2], -1),
        ),
        en="You kept the positions in two axes. Put all windows under each other: "
        "(windows, values).",
        ko="위치가 두 축으로 남아 있습니다. 모든 창을 아래로 이어 (창의 수, 값의 수)로 만드십시오.",
    ),
    Mistake(
        Unrolling(
            "keeps_the_windows",
            arrange=lambda windows: windows.reshape(-1, *windows.shape[2:]),
        ),
        en="Your windows are not flattened. Make one row of each.",
        ko="창을 펼치지 않았습니다. 창 하나를 한 행으로 만드십시오.",
    ),
    Mistake(
        Unrolling("one_long_row", arrange=np.ravel),
        en="All windows lie in one long row. Start a row for each window.",
        ko="모든 창이 한 줄로 이어졌습니다. 창마다 새 행을 시작하십시오.",
    ),
    Mistake(
        Unrolling("first_channel_only", arrange=lambda windows: as_rows(windows[..., :1])),
        en="You took the first channel only. A window spans all channels.",
        ko="첫 채널만 가져왔습니다. 창에는 모든 채널이 들어갑니다.",
    ),
    Mistake(
        Unrolling("a_row_for_each_channel", arrange=_channel_by_channel),
        en="You made a row for each channel of a window. All channels of a window belong in one "
        "row; the matrix product then adds them up.",
        ko="창의 채널마다 행을 만들었습니다. 한 창의 모든 채널은 한 행에 들어가야 행렬 곱이 채널을 "
        "더해 줍니다.",
    ),
]
