"""The known mistakes of `extract_features`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.transfer_learning import _features_mistakes as made

KNOWN = [
    Mistake(
        made.in_training_mode,
        en="You called the base with `training=True`. Batch normalization then uses each batch's "
        "own statistics, and the features of an image depend on its neighbours. Call it with "
        "`training=False`.",
        ko="베이스를 `training=True`로 호출했습니다. 그러면 배치 정규화가 배치마다 그 배치의 "
        "통계량을 써서, 이미지의 특성이 함께 든 이미지에 따라 달라집니다. "
        "`training=False`로 호출하십시오.",
    ),
    Mistake(
        made.short_batch_dropped,
        en="The images of the last, short batch are missing, and their labels have no features. "
        "Keep a batch that is smaller than `batch_size`.",
        ko="마지막에 남은 작은 배치의 이미지가 빠져서 그 레이블에는 특성이 없습니다. "
        "`batch_size`보다 작은 배치도 남기십시오.",
    ),
    Mistake(
        made.first_batch_only,
        en="You returned the features of the first batch only. Does a `return` stand inside the "
        "loop?",
        ko="첫 배치의 특성만 반환했습니다. `return`이 반복문 안에 있지 않습니까?",
    ),
    Mistake(
        made.last_batch_only,
        en="You returned the features of the last batch only. Does each round of the loop replace "
        "what the rounds before found? Collect the batches in a list.",
        ko="마지막 배치의 특성만 반환했습니다. 반복할 때마다 앞에서 구한 것을 덮어씁니까? 배치를 "
        "리스트에 모으십시오.",
    ),
    Mistake(
        made.mirrored_too,
        en="You added mirrored copies. Features that are computed once stay the same in every "
        "epoch, so augmentation does not belong here, and each label needs one row.",
        ko="좌우로 뒤집은 이미지를 더했습니다. 한 번 계산한 특성은 에포크가 바뀌어도 그대로이므로 "
        "데이터 증강은 여기에 맞지 않고, 레이블마다 행이 하나여야 합니다.",
    ),
    Mistake(
        made.mirrored,
        en="You mirrored the images first. Features are computed once: what you change here stays "
        "changed in every epoch. Leave augmentation out.",
        ko="먼저 이미지를 좌우로 뒤집었습니다. 특성은 한 번만 계산하므로 여기서 바꾼 것은 모든 "
        "에포크에 남습니다. 데이터 증강은 빼십시오.",
    ),
    Mistake(
        made.shuffled,
        en="You shuffled the images. The labels stay in their order, so the pairs are lost. Keep "
        "the order here and shuffle features and labels together later.",
        ko="이미지를 섞었습니다. 레이블은 순서대로 있으므로 서로 짝이 맞지 않습니다. 여기서는 "
        "순서를 지키고, 나중에 특성과 레이블을 함께 섞으십시오.",
    ),
    Mistake(
        made.flattened,
        en="You flattened the maps. One value for each map is asked for, its mean over all "
        "positions.",
        ko="맵을 펼쳤습니다. 맵마다 값 하나, 곧 모든 위치의 평균을 구하십시오.",
    ),
    Mistake(
        made.not_pooled,
        en="You returned the maps as they are. Take the mean of each map over its rows and "
        "columns.",
        ko="맵을 그대로 반환했습니다. 맵마다 행과 열에 대해 평균하십시오.",
    ),
    Mistake(
        made.largest_of_each_map,
        en="You took the largest value of each map. That is another pooling: take the mean.",
        ko="맵마다 가장 큰 값을 골랐습니다. 그것은 다른 풀링입니다. 평균을 구하십시오.",
    ),
    Mistake(
        made.averaged_over_channels,
        en="You averaged over the channels. Each channel is a feature: average over rows and "
        "columns, the axes 1 and 2.",
        ko="채널에 대해 평균했습니다. 채널 하나하나가 특성입니다. 행과 열, 곧 축 1과 2에 대해 "
        "평균하십시오.",
    ),
    Mistake(
        made.averaged_over_images,
        en="You averaged over the images, too, so one row is left for all of them. The images are "
        "axis 0: keep it.",
        ko="이미지에 대해서도 평균해서 모든 이미지에 행이 하나만 남았습니다. 이미지는 축 0입니다. "
        "그 축은 남기십시오.",
    ),
    Mistake(
        made.list_of_batches,
        en="You returned a list with an array for each batch. Join them into one array, a row for "
        "each image.",
        ko="배치마다 배열 하나인 리스트를 반환했습니다. 이미지마다 행 하나인 배열 하나로 "
        "이으십시오.",
    ),
]
