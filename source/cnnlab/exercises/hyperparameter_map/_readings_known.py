"""The known mistakes of `label_safe`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_map import _readings as made

KNOWN = [
    Mistake(
        made.task_ignored,
        en="You looked at all labels. A label that is no class of the task cannot be lost: whether "
        "a half turn is safe depends on whether 6 and 9 are to be told apart.",
        ko="모든 레이블을 보았습니다. 과제에 없는 레이블은 잃을 것도 없습니다. 반 바퀴 돌리기가 "
        "안전한지는 6과 9를 구별하는 과제인지에 달려 있습니다. `classes`에 있는 것만 보십시오.",
    ),
    Mistake(
        made.unreadable_forgotten,
        en="You let `None` pass. An image that reads as no class at all keeps its label on paper "
        "only: it is not safe.",
        ko="`None`을 넘어갔습니다. 어떤 클래스로도 읽히지 않는 이미지는 레이블을 잃은 것이므로 "
        "안전하지 않습니다.",
    ),
    Mistake(
        made.outside_forgotten,
        en="You let readings pass that are no class of the task. An image that does not read as "
        "its own label is wrong, whatever else it reads as.",
        ko="과제에 없는 클래스로 읽힌 것을 넘어갔습니다. 자기 레이블로 읽히지 않으면 무엇으로 "
        "읽히든 틀린 것입니다.",
    ),
    Mistake(
        made.only_confusions_of_the_task,
        en="You counted only those images that read as another class of the task. What reads as "
        "`None`, or as something else, has lost its label too.",
        ko="과제의 다른 클래스로 읽힌 이미지만 세었습니다. `None`이나 다른 것으로 읽힌 이미지도 "
        "레이블을 잃은 것입니다.",
    ),
    Mistake(
        made.as_sets,
        en="You compared the labels with the readings as a whole. A transform that exchanges 6 and "
        "9 leaves the same set: compare each image with its own label.",
        ko="레이블과 읽은 결과를 통째로 비교했습니다. 6과 9를 맞바꾸는 변환에서는 집합이 "
        "그대로입니다. 이미지마다 자기 레이블과 비교하십시오.",
    ),
    Mistake(
        made.most_readings,
        en="You accepted a transform that keeps most of the labels. All others enter the training "
        "set with wrong ones: every label has to be kept.",
        ko="레이블을 대부분 지키는 변환을 받아들였습니다. 나머지는 틀린 레이블로 학습 데이터에 "
        "들어갑니다. 레이블을 모두 지켜야 합니다.",
    ),
    Mistake(
        made.most_of_each_class,
        en="You accepted a transform that keeps most images of each class. One that reads "
        "differently is enough to make it unsafe.",
        ko="클래스마다 이미지를 대부분 지키는 변환을 받아들였습니다. 하나라도 다르게 읽히면 "
        "안전하지 않습니다.",
    ),
    Mistake(
        made.any_reading,
        en="You accepted a transform as soon as one label was kept. All of them have to be.",
        ko="레이블을 하나라도 지킨 변환을 받아들였습니다. 모두 지켜야 합니다.",
    ),
    Mistake(
        made.first_reading,
        en="Only the first reading of each transform counted. Do you return, or stop looking, "
        "too early?",
        ko="변환마다 첫 결과만 계산에 들어갔습니다. 너무 일찍 반환하거나 멈춥니까?",
    ),
    Mistake(
        made.last_reading,
        en="Only the last reading of each transform counted. Does each one replace what you knew "
        "before?",
        ko="변환마다 마지막 결과만 계산에 들어갔습니다. 새 결과가 앞의 것을 덮어씁니까?",
    ),
    Mistake(
        made.unsafe,
        en="You returned the transforms that are not safe. The others are asked for.",
        ko="안전하지 않은 변환을 반환했습니다. 구할 것은 나머지입니다.",
    ),
    Mistake(
        made.once_for_each_reading,
        en="The right transforms, but each of them once for every reading. List each once.",
        ko="변환은 맞지만 읽은 횟수만큼 되풀이되었습니다. 하나씩만 넣으십시오.",
    ),
    Mistake(
        made.in_alphabetical_order,
        en="The right transforms, but sorted. Keep the order in which they first appear.",
        ko="변환은 맞지만 정렬되었습니다. 처음 나온 순서대로 두십시오.",
    ),
    Mistake(
        made.labels_for_transforms,
        en="You returned labels that every transform keeps. Transforms that keep every label are "
        "asked for.",
        ko="모든 변환에서 지켜지는 레이블을 반환했습니다. 구할 것은 모든 레이블을 지키는 "
        "변환입니다.",
    ),
    Mistake(
        made.how_many,
        en="You returned how many there are. Return the list of them.",
        ko="개수를 반환했습니다. 변환의 리스트를 반환하십시오.",
    ),
    Mistake(
        made.readings_of_the_task_too,
        en="You also counted images of other labels that read as a class of the task. No such "
        "image is in the task: only the label decides whether a reading counts.",
        ko="과제에 없는 레이블의 이미지가 과제의 클래스로 읽힌 것도 셌습니다. 그런 이미지는 과제에 "
        "없습니다. 읽은 결과를 셀지는 레이블만 보고 정하십시오.",
    ),
]
