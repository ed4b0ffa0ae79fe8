"""The three-part messages for calls that gave no usable result."""

from __future__ import annotations

from cnnlab.checks.compare import Finding
from cnnlab.checks.exercise import Exercise
from cnnlab.checks.outcome import Outcome, Trouble
from cnnlab.text import Text, verbatim


def without_result(exercise: Exercise, outcome: Outcome, expected: Text) -> Finding:
    """Return what to say when a call was not answered, or altered its inputs."""
    if outcome.changed:
        return _changed_inputs(exercise, outcome)
    if outcome.status == "raised" and outcome.trouble:
        return _raised(outcome.trouble, expected)
    if outcome.status == "too slow":
        received = _ENDLESS.format(seconds=f"{exercise.seconds:g}")
        trouble = outcome.trouble
        advice = _CHECK_LOOPS
        if trouble and trouble.function:
            advice = _CHECK_LOOPS_THERE.format(function=trouble.function)
        return Finding(received + _place(trouble), expected, advice)
    received, advice = _OTHERWISE[outcome.status]
    return Finding(received, expected, advice)


def _raised(trouble: Trouble, expected: Text) -> Finding:
    what = trouble.type_name + (f": {trouble.message}" if trouble.message else "")
    advice = _ADVICE.get(trouble.type_name, _READ_ERROR)
    if trouble.function and trouble.type_name != "NotImplementedError":
        advice = _LOOK_THERE.format(function=trouble.function)
    return Finding(verbatim(f"`{what}`") + _place(trouble), expected, advice)


def _place(trouble: Trouble | None) -> Text:
    if trouble is None or trouble.line_number is None:
        return verbatim("")
    words = _IN_ANOTHER_CELL if trouble.function else _IN_THIS_CELL
    return words.format(number=trouble.line_number, line=trouble.line, function=trouble.function)


def _changed_inputs(exercise: Exercise, outcome: Outcome) -> Finding:
    names = ", ".join(f"`{exercise.parameters[position]}`" for position in outcome.changed)
    return Finding(_CHANGED.format(names=names), _UNCHANGED.format(names=names), _WORK_ON_A_COPY)


_IN_THIS_CELL = Text(
    en=", line {number} of your cell: `{line}`", ko="(셀의 {number}번째 줄: `{line}`)"
)
_IN_ANOTHER_CELL = Text(
    en=", in `{function}`, which your function calls, line {number} of its cell: `{line}`",
    ko="(여기서 호출한 `{function}` 함수 안, 그 셀의 {number}번째 줄: `{line}`)",
)
_LOOK_THERE = Text(
    en="Run `{function}` yourself with what your function gives to it. Is its result right?",
    ko="이 함수가 `{function}` 함수에 넘기는 값으로 그 함수를 직접 실행해 보십시오. 그 결과가 "
    "맞습니까?",
)
_CHANGED = Text(
    en="after the call, {names} held other values than before",
    ko="호출한 뒤 {names}의 값이 바뀌었습니다",
)
_UNCHANGED = Text(en="{names} as the caller gave it", ko="호출하기 전과 같은 {names}")
_WORK_ON_A_COPY = Text(
    en="The caller still needs its array. Work on a copy (`array.copy()`) or in a new one.",
    ko="배열은 호출한 쪽에서 계속 씁니다. 복사본(`array.copy()`)이나 새 배열에서 계산하십시오.",
)
_ENDLESS = Text(
    en="no result after {seconds} seconds; the call was stopped",
    ko="{seconds}초가 지나도 결과가 없어 호출을 멈췄습니다",
)
_CHECK_LOOPS = Text(
    en="Does a `while` loop ever end? Does a position move on in every round?",
    ko="`while` 반복은 언젠가 끝납니까? 반복할 때마다 위치가 바뀝니까?",
)
_CHECK_LOOPS_THERE = Text(
    en="Does a loop in `{function}` ever end, with what your function gives to it?",
    ko="이 함수가 넘긴 값으로 실행할 때 `{function}` 함수의 반복은 언젠가 끝납니까?",
)
_READ_ERROR = Text(
    en="Run the function yourself with a small input and look at that line.",
    ko="작은 입력으로 직접 함수를 실행하며 그 줄을 살펴보십시오.",
)
_ADVICE = {
    "IndexError": Text(
        en="An index left the array. Print its shape and the largest index of the loop.",
        ko="인덱스가 배열을 벗어났습니다. 배열의 모양과 반복의 마지막 인덱스를 출력해 보십시오.",
    ),
    "NameError": Text(
        en="A name is not known here. Check its spelling. Does its cell still stand above this "
        "one, and has it been run?",
        ko="알 수 없는 이름입니다. 철자를 확인하십시오. 그 이름을 정의한 셀이 이 셀보다 위에 "
        "있고, 실행되었습니까?",
    ),
    "TypeError": Text(
        en="Check the number and the kind of the arguments on that line.",
        ko="그 줄에서 인수의 개수와 자료형을 확인하십시오.",
    ),
    "ValueError": Text(
        en="Print the shapes that meet on that line; they don't fit each other.",
        ko="그 줄에서 만나는 배열의 모양을 출력해 보십시오. 서로 맞지 않습니다.",
    ),
    "ZeroDivisionError": Text(
        en="Which number is 0 on that line? Look at the arguments of this call: one of them may "
        "need a rule of its own.",
        ko="그 줄에서 0이 되는 수는 무엇입니까? 이 호출의 인수를 보십시오. 따로 다뤄야 하는 값이 "
        "있을 수 있습니다.",
    ),
    "NotImplementedError": Text(
        en="Your function calls another one that is not written yet. Finish that one first.",
        ko="아직 작성하지 않은 다른 함수를 호출합니다. 그 함수를 먼저 완성하십시오.",
    ),
    "RecursionError": Text(
        en="The function calls itself without end. Use a loop, or check which function you meant.",
        ko="함수가 끝없이 자신을 호출합니다. 반복문을 쓰거나, 부르려던 함수가 맞는지 확인하십시오.",
    ),
}
_OTHERWISE = {
    "not attempted": (
        Text(en="this part is not written yet", ko="아직 작성하지 않은 부분입니다"),
        Text(
            en="Replace `raise NotImplementedError` by your own code.",
            ko="`raise NotImplementedError`를 직접 쓴 코드로 바꾸십시오.",
        ),
    ),
    "stopped": (
        Text(en="you stopped the check", ko="확인을 중단했습니다"),
        Text(en="Run the cell again when you are ready.", ko="준비되면 셀을 다시 실행하십시오."),
    ),
    "out of time": (
        Text(
            en="not tried, because the calls before it took too long together",
            ko="앞의 호출들이 너무 오래 걸려 시도하지 않았습니다",
        ),
        Text(
            en="Make the function faster: is something computed again in every round of a loop?",
            ko="함수를 더 빠르게 만드십시오. 반복할 때마다 다시 계산하는 것이 있습니까?",
        ),
    ),
    "skipped": (
        Text(
            en="not tried, because an earlier call had to be stopped",
            ko="앞의 호출을 멈췄기 때문에 시도하지 않았습니다",
        ),
        Text(en="Mend the earlier call first.", ko="앞의 호출부터 고치십시오."),
    ),
}
