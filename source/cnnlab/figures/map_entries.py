"""What stands on the map of hyperparameters: category by category, range, partners, lesson."""

from __future__ import annotations

from dataclasses import dataclass

from cnnlab.text import Text


@dataclass(frozen=True)
class Entry:
    """One hyperparameter.

    Attributes:
        values: where searches usually begin.
        partners: what its best value depends on.
        lessons: the names of the lessons that treat it.
    """

    name: Text
    values: Text
    partners: Text
    lessons: tuple[str, ...]


@dataclass(frozen=True)
class Category:
    """A field of the map."""

    name: Text
    entries: tuple[Entry, ...]


TRAINING = Category(
    Text(en="Training", ko="학습"),
    (
        Entry(
            Text(en="number of epochs", ko="에포크 수"),
            Text(en="1 to 100", ko="1~100"),
            Text(
                en="batch size (together they make the updates), schedule, early stopping",
                ko="배치 크기(둘이 함께 업데이트 수를 정함), 스케줄, 조기 종료",
            ),
            ("hyperparameters", "dropout-and-batch-size"),
        ),
        Entry(
            Text(en="batch size", ko="배치 크기"),
            Text(en="16 to 512, as memory allows", ko="16~512, 메모리가 허용하는 만큼"),
            Text(
                en="learning rate, number of epochs, batch normalization",
                ko="학습률, 에포크 수, 배치 정규화",
            ),
            ("hyperparameters", "dropout-and-batch-size"),
        ),
        Entry(
            Text(en="schedule: learning-rate decay, warm-up", ko="스케줄: 학습률 감쇠, 워밍업"),
            Text(
                en="constant, step, exponential, cosine; warm-up 0 to 10 % of the updates",
                ko="상수, 계단, 지수, 코사인. 워밍업은 업데이트의 0~10 %",
            ),
            Text(en="highest learning rate, number of updates", ko="최고 학습률, 업데이트 수"),
            ("hyperparameters",),
        ),
    ),
)
OPTIMIZATION = Category(
    Text(en="Optimization", ko="최적화"),
    (
        Entry(
            Text(en="learning rate", ko="학습률"),
            Text(
                en="Adam 0.0001 to 0.01, SGD 0.01 to 1; search on a logarithmic scale",
                ko="Adam 0.0001~0.01, SGD 0.01~1. 로그 눈금에서 탐색",
            ),
            Text(
                en="optimizer, momentum, batch size, schedule, batch normalization",
                ko="옵티마이저, 모멘텀, 배치 크기, 스케줄, 배치 정규화",
            ),
            ("hyperparameters", "hyperparameter-search"),
        ),
        Entry(
            Text(en="optimizer", ko="옵티마이저"),
            Text(
                en="SGD with momentum, RMSprop, Adam, AdamW",
                ko="모멘텀을 쓰는 SGD, RMSprop, Adam, AdamW",
            ),
            Text(
                en="learning rate (each has its own range), weight decay",
                ko="학습률(알고리즘마다 범위가 다름), 가중치 감쇠",
            ),
            ("hyperparameters",),
        ),
        Entry(
            Text(en="momentum", ko="모멘텀"),
            Text(en="0.9 to 0.99", ko="0.9~0.99"),
            Text(
                en="learning rate: the step grows like 1 / (1 − momentum)",
                ko="학습률: 스텝이 1 / (1 − 모멘텀)에 비례하여 커짐",
            ),
            ("hyperparameters",),
        ),
    ),
)
REGULARIZATION = Category(
    Text(en="Regularization", ko="규제"),
    (
        Entry(
            Text(en="dropout rate", ko="드롭아웃 비율"),
            Text(en="0 to 0.5", ko="0~0.5"),
            Text(
                en="width, amount of data, number of epochs", ko="층의 너비, 데이터의 양, 에포크 수"
            ),
            ("dropout-and-batch-size", "conv2d-tuning"),
        ),
        Entry(
            Text(en="L1 and L2 penalty", ko="L1, L2 벌점"),
            Text(en="0.00001 to 0.01", ko="0.00001~0.01"),
            Text(
                en="learning rate, batch normalization, optimizer",
                ko="학습률, 배치 정규화, 옵티마이저",
            ),
            ("hyperparameter-map",),
        ),
        Entry(
            Text(en="weight decay", ko="가중치 감쇠"),
            Text(en="0.00001 to 0.1", ko="0.00001~0.1"),
            Text(
                en="optimizer (equal to L2 for plain SGD only), learning rate",
                ko="옵티마이저(단순한 SGD에서만 L2와 같음), 학습률",
            ),
            ("hyperparameter-map",),
        ),
        Entry(
            Text(en="label smoothing", ko="레이블 스무딩"),
            Text(en="0 to 0.2", ko="0~0.2"),
            Text(en="loss function, number of classes", ko="손실 함수, 클래스 수"),
            ("hyperparameter-map",),
        ),
        Entry(
            Text(en="patience of early stopping", ko="조기 종료의 인내(patience)"),
            Text(en="3 to 20 epochs", ko="3~20에포크"),
            Text(
                en="number of epochs, schedule, size of the validation set",
                ko="에포크 수, 스케줄, 검증 데이터의 크기",
            ),
            ("hyperparameter-map",),
        ),
    ),
)
