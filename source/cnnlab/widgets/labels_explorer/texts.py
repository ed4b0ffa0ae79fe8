"""What the labels explorer says; its JavaScript holds no sentence of its own."""

from __future__ import annotations

from cnnlab.text import Text, language

NOT_RUNNING = Text(
    en="Run this cell to see how many labels a pretrained base saves.",
    ko="이 셀을 실행하면 사전 학습한 베이스가 레이블을 얼마나 줄여 주는지 볼 수 있습니다.",
)

_CONTROLS = {
    "title": Text(en="Labels explorer", ko="레이블 수 살펴보기"),
    "target": Text(en="target", ko="목표"),
    "target_digits": Text(en="MNIST digits", ko="MNIST 숫자"),
    "target_cifar10-12k": Text(en="CIFAR-10, grey", ko="CIFAR-10 흑백"),
    "source": Text(en="source", ko="원천"),
    "source_characters": Text(en="characters", ko="글자와 숫자"),
    "source_letters": Text(en="letters", ko="글자"),
    "source_photographs": Text(en="photographs", ko="사진"),
    "source_untrained": Text(en="untrained", ko="학습 안 함"),
    "labels": Text(en="labels", ko="레이블 수"),
    "mode": Text(en="arrow from", ko="화살표 시작"),
}

_LINES = {
    "scratch": Text(en="scratch", ko="처음부터"),
    "frozen": Text(en="frozen", ko="동결"),
    "fine_tuned": Text(en="fine-tuned", ko="미세 조정"),
    "random_frozen": Text(en="random, frozen", ko="무작위 동결"),
    "key_scratch": Text(
        en="scratch: every weight starts at random and is trained",
        ko="처음부터: 모든 가중치를 무작위에서 시작해 학습",
    ),
    "key_frozen": Text(
        en="frozen: a base trained on {source}, only the head is trained",
        ko="동결: 사전 학습한 베이스({source})는 그대로 두고 헤드만 학습",
    ),
    "key_fine_tuned": Text(
        en="fine-tuned: the base ({source}) is trained further",
        ko="미세 조정: 사전 학습한 베이스({source})도 이어서 학습",
    ),
    "key_random_frozen": Text(
        en="random, frozen: the control, a base of random weights",
        ko="무작위 동결: 대조군, 가중치가 무작위인 베이스를 그대로 둠",
    ),
    "key_interval": Text(en="mean and 95 % interval", ko="평균과 95 % 신뢰 구간"),
    "key_arrow": Text(
        en="to the same accuracy from scratch; on the axis, the 95 % interval of the number read",
        ko="처음부터 학습해 같은 정확도에 이르는 곳. 축 위의 막대는 읽은 수의 95 % 신뢰 구간",
    ),
    "key_verdicts": Text(
        en="better, worse than scratch, cannot tell",
        ko="처음부터보다 더 좋음, 더 나쁨, 알 수 없음",
    ),
}

_PICTURE = {
    "picture_pane": Text(en="Number of labels in the picture", ko="그림에서 레이블 수 고르기"),
    "picture_title": Text(
        en="Validation accuracy by number of labels", ko="레이블 수에 따른 검증 정확도"
    ),
    "picture_which": Text(en="{target}; source: {source}", ko="{target}, 원천: {source}"),
    "row_labels": Text(en="labels", ko="레이블 수"),
    "about": Text(en="about {count}", ko="약 {count}"),
    "more_than": Text(en="more than {count}", ko="{count} 초과"),
    "at_most": Text(en="at most {count}", ko="{count} 이하"),
    "keys_help": Text(
        en="Click a number of labels, or use the keys ← → in the picture.",
        ko="레이블 수를 클릭하거나, 그림에서 ← → 키를 쓰십시오.",
    ),
}

_SENTENCES = {
    "points": Text(en=" points", ko=" %p"),
    "with_labels": Text(en="With {labels} labels", ko="레이블 {labels}개"),
    "compared": Text(en="the reference", ko="비교 기준"),
    "difference": Text(en="{value}: {verdict}", ko="{value}: {verdict}"),
    "unmeasured": Text(en="not measured", ko="측정하지 않음"),
    "line_frozen": Text(en="the frozen base ({source})", ko="동결한 베이스(원천: {source})"),
    "line_fine_tuned": Text(
        en="the fine-tuned base ({source})", ko="미세 조정한 베이스(원천: {source})"
    ),
    "line_random_frozen": Text(en="the random, frozen base", ko="무작위 동결 베이스"),
    "to_reach": Text(
        en="To reach what {line} reaches with {labels} labels ({accuracy}), {scratch_needs}",
        ko="{line}의 정확도(레이블 {labels}개로 {accuracy})에 이르려면, 처음부터 학습할 때 "
        "{scratch_needs}",
    ),
    "needed": Text(
        en="scratch needs about {needed}{interval}.",
        ko="레이블이 약 {needed}개{interval} 필요합니다.",
    ),
    "needed_more": Text(
        en="scratch needs more than {most}{interval}: with {most} labels its mean is {scratch}.",
        ko="레이블이 {most}개보다 많이{interval} 필요합니다. {most}개일 때 평균은 {scratch}입니다.",
    ),
    "needed_fewest": Text(
        en="scratch needs at most {fewest}{interval}: with {fewest} labels its mean is {scratch}.",
        ko="레이블이 {fewest}개 이하{interval}면 됩니다. {fewest}개일 때 평균은 {scratch}입니다.",
    ),
    "needed_interval": Text(
        en=" (95 % interval: {low} to {high})", ko="(95 % 신뢰 구간: {low}~{high})"
    ),
    "needed_beyond": Text(en=" (95 % interval: {end})", ko="(95 % 신뢰 구간: {end})"),
    "nothing": Text(
        en="{line}: not measured with {labels} labels.",
        ko="{line}: 레이블 {labels}개로는 측정하지 않았습니다.",
    ),
    "against": Text(
        en="With {labels} labels, {line} − scratch: {value}: {verdict}",
        ko="레이블 {labels}개, {line} − 처음부터: {value}: {verdict}",
    ),
    "no_pairs": Text(
        en="There are too few runs with the same seeds to compare with scratch.",
        ko="같은 시드로 학습한 결과가 적어 처음부터 학습한 것과 비교할 수 없습니다.",
    ),
    "read": Text(
        en="The number is read between measured means, on the logarithmic axis, and never beyond "
        "them.",
        ko="이 수는 측정한 평균 사이를 로그 눈금에서 곧게 이어 읽은 값이며, 측정 범위 밖은 읽지 "
        "않습니다.",
    ),
    "comparisons": Text(
        en="Differences are paired by seed ({seeds} seeds). Comparisons shown: {comparisons}; "
        "cannot tell: {undecided}. Their intervals are widened so that all of them hold together "
        "at 95 %.",
        ko="차이는 같은 시드끼리 짝지었습니다(시드 {seeds}개). 그림의 비교: {comparisons}번, 그중 "
        "알 수 없음: {undecided}번. 모든 비교가 함께 95 %로 성립하도록 신뢰 구간을 넓혔습니다.",
    ),
    "higher": Text(en="better", ko="더 좋음"),
    "lower": Text(en="worse", ko="더 나쁨"),
    "cannot_tell": Text(en="cannot tell", ko="알 수 없음"),
}

_TABLE = {
    "table": Text(en="The numbers as a table", ko="표로 보기"),
    "head_line": Text(en="line", ko="선"),
    "head_labels": Text(en="labels", ko="레이블 수"),
    "head_accuracy": Text(en="accuracy", ko="정확도"),
    "head_difference": Text(en="− scratch", ko="− 처음부터"),
    "head_verdict": Text(en="verdict", ko="판정"),
    "head_needed": Text(en="scratch needs", ko="처음부터 학습할 때"),
}

TEXTS = _CONTROLS | _LINES | _PICTURE | _SENTENCES | _TABLE


def spoken_texts() -> dict[str, str]:
    """Return every sentence in the current language, and `language` itself, for the browser."""
    return {"language": language()} | {name: str(text) for name, text in TEXTS.items()}
