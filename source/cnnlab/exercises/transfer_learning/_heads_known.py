"""The known mistakes of `head_parameters`, with the sentence that names each."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.transfer_learning import _heads as made

KNOWN = [
    Mistake(
        made.without_bias,
        en="You counted the weights alone. A dense layer also has a bias for each class.",
        ko="가중치만 세었습니다. 밀집층에는 클래스마다 편향도 하나씩 있습니다.",
    ),
    Mistake(
        made.one_bias,
        en="You added one bias for the whole layer. Each class has its own.",
        ko="층 전체에 편향을 하나만 더했습니다. 편향은 클래스마다 하나씩 있습니다.",
    ),
    Mistake(
        made.always_flat,
        en="You counted as if the maps were always flattened. The average leaves one value of each "
        "map, wherever its positions are: look at `top`.",
        ko="언제나 맵을 펼치는 것으로 세었습니다. 평균은 맵의 크기와 관계없이 맵마다 값 하나를 "
        "남깁니다. `top`을 보십시오.",
    ),
    Mistake(
        made.always_averaged,
        en="You counted one value for each channel, whatever `top` is. `Flatten` keeps all "
        "positions of every map.",
        ko="`top`과 관계없이 채널마다 값 하나로 세었습니다. `Flatten`은 모든 맵의 모든 위치를 "
        "남깁니다.",
    ),
    Mistake(
        made.tops_exchanged,
        en='"flatten" and "average" are exchanged. Which of the two leaves more values?',
        ko='"flatten"과 "average"가 바뀌었습니다. 값을 더 많이 남기는 것은 둘 가운데 무엇입니까?',
    ),
    Mistake(
        made.averaged_over_channels,
        en="You averaged over the channels, so one value of each position was left. Global average "
        "pooling averages over the positions and keeps the channels.",
        ko="채널에 대해 평균해서 위치마다 값 하나가 남았습니다. 전역 평균 풀링은 위치에 대해 "
        "평균하고 채널을 남깁니다.",
    ),
    Mistake(
        made.averaged_over_rows,
        en="You averaged over the rows and kept the columns. Global pooling averages over both: "
        "one value of each channel is left.",
        ko="행에 대해서만 평균하고 열은 남겼습니다. 전역은 둘 다 평균한다는 뜻입니다. 채널마다 값 "
        "하나가 남습니다.",
    ),
    Mistake(
        made.flat_without_channels,
        en="You flattened a single map. `Flatten` puts the values of all channels in one row: "
        "multiply by `channels`.",
        ko="맵 하나만 펼쳤습니다. `Flatten`은 모든 채널의 값을 한 줄로 놓습니다. `channels`를 "
        "곱하십시오.",
    ),
    Mistake(
        made.weights_to_average,
        en="You gave the average weights of its own. It takes the plain mean and learns nothing: "
        "count the dense layer alone.",
        ko="평균을 구하는 데 가중치가 있다고 보았습니다. 단순한 평균이므로 학습하는 것이 없습니다. "
        "밀집층만 세십시오.",
    ),
    Mistake(
        made.values_alone,
        en="You counted the values that reach the dense layer. Each class has a weight for each of "
        "them: multiply by `classes`, and add the biases.",
        ko="밀집층에 들어가는 값의 개수를 세었습니다. 클래스마다 그 값 하나하나에 가중치가 "
        "있습니다. `classes`를 곱하고 편향을 더하십시오.",
    ),
]
