"""The known mistakes of `sample`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_search import _samples as made
from cnnlab.exercises.hyperparameter_search import _samples_wrong as wrong

KNOWN = [
    Mistake(
        made.always_linear,
        en='You drew the "log" scale linearly. From 0.0001 to 0.1, 90 % of your tries are then in '
        "the top decade. Draw the logarithm evenly and raise the base to it.",
        ko='"log" 눈금을 선형으로 뽑았습니다. 0.0001에서 0.1까지라면 시도의 90 %가 맨 위의 열 배 '
        "구간에 몰립니다. 로그를 고르게 뽑아 거듭제곱하십시오.",
    ),
    Mistake(
        made.always_logarithmic,
        en='You drew the "linear" scale logarithmically, so small values come too often. Only '
        '"log" needs the logarithm.',
        ko='"linear" 눈금을 로그로 뽑아 작은 값이 너무 자주 나옵니다. 로그는 "log"에만 쓰십시오.',
    ),
    Mistake(
        made.whole_exponents,
        en='On the "log" scale only powers of ten appear: you drew whole exponents. Draw them with '
        "`uniform`, so that 0.0003 can come, too.",
        ko='"log" 눈금에서 10의 거듭제곱만 나옵니다. 지수를 정수로 뽑았기 때문입니다. '
        "`uniform`으로 뽑아 0.0003 같은 값도 나오게 하십시오.",
    ),
    Mistake(
        made.two_bases,
        en='On the "log" scale values fall outside the range. Draw between the logarithms of `low` '
        "and `high`, not between `low` and `high`, and go back with the same base: `np.log` "
        "belongs to `np.exp`, `np.log10` to `10 **`.",
        ko='"log" 눈금의 값이 범위를 벗어났습니다. `low`와 `high`의 로그를 먼저 구해 그 사이에서 '
        "뽑고, 밑이 같은 거듭제곱으로 되돌리십시오. `np.log`에는 `np.exp`, `np.log10`에는 "
        "`10 **`를 씁니다.",
    ),
    Mistake(
        made.without_the_upper_end,
        en='On the "integer" scale the largest number never comes. `rng.integers` leaves it out '
        "unless you say `endpoint=True`, and `int` cuts off what `uniform` draws.",
        ko='"integer" 눈금에서 가장 큰 수가 나오지 않습니다. `rng.integers`는 `endpoint=True`가 '
        "없으면 그 수를 빼고, `uniform`으로 뽑아 `int`로 자르면 닿지 않습니다.",
    ),
    Mistake(
        made.one_too_many,
        en='On the "integer" scale numbers above the range come. With `endpoint=True` the upper '
        "end is in already: do not add 1 as well.",
        ko='"integer" 눈금에서 범위보다 큰 수가 나옵니다. `endpoint=True`이면 위 끝이 이미 '
        "들어갑니다. 1을 또 더하지 마십시오.",
    ),
    Mistake(
        made.rounded_numbers,
        en='On the "integer" scale the two ends come half as often as the others: you rounded '
        "`uniform`. Draw whole numbers with `rng.integers`.",
        ko='"integer" 눈금에서 두 끝이 다른 수의 절반만 나옵니다. `uniform`을 반올림했기 '
        "때문입니다. `rng.integers`로 정수를 뽑으십시오.",
    ),
    Mistake(
        made.broken_integers,
        en='The "integer" scale holds numbers that are not whole. No layer has 31.7 units: draw '
        "with `rng.integers`.",
        ko='"integer" 눈금에 정수가 아닌 수가 있습니다. 유닛이 31.7개인 층은 없습니다. '
        "`rng.integers`로 뽑으십시오.",
    ),
    Mistake(
        wrong.same_draws_in_all_columns,
        en="The columns rise together: large learning rates come only with many units. Is the "
        "generator made anew from `seed` for each column? Make it once, before the loop.",
        ko="열들이 함께 커집니다. 학습률이 크면 언제나 유닛도 많습니다. 열마다 `seed`로 생성기를 "
        "새로 만듭니까? 반복문 앞에서 한 번만 만드십시오.",
    ),
    Mistake(
        wrong.one_point_only,
        en="All rows are the same point: you drew one number for each hyperparameter. Draw `count` "
        "of them: `rng.uniform(low, high, count)`.",
        ko="모든 행이 같은 점입니다. 하이퍼파라미터마다 수를 하나만 뽑았습니다. `count`개를 "
        "뽑으십시오. `rng.uniform(low, high, count)`입니다.",
    ),
    Mistake(
        wrong.evenly_spaced,
        en="The values stand in ascending order. Do you use `np.linspace`, or sort? Then the first "
        "row is the lowest in everything: leave the draws as they come.",
        ko="값이 오름차순입니다. `np.linspace`를 쓰거나 정렬했습니까? 그러면 첫 행은 모든 값이 "
        "가장 작습니다. 뽑힌 순서대로 두십시오.",
    ),
    Mistake(
        wrong.between_0_and_1,
        en="You returned numbers between 0 and 1. Stretch each column to its range.",
        ko="0과 1 사이의 수를 반환했습니다. 열마다 그 범위로 늘리십시오.",
    ),
    Mistake(
        wrong.ends_only,
        en="You chose between the two ends of each range. The values between them belong to the "
        "space, too.",
        ko="범위의 두 끝 가운데에서 골랐습니다. 그 사이의 값도 탐색 공간에 들어갑니다.",
    ),
    Mistake(
        wrong.seed_ignored,
        en="The same seed gave two different samples. Make the random generator from `seed`, "
        "inside the function: `np.random.default_rng(seed)`.",
        ko="같은 시드에서 서로 다른 표본이 나왔습니다. 함수 안에서 `np.random.default_rng(seed)`로 "
        "난수 생성기를 만드십시오.",
    ),
    Mistake(
        wrong.fixed_seed,
        en="Every seed gives the same sample. Is the argument `seed` used, or a number of your "
        "own?",
        ko="어떤 시드에서도 같은 표본이 나옵니다. 인수 `seed`를 썼습니까, 직접 정한 수를 썼습니까?",
    ),
    Mistake(
        wrong.transposed,
        en="Rows and columns are exchanged: a row should be one configuration. `np.column_stack` "
        "puts arrays side by side.",
        ko="행과 열이 바뀌었습니다. 행은 설정 하나여야 합니다. `np.column_stack`으로 배열을 나란히 "
        "놓을 수 있습니다.",
    ),
    Mistake(
        wrong.one_row_only,
        en="You returned one configuration. Return `count` of them. Is `return` inside the loop?",
        ko="설정 하나만 반환했습니다. `count`개를 반환하십시오. `return`이 반복문 안에 있습니까?",
    ),
    Mistake(
        wrong.flat,
        en="You returned one long row of numbers. Give each configuration a row of its own.",
        ko="수를 한 줄로 길게 반환했습니다. 설정마다 행을 하나씩 두십시오.",
    ),
]
