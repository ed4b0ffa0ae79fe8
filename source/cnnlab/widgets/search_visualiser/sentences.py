"""The sentences below the pictures: what a method does, what a trial was, what is best so far."""

from cnnlab.text import Text

_PLANS = {
    "no_trial": Text(en="No trial yet", ko="아직 시도하지 않음"),
    "plan_grid": Text(
        en="A grid was laid out before the first trial, with so many values of each "
        "hyperparameter: {listed}. Its {count} combinations are tried in a random order, each with "
        "all {full} epochs.",
        ko="첫 시도 전에 격자를 정해 두었습니다. 하이퍼파라미터마다 쓴 값의 수: {listed}. 조합 "
        "{count}개를 무작위 순서로, 저마다 {full}에포크를 다 학습합니다.",
    ),
    "plan_random": Text(
        en="Every trial draws all hyperparameters at random and trains for all {full} epochs. No "
        "answer changes what is tried next.",
        ko="시도마다 모든 하이퍼파라미터를 무작위로 뽑아 {full}에포크를 다 학습합니다. 어떤 답이 "
        "나와도 다음 시도는 달라지지 않습니다.",
    ),
    "plan_bayesian": Text(
        en="The first {first} trials are random. Then a model is fitted to all answers before each "
        "trial, and the configuration with the highest expected improvement is tried, for all "
        "{full} epochs.",
        ko="처음 {first}번은 무작위로 시도합니다. 그다음부터는 시도하기 전마다 모든 답에 모델을 "
        "맞추고, 기대 개선량이 가장 큰 설정을 {full}에포크 동안 학습합니다.",
    ),
    "plan_hyperband": Text(
        en="Many configurations get a few epochs; the best third of them goes on for three times "
        "as long. Each of the {brackets} brackets begins with fewer configurations and more "
        "epochs, up to {full}.",
        ko="설정 여러 개를 몇 에포크만 학습하고, 상위 3분의 1만 세 배까지 이어서 "
        "학습합니다. 브래킷은 {brackets}개이며, 뒤의 브래킷일수록 더 적은 설정을 더 오래(최대 "
        "{full}에포크) 학습하며 시작합니다.",
    ),
    "plan_own": Text(
        en="Your turn: choose a cell of the map. The budget pays {budget} trials with all {full} "
        "epochs each; then compare yourself with the other methods.",
        ko="직접 해 볼 차례입니다. 공간에서 칸을 고르십시오. 예산으로 {full}에포크짜리 시도를 "
        "{budget}번 할 수 있습니다. 그런 다음 다른 방법과 비교해 보십시오.",
    ),
}

_REASONS = {
    "trial": Text(
        en="Trial {number} of {count}: {why}", ko="시도 {count}번 중 {number}번째: {why}"
    ),
    "why_grid": Text(en="the next combination of the grid", ko="격자의 다음 조합"),
    "why_random": Text(en="drawn at random", ko="무작위로 뽑음"),
    "why_own": Text(en="your choice", ko="직접 고름"),
    "why_first": Text(
        en="one of the {first} random ones at the beginning", ko="처음 {first}번은 무작위로 뽑음"
    ),
    "why_model": Text(
        en="the highest expected improvement. The model expected an error of {mean} (one "
        "deviation: {low} to {high}); it was {error}",
        ko="기대 개선량이 가장 큼. 모델이 예상한 오류율 {mean}(표준편차 하나: {low}~{high}), 실제 "
        "{error}",
    ),
    "why_begin": Text(
        en="bracket {bracket} of {brackets} begins: {count} configurations, {epochs} each",
        ko="브래킷 {brackets}개 중 {bracket}번째, 설정 {count}개를 {epochs}씩 학습하며 시작",
    ),
    "why_on": Text(
        en="bracket {bracket} of {brackets}, rung {round}: the best go on to {epochs} ({count} of "
        "{before})",
        ko="브래킷 {brackets}개 중 {bracket}번째, {round}단계: 상위 설정을 {epochs}까지 이어서 "
        "학습({before}개 중 {count}개)",
    ),
}

_ANSWERS = {
    "one_epoch": Text(en="1 epoch", ko="1에포크"),
    "many_epochs": Text(en="{count} epochs", ko="{count}에포크"),
    "answer": Text(
        en="{configuration}: {seen} after {epochs}.", ko="{configuration}: {epochs} 뒤 {seen}."
    ),
    "resumed": Text(
        en="It was begun before and goes on; new: {paid}.",
        ko="앞에서 시작한 학습을 이어서 합니다. 새로 쓴 것: {paid}.",
    ),
    "known_already": Text(
        en="It was trained that far already, and costs nothing.",
        ko="이미 그만큼 학습했으므로 비용이 들지 않습니다.",
    ),
    "best": Text(
        en="Best after {step} of {count} trials: number {number}, {seen} as the search saw it, "
        "{judged} with the other seeds.",
        ko="시도 {count}번 중 {step}번 뒤의 최고 기록: {number}번, 탐색이 본 값 {seen}, 다른 "
        "시드로 잰 값 {judged}.",
    ),
    "end": Text(
        en="The search has ended: {configurations} configurations tried, {whole} of them with all "
        "{full} epochs; epochs left: {left}.",
        ko="탐색이 끝났습니다. 시도한 설정 {configurations}개, 그중 {full}에포크를 다 학습한 설정 "
        "{whole}개, 남은 에포크 {left}.",
    ),
    "own_left": Text(
        en="Your budget pays for more trials: {left}.", ko="예산으로 더 할 수 있는 시도: {left}번."
    ),
}

_CELLS = {
    "cell_tried": Text(
        en="trial {number}: {seen} after {epochs}", ko="{number}번 시도: {epochs} 뒤 {seen}"
    ),
    "cell_untried": Text(en="not tried", ko="시도하지 않음"),
    "cell_measured": Text(
        en="mean of {seeds} seeds at the end: {truth}",
        ko="끝까지 학습한 시드 {seeds}개의 평균: {truth}",
    ),
    "cell_model": Text(
        en="model: error {mean} ({low} to {high}), expected improvement {improvement}",
        ko="모델: 오류율 {mean}({low}~{high}), 기대 개선량 {improvement}",
    ),
    "cell_model_tried": Text(
        en="model: error {mean} ({low} to {high})", ko="모델: 오류율 {mean}({low}~{high})"
    ),
}

SENTENCES = _PLANS | _REASONS | _ANSWERS | _CELLS
