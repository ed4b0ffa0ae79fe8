"""The map's other half: architecture, data and the rest, and all categories in order."""

from __future__ import annotations

from cnnlab.figures.map_entries import OPTIMIZATION, REGULARIZATION, TRAINING, Category, Entry
from cnnlab.text import Text

_ARCHITECTURE = Category(
    Text(en="Architecture", ko="구조"),
    (
        Entry(
            Text(en="depth", ko="깊이"),
            Text(en="2 to 50 layers", ko="2~50층"),
            Text(
                en="initialization, batch normalization, learning rate",
                ko="초기화, 배치 정규화, 학습률",
            ),
            ("conv2d-tuning", "hyperparameter-map"),
        ),
        Entry(
            Text(en="units or filters in a layer", ko="층의 유닛 수 또는 필터 수"),
            Text(en="8 to 512", ko="8~512"),
            Text(en="depth, dropout rate, learning rate", ko="깊이, 드롭아웃 비율, 학습률"),
            ("conv2d-tuning",),
        ),
        Entry(
            Text(en="kernel size, stride, padding", ko="커널 크기, 스트라이드, 패딩"),
            Text(en="kernel 3 to 7, stride 1 or 2", ko="커널 3~7, 스트라이드 1 또는 2"),
            Text(
                en="depth (together they make the receptive field), size of the image",
                ko="깊이(함께 수용 영역을 정함), 이미지 크기",
            ),
            ("cnn-mechanics",),
        ),
        Entry(
            Text(en="activation function", ko="활성화 함수"),
            Text(en="ReLU, GELU, tanh, sigmoid", ko="ReLU, GELU, tanh, 시그모이드"),
            Text(en="initialization, learning rate", ko="초기화, 학습률"),
            ("hyperparameter-map",),
        ),
        Entry(
            Text(en="batch normalization", ko="배치 정규화"),
            Text(en="with or without; momentum 0.9 to 0.99", ko="사용 여부. 모멘텀 0.9~0.99"),
            Text(
                en="batch size, learning rate, dropout rate", ko="배치 크기, 학습률, 드롭아웃 비율"
            ),
            ("hyperparameter-map",),
        ),
    ),
)
_DATA = Category(
    Text(en="Data", ko="데이터"),
    (
        Entry(
            Text(en="augmentation", ko="데이터 증강"),
            Text(
                en="shifts, rotations, flips that leave the label true",
                ko="레이블이 그대로 맞는 이동, 회전, 뒤집기",
            ),
            Text(
                en="number of epochs, amount of data, dropout rate",
                ko="에포크 수, 데이터의 양, 드롭아웃 비율",
            ),
            ("hyperparameter-map",),
        ),
        Entry(
            Text(en="preprocessing", ko="전처리"),
            Text(en="0 to 1, or standardization", ko="0~1로 맞추기 또는 표준화"),
            Text(
                en="learning rate, initialization, what a pretrained network expects",
                ko="학습률, 초기화, 사전 학습된 신경망이 요구하는 입력",
            ),
            ("hyperparameter-map", "transfer-learning"),
        ),
    ),
)
_OTHER = Category(
    Text(en="Other", ko="기타"),
    (
        Entry(
            Text(en="weight initialization", ko="가중치 초기화"),
            Text(en="Glorot (Xavier), He", ko="Glorot(Xavier), He"),
            Text(en="activation function, depth", ko="활성화 함수, 깊이"),
            ("hyperparameter-map",),
        ),
        Entry(
            Text(en="loss function", ko="손실 함수"),
            Text(
                en="cross-entropy for classes, squared error for numbers",
                ko="분류는 교차 엔트로피, 수치 예측은 제곱 오차",
            ),
            Text(
                en="activation of the last layer, label smoothing",
                ko="마지막 층의 활성화, 레이블 스무딩",
            ),
            ("hyperparameter-map",),
        ),
    ),
)
CATEGORIES = (TRAINING, OPTIMIZATION, REGULARIZATION, _ARCHITECTURE, _DATA, _OTHER)
