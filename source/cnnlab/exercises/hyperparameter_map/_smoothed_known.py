"""The known mistakes of `smooth_labels`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_map import _smoothed as made

KNOWN = [
    Mistake(
        made.shared_by_the_others,
        en="You shared `amount` among the other classes only. Keras spreads it over all of them, "
        "so the right class gets a share back.",
        ko="`amount`를 나머지 클래스에만 나누었습니다. Keras는 모든 클래스에 나누므로 정답 "
        "클래스도 한 몫을 돌려받습니다.",
    ),
    Mistake(
        made.right_class_left_out,
        en="Your rows do not add up to 1: the right class gave up `amount` and did not get its own "
        "share back. Add that share to every class.",
        ko="행의 합이 1이 아닙니다. 정답 클래스가 `amount`를 내놓고 자기 몫을 돌려받지 못했습니다. "
        "그 몫은 모든 클래스에 더하십시오.",
    ),
    Mistake(
        made.right_class_stays_one,
        en="The right class still has the target 1, so the rows exceed 1. What the others get has "
        "to come from it.",
        ko="정답 클래스의 목푯값이 1 그대로여서 행의 합이 1을 넘습니다. 다른 클래스가 받는 만큼 "
        "정답 클래스에서 덜어야 합니다.",
    ),
    Mistake(
        made.right_class_gives_one_share,
        en="The right class gave up a single share. All classes receive one: of the whole "
        "`amount`, only its own share comes back to it.",
        ko="정답 클래스에서 한 몫만 덜었습니다. 모든 클래스가 한 몫씩 받습니다. `amount` 전체를 "
        "덜고 자기 몫만 돌려받습니다.",
    ),
    Mistake(
        made.nothing_given_up,
        en="You added a share to every class and took nothing away: the rows add up to more than "
        "1. Scale the hard targets by 1 − `amount` first.",
        ko="모든 클래스에 한 몫씩 더하기만 하고 덜지 않아 행의 합이 1보다 큽니다. 먼저 0과 1로 된 "
        "목푯값에 1 − `amount`를 곱하십시오.",
    ),
    Mistake(
        made.divided_by_the_sum,
        en="You added the shares first and divided the rows by their sum. The right class then "
        "gives up less than `amount`. Take `amount` away before you share it out.",
        ko="몫을 먼저 더한 뒤 행을 그 합으로 나누었습니다. 그러면 정답 클래스가 `amount`보다 적게 "
        "내놓습니다. `amount`를 먼저 덜고 나누십시오.",
    ),
    Mistake(
        made.whole_amount_for_each,
        en="Every other class got the whole `amount`. Divide it by the number of classes.",
        ko="나머지 클래스마다 `amount` 전체를 주었습니다. 클래스 수로 나누십시오.",
    ),
    Mistake(
        made.only_shrunk,
        en="You took `amount` from the right class and gave it to nobody: the rows do not add up "
        "to 1. Spread it over all classes.",
        ko="정답 클래스에서 `amount`를 덜고 아무 데도 주지 않아 행의 합이 1이 아닙니다. 모든 "
        "클래스에 나누십시오.",
    ),
    Mistake(
        made.towards_one_half,
        en="You moved every target towards ½. That is the rule for yes-or-no labels, "
        "`BinaryCrossentropy`. With several classes the share is `amount` divided by their number.",
        ko="모든 목푯값을 ½ 쪽으로 옮겼습니다. 예와 아니요만 있는 `BinaryCrossentropy`의 "
        "규칙입니다. 클래스가 여럿이면 `amount`를 클래스 수로 나눈 값이 한 몫입니다.",
    ),
    Mistake(
        made.exchanged,
        en="`amount` and 1 − `amount` are exchanged: with an `amount` of 0 the targets must be the "
        "hard ones.",
        ko="`amount`와 1 − `amount`가 바뀌었습니다. `amount`가 0이면 목푯값은 0과 1이어야 합니다.",
    ),
    Mistake(
        made.amount_ignored,
        en="Your targets are still 0 and 1: `amount` is not used. Take this share off the right "
        "class and spread it over all.",
        ko="목푯값이 0과 1 그대로입니다. `amount`를 쓰지 않았습니다. 정답 클래스에서 그만큼 덜어 "
        "모든 클래스에 나누십시오.",
    ),
    Mistake(
        made.divided_by_the_images,
        en="You divided by the number of images. One image's `amount` is spread over the classes "
        "of its own row.",
        ko="이미지 수로 나누었습니다. 이미지 한 장의 `amount`는 그 행의 클래스들에 나눕니다.",
    ),
    Mistake(
        made.classes_of_the_labels,
        en="You counted the classes by the largest label. A batch may lack the last class: use "
        "`classes`.",
        ko="가장 큰 레이블로 클래스 수를 정했습니다. 배치에 마지막 클래스가 없을 수 있습니다. "
        "`classes`를 쓰십시오.",
    ),
    Mistake(
        made.counted_from_one,
        en="Every target stands one class too early: you counted the labels from 1. Label 0 "
        "belongs to column 0.",
        ko="목푯값이 모두 한 클래스 앞에 있습니다. 레이블을 1부터 세었습니다. 레이블 0은 0번 "
        "열입니다.",
    ),
    Mistake(
        made.every_label_in_every_row,
        en="Every row has the labels of all images: `targets[:, labels]` takes these columns in "
        "all rows. Give NumPy the rows too, as in `targets[np.arange(len(labels)), labels]`.",
        ko="행마다 모든 이미지의 레이블이 들어 있습니다. `targets[:, labels]`는 모든 행에서 그 "
        "열들을 고릅니다. `targets[np.arange(len(labels)), labels]`처럼 행도 지정하십시오.",
    ),
    Mistake(
        made.transposed,
        en="Rows and columns are exchanged: each label makes a row, each class a column.",
        ko="행과 열이 바뀌었습니다. 레이블마다 행이 하나, 클래스마다 열이 하나입니다.",
    ),
    Mistake(
        made.first_label_only,
        en="You returned the targets of the first label only. Return a row for each label.",
        ko="첫째 레이블의 목푯값만 반환했습니다. 레이블마다 한 행씩 반환하십시오.",
    ),
    Mistake(
        made.right_class_only,
        en="You returned the target of the right class only, and it is right. The other classes "
        "have targets too: return a whole row for each label.",
        ko="정답 클래스의 목푯값만 반환했고 그 값은 맞습니다. 다른 클래스에도 목푯값이 있습니다. "
        "레이블마다 한 행 전체를 반환하십시오.",
    ),
    Mistake(
        made.cut_to_whole_numbers,
        en="Your targets are cut to whole numbers: the array has the type of the labels. Make one "
        "of floats.",
        ko="목푯값의 소수점 아래가 잘렸습니다. 배열의 자료형이 레이블과 같기 때문입니다. 실수 "
        "배열을 만드십시오.",
    ),
]
