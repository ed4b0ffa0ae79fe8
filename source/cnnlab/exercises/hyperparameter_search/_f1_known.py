"""The known mistakes of `f1_scores`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_search import _f1 as made

KNOWN = [
    Mistake(
        made.listed(made.precision_only),
        en="You returned the precision: who names a class once, and rightly, has 1. What was "
        "missed has to count as well.",
        ko="정밀도를 반환했습니다. 그 클래스라고 한 번만 말해 맞혀도 1이 됩니다. 놓친 것도 세어야 "
        "합니다.",
    ),
    Mistake(
        made.listed(made.recall_only),
        en="You returned the recall: who gives every image this class has 1. What was wrongly "
        "called has to count as well.",
        ko="재현율을 반환했습니다. 모든 이미지를 그 클래스라고 해도 1이 됩니다. 잘못 말한 것도 "
        "세어야 합니다.",
    ),
    Mistake(
        made.listed(made.plain_mean),
        en="You took the plain mean of precision and recall. With 1 and 0 it is 0.5, although "
        "nothing is of use; the harmonic mean stays near the smaller one.",
        ko="정밀도와 재현율의 산술평균을 구했습니다. 1과 0이면 쓸모가 없는데도 0.5가 됩니다. "
        "조화평균은 작은 쪽에 가깝습니다.",
    ),
    Mistake(
        made.listed(made.geometric_mean),
        en="You took the root of precision times recall, their geometric mean. F1 is the "
        "harmonic mean: twice the product over the sum.",
        ko="정밀도와 재현율을 곱해 제곱근을 구했습니다. 기하평균입니다. F1은 조화평균, 곧 곱의 "
        "두 배를 합으로 나눈 값입니다.",
    ),
    Mistake(
        made.listed(made.found_counted_once),
        en="You divided what was found by found, wrong and missed together. In F1 what was "
        "found counts twice, above and below.",
        ko="찾은 것을 찾은 것, 잘못 말한 것, 놓친 것의 합으로 나누었습니다. F1에서는 찾은 것이 "
        "분자와 분모에 두 번씩 들어갑니다.",
    ),
    Mistake(
        made.listed(made.two_only_above),
        en="The 2 stands only above the line: then a perfect class has more than 1. It belongs "
        "below as well: 2t + p + m.",
        ko="2가 분자에만 있어 모두 맞힌 클래스가 1보다 커집니다. 분모에도 있어야 합니다. 2t + p + "
        "m입니다.",
    ),
    Mistake(
        made.listed(made.product_not_doubled),
        en="Your scores are half as large as they should be. The harmonic mean of two numbers is "
        "twice their product over their sum.",
        ko="점수가 절반입니다. 두 수의 조화평균은 곱의 두 배를 합으로 나눈 값입니다.",
    ),
    Mistake(
        made.listed(made.each_class_against_the_rest),
        en="You counted every image on which class and answer agree, also those that are rightly "
        "called something else. For a rare class these are nearly all: that is accuracy again.",
        ko="그 클래스가 아니라고 맞힌 이미지까지 모두 세었습니다. 드문 클래스에서는 거의 전부가 "
        "그렇습니다. 다시 정확도가 되었습니다.",
    ),
    Mistake(
        made.listed(made.others_are_found_too),
        en="Images that are rightly not called by this class count as found here. Found are only "
        "those that are of the class and called so.",
        ko="그 클래스가 아니라고 맞힌 이미지를 찾은 것으로 세었습니다. 찾은 것은 그 클래스이고 "
        "그렇게 말한 이미지뿐입니다.",
    ),
    Mistake(
        made.listed(made.accuracy_for_all),
        en="Every class got the accuracy of all images. Each class has a score of its own.",
        ko="모든 클래스에 전체 정확도를 넣었습니다. 클래스마다 점수가 따로 있습니다.",
    ),
    Mistake(
        made.accuracy_alone,
        en="You returned the accuracy of all images. Return a score for each class.",
        ko="전체 정확도를 반환했습니다. 클래스마다 점수를 하나씩 반환하십시오.",
    ),
    Mistake(
        made.mean_of_classes,
        en="You returned the mean over the classes. Return the score of each: the mean hides which "
        "class is bad.",
        ko="클래스에 대해 평균한 값을 반환했습니다. 어느 클래스가 나쁜지 드러나도록 저마다의 "
        "점수를 반환하십시오.",
    ),
    Mistake(
        made.last_class_only,
        en="You returned the score of the last class alone. Return one for each class, from 0 on.",
        ko="마지막 클래스의 점수만 반환했습니다. 0부터 클래스마다 하나씩 반환하십시오.",
    ),
    Mistake(
        made.listed(made.in_per_cent),
        en="Your scores are in per cent. Return numbers from 0 to 1.",
        ko="점수가 퍼센트입니다. 0과 1 사이의 수를 반환하십시오.",
    ),
    Mistake(
        made.listed(made.undefined_precision),
        en="A class that is never called has no precision, one without images no recall: 0 / 0. "
        "If nothing of a class is found, its score is 0: ask that first.",
        ko="한 번도 말하지 않은 클래스에는 정밀도가, 이미지가 없는 클래스에는 재현율이 없습니다. "
        "0 / 0입니다. 하나도 찾지 못한 클래스의 점수는 0이므로 그것부터 확인하십시오.",
    ),
    Mistake(
        made.listed(made.nothing_over_nothing),
        en="A class that neither occurs nor is called gives 0 / 0. Its score is 0 here.",
        ko="이미지도 없고 말하지도 않은 클래스에서 0 / 0이 됩니다. 여기에서는 점수를 0으로 합니다.",
    ),
    Mistake(
        made.listed(made.full_marks_for_nothing),
        en="A class that neither occurs nor is called got 1. That is a matter of agreement; here "
        "it has 0, as nothing was found.",
        ko="이미지도 없고 말하지도 않은 클래스에 1을 주었습니다. 정하기 나름이지만 여기에서는 찾은 "
        "것이 없으므로 0입니다.",
    ),
    Mistake(
        made.listed(made.only_classes_with_labels),
        en="A class without an image is missing from your result, so the places of the others "
        "shift. Go through `range(classes)`.",
        ko="이미지가 없는 클래스가 결과에서 빠져 나머지의 자리가 밀렸습니다. `range(classes)`를 "
        "차례로 지나가십시오.",
    ),
    Mistake(
        made.only_classes_that_occur,
        en="A class that is neither a label nor a prediction is missing from your result. "
        "scikit-learn's `f1_score` leaves it out, too, unless `labels` lists all classes.",
        ko="레이블에도 예측에도 없는 클래스가 결과에서 빠졌습니다. scikit-learn의 `f1_score`도 "
        "`labels`에 모든 클래스를 적지 않으면 그런 클래스를 뺍니다.",
    ),
    Mistake(
        made.counted_up_to_the_largest,
        en="You took the largest number that occurs for the last class. The last classes may "
        "not occur: use `classes`.",
        ko="나오는 수 가운데 가장 큰 것을 마지막 클래스로 보았습니다. 마지막 클래스들은 나오지 "
        "않을 수도 있습니다. `classes`를 쓰십시오.",
    ),
]
