"""What the batch explorer says; its JavaScript holds no sentence of its own."""

from __future__ import annotations

from cnnlab.text import Text, language
from cnnlab.widgets.batch_explorer.training_texts import TRAINING_TEXTS

NOT_RUNNING = Text(
    en="Run this cell to explore the measured batch sizes.",
    ko="이 셀을 실행하면 측정한 배치 크기를 하나씩 살펴볼 수 있습니다.",
)

_CONTROLS = {
    "title": Text(en="Batch explorer", ko="배치 크기 살펴보기"),
    "batch_size": Text(en="batch size", ko="배치 크기"),
    "learning_rate": Text(en="learning rate", ko="학습률"),
    "budget": Text(en="What is equal", ko="무엇을 같게 할지"),
    "equal_epochs": Text(en="equal epochs", ko="에포크를 같게"),
    "equal_updates": Text(en="equal updates", ko="업데이트를 같게"),
    "epochs": Text(en="epochs", ko="에포크"),
    "updates": Text(en="updates", ko="업데이트"),
    "quantity": Text(en="show", ko="볼 값"),
    "validation_accuracy": Text(en="validation accuracy", ko="검증 정확도"),
    "validation_loss": Text(en="validation loss", ko="검증 손실"),
    "training_accuracy": Text(en="training accuracy", ko="훈련 정확도"),
    "gap": Text(en="training − validation accuracy", ko="훈련 정확도 − 검증 정확도"),
    "reference": Text(en="compare with batch", ko="비교 기준 배치"),
    "zoom": Text(en="zoom in", ko="확대"),
    "others": Text(en="other learning rates", ko="다른 학습률"),
}

_PICTURES = {
    "across_title": Text(en="{quantity} by batch size", ko="배치 크기별 {quantity}"),
    "across_rate": Text(en="learning rate {rate}", ko="학습률 {rate}"),
    "across_pane": Text(en="Batch size in the picture", ko="그림에서 배치 크기 고르기"),
    "curve_title": Text(en="Curves of batch {batch}", ko="배치 크기 {batch}의 곡선"),
    "curve_pane": Text(en="Budget in the picture", ko="그림에서 학습량 고르기"),
    "row_batch": Text(en="batch", ko="배치"),
    "row_verdict": Text(en="to R", ko="R 대비"),
    "accuracy_axis": Text(en="accuracy, %", ko="정확도, %"),
    "gap_axis": Text(en="points", ko="%p"),
    "loss_axis": Text(en="loss, nats", ko="손실, nat"),
    "key_mean": Text(en="mean, 95 % interval", ko="평균과 95 % 신뢰 구간"),
    "key_seed": Text(en="one seed", ko="시드 하나"),
    "key_others": Text(en="means at other learning rates", ko="다른 학습률의 평균"),
    "key_reference": Text(en="compared with, batch {reference}", ko="비교 기준, 배치 {reference}"),
    "key_verdicts": Text(en="higher, lower, cannot tell", ko="높음, 낮음, 알 수 없음"),
    "key_own": Text(en="your own run, one seed", ko="직접 학습한 결과, 시드 하나"),
    "key_training": Text(en="training", ko="훈련"),
    "key_validation": Text(en="validation", ko="검증"),
    "key_reference_curve": Text(en="validation, batch {reference}", ko="검증, 배치 {reference}"),
}

_SENTENCES = {
    "one_epoch": Text(en="1 epoch", ko="에포크 1회"),
    "many_epochs": Text(en="{count} epochs", ko="에포크 {count}회"),
    "one_update": Text(en="1 update", ko="업데이트 1회"),
    "many_updates": Text(en="{count} updates", ko="업데이트 {count}회"),
    "one_seed": Text(en="1 seed", ko="시드 1개"),
    "many_seeds": Text(en="{count} seeds", ko="시드 {count}개"),
    "points": Text(en=" points", ko=" %p"),
    "measured": Text(
        en="Batch {batch}, {epochs} = {updates}: {value} ({seeds})",
        ko="배치 {batch}, {epochs} = {updates}: {value} ({seeds})",
    ),
    "unmeasured": Text(
        en="Batch {batch} was not measured at this learning rate.",
        ko="배치 {batch}: 이 학습률에서는 측정하지 않았습니다.",
    ),
    "diverged": Text(
        en="Batch {batch}, {epochs} = {updates}: in {missing} of {seeds} the loss was no finite "
        "number, so there is no mean.",
        ko="배치 {batch}, {epochs} = {updates}: {seeds} 가운데 {missing}개에서 손실이 유한한 수가 "
        "아니어서 평균이 없습니다.",
    ),
    "difference": Text(
        en="Paired difference, batch {batch} − batch {reference}: {value}: {verdict}",
        ko="짝지은 차이, 배치 {batch} − 배치 {reference}: {value}: {verdict}",
    ),
    "higher": Text(en="higher", ko="높음"),
    "lower": Text(en="lower", ko="낮음"),
    "cannot_tell": Text(en="cannot tell", ko="알 수 없음"),
    "is_reference": Text(
        en="Batch {reference} is R, the one that the others are compared with.",
        ko="배치 {reference}: 다른 배치 크기를 비교하는 기준 R입니다.",
    ),
    "no_pairs": Text(
        en="There are too few runs with the same seeds to compare batch {batch} with batch "
        "{reference}.",
        ko="배치 {batch}, 배치 {reference}: 같은 시드로 학습한 결과가 적어 비교할 수 없습니다.",
    ),
    "comparisons": Text(
        en="Comparisons in this picture: {comparisons}. The intervals of the differences are "
        "widened so that all of them hold together at 95 %.",
        ko="이 그림의 비교 횟수: {comparisons}. 모든 비교가 함께 95 %로 성립하도록 차이의 신뢰 "
        "구간을 넓혔습니다.",
    ),
    "read_at": Text(
        en="Scores stand at ends of epochs: each batch size is read at its first one with "
        "{updates} or more.",
        ko="값은 에포크가 끝날 때 측정했습니다. 배치 크기마다 {updates} 이상이 되는 첫 에포크의 "
        "값을 봅니다.",
    ),
    "highest_rate": Text(
        en="Highest mean at this batch size and budget: {value}, learning rate {rate}.",
        ko="이 배치 크기와 학습량에서 가장 높은 평균: {value}, 학습률 {rate}.",
    ),
    "lowest_rate": Text(
        en="Lowest mean at this batch size and budget: {value}, learning rate {rate}.",
        ko="이 배치 크기와 학습량에서 가장 낮은 평균: {value}, 학습률 {rate}.",
    ),
    "table": Text(en="The numbers as a table", ko="표로 보기"),
    "mean": Text(en="mean", ko="평균"),
    "seeds": Text(en="seeds", ko="시드"),
    "to_reference": Text(en="difference to R", ko="R과의 차이"),
    "verdict": Text(en="verdict", ko="판정"),
}

TEXTS = _CONTROLS | _PICTURES | _SENTENCES | TRAINING_TEXTS


def spoken_texts() -> dict[str, str]:
    """Return every sentence in the current language, and `language` itself, for the browser."""
    return {"language": language()} | {name: str(text) for name, text in TEXTS.items()}
