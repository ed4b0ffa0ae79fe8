"""Which sentence of a source was misread, so that this claim came out?"""

from __future__ import annotations

from cnnlab.checks import Cases, Exercise, Text
from cnnlab.exercises.dropout_and_batch_size import _misread_cases as cases
from cnnlab.exercises.dropout_and_batch_size import _misread_sentences as answers
from cnnlab.exercises.dropout_and_batch_size._misread_known import KNOWN

misread_sentence = Exercise(
    cases=[
        Cases(
            1,
            Text(en="claims with the sentence's number", ko="주장의 수가 문장과 같을 때"),
            cases.same_numbers,
        ),
        Cases(
            1,
            Text(
                en="claims with 1 minus the sentence's number",
                ko="주장의 수가 1에서 문장의 수를 뺀 값일 때",
            ),
            cases.turned_numbers,
        ),
    ],
    oracle=answers.by_decimals,
    also_correct=[answers.by_branches, answers.by_numpy, answers.by_making_every_claim],
    mistakes=KNOWN,
    hints=[
        Text(
            en="One sentence says that input units are best kept with 0.9, a claim that hidden "
            "units are best dropped with 0.1. Do they mean the same probability? What was misread?",
            ko="어떤 문장은 입력 유닛을 0.9로 남기는 것이 가장 좋다고 하고, 어떤 주장은 은닉 "
            "유닛을 0.1로 드롭하는 것이 가장 좋다고 합니다. 둘은 같은 확률입니까? 무엇을 잘못 "
            "읽었습니까?",
        ),
        Text(
            en="Turn the claim and every sentence into units and a probability of dropping. Then "
            "the words `keep` and `drop` are gone, and two things are left to compare.",
            ko="주장과 모든 문장을 유닛과 드롭할 확률로 바꾸십시오. 그러면 `keep`과 `drop`이라는 "
            "낱말이 없어지고 비교할 것이 두 가지만 남습니다.",
        ),
        Text(
            en="Other units and equal probabilities: the units were misread. The same units and "
            "probabilities that add up to 1: keeping was taken for dropping, or the other way "
            "round. Return the index of the sentence where one of these holds.",
            ko="유닛이 다르고 확률이 같으면 유닛을 잘못 읽은 것입니다. 유닛이 같고 확률을 더해 1이 "
            "되면 남길 확률과 드롭할 확률을 바꾸어 읽은 것입니다. 둘 가운데 하나에 해당하는 문장의 "
            "인덱스를 반환하십시오.",
        ),
    ],
)
