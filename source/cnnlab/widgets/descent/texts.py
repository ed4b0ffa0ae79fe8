"""What the descent says; its JavaScript holds no sentence of its own."""

from __future__ import annotations

from cnnlab.text import Text, language
from cnnlab.widgets.descent.verdicts import VERDICTS

NOT_RUNNING = Text(
    en="Run this cell to walk down the loss landscape.",
    ko="이 셀을 실행하면 손실 지형을 한 스텝씩 내려가 볼 수 있습니다.",
)

OPTIMIZER_NAMES = {
    "sgd": Text(en="SGD", ko="SGD"),
    "momentum": Text(en="Momentum", ko="모멘텀"),
    "nesterov": Text(en="Nesterov", ko="네스테로프"),
    "rmsprop": Text(en="RMSprop", ko="RMSprop"),
    "adam": Text(en="Adam", ko="Adam"),
}

_TEXTS = {
    "title": Text(en="Descent on a loss landscape", ko="손실 지형 내려가기"),
    "landscape": Text(en="landscape", ko="지형"),
    "bowl": Text(en="round bowl", ko="둥근 그릇"),
    "valley": Text(en="narrow valley", ko="좁은 골짜기"),
    "diagonal": Text(en="narrow valley, turned", ko="비스듬한 골짜기"),
    "curved": Text(en="curved valley", ko="굽은 골짜기"),
    "minima": Text(en="two minima", ko="최소점 두 개"),
    "optimizer": Text(en="optimizer", ko="옵티마이저"),
    "slider_learning_rate": Text(en="learning rate", ko="학습률"),
    "slider_momentum": Text(en="momentum β", ko="모멘텀 β"),
    "slider_noise": Text(en="gradient noise", ko="기울기 잡음"),
    "slider_steps": Text(en="steps", ko="스텝 수"),
    "race": Text(en="race: all optimizers", ko="경주: 모든 옵티마이저"),
    "rates": Text(en="learning rates", ko="학습률"),
    "rates_same": Text(en="the same for all", ko="모두 같게"),
    "rates_best": Text(en="each its own best", ko="각자 가장 좋은 값"),
    "reseed": Text(en="New noise", ko="새 잡음"),
    "first_weight": Text(en="start w₁", ko="출발점 w₁"),
    "second_weight": Text(en="w₂", ko="w₂"),
    "landscape_title": Text(
        en="Loss over two weights: w₁ across, w₂ up", ko="두 가중치의 손실: 가로 w₁, 세로 w₂"
    ),
    "chart_title": Text(en="Loss after each step, log axis", ko="스텝마다의 손실, 로그 축"),
    "chart_spoken": Text(
        en="Loss against step on a log axis. The sentence below says what happened.",
        ko="스텝에 따른 손실, 로그 축. 무슨 일이 있었는지는 아래 문장에 나옵니다.",
    ),
    "step_axis": Text(en="step", ko="스텝"),
    "goal": Text(en="goal 0.001", ko="목표 0.001"),
    "start_pane": Text(en="Start of the descent", ko="출발점"),
    "start_spoken": Text(
        en="start at w₁ {first}, w₂ {second}, loss {loss}",
        ko="출발점 w₁ {first}, w₂ {second}, 손실 {loss}",
    ),
    "nothing": Text(en="nothing", ko="빈칸"),
    "refused": Text(
        en="Received “{received}”. Expected a number from {low} to {high}. "
        "Try one inside the picture. The start keeps {kept}.",
        ko="입력한 값은 “{received}”입니다. {low}부터 {high}까지의 수가 필요합니다. "
        "그림 안의 값을 입력해 보십시오. 출발점은 {kept} 그대로입니다.",
    ),
    "step": Text(en="Step shown", ko="보이는 스텝"),
    "place": Text(en="step {step} of {steps}", ko="{steps}스텝 중 {step}"),
    "first": Text(en="back to the start", ko="출발점으로"),
    "back": Text(en="one step back", ko="한 스텝 뒤로"),
    "forward": Text(en="one step forward", ko="한 스텝 앞으로"),
    "play": Text(en="Play", ko="재생"),
    "pause": Text(en="Pause", ko="멈춤"),
    "speed": Text(en="speed", ko="속도"),
    "slow": Text(en="slow", ko="느리게"),
    "normal": Text(en="normal", ko="보통"),
    "fast": Text(en="fast", ko="빠르게"),
    "loss_head": Text(en="loss at step {step}", ko="{step}스텝의 손실"),
    "goal_head": Text(en="at 0.001 from step", ko="0.001에 닿은 스텝"),
    "diverged_short": Text(en="diverged at {step}", ko="{step}스텝에서 발산"),
    "formula_sgd": Text(en="2 ÷ {curvature}", ko="2 ÷ {curvature}"),
    "formula_momentum": Text(en="2 (1 + β) ÷ {curvature}", ko="2 (1 + β) ÷ {curvature}"),
    "formula_nesterov": Text(
        en="2 (1 + β) ÷ (1 + 2β) ÷ {curvature}", ko="2 (1 + β) ÷ (1 + 2β) ÷ {curvature}"
    ),
    "direction_first": Text(en="w₁", ko="w₁"),
    "direction_second": Text(en="w₂", ko="w₂"),
    "direction_along": Text(en="along the valley", ko="골짜기를 따라"),
    "direction_across": Text(en="across the valley", ko="골짜기를 가로질러"),
    "limit_round": Text(
        en="{name} diverges above {limit} = {formula}: the curvature is {curvature} in every "
        "direction.",
        ko="{name}: 학습률이 {limit} = {formula}보다 크면 발산합니다. 곡률은 어느 방향으로나 "
        "{curvature}입니다.",
    ),
    "limit_valley": Text(
        en="{name} diverges above {limit} = {formula}, the limit of the steep direction "
        "({direction}, curvature {curvature}). In the flat one ({other}, curvature {low}) it is "
        "{flat}.",
        ko="{name}: 학습률이 {limit} = {formula}보다 크면 발산합니다. 가파른 방향({direction}, "
        "곡률 {curvature})의 한계입니다. 완만한 방향({other}, 곡률 {low})의 한계는 {flat}입니다.",
    ),
    "limit_local": Text(
        en="The curvature changes from place to place. At the deepest minimum it is {curvature}: "
        "above {limit} = {formula} {name} cannot settle there.",
        ko="{name}: 곡률이 곳에 따라 다릅니다. 가장 깊은 최소점에서는 {curvature}이므로 학습률이 "
        "{limit} = {formula}보다 크면 그곳에 머물 수 없습니다.",
    ),
    "limit_none": Text(
        en="No such limit: however steep the landscape, a step moves a weight by at most about "
        "3 learning rates.",
        ko="이런 한계가 없습니다. 지형이 아무리 가팔라도 한 스텝에 가중치가 움직이는 거리는 "
        "학습률의 3배 정도를 넘지 않습니다.",
    ),
}


def every_text() -> dict[str, Text]:
    """Return every sentence by its name."""
    return _TEXTS | OPTIMIZER_NAMES | VERDICTS


def spoken_texts() -> dict[str, str]:
    """Return every sentence in the current language, and `language` itself, for the browser."""
    return {"language": language()} | {name: str(text) for name, text in every_text().items()}
