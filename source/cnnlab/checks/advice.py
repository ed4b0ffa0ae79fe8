"""What to try when a result differs from the expected one."""

from __future__ import annotations

from cnnlab.text import Text

RETURN_MISSING = Text(
    en="The function ended without a result. Is `return` missing, or only inside an `if`?",
    ko="함수가 결과 없이 끝났습니다. `return`이 빠졌거나 조건문 안에만 있지 않은지 보십시오.",
)
UNREADABLE = {
    "nested": Text(
        en="Return a NumPy array; `np.array(...)` turns nested lists into one.",
        ko="NumPy 배열을 반환하십시오. 중첩 리스트는 `np.array(...)`로 배열이 됩니다.",
    ),
    "ragged": Text(
        en="The rows have different lengths, so they form no array. Check where a row ends, and "
        "start from `np.zeros` of the final shape.",
        ko="행마다 길이가 달라 배열이 되지 않습니다. 행이 끝나는 곳을 확인하고, 최종 모양의 "
        "`np.zeros`에서 시작해 보십시오.",
    ),
    "other": Text(
        en="Return a number or a NumPy array; `np.array(...)` turns nested lists into one.",
        ko="숫자나 NumPy 배열을 반환하십시오. 중첩 리스트는 `np.array(...)`로 배열이 됩니다.",
    ),
    "too large": Text(
        en="The result is far larger than the answer. Look at how its shape is computed.",
        ko="결과가 정답보다 훨씬 큽니다. 모양을 계산하는 부분을 보십시오.",
    ),
    "broken": Text(
        en="The result could not be read. Return a plain number or NumPy array.",
        ko="결과를 읽을 수 없습니다. 일반 숫자나 NumPy 배열을 반환하십시오.",
    ),
}
ARRAY_WANTED = Text(
    en="Return a NumPy array of that shape; `np.zeros(shape)` makes one to fill.",
    ko="기대한 모양의 NumPy 배열을 반환하십시오. `np.zeros(shape)`로 만들어 채우면 됩니다.",
)
ONE_ARRAY = Text(
    en="Return the one array that is asked for, by itself.",
    ko="구할 배열 하나만 반환하십시오.",
)
ARRAY_OF_LIST = Text(
    en="Return a NumPy array of that shape; `np.array(...)` turns a list into one.",
    ko="기대한 모양의 NumPy 배열을 반환하십시오. 리스트는 `np.array(...)`로 배열이 됩니다.",
)
NUMBER_WANTED = Text(en="Return one number.", ko="숫자 하나를 반환하십시오.")
INT_WANTED = Text(
    en="This is a count, so return an `int`: divide with `//`, or round on purpose.",
    ko="개수이므로 `int`를 반환하십시오. `//`로 나누거나 의도한 방향으로 반올림하십시오.",
)
COUNT = Text(
    en="Return all the values together, as in `return first, second`.",
    ko="`return first, second`처럼 값을 함께 반환하십시오.",
)
LIST_WANTED = Text(
    en="Return a list, in the order that is asked for; `list(...)` makes one.",
    ko="요구한 순서대로 담은 리스트를 반환하십시오. `list(...)`로 만들 수 있습니다.",
)
TOO_MANY = Text(
    en="Return only these values, as in `return first, second`.",
    ko="`return first, second`처럼 기대한 값만 반환하십시오.",
)
TEXT_WANTED = Text(
    en="Return one of the words of the task, in quotation marks.",
    ko="과제에 있는 낱말 하나를 따옴표로 감싸 반환하십시오.",
)
ORDER = Text(
    en="The values are right but in the opposite order: exchange them.",
    ko="값은 맞지만 순서가 반대입니다. 서로 바꾸십시오.",
)
TRACE_CALL = Text(
    en="Go through this call by hand, with these arguments, and compare each step.",
    ko="같은 인수로 이 호출을 손으로 따라가며 단계마다 비교해 보십시오.",
)
TRACE_ONE = Text(
    en="Compute that one value by hand and compare each step with what your code does.",
    ko="그 값 하나를 손으로 계산하며 코드가 하는 일과 단계마다 비교해 보십시오.",
)
AXES = Text(
    en="The result has {got} axes and should have {want}. Which axis is missing or left over?",
    ko="결과의 축은 {got}개인데 {want}개여야 합니다. 어떤 축이 빠졌거나 남았습니까?",
)
AXIS_ORDER = Text(
    en="The sizes are right, in another order: check the order of the axes.",
    ko="크기는 맞지만 순서가 다릅니다. 축의 순서를 확인하십시오.",
)
SIZES = Text(
    en="Compute the size of each axis by hand for this call: at least one comes out differently.",
    ko="이 호출에서 각 축의 크기를 손으로 계산해 보십시오. 적어도 하나가 다르게 나옵니다.",
)
