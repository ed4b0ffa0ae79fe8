"""What the filter-budget explorer says; its JavaScript holds no sentence of its own."""

from __future__ import annotations

from cnnlab.text import Text, language

NOT_RUNNING = Text(
    en="Run this cell to weigh measured accuracy against parameters, MACs and seconds.",
    ko="이 셀을 실행하면 측정한 정확도를 파라미터 수, MAC 수, 시간과 견주어 볼 수 있습니다.",
)

_CONTROLS = {
    "title": Text(en="Filter-budget explorer", ko="필터 예산 살펴보기"),
    "dim_1": Text(en="dim_1, filters", ko="dim_1, 필터 수"),
    "dim_2": Text(en="dim_2, filters", ko="dim_2, 필터 수"),
    "dropout": Text(en="dropout rate", ko="드롭아웃 비율"),
    "batch_size": Text(en="batch size", ko="배치 크기"),
    "cost": Text(en="Cost", ko="비용"),
    "cost_parameters": Text(en="parameters", ko="파라미터"),
    "cost_macs": Text(en="MACs", ko="MAC"),
    "cost_seconds": Text(en="seconds", ko="시간"),
    "budget": Text(en="budget", ko="예산"),
    "no_limit": Text(en="no limit", ko="상한 없음"),
    "all": Text(en="all dropout rates and batch sizes", ko="모든 드롭아웃 비율과 배치 크기"),
    "zoom": Text(en="zoom in", ko="확대"),
}

_PICTURE = {
    "picture_pane": Text(en="Setting in the picture", ko="그림에서 설정 고르기"),
    "picture_title": Text(en="Validation accuracy by cost", ko="비용별 검증 정확도"),
    "picture_slice": Text(
        en="dropout {dropout}, batch {batch}", ko="드롭아웃 {dropout}, 배치 {batch}"
    ),
    "picture_all": Text(en="all {count} settings", ko="설정 {count}개 전체"),
    "accuracy_axis": Text(en="validation accuracy, %", ko="검증 정확도, %"),
    "axis_parameters": Text(en="parameters of the network", ko="신경망의 파라미터 수"),
    "axis_macs": Text(
        en="multiply-accumulates (MACs) of one image",
        ko="이미지 한 장의 곱셈 누산 연산(MAC) 수",
    ),
    "axis_seconds": Text(
        en="seconds of the fastest training, on the machine that measured",
        ko="가장 빨랐던 학습의 시간(초), 측정한 컴퓨터 기준",
    ),
    "key_setting": Text(en="one setting, mean over seeds", ko="설정 하나, 시드 평균"),
    "key_front": Text(en="Pareto front, dim_1×dim_2", ko="파레토 경계, dim_1×dim_2"),
    "key_chosen": Text(en="chosen, 95 % interval", ko="고른 설정, 95 % 신뢰 구간"),
    "key_best": Text(en="highest mean", ko="가장 높은 평균"),
    "key_best_within": Text(en="highest mean within the budget", ko="예산 안에서 가장 높은 평균"),
    "key_dim_1": Text(en="other dim_1, all else equal", ko="dim_1만 바꾼 설정"),
    "key_dim_2": Text(en="other dim_2, all else equal", ko="dim_2만 바꾼 설정"),
    "key_dear": Text(en="over the budget", ko="예산 초과"),
    "keys_help": Text(
        en="Click a point, or use the keys: ← → go by cost, Page Up and Page Down along the front.",
        ko="점을 클릭하거나 키를 쓰십시오. ← →: 비용 순서, Page Up·Page Down: 파레토 경계를 따라.",
    ),
}

_READOUT = {
    "chosen": Text(en="Chosen setting", ko="고른 설정"),
    "accuracy": Text(en="validation accuracy", ko="검증 정확도"),
    "gap": Text(en="training − validation", ko="훈련 − 검증 정확도"),
    "parameters": Text(en="parameters", ko="파라미터"),
    "macs": Text(en="MACs of one image", ko="이미지 한 장의 MAC"),
    "seconds": Text(en="seconds of one training", ko="학습 한 번의 시간(초)"),
    "machine": Text(
        en="The updates of {epochs} epochs over {images} images; the fastest of the seeds, on one "
        "core of the machine that measured.",
        ko="이미지 {images}장, 에포크 {epochs}회의 업데이트에 걸린 시간입니다. 측정한 컴퓨터의 "
        "코어 하나에서 가장 빨랐던 시드의 값입니다.",
    ),
}

_SENTENCES = {
    "one_seed": Text(en="1 seed", ko="시드 1개"),
    "many_seeds": Text(en="{count} seeds", ko="시드 {count}개"),
    "points": Text(en=" points", ko=" %p"),
    "place": Text(
        en="dim_1 = {dim_1}, dim_2 = {dim_2}, dropout {dropout}, batch {batch}",
        ko="dim_1 = {dim_1}, dim_2 = {dim_2}, 드롭아웃 {dropout}, 배치 {batch}",
    ),
    "amount_parameters": Text(en="{count} parameters", ko="파라미터 {count}개"),
    "amount_macs": Text(en="{count} MACs", ko="MAC {count}회"),
    "amount_seconds": Text(en="{count} s", ko="{count}초"),
    "measured": Text(
        en="{place}: validation accuracy {accuracy} ({seeds}) at {amount}",
        ko="{place}: 검증 정확도 {accuracy} ({seeds}), 비용 {amount}",
    ),
    "unmeasured": Text(en="{place}: not measured.", ko="{place}: 측정하지 않았습니다."),
    "on_front": Text(
        en="On the Pareto front: of the settings shown, none as cheap has a higher mean, and none "
        "as good is cheaper.",
        ko="파레토 경계에 있습니다. 그림의 설정 가운데 비용이 같거나 낮으면서 평균이 더 높은 "
        "설정도, 평균이 같거나 높으면서 비용이 더 낮은 설정도 없습니다.",
    ),
    "off_front": Text(
        en="Not on the Pareto front: {place} has {accuracy} at {amount}.",
        ko="파레토 경계에 있지 않습니다. {place}: {accuracy}, 비용 {amount}.",
    ),
    "short_on": Text(en="on the Pareto front", ko="파레토 경계에 있음"),
    "short_over": Text(en="over the budget", ko="예산 초과"),
    "best": Text(
        en="B, the highest mean shown: {place}: {accuracy} at {amount}",
        ko="B, 그림에서 가장 높은 평균: {place}: {accuracy}, 비용 {amount}",
    ),
    "best_within": Text(
        en="B, the highest mean within the budget of {limit}: {place}: {accuracy} at {amount}",
        ko="B, 예산({limit}) 안에서 가장 높은 평균: {place}: {accuracy}, 비용 {amount}",
    ),
    "nothing_within": Text(
        en="No setting shown costs {limit} or less.",
        ko="그림에 비용이 {limit} 이하인 설정이 없습니다.",
    ),
    "over": Text(
        en="The chosen setting is over the budget: {amount}, limit {limit}.",
        ko="고른 설정은 예산을 넘습니다: 비용 {amount}, 상한 {limit}.",
    ),
    "is_best": Text(
        en="The chosen setting is B, the one that the others are compared with.",
        ko="고른 설정이 B입니다. 다른 설정을 B와 비교합니다.",
    ),
    "difference": Text(
        en="Paired difference, chosen − B: {value}: {verdict}",
        ko="짝지은 차이, 고른 설정 − B: {value}: {verdict}",
    ),
    "no_pairs": Text(
        en="There are too few runs with the same seeds to compare with B.",
        ko="같은 시드로 학습한 결과가 적어 B와 비교할 수 없습니다.",
    ),
    "higher": Text(en="higher", ko="높음"),
    "lower": Text(en="lower", ko="낮음"),
    "cannot_tell": Text(en="cannot tell", ko="알 수 없음"),
    "comparisons": Text(
        en="Comparisons with B: {comparisons}; cannot tell: {undecided}. The intervals are widened "
        "so that all of them hold together at 95 %.",
        ko="B와 비교한 횟수: {comparisons}, 그중 알 수 없음: {undecided}. 모든 비교가 함께 95 %로 "
        "성립하도록 신뢰 구간을 넓혔습니다.",
    ),
    "luck": Text(
        en="The highest of many means is partly luck: with new seeds, expect it to be lower.",
        ko="여러 평균 가운데 가장 높은 값에는 운도 섞여 있습니다. 새 시드로 다시 학습하면 더 낮게 "
        "나오기 쉽습니다.",
    ),
}

_TABLE = {
    "table": Text(en="The numbers as a table", ko="표로 보기"),
    "head_dropout": Text(en="dropout", ko="드롭아웃"),
    "head_batch": Text(en="batch", ko="배치"),
    "head_seconds": Text(en="seconds", ko="시간(초)"),
    "head_accuracy": Text(en="accuracy", ko="정확도"),
    "head_gap": Text(en="gap", ko="훈련 − 검증"),
    "head_front": Text(en="front", ko="파레토 경계"),
    "head_to_best": Text(en="difference to B", ko="B와의 차이"),
    "head_verdict": Text(en="verdict", ko="판정"),
    "yes": Text(en="yes", ko="예"),
}

TEXTS = _CONTROLS | _PICTURE | _READOUT | _SENTENCES | _TABLE


def spoken_texts() -> dict[str, str]:
    """Return every sentence in the current language, and `language` itself, for the browser."""
    return {"language": language()} | {name: str(text) for name, text in TEXTS.items()}
