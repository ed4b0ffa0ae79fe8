"""Training and validation after each epoch: one run, or the measured ones with noisy labels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cnnlab.figures.chart_sheet import CHART_STYLE
from cnnlab.figures.epochs import Curve, Learning, learning_rows
from cnnlab.figures.numbers import number
from cnnlab.figures.page import Figure
from cnnlab.text import Text, joined
from cnnlab.train import Run, measured

_SHARE = Text(en="{share} % of the labels wrong", ko="레이블의 {share} %가 틀림")
_CLEAN = Text(en="all labels right", ko="레이블이 모두 맞음")
_BEST = Text(
    en="epoch {epoch} ({share} % wrong labels)", ko="에포크 {epoch}(틀린 레이블 {share} %)"
)
_MEASURED = Text(
    en="Means of {seeds} seeds, {images} training images; the bands are 95 % intervals. Training "
    "values are on the labels trained on, wrong ones included. Mean validation loss is lowest "
    "after {best}.",
    ko="훈련 이미지 {images}장, 시드 {seeds}개의 평균이며 띠는 95 % 구간입니다. 훈련 값은 틀린 "
    "레이블까지 포함하여 학습에 쓴 레이블로 계산했습니다. 평균 검증 손실이 가장 낮은 때: {best}.",
)
_ONE_RUN = Text(
    en="One run, seed {seed}, {updates} updates: one run shows no spread. Validation loss is "
    "lowest after epoch {best}; at the end {accuracy} % of the validation images are right.",
    ko="시드 {seed}, 업데이트 {updates}번의 실행 하나이므로 값이 얼마나 흩어지는지는 보이지 "
    "않습니다. 검증 손실은 에포크 {best} 뒤에 가장 낮고, 마지막에는 검증 이미지의 {accuracy} %를 "
    "맞힙니다.",
)


def epoch_curves(noisy_labels: float | Sequence[float] = 0.0) -> Figure:
    """Return a figure of measured accuracy and loss after each epoch, a column for each share.

    noisy_labels: share of the labels that are wrong, or up to three of them side by side.
    Raises ValueError for a share that was not measured.
    """
    shares = list(noisy_labels) if isinstance(noisy_labels, Sequence) else [noisy_labels]
    columns = [_measured(share, titled=len(shares) > 1) for share in shares]
    best = [
        _BEST.format(share=number(100 * share), epoch=one.best_epoch)
        for share, one in zip(shares, columns, strict=True)
    ]
    runs = measured("hyperparameters/epochs", noisy_labels=shares[0])
    caption = _MEASURED.format(
        seeds=len(runs), images=number(runs[0].setting.images), best=joined(best)
    )
    return Figure(rows=learning_rows(columns), caption=caption, sheet=CHART_STYLE)


def run_curves(run: Run) -> Figure:
    """Return a figure of one run's accuracy and loss after each epoch."""
    scores = (run.training, run.validation)
    training, validation = (Curve.of([[100 * s.accuracy for s in of]]) for of in scores)
    learning = Learning(
        accuracy=(training, validation),
        loss=(
            Curve.of([[score.loss for score in run.training]]),
            Curve.of([[score.loss for score in run.validation]]),
        ),
    )
    caption = _ONE_RUN.format(
        seed=run.seed,
        updates=number(run.setting.updates),
        best=learning.best_epoch,
        accuracy=f"{100 * run.accuracy:.1f}",
    )
    return Figure(rows=learning_rows([learning]), caption=caption, sheet=CHART_STYLE)


def _measured(share: float, *, titled: bool) -> Learning:
    runs = measured("hyperparameters/epochs", noisy_labels=share)
    if not runs:
        known = np.unique([run.setting.noisy_labels for run in measured("hyperparameters/epochs")])
        listed = ", ".join(f"{one:g}" for one in known)
        raise ValueError(
            f"Received noisy_labels={share:g}. Expected a measured share: {listed}. "
            "Try one of them."
        )
    return Learning(
        accuracy=(
            Curve.of([run.training_accuracy for run in runs]),
            Curve.of([run.validation_accuracy for run in runs]),
        ),
        loss=(
            Curve.of([run.training_loss for run in runs]),
            Curve.of([run.validation_loss for run in runs]),
        ),
        title=_title(share) if titled else None,
    )


def _title(share: float) -> Text:
    return _SHARE.format(share=number(100 * share)) if share else _CLEAN
