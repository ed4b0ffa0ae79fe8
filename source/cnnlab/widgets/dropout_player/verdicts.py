"""The sentences that say what a draw has just shown."""

from __future__ import annotations

from cnnlab.text import Text

VERDICTS = {
    "units_scaled": Text(
        en="Example {example} runs through a thinned network, without {dropped} of its 12 units; "
        "the rest count {factor} times as much. The output is {output}; at inference it is "
        "{whole}.",
        ko="예제 {example}의 신경망에서 유닛 12개 중 {dropped}개가 드롭되고, 남은 유닛의 값은 "
        "{factor}배가 됩니다. 출력은 {output}이고 추론 때는 {whole}입니다.",
    ),
    "units_plain": Text(
        en="Example {example} runs through a thinned network, without {dropped} of its 12 units, "
        "and nothing makes up for them. The output is {output}; at inference it is {whole}.",
        ko="예제 {example}의 신경망에서 유닛 12개 중 {dropped}개가 드롭되었는데 그만큼을 메우는 "
        "것이 없습니다. 출력은 {output}이고 추론 때는 {whole}입니다.",
    ),
    "units_shared": Text(
        en="Wrong: all {batch} examples have the same mask, so the whole batch learns in one "
        "thinned network. Each example should draw its own.",
        ko="잘못된 방식입니다. 예제 {batch}개의 마스크가 모두 같아서 배치 전체가 똑같이 줄어든 "
        "신경망 하나로 학습합니다. 마스크는 예제마다 따로 뽑아야 합니다.",
    ),
    "units_inference": Text(
        en="Inference: no unit is dropped and nothing is scaled. Dropout hands on every "
        "activation as it is.",
        ko="추론에서는 드롭되는 유닛도, 커지는 값도 없습니다. 드롭아웃은 활성값을 그대로 "
        "내보냅니다.",
    ),
    "units_inference_plain": Text(
        en="Inference: no unit is dropped. Training without scaling showed the next layer "
        "{share} times these values on average; now they are {factor} times as large.",
        ko="추론에서는 드롭되는 유닛이 없습니다. 값을 키우지 않고 학습했다면 다음 층이 받던 값은 "
        "평균해서 이 값의 {share}배였는데, 이제 {factor}배로 커집니다.",
    ),
    "rate_zero": Text(
        en="A rate of 0 drops nothing: dropout is switched off.",
        ko="비율이 0이면 아무것도 드롭되지 않습니다. 드롭아웃을 쓰지 않는 것과 같습니다.",
    ),
    "average_scaled": Text(
        en="Mean so far: {mean} for unit {unit}, {layer} for the layer. At inference they are "
        "{value} and {whole}: scaling keeps the average where it was.",
        ko="지금까지의 평균은 유닛 {unit}의 값 {mean}, 층 전체 {layer}입니다. 추론 때는 {value}, "
        "{whole}입니다. 값을 키워 두면 평균이 그대로 유지됩니다.",
    ),
    "average_plain": Text(
        en="Mean so far: {mean} for unit {unit}, {layer} for the layer. At inference they are "
        "{value} and {whole}: without scaling, training sees only about {share} of that.",
        ko="지금까지의 평균은 유닛 {unit}의 값 {mean}, 층 전체 {layer}입니다. 추론 때는 {value}, "
        "{whole}입니다. 값을 키우지 않으면 학습 때의 평균은 그 {share}배쯤에 그칩니다.",
    ),
    "average_inference": Text(
        en="Inference leaves nothing to chance: every run gives unit {unit} the same {value}, and "
        "the layer a mean of {whole}.",
        ko="추론에는 우연이 없습니다. 몇 번을 실행해도 유닛 {unit}의 값은 {value}, 층의 평균은 "
        "{whole}입니다.",
    ),
    "average_counts": Text(
        en="{masks} masks dropped {low} to {high} of 12 units, {counted} on average; expected are "
        "12 × {p} = {expected}.",
        ko="마스크 {masks}개에서 유닛 12개 중 {low}~{high}개, 평균 {counted}개가 드롭되었습니다. "
        "기댓값은 12 × {p} = {expected}입니다.",
    ),
    "average_counts_one": Text(
        en="1 mask dropped {low} of 12 units; expected are 12 × {p} = {expected}. Each unit is "
        "drawn by itself.",
        ko="마스크 1개에서 유닛 12개 중 {low}개가 드롭되었습니다. 기댓값은 12 × {p} = {expected}"
        "입니다. 유닛마다 따로 뽑기 때문입니다.",
    ),
    "gradient_some": Text(
        en="Units without a gradient in this batch, dropped in all its examples: {units}. That "
        "makes {count} of 12; the mean up to draw {draw} is {measured}, expected: {expected}.",
        ko="이 배치에서 기울기를 받지 못한 유닛: {units}. 모든 예제에서 드롭되었습니다. 12개 중 "
        "{count}개이며, {draw}번 뽑은 평균은 {measured}개, 기댓값은 {expected}개입니다.",
    ),
    "gradient_none": Text(
        en="Every unit was kept in some example, so every unit gets a gradient from this batch. "
        "Units without one: up to draw {draw} {measured} of 12 on average, expected: {expected}.",
        ko="모든 유닛이 적어도 한 예제에는 남아 이 배치에서 기울기를 받습니다. {draw}번 뽑은 "
        "평균으로는 12개 중 {measured}개가 받지 못했고, 기댓값은 {expected}개입니다.",
    ),
    "gradient_shared": Text(
        en="Wrong: with one mask for the batch, the gradient misses {count} of 12 units. A larger "
        "batch does not help; the mean up to draw {draw} is {measured}.",
        ko="잘못된 방식입니다. 마스크가 배치에 하나뿐이라 유닛 12개 중 {count}개가 기울기를 전혀 "
        "받지 못합니다. 배치를 키워도 마찬가지이며, {draw}번 뽑은 평균은 {measured}개입니다.",
    ),
    "gradient_inference": Text(
        en="Inference computes no gradient, and no unit is dropped. Switch to training.",
        ko="추론에서는 기울기를 계산하지 않고 유닛도 드롭되지 않습니다. 단계를 학습으로 바꿔 "
        "보십시오.",
    ),
    "maps_some": Text(
        en="Pixel by pixel, {share} % of the dropped pixels have a kept neighbour with nearly the "
        "same value: little is hidden. Whole maps hide all they show; dropped: {maps} of 8.",
        ko="픽셀마다 뽑으면 드롭된 픽셀의 {share} %는 값이 거의 같은 이웃이 남아 있어 가려지는 "
        "것이 별로 없습니다. 맵을 통째로 드롭하면 그 맵의 정보가 사라집니다. 8개 중 {maps}개가 "
        "드롭되었습니다.",
    ),
    "maps_inference": Text(
        en="Inference: neither pixels nor maps are dropped.",
        ko="추론에서는 픽셀도 맵도 드롭되지 않습니다.",
    ),
}
