"""The known mistakes of `roles`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_search import _roles as made

KNOWN = [
    Mistake(
        made.all_fixed,
        en="You fixed everything. A learning rate that suits one depth may not suit another: then "
        "the comparison is unfair to one of them, and it has to be tuned for each.",
        ko="모두 고정했습니다. 어떤 깊이에 맞는 학습률이 다른 깊이에는 맞지 않을 수 있습니다. "
        "그러면 한쪽에 불공정하므로 설정마다 조정해야 합니다.",
    ),
    Mistake(
        made.all_nuisances,
        en="You tune everything for each setting. What has one value that serves all of them may "
        "be fixed; each hyperparameter that is tuned multiplies the cost.",
        ko="모든 것을 설정마다 조정했습니다. 모든 설정에 맞는 값이 하나 있으면 고정해도 됩니다. "
        "조정하는 하이퍼파라미터마다 비용이 몇 배로 늘어납니다.",
    ),
    Mistake(
        made.what_matters,
        en="You tune whatever matters. A hyperparameter may matter much and be best at the same "
        "value for all settings: then fix it there.",
        ko="영향이 큰 것은 모두 조정했습니다. 영향이 커도 모든 설정에서 같은 값이 가장 좋을 수 "
        "있습니다. 그러면 그 값에 고정하십시오.",
    ),
    Mistake(
        made.without_tolerance,
        en="You asked for a value that is the very best in all settings. One that loses at most "
        "`tolerance` will do.",
        ko="모든 설정에서 똑같이 최고인 값을 찾았습니다. 잃는 것이 `tolerance` 이하이면 됩니다.",
    ),
    Mistake(
        made.mean_of_the_others,
        en="You averaged over the other hyperparameters. Nobody trains at their mean: they are "
        "chosen well, so take the best.",
        ko="나머지 하이퍼파라미터에 대해 평균했습니다. 평균에서 학습하는 사람은 없습니다. 좋은 "
        "값을 고르므로 최댓값을 쓰십시오.",
    ),
    Mistake(
        made.others_at_their_best,
        en="You held the other hyperparameters at the values of the best run of all. Another "
        "setting may want others of them, too: take the best over all.",
        ko="나머지 하이퍼파라미터를 전체에서 가장 좋은 실행의 값에 묶어 두었습니다. 다른 "
        "설정에서는 그 값도 달라질 수 있습니다. 모든 값에 대한 최고를 쓰십시오.",
    ),
    Mistake(
        made.mean_loss,
        en="You averaged the losses over the settings. A comparison is unfair as soon as one "
        "setting loses much: look at the largest loss.",
        ko="설정에 걸쳐 손실을 평균했습니다. 한 설정이라도 크게 잃으면 불공정한 비교입니다. 가장 "
        "큰 손실을 보십시오.",
    ),
    Mistake(
        made.value_of_the_winner,
        en="You tried only the value of the best run of all. Another value may serve all settings "
        "well enough: try each.",
        ko="전체에서 가장 좋은 실행의 값만 살펴보았습니다. 모든 설정에 두루 맞는 다른 값이 있을 수 "
        "있습니다. 값마다 살펴보십시오.",
    ),
    Mistake(
        made.against_the_best_of_all,
        en="You measured the losses against the best accuracy of all. A setting that is worse in "
        "itself always loses then: compare with the best of the same setting.",
        ko="전체 최고 정확도에 견주어 손실을 쟀습니다. 그러면 원래 낮은 설정은 언제나 잃습니다. "
        "같은 설정의 최고와 비교하십시오.",
    ),
    Mistake(
        made.words_exchanged,
        en='"fixed" and "nuisance" are exchanged. A nuisance is what has to be tuned anew for each '
        "setting.",
        ko='"fixed"와 "nuisance"가 바뀌었습니다. nuisance는 설정마다 새로 조정해야 하는 것입니다.',
    ),
    Mistake(
        made.first_axis_compared,
        en="You compared along the first axis whatever `compared` says. Is the argument used?",
        ko="`compared`와 관계없이 첫 축을 비교했습니다. 인수를 쓰고 있습니까?",
    ),
    Mistake(
        made.scientific_first,
        en='The roles are right, but "scientific" stands first. Return them in the order of the '
        "axes.",
        ko='역할은 맞지만 "scientific"이 맨 앞에 있습니다. 축의 순서대로 반환하십시오.',
    ),
    Mistake(
        made.compared_left_out,
        en='The compared hyperparameter is missing. It has a role, too: "scientific".',
        ko='비교하는 하이퍼파라미터가 빠졌습니다. 그 역할은 "scientific"입니다.',
    ),
    Mistake(
        made.lowest_for_best,
        en="You looked for the lowest accuracies. The best value is that of the highest.",
        ko="가장 낮은 정확도를 찾았습니다. 가장 좋은 값은 정확도가 가장 높은 값입니다.",
    ),
]
