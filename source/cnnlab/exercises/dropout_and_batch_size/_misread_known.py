"""The known mistakes of `misread_sentence`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.dropout_and_batch_size import _misread_sentences as made

KNOWN = [
    Mistake(
        made.both_at_once,
        en="You took the sentence with other units, the other word and the same number. That is "
        "two misreadings. And the other word alone is none: to keep with 0.9 is to drop with 0.1.",
        ko="유닛과 낱말이 모두 다르고 수가 같은 문장을 골랐습니다. 그것은 잘못 읽은 곳이 둘입니다. "
        "낱말만 다른 것은 잘못 읽은 것이 아닙니다. 0.9로 남기는 것은 0.1로 드롭하는 것입니다.",
    ),
    Mistake(
        made.words_alone,
        en="You compared the words and the numbers as they stand. Turn the sentence and the claim "
        "into probabilities of dropping first: to keep with 0.9 is to drop with 0.1.",
        ko="낱말과 수를 적힌 그대로 비교했습니다. 먼저 문장과 주장을 모두 드롭할 확률로 "
        "바꾸십시오. 0.9로 남기는 것은 0.1로 드롭하는 것입니다.",
    ),
    Mistake(
        made.any_misreading,
        en="You also accepted a sentence that had to be misread twice: other units, and keep for "
        "drop. Look for exactly one misreading.",
        ko="두 번 잘못 읽어야 하는 문장, 곧 유닛도 다르고 남길 확률과 드롭할 확률도 바뀐 문장까지 "
        "받아들였습니다. 꼭 한 번 잘못 읽은 문장을 찾으십시오.",
    ),
    Mistake(
        made.units_alone,
        en="You found the claims whose units were misread, and no others. A claim about the right "
        "units may have taken keeping for dropping: then the two probabilities add up to 1.",
        ko="유닛을 잘못 읽은 경우만 찾았습니다. 유닛은 맞고 남길 확률을 드롭할 확률로 잘못 읽었을 "
        "수도 있습니다. 그때는 두 확률을 더하면 1입니다.",
    ),
    Mistake(
        made.probability_alone,
        en="You found the claims that took keeping for dropping, and no others. A claim with the "
        "right probability may speak of the other units.",
        ko="남길 확률과 드롭할 확률을 바꾸어 읽은 경우만 찾았습니다. 확률은 맞고 유닛을 잘못 "
        "읽었을 수도 있습니다.",
    ),
    Mistake(
        made.the_same_meaning,
        en="You looked for a sentence that says the same as the claim. The claim is misread: no "
        "sentence says it.",
        ko="주장과 뜻이 같은 문장을 찾았습니다. 주장은 잘못 읽은 것이므로 뜻이 같은 문장은 "
        "없습니다.",
    ),
    Mistake(
        made.the_same_words,
        en="You took the first sentence with the words of the claim and left the numbers out. A "
        "sentence with another number did not become this claim.",
        ko="주장과 낱말이 같은 첫 문장을 고르고 수는 보지 않았습니다. 수가 다른 문장은 이 주장이 "
        "될 수 없습니다.",
    ),
    Mistake(
        made.nearest_number,
        en="You took the sentence whose number is nearest to the claim's. The number means nothing "
        "without its word: turn both into probabilities of dropping, and look at the units.",
        ko="수가 주장과 가장 가까운 문장을 골랐습니다. 낱말이 없으면 수에는 뜻이 없습니다. 둘을 "
        "드롭할 확률로 바꾸고, 유닛도 보십시오.",
    ),
    Mistake(
        made.nearest_meaning,
        en="You took the sentence whose probability of dropping is nearest. Where keeping was "
        "taken for dropping, the two probabilities are not near: they add up to 1.",
        ko="드롭할 확률이 가장 가까운 문장을 골랐습니다. 남길 확률을 드롭할 확률로 잘못 읽었다면 "
        "두 확률은 가깝지 않고, 더하면 1입니다.",
    ),
    Mistake(
        made.claim_not_turned,
        en="You turned the sentences into probabilities of dropping, but not the claim. Its word "
        'may be "keep" too.',
        ko='문장은 드롭할 확률로 바꾸었지만 주장은 바꾸지 않았습니다. 주장의 낱말도 "keep"일 수 '
        "있습니다.",
    ),
    Mistake(
        made.sentences_not_turned,
        en="You turned the claim into a probability of dropping, but not the sentences. Their word "
        'may be "keep" too.',
        ko='주장은 드롭할 확률로 바꾸었지만 문장은 바꾸지 않았습니다. 문장의 낱말도 "keep"일 수 '
        "있습니다.",
    ),
    Mistake(
        made.floats_exactly_equal,
        en="You compared floats with `==`. In Python `1 - 0.9 == 0.1` is false: the left side is "
        "0.09999999999999998. Use `math.isclose`, or ask whether they are less than 0.001 apart.",
        ko="실수를 `==`로 비교했습니다. Python에서 `1 - 0.9 == 0.1`은 거짓입니다. 왼쪽이 "
        "0.09999999999999998이기 때문입니다. `math.isclose`를 쓰거나 차이가 0.001보다 작은지 "
        "보십시오.",
    ),
    Mistake(
        made.counts_from_one,
        en="You found the sentence, but counted from 1. Indices count from 0.",
        ko="문장은 찾았지만 1부터 세었습니다. 인덱스는 0부터 셉니다.",
    ),
    Mistake(
        made.the_sentence_itself,
        en="You returned the sentence. Return its index in `sentences`.",
        ko="문장 자체를 반환했습니다. `sentences`에서 그 문장의 인덱스를 반환하십시오.",
    ),
]
