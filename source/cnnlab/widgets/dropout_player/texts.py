"""What the dropout player says; its JavaScript holds no sentence of its own."""

from __future__ import annotations

from cnnlab.text import Text, language
from cnnlab.widgets.dropout_player.verdicts import VERDICTS

NOT_RUNNING = Text(
    en="Run this cell to draw dropout masks.",
    ko="이 셀을 실행하면 드롭아웃 마스크를 뽑아 볼 수 있습니다.",
)

_CONTROLS = {
    "title": Text(en="Dropout player", ko="드롭아웃 마스크 재생기"),
    "slider_rate": Text(en="dropout rate p", ko="드롭아웃 비율 p"),
    "slider_batch_size": Text(en="batch size", ko="배치 크기"),
    "training": Text(en="phase", ko="단계"),
    "training_yes": Text(en="training", ko="학습"),
    "training_no": Text(en="inference", ko="추론"),
    "scaling": Text(en="scale by 1 ÷ (1 − p)", ko="1 ÷ (1 − p)배로 키우기"),
    "masks": Text(en="masks", ko="마스크"),
    "masks_own": Text(en="one per example", ko="예제마다 하나씩"),
    "masks_shared": Text(en="one for the batch (wrong)", ko="배치에 하나 (잘못)"),
    "reseed": Text(en="New draws", ko="새로 뽑기"),
    "views": Text(en="What is shown", ko="볼 것"),
    "view_units": Text(en="Units", ko="유닛"),
    "view_average": Text(en="Average", ko="평균"),
    "view_gradient": Text(en="Gradient", ko="기울기"),
    "view_maps": Text(en="Feature maps", ko="특성 맵"),
    "example": Text(en="example", ko="예제"),
    "unit": Text(en="unit", ko="유닛"),
    "step": Text(en="Draw shown", ko="보이는 뽑기"),
    "place": Text(en="draw {draw} of {draws}", ko="{draws}번 중 {draw}번째"),
    "first": Text(en="back to the first draw", ko="첫 번째 뽑기로"),
    "back": Text(en="one draw back", ko="한 번 뒤로"),
    "forward": Text(en="one draw forward", ko="한 번 앞으로"),
    "play": Text(en="Play", ko="재생"),
    "pause": Text(en="Pause", ko="멈춤"),
    "speed": Text(en="speed", ko="속도"),
    "slow": Text(en="slow", ko="느리게"),
    "normal": Text(en="normal", ko="보통"),
    "fast": Text(en="fast", ko="빠르게"),
}

_PICTURES = {
    "network_title": Text(en="Example {example} in its network", ko="예제 {example}의 신경망"),
    "network_spoken": Text(
        en="8 inputs, 12 units, 1 output. Kept units: {kept}. Dropped units: {dropped}.",
        ko="입력 8개, 유닛 12개, 출력 1개. 남은 유닛: {kept}. 드롭된 유닛: {dropped}.",
    ),
    "nothing": Text(en="none", ko="없음"),
    "inputs_head": Text(en="inputs", ko="입력"),
    "before_head": Text(en="activation", ko="활성값"),
    "after_head": Text(en="after dropout", ko="드롭아웃 뒤"),
    "output_head": Text(en="output", ko="출력"),
    "inference_head": Text(en="inference", ko="추론"),
    "masks_title": Text(en="The batch: {examples} masks", ko="배치의 마스크 {examples}개"),
    "masks_title_one": Text(en="The batch: 1 mask", ko="배치의 마스크 1개"),
    "masks_pane": Text(en="Example and unit shown", ko="보이는 예제와 유닛"),
    "out_head": Text(en="out", ko="드롭"),
    "cell_kept": Text(
        en="example {example}, unit {unit}: {before}, kept, becomes {after}",
        ko="예제 {example}, 유닛 {unit}: {before}, 남아서 {after}",
    ),
    "cell_dropped": Text(
        en="example {example}, unit {unit}: {before}, dropped, becomes 0",
        ko="예제 {example}, 유닛 {unit}: {before}, 드롭되어 0",
    ),
    "axis_draw": Text(en="draw", ko="뽑은 횟수"),
    "average_title": Text(en="Mean over the draws so far", ko="지금까지 뽑은 것의 평균"),
    "average_spoken": Text(
        en="Running means of unit {unit} and of the layer over {draw} draws, with their values "
        "at inference. The sentence below says what is seen.",
        ko="유닛 {unit}와 층의 누적 평균, {draw}번 뽑은 결과와 추론 때의 값. 무엇이 보이는지는 "
        "아래 문장에 나옵니다.",
    ),
    "key_kept": Text(en="kept", ko="남음"),
    "key_dropped": Text(en="dropped", ko="드롭됨"),
    "key_single": Text(en="one draw of unit {unit}", ko="유닛 {unit}, 한 번 뽑은 값"),
    "key_unit": Text(en="mean of unit {unit}", ko="유닛 {unit}의 평균"),
    "key_layer": Text(en="mean of the layer", ko="층의 평균"),
    "key_target": Text(en="at inference", ko="추론 때의 값"),
    "letter_unit": Text(en="U", ko="유"),
    "letter_layer": Text(en="L", ko="층"),
    "counts_title": Text(en="Dropped units per mask", ko="마스크 하나에서 드롭된 유닛 수"),
    "counts_spoken": Text(
        en="How often 0 to 12 units were dropped, beside the binomial distribution.",
        ko="유닛이 0개에서 12개까지 드롭된 횟수와 이항분포.",
    ),
    "axis_count": Text(en="dropped units of 12", ko="유닛 12개 중 드롭된 수"),
    "key_counts": Text(en="masks drawn so far", ko="지금까지 뽑은 마스크"),
    "key_binomial": Text(en="binomial (12, p)", ko="이항분포 (12, p)"),
    "gradient_title": Text(en="Which units get a gradient", ko="기울기를 받는 유닛"),
    "gradient_head": Text(en="kept in", ko="남은 수"),
    "gradient_spoken": Text(
        en="Masks of the batch. Units dropped in every example: {units}.",
        ko="배치의 마스크. 모든 예제에서 드롭된 유닛: {units}.",
    ),
    "silent_mark": Text(en="no gradient", ko="기울기 없음"),
    "share_title": Text(
        en="Share of units without a gradient", ko="기울기를 받지 못하는 유닛의 비율"
    ),
    "share_spoken": Text(
        en="The share against batch sizes 1 to 16: expected, and measured over {draw} draws.",
        ko="배치 크기 1에서 16까지의 비율: 기댓값, 그리고 {draw}번 뽑아 측정한 값.",
    ),
    "key_expected": Text(en="expected", ko="기댓값"),
    "key_measured": Text(en="measured over {draw} draws", ko="{draw}번 뽑아 측정"),
    "axis_batch": Text(en="batch size", ko="배치 크기"),
    "pixels_title": Text(en="Dropout: each pixel by itself", ko="Dropout: 픽셀마다 따로"),
    "maps_title": Text(en="SpatialDropout2D: whole maps", ko="SpatialDropout2D: 맵을 통째로"),
    "pixels_caption": Text(
        en="Dropped: {zeros} of {pixels} pixels ({share} %)",
        ko="픽셀 {pixels}개 중 {zeros}개가 드롭됨 ({share} %)",
    ),
    "maps_caption": Text(
        en="Dropped: {zeros} of {maps} maps ({share} %)",
        ko="맵 {maps}개 중 {zeros}개가 드롭됨 ({share} %)",
    ),
    "neighbours_caption": Text(
        en="Dropped pixels with a kept neighbour: {share}",
        ko="드롭된 픽셀 중 이웃이 남은 것: {share}",
    ),
}

_FORMULAS = {
    "formula_scaled": Text(
        en="after dropout = activation × mask ÷ (1 − p) = {h} × {m} ÷ (1 − {p}) = {value}",
        ko="드롭아웃 뒤 = 활성값 × 마스크 ÷ (1 − p) = {h} × {m} ÷ (1 − {p}) = {value}",
    ),
    "formula_plain": Text(
        en="after dropout = activation × mask = {h} × {m} = {value}",
        ko="드롭아웃 뒤 = 활성값 × 마스크 = {h} × {m} = {value}",
    ),
    "formula_inference": Text(
        en="at inference: after dropout = activation = {h}",
        ko="추론: 드롭아웃 뒤 = 활성값 = {h}",
    ),
    "formula_average": Text(
        en="on average = (1 − p) × kept + p × 0 = {q} × {kept} + {p} × 0 = {value}",
        ko="평균 = (1 − p) × 남은 값 + p × 0 = {q} × {kept} + {p} × 0 = {value}",
    ),
    "formula_own": Text(
        en="dropped in all {batch} examples = p × p × … = {p}{power} = {share}, of 12 units: "
        "{units}",
        ko="예제 {batch}개에서 모두 드롭될 확률 = p × p × … = {p}{power} = {share}, 유닛 12개 중 "
        "{units}개",
    ),
    "formula_one": Text(
        en="dropped in the only example = p = {share}, of 12 units: {units}",
        ko="하나뿐인 예제에서 드롭될 확률 = p = {share}, 유닛 12개 중 {units}개",
    ),
    "formula_shared": Text(
        en="dropped in all {batch} examples = p = {share}, whatever the batch size, of 12 units: "
        "{units}",
        ko="예제 {batch}개에서 모두 드롭될 확률 = p = {share}, 배치 크기와 상관없이, 유닛 12개 중 "
        "{units}개",
    ),
    "formula_maps": Text(
        en="all 4 neighbours dropped, too: pixel by pixel p⁴ = {p}⁴ = {share}, by whole maps 1",
        ko="이웃 4개도 모두 드롭될 확률: 픽셀마다 뽑으면 p⁴ = {p}⁴ = {share}, 맵을 통째로 뽑으면 1",
    ),
}


def every_text() -> dict[str, Text]:
    """Return every sentence by its name."""
    return _CONTROLS | _PICTURES | _FORMULAS | VERDICTS


def spoken_texts() -> dict[str, str]:
    """Return every sentence in the current language, and `language` itself, for the browser."""
    return {"language": language()} | {name: str(text) for name, text in every_text().items()}
