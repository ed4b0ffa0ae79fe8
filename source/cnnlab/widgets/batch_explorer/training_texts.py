"""What the explorer says about a training of the learner's own."""

from __future__ import annotations

from cnnlab.text import Text

TRAINING_TEXTS = {
    "train": Text(en="Train this setting now", ko="이 설정으로 지금 학습하기"),
    "stop": Text(en="Stop", ko="멈추기"),
    "estimate": Text(
        en="Batch {batch}, learning rate {rate}, {epochs}, a new seed: about {seconds} s, after a "
        "preparation of some seconds, the first time ten or more.",
        ko="배치 {batch}, 학습률 {rate}, {epochs}, 새 시드: 준비에 몇 초(처음에는 10초 이상), "
        "학습에 약 {seconds}초가 걸립니다.",
    ),
    "estimate_long": Text(
        en="Batch {batch}, learning rate {rate}, {epochs}, a new seed: about {seconds} s. It ends "
        "after {limit} s with what it has.",
        ko="배치 {batch}, 학습률 {rate}, {epochs}, 새 시드: 약 {seconds}초. {limit}초가 지나면 "
        "그때까지의 결과로 끝납니다.",
    ),
    "no_kernel": Text(
        en="This page has no kernel, so it cannot train. Run the notebook in JupyterLab.",
        ko="이 페이지에는 커널이 없어 학습할 수 없습니다. JupyterLab에서 노트북을 실행하십시오.",
    ),
    "no_answer": Text(
        en="The kernel has not answered yet. It may be busy, or it was restarted: then run this "
        "cell again.",
        ko="커널이 아직 답하지 않습니다. 다른 일을 하고 있거나 다시 시작되었습니다. 다시 "
        "시작했다면 이 셀을 다시 실행하십시오.",
    ),
    "preparing": Text(
        en="Batch {batch}: the network is being prepared.", ko="배치 {batch}: 신경망을 준비합니다."
    ),
    "running": Text(
        en="Batch {batch}: epoch {done} of {all}, {seconds} s",
        ko="배치 {batch}: 에포크 {done}/{all}, {seconds}초",
    ),
    "stopping": Text(en="It stops at the end of this epoch.", ko="이 에포크가 끝나면 멈춥니다."),
    "done": Text(
        en="Your run with seed {seed}: batch {batch}, {epochs}: validation accuracy {value}, "
        "{seconds} s, {before} s of them until the first epoch was over. One run has no interval.",
        ko="시드 {seed}로 직접 학습한 결과: 배치 {batch}, {epochs}: 검증 정확도 {value}, "
        "{seconds}초(첫 에포크가 끝날 때까지 {before}초). 한 번의 학습에는 신뢰 구간이 없습니다.",
    ),
    "stopped": Text(
        en="Stopped. Seed {seed}, batch {batch}, {epochs}: validation accuracy {value}, "
        "{seconds} s, {before} s of them until the first epoch was over. One run has no interval.",
        ko="멈추었습니다. 시드 {seed}, 배치 {batch}, {epochs}: 검증 정확도 {value}, {seconds}초(첫 "
        "에포크가 끝날 때까지 {before}초). 한 번의 학습에는 신뢰 구간이 없습니다.",
    ),
    "too_long": Text(
        en="The time was over. Seed {seed}, batch {batch}, {epochs}: validation accuracy {value}, "
        "{seconds} s, {before} s of them until the first epoch was over. One run has no interval.",
        ko="시간이 다 되었습니다. 시드 {seed}, 배치 {batch}, {epochs}: 검증 정확도 {value}, "
        "{seconds}초(첫 에포크가 끝날 때까지 {before}초). 한 번의 학습에는 신뢰 구간이 없습니다.",
    ),
    "progress": Text(en="Progress of the training", ko="학습 진행"),
}
