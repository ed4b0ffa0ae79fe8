"""The known mistakes of `hyperband_brackets`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_search import _brackets as made

KNOWN = [
    Mistake(
        made.counts_rounded_down,
        en="You rounded the numbers of configurations down. Round up: for 81 epochs and eta 3, "
        "33.75 becomes 34 and 7.5 becomes 8. `math.ceil` does that.",
        ko="설정의 수를 내림했습니다. 올림하십시오. 81에포크, eta 3이면 33.75는 34, 7.5는 8이 "
        "됩니다. `math.ceil`로 구할 수 있습니다.",
    ),
    Mistake(
        made.powers_of_eta,
        en="You began each bracket with eta**s configurations. A bracket with fewer rungs has "
        "budget left for more of them: multiply by (S + 1) / (s + 1) and round up.",
        ko="브래킷마다 설정 eta**s개로 시작했습니다. 단계가 적은 브래킷은 예산이 남아 설정을 더 "
        "시작할 수 있습니다. (S + 1) / (s + 1)을 곱해 올림하십시오.",
    ),
    Mistake(
        made.first_bracket_only,
        en="You returned the first bracket only. Hyperband runs one for every s down to 0, since "
        "nobody knows beforehand how early a bad configuration shows.",
        ko="첫 브래킷만 반환했습니다. 나쁜 설정이 얼마나 일찍 드러나는지 미리 알 수 없으므로 "
        "Hyperband는 s가 0이 될 때까지 브래킷을 모두 실행합니다.",
    ),
    Mistake(
        made.rungs_of_the_first,
        en="These are the rungs of one bracket: its configurations as they are thinned out. Return "
        "how each bracket begins; what follows is successive halving.",
        ko="브래킷 하나의 단계들, 곧 설정을 줄여 가는 과정입니다. 브래킷마다 어떻게 시작하는지를 "
        "반환하십시오. 그 뒤는 연속 반감법이 합니다.",
    ),
    Mistake(
        made.one_bracket_short,
        en="The last bracket is missing, s = 0: it trains a few configurations to the end from the "
        "start. Does your `range` stop before 0?",
        ko="마지막 브래킷 s = 0이 빠졌습니다. 몇 개의 설정을 처음부터 끝까지 학습하는 "
        "브래킷입니다. `range`가 0 앞에서 끝납니까?",
    ),
    Mistake(
        made.one_bracket_more,
        en="You have one bracket too many: its first rung would train for less than one epoch. S "
        "is the largest s with eta**s <= max_epochs.",
        ko="브래킷이 하나 더 있습니다. 그 첫 단계는 1에포크보다 짧게 학습해야 합니다. S는 eta**s "
        "<= max_epochs인 가장 큰 s입니다.",
    ),
    Mistake(
        made.truncated_logarithm,
        en="For some powers of eta a bracket is missing: the quotient of two logarithms came out "
        "as 4.999… and `int` cut it to 4. Count with whole numbers in a loop.",
        ko="eta의 거듭제곱 가운데 어떤 수에서는 브래킷이 하나 빠집니다. 로그를 나눈 값이 4.999…가 "
        "되어 `int`로 4가 되었습니다. 반복문에서 정수로 세십시오.",
    ),
    Mistake(
        made.logarithm_rounded,
        en="You rounded the logarithm to the nearest whole number. Where it was rounded up there "
        "is a bracket too many: 200 epochs cannot be divided by 3 five times.",
        ko="로그를 가장 가까운 정수로 반올림했습니다. 올라간 경우에는 브래킷이 하나 더 생깁니다. "
        "200에포크는 3으로 다섯 번 나눌 수 없습니다.",
    ),
    Mistake(
        made.natural_logarithm,
        en="You took the natural logarithm. S counts divisions by eta: the base is `eta`.",
        ko="자연로그를 썼습니다. S는 eta로 나눈 횟수이므로 밑은 `eta`입니다.",
    ),
    Mistake(
        made.last_for_number,
        en="You multiplied by S where S + 1 belongs: s goes from S down to 0, so there are S + 1 "
        "brackets.",
        ko="S + 1을 곱해야 할 곳에 S를 곱했습니다. s가 S부터 0까지이므로 브래킷은 S + 1개입니다.",
    ),
    Mistake(
        made.same_count_everywhere,
        en="Every bracket begins with as many configurations as the first. A bracket that trains "
        "each longer from the start can afford fewer.",
        ko="모든 브래킷을 첫 브래킷과 같은 수의 설정으로 시작했습니다. 처음부터 오래 학습하는 "
        "브래킷에서는 설정을 줄여야 합니다.",
    ),
    Mistake(
        made.most_epochs_first,
        en="The brackets are right, in the opposite order. Begin with the one that starts most "
        "configurations.",
        ko="브래킷은 맞지만 순서가 반대입니다. 설정을 가장 많이 시작하는 브래킷부터 "
        "늘어놓으십시오.",
    ),
    Mistake(
        made.epochs_first,
        en="The pairs are the wrong way round. The number of configurations comes first, then the "
        "epochs.",
        ko="짝의 순서가 반대입니다. 설정의 수가 먼저, 에포크가 다음입니다.",
    ),
    Mistake(
        made.all_from_one_epoch,
        en="Every bracket begins with one epoch. They differ in just that: bracket s begins with "
        "`max_epochs // eta**s`.",
        ko="모든 브래킷이 1에포크로 시작합니다. 브래킷은 바로 이 점이 서로 다릅니다. 브래킷 s는 "
        "`max_epochs // eta**s`로 시작합니다.",
    ),
    Mistake(
        made.counts_alone,
        en="The epochs are missing. Return a pair for each bracket: configurations and epochs.",
        ko="에포크가 빠졌습니다. 브래킷마다 설정의 수와 에포크의 짝을 반환하십시오.",
    ),
    Mistake(
        made.broken_epochs,
        en="Some epochs are no whole numbers: you divided with `/`. Nobody trains for 0.4 of an "
        "epoch; divide with `//`.",
        ko="정수가 아닌 에포크가 있습니다. `/`로 나누었기 때문입니다. 0.4에포크를 학습할 수는 "
        "없으므로 `//`로 나누십시오.",
    ),
    Mistake(
        made.quotient_rounded_down,
        en="You rounded (S + 1) / (s + 1) down before you multiplied by eta**s. Multiply first, "
        "divide then, and round up at the end.",
        ko="eta**s를 곱하기 전에 (S + 1) / (s + 1)을 내림했습니다. 먼저 곱하고 나눈 뒤 마지막에 "
        "올림하십시오.",
    ),
]
