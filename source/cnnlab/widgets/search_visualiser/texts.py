"""What the visualiser says; its JavaScript holds no sentence of its own."""

from __future__ import annotations

from cnnlab.text import Text, language
from cnnlab.widgets.search_visualiser.sentences import SENTENCES

NOT_RUNNING = Text(
    en="Run this cell to watch four searches for hyperparameters, trial by trial.",
    ko="이 셀을 실행하면 하이퍼파라미터 탐색 네 가지를 시도마다 따라가 볼 수 있습니다.",
)

_CONTROLS = {
    "title": Text(en="Search visualiser", ko="탐색 들여다보기"),
    "method": Text(en="method", ko="방법"),
    "method_grid": Text(en="grid", ko="격자"),
    "method_random": Text(en="random", ko="무작위"),
    "method_bayesian": Text(en="Bayesian optimization", ko="베이지안 최적화"),
    "method_hyperband": Text(en="Hyperband", ko="Hyperband"),
    "method_own": Text(en="you", ko="직접"),
    "short_grid": Text(en="grid", ko="격자"),
    "short_random": Text(en="random", ko="무작위"),
    "short_bayesian": Text(en="Bayesian", ko="베이지안"),
    "short_hyperband": Text(en="Hyperband", ko="Hyperband"),
    "short_own": Text(en="you", ko="직접"),
    "letter_grid": Text(en="G", ko="격"),
    "letter_random": Text(en="R", ko="무"),
    "letter_bayesian": Text(en="B", ko="베"),
    "letter_hyperband": Text(en="H", ko="H"),
    "letter_own": Text(en="Y", ko="직"),
    "budget": Text(en="budget", ko="예산"),
    "trainings": Text(en="{count} trainings", ko="학습 {count}번"),
    "repetition": Text(en="repetition", ko="반복"),
    "view": Text(en="cells show", ko="칸에 보이는 것"),
    "view_known": Text(en="what the search knows", ko="탐색이 아는 것"),
    "view_measured": Text(en="what was measured", ko="측정한 값"),
    "view_mean": Text(en="the model's mean", ko="모델의 평균"),
    "view_deviation": Text(en="the model's deviation", ko="모델의 표준편차"),
    "view_improvement": Text(en="expected improvement", ko="기대 개선량"),
    "clear": Text(en="Start again", ko="처음부터"),
}

_AXES = {
    "axis_learning_rate": Text(en="learning rate", ko="학습률"),
    "axis_batch_size": Text(en="batch size", ko="배치 크기"),
    "axis_optimizer": Text(en="optimizer", ko="옵티마이저"),
    "axis_width": Text(en="filters", ko="필터"),
    "axis_dropout": Text(en="dropout", ko="드롭아웃"),
    "short_axis_batch_size": Text(en="batch", ko="배치"),
    "value_sgd": Text(en="SGD", ko="SGD"),
    "value_momentum": Text(en="momentum", ko="모멘텀"),
    "value_nesterov": Text(en="Nesterov", ko="네스테로프"),
    "value_rmsprop": Text(en="RMSprop", ko="RMSprop"),
    "value_adam": Text(en="Adam", ko="Adam"),
}

_PICTURES = {
    "map_title": Text(
        en="The space: a cell for each configuration", ko="공간: 칸 하나가 설정 하나"
    ),
    "map_pane": Text(en="Configuration looked at", ko="살펴볼 설정"),
    "curves_title": Text(en="Best so far, by epochs spent", ko="쓴 에포크에 따른 최고 기록"),
    "curves_pane": Text(
        en="Trial shown, in the picture of the best so far", ko="최고 기록 그림에서 보이는 시도"
    ),
    "accuracy": Text(en="accuracy (%), log axis of the error", ko="정확도(%), 오류율의 로그 눈금"),
    "epochs": Text(en="epochs", ko="에포크"),
    "bar_known": Text(en="accuracy (%) that the search saw", ko="탐색이 본 정확도(%)"),
    "bar_measured": Text(en="accuracy (%), mean of all seeds", ko="정확도(%), 모든 시드의 평균"),
    "bar_mean": Text(en="accuracy (%) that the model expects", ko="모델이 예상하는 정확도(%)"),
    "bar_deviation": Text(
        en="how far the error may be off, as a factor (one deviation)",
        ko="오류율이 벗어날 만한 배수(표준편차 하나)",
    ),
    "bar_improvement": Text(
        en="expected improvement, in logarithms of the error",
        ko="기대 개선량, 오류율의 로그로 잰 값",
    ),
    "key_trial": Text(en="a trial, with its number", ko="시도와 그 번호"),
    "key_sizes": Text(en="larger: trained for longer", ko="클수록 오래 학습"),
    "key_now": Text(en="this trial", ko="이번 시도"),
    "key_best": Text(en="best so far", ko="지금까지 최고"),
    "key_next": Text(en="highest expected improvement", ko="기대 개선량이 가장 큰 곳"),
    "key_star": Text(en="best of all, by all seeds", ko="모든 시드로 잰 최고"),
    "key_seen": Text(en="best so far, as the search saw it", ko="탐색이 본 최고 기록"),
    "key_judged": Text(
        en="the same choice with the other seeds", ko="같은 설정을 다른 시드로 잰 값"
    ),
    "key_answer": Text(en="a trial's answer", ko="시도 하나의 답"),
    "key_other": Text(en="the other methods, as they saw it", ko="다른 방법이 본 최고 기록"),
    "key_letters": Text(
        en="G: grid, R: random, B: Bayesian optimization, H: Hyperband, Y: you.",
        ko="격: 격자, 무: 무작위, 베: 베이지안 최적화, H: Hyperband, 직: 직접.",
    ),
    "help": Text(
        en="Point at a cell, or move through the cells with the arrow keys; Home returns to the "
        "trial.",
        ko="칸을 가리키거나 화살표 키로 칸을 옮겨 보십시오. Home을 누르면 이번 시도로 돌아옵니다.",
    ),
    "help_own": Text(
        en="Click a cell to try it, or move with the arrow keys and press Enter.",
        ko="칸을 클릭하면 시도합니다. 화살표 키로 옮겨 Enter를 눌러도 됩니다.",
    ),
    "help_curves": Text(
        en="Click, or use the keys ← →, to step through the trials.",
        ko="클릭하거나 ← → 키를 쓰면 시도를 하나씩 볼 수 있습니다.",
    ),
}

_PLAYBACK = {
    "step": Text(en="Trials shown", ko="보이는 시도 수"),
    "place": Text(en="trial {step} of {count}", ko="시도 {count}번 중 {step}번"),
    "first": Text(en="back to the start", ko="처음으로"),
    "back": Text(en="one trial back", ko="시도 하나 뒤로"),
    "forward": Text(en="one trial forward", ko="시도 하나 앞으로"),
    "play": Text(en="Play", ko="재생"),
    "pause": Text(en="Pause", ko="멈춤"),
    "speed": Text(en="speed", ko="속도"),
    "slow": Text(en="slow", ko="느리게"),
    "normal": Text(en="normal", ko="보통"),
    "fast": Text(en="fast", ko="빠르게"),
}

_TABLE = {
    "table": Text(en="The trials as a table", ko="시도를 표로 보기"),
    "head_trial": Text(en="trial", ko="시도"),
    "head_epochs": Text(en="epochs", ko="에포크"),
    "head_accuracy": Text(en="accuracy seen", ko="본 정확도"),
    "head_best": Text(en="best so far", ko="최고 기록"),
    "head_spent": Text(en="epochs spent", ko="쓴 에포크"),
}

TEXTS = _CONTROLS | _AXES | _PICTURES | _PLAYBACK | _TABLE | SENTENCES


def spoken_texts() -> dict[str, str]:
    """Return every sentence in the current language, and `language` itself, for the browser."""
    return {"language": language()} | {name: str(text) for name, text in TEXTS.items()}
