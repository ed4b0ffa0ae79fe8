"""Known mistakes in `accuracy`, and what is said about each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.first_cnn import _shares as answers

KNOWN = [
    Mistake(
        answers.number_right,
        en="You counted how many images are right. The accuracy is a share: divide by the number "
        "of images, so that 3 right of 4 give 0.75.",
        ko="맞힌 이미지의 수를 셌습니다. 정확도는 비율입니다. 이미지의 수로 나누십시오. 4장 가운데 "
        "3장을 맞혔다면 0.75입니다.",
    ),
    Mistake(
        answers.in_percent,
        en="You returned per cent. A share lies between 0 and 1: 0.75, not 75.",
        ko="백분율을 반환했습니다. 비율은 0과 1 사이의 수입니다. 75가 아니라 0.75입니다.",
    ),
    Mistake(
        answers.share_wrong,
        en="You returned the share of images that are wrong. Is there a `!=` that should be `==`?",
        ko="틀린 이미지의 비율을 반환했습니다. `==`을 쓸 자리에 `!=`을 쓰지 않았습니까?",
    ),
    Mistake(
        answers.divided_by_the_classes,
        en="You divided by 10, the number of digits there are. Divide by the number of images.",
        ko="숫자의 가짓수인 10으로 나누었습니다. 이미지의 수로 나누십시오.",
    ),
    Mistake(
        answers.rounded_down,
        en="`//` divides and drops what stands behind the point, so almost every share becomes 0. "
        "Use `/`.",
        ko="`//`는 나눈 다음 소수점 아래를 버리므로 거의 모든 비율이 0이 됩니다. `/`를 쓰십시오.",
    ),
    Mistake(
        answers.along_the_images,
        en="You looked for the largest logit among the images, `axis=0`: that gives one image for "
        "each digit. Look along each row, `axis=1`: one digit for each image.",
        ko="`axis=0`을 따라, 곧 이미지들 사이에서 가장 큰 로짓을 찾았습니다. 그러면 숫자마다 "
        "이미지가 하나씩 나옵니다. 행을 따라 `axis=1`로 찾으면 이미지마다 숫자가 하나씩 나옵니다.",
    ),
    Mistake(
        answers.one_guess_for_all,
        en="Without `axis`, `argmax` looks for one largest number in the whole array. Every image "
        "needs its own guess: say along which axis to look.",
        ko="`axis`가 없으면 `argmax`는 배열 전체에서 가장 큰 수 하나를 찾습니다. 답은 이미지마다 "
        "하나씩 필요합니다. 어느 축을 따라 찾을지 정하십시오.",
    ),
    Mistake(
        answers.largest_values,
        en="You compared the largest logits themselves with the labels. The digit is where the "
        "largest logit stands: `argmax` instead of `max`.",
        ko="가장 큰 로짓의 값을 레이블과 비교했습니다. 숫자를 가리키는 것은 가장 큰 로짓이 놓인 "
        "자리입니다. `max` 대신 `argmax`를 쓰십시오.",
    ),
    Mistake(
        answers.smallest_logit,
        en="You took the smallest logit. The largest one names the digit.",
        ko="가장 작은 로짓을 골랐습니다. 신경망의 답은 가장 큰 로짓입니다.",
    ),
    Mistake(
        answers.counted_from_one,
        en="Your guesses are one too high. The first place is number 0, and it stands for the "
        "digit 0.",
        ko="고른 숫자가 1씩 큽니다. 첫 자리의 번호는 0이고, 숫자 0을 나타냅니다.",
    ),
    Mistake(
        answers.first_image_only,
        en="Only the first image counted. Is `return` inside the loop? Move it behind the loop.",
        ko="첫 이미지만 셌습니다. `return`이 반복문 안에 있습니까? 반복문 뒤로 옮기십시오.",
    ),
    Mistake(
        answers.starts_at_zero,
        en="Your search for the largest logit starts at 0, so it finds nothing where all logits "
        "are negative. Start with the first logit.",
        ko="가장 큰 로짓을 0에서부터 찾기 시작했으므로 로짓이 모두 음수이면 찾지 못합니다. 첫 "
        "로짓에서 시작하십시오.",
    ),
    Mistake(
        answers.one_answer_an_image,
        en="You returned `True` or `False` for each image. One number is asked for: the share of "
        "`True`, which is their mean.",
        ko="이미지마다 `True`나 `False`를 반환했습니다. 구할 것은 수 하나, 곧 `True`의 "
        "비율입니다. 평균을 내십시오.",
    ),
    Mistake(
        answers.guesses_only,
        en="You returned the guesses. Now compare them with `labels`, and return the share that is "
        "right.",
        ko="고른 숫자를 그대로 반환했습니다. `labels`와 비교해 맞은 비율을 반환하십시오.",
    ),
]
