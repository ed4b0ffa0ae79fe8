"""The known mistakes of `augment`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_map import _shifted_images_wrong as made

KNOWN = [
    Mistake(
        made.training_ignored,
        en="Images move without training too. Validation and test images are measured as they "
        "are: return them unchanged unless `training` is true.",
        ko="학습하지 않을 때도 이미지가 움직입니다. 검증과 테스트 이미지는 있는 그대로 재야 "
        "합니다. `training`이 참이 아니면 그대로 반환하십시오.",
    ),
    Mistake(
        made.training_exchanged,
        en="The two cases of `training` are exchanged: move the images if it is true.",
        ko="`training`의 두 경우가 바뀌었습니다. 참일 때 이미지를 움직이십시오.",
    ),
    Mistake(
        made.never_moved,
        en="The images come out as they went in, in training too. Move each of them.",
        ko="학습할 때도 이미지가 들어온 그대로 나옵니다. 한 장씩 움직이십시오.",
    ),
    Mistake(
        made.one_move_for_all,
        en="All images of the batch move alike. Draw two numbers for each image.",
        ko="배치의 모든 이미지가 똑같이 움직입니다. 이미지마다 수를 두 개씩 뽑으십시오.",
    ),
    Mistake(
        made.wrapped,
        en="What leaves the image comes in again on the other side, as with `np.roll`: the foot of "
        "a 7 appears above its head. Let zeros come in.",
        ko="`np.roll`처럼, 밖으로 나간 픽셀이 반대쪽에서 다시 들어옵니다. 7의 아래쪽 끝이 머리 "
        "위에 나타납니다. 0이 들어오게 하십시오.",
    ),
    Mistake(
        made.part_of_the_rim_emptied,
        en="Not all pixels that come in are 0. They come in on the side that the image leaves: at "
        "the bottom if it moves up, on the right if it moves to the left. Empty all four sides.",
        ko="새로 들어온 픽셀이 모두 0은 아닙니다. 위로 움직이면 아래쪽에, 왼쪽으로 움직이면 "
        "오른쪽에 새로 들어옵니다. 네 방향 모두 0으로 만드십시오.",
    ),
    Mistake(
        made.border_repeated,
        en="The border is repeated in the pixels that come in. Let zeros come in.",
        ko="새로 들어온 픽셀에 가장자리가 되풀이됩니다. 0이 들어오게 하십시오.",
    ),
    Mistake(
        made.highest_left_out,
        en="No image moves by `+most`: `integers(low, high)` leaves `high` out.",
        ko="`+most`만큼 움직인 이미지가 없습니다. `integers(low, high)`에서 `high`는 나오지 "
        "않습니다.",
    ),
    Mistake(
        made.never_back,
        en="Images move down and to the right only. From `-most` on, all directions come up.",
        ko="이미지가 아래와 오른쪽으로만 움직입니다. `-most`부터 뽑아 모든 방향이 나오게 하십시오.",
    ),
    Mistake(
        made.along_the_diagonal,
        en="Rows and columns move by the same number, so images slide along the diagonal. Draw a "
        "number for each of the two.",
        ko="행과 열이 같은 수만큼 움직여 이미지가 대각선으로만 갑니다. 행과 열에 수를 하나씩 "
        "뽑으십시오.",
    ),
    Mistake(
        made.rows_only,
        en="Images move up and down, but not to the sides. Move the columns too.",
        ko="이미지가 위아래로만 움직이고 옆으로는 움직이지 않습니다. 열도 움직이십시오.",
    ),
    Mistake(
        made.columns_only,
        en="Images move to the sides, but not up and down. Move the rows too.",
        ko="이미지가 옆으로만 움직이고 위아래로는 움직이지 않습니다. 행도 움직이십시오.",
    ),
    Mistake(
        made.moves_rounded,
        en="The largest moves come up half as often: only half as wide a part of the decimal "
        "numbers is rounded to them. Draw whole numbers.",
        ko="가장 큰 이동이 절반밖에 나오지 않습니다. 반올림해서 그 수가 되는 구간의 너비가 "
        "절반이기 때문입니다. 정수를 뽑으십시오.",
    ),
    Mistake(
        made.cut_off,
        en="No image moves by `most`: cutting off the decimals draws every number towards 0. "
        "Draw whole numbers.",
        ko="`most`만큼 움직인 이미지가 없습니다. 소수점 아래를 버리면 모든 수가 0 쪽으로 갑니다. "
        "정수를 뽑으십시오.",
    ),
    Mistake(
        made.ends_only,
        en="Every image moves by `-most` or `most`. The numbers between are as likely, 0 too.",
        ko="모든 이미지가 `-most`나 `most`만큼만 움직입니다. 0을 비롯해 그 사이의 수도 똑같이 "
        "나와야 합니다.",
    ),
    Mistake(
        made.seed_ignored,
        en="The same seed gives other moves each time. Make the generator from `seed`.",
        ko="같은 시드를 주어도 이동이 매번 다릅니다. `seed`로 생성기를 만드십시오.",
    ),
    Mistake(
        made.seed_fixed,
        en="Another seed gives the same moves, so that every epoch sees the same images. Make the "
        "generator from `seed`, not from a number of your own.",
        ko="시드가 달라도 이동이 같아서 에포크마다 똑같은 이미지를 보게 됩니다. 직접 정한 수가 "
        "아니라 `seed`로 생성기를 만드십시오.",
    ),
    Mistake(
        made.mirrored_too,
        en="Some images are mirrored or turned. A mirrored 2 is no 2, and a turned 6 is a 9: only "
        "move them.",
        ko="뒤집히거나 돌아간 이미지가 있습니다. 뒤집은 2는 2가 아니고, 돌린 6은 9가 됩니다. "
        "움직이기만 하십시오.",
    ),
    Mistake(
        made.shuffled_too,
        en="Images stand where others stood: they lost their labels. Keep the order of the batch.",
        ko="이미지가 다른 이미지의 자리에 있어 레이블과 어긋납니다. 배치의 순서를 지키십시오.",
    ),
    Mistake(
        made.channels_apart,
        en="The channels of an image move by different numbers, and its colours come apart. All "
        "channels of an image move together.",
        ko="한 이미지의 채널이 저마다 다르게 움직여 색이 어긋납니다. 한 이미지의 채널은 모두 함께 "
        "움직이십시오.",
    ),
    Mistake(
        made.in_place,
        en="The images move rightly, but you wrote into the caller's array: in the next epoch they "
        "would move on from there. Make a new array.",
        ko="이동은 맞지만 호출한 쪽의 배열에 썼습니다. 다음 에포크에는 옮겨진 자리에서 또 "
        "움직이게 됩니다. 새 배열을 만드십시오.",
    ),
]
