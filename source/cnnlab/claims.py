"""The claim cards: what the notes say, what was measured, and what we say instead."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import PurePosixPath
from typing import Any

from cnnlab.files import course_file
from cnnlab.text import Text

VERDICTS = {
    "holds": Text(en="holds", ko="성립"),
    "holds-when": Text(en="holds under a condition", ko="조건부 성립"),
    "not-seen": Text(en="not seen in the measurement", ko="측정에서 확인되지 않음"),
    "contradicted": Text(en="contradicted", ko="반박됨"),
    "definition": Text(en="definition", ko="정의"),
}
TOPICS = {
    "convolution": Text(en="Convolution", ko="합성곱"),
    "channels": Text(en="Kernels, filters and channels", ko="커널, 필터, 채널"),
    "stride-and-padding": Text(en="Stride and padding", ko="스트라이드와 패딩"),
    "pooling": Text(en="Pooling", ko="풀링"),
    "flatten": Text(en="Flatten", ko="Flatten"),
    "batches": Text(en="Batch size, steps and epochs", ko="배치 크기, 스텝, 에포크"),
    "learning-rate": Text(en="Learning rate and schedules", ko="학습률과 스케줄"),
    "epochs": Text(en="Number of epochs and overfitting", ko="에포크 수와 과적합"),
    "optimizers": Text(en="Optimizers", ko="옵티마이저"),
    "tuning": Text(en="Tuning in practice", ko="튜닝의 실제"),
    "regularization": Text(en="Penalties, labels and stopping", ko="벌점, 레이블, 종료"),
    "architecture": Text(en="Architecture and first weights", ko="구조와 처음 가중치"),
    "data-and-loss": Text(en="Data and loss", ko="데이터와 손실"),
    "filters": Text(en="Number of filters", ko="필터 개수"),
    "usual-values": Text(en="Usual values and tuning", ko="보통 쓰는 값과 튜닝"),
    "dropout": Text(en="Dropout", ko="드롭아웃"),
    "batch-budgets": Text(
        en="Batch size at equal epochs, updates and time",
        ko="에포크, 업데이트, 시간을 같게 한 배치 크기",
    ),
    "transfer": Text(en="Transfer learning", ko="전이 학습"),
    "search": Text(en="Searching for hyperparameters", ko="하이퍼파라미터 탐색"),
}


@dataclass(frozen=True)
class Figure:
    """One number (or word) of a card and how it follows from a table under data/measurements.

    `derive` is applied to `column` in the rows where `where` fits; a paired difference is taken
    from the rows where `against` replaces parts of `where`, seed by seed, and its 95 % interval is
    widened for `comparisons` looked at together (Bonferroni). The column "validation_accuracy[5]"
    is the value after epoch 5 of a curve that stands in one cell. With `against_column` the other
    half of a paired difference is taken from that column. The word "best" in `where` stands for the
    value with the highest mean of `column`.
    """

    value: int | float | str
    file: str
    column: str
    where: Mapping[str, object] = field(default_factory=dict)
    against: Mapping[str, object] = field(default_factory=dict)
    against_column: str = ""
    derive: str = "only"
    comparisons: int = 1
    show: str = ""

    def __str__(self) -> str:
        thousands = "," if isinstance(self.value, int) else ""
        return format(self.value, self.show or thousands)


@dataclass(frozen=True)
class Source:
    """A primary source: how to cite it and where to read it."""

    citation: str
    link: str


@dataclass(frozen=True)
class Claim:
    """One card, with the figures already in its sentences."""

    id: str
    topic: str
    claim: Text
    document: str
    section: Text
    verdict: str
    answer: Text
    measured: Text
    figures: Mapping[str, Figure]
    sources: tuple[Source, ...]

    @property
    def verdict_text(self) -> Text:
        """The verdict in words."""
        return VERDICTS[self.verdict]

    @property
    def command(self) -> str:
        """The command that makes the tables behind the figures again; empty without figures."""
        tables = dict.fromkeys(PurePosixPath(figure.file).stem for figure in self.figures.values())
        return f"python -m autograder measure {' '.join(tables)}" if tables else ""


def claims(topic: str | None = None) -> tuple[Claim, ...]:
    """Return the cards of `topic`, one of `TOPICS`, in the lesson's order; all of them if None."""
    if topic is not None and topic not in TOPICS:
        raise ValueError(
            f"Received the topic {topic!r}. Expected one of {', '.join(TOPICS)}. "
            'Try claims("pooling").'
        )
    return tuple(card for card in _cards() if topic in (None, card.topic))


@cache
def _cards() -> tuple[Claim, ...]:
    with course_file("data/claims.toml").open("rb") as stream:
        table = tomllib.load(stream)
    sources = {name: Source(**entry) for name, entry in table["source"].items()}
    return tuple(_card(entry, sources) for entry in table["claim"])


def _card(entry: Mapping[str, Any], sources: Mapping[str, Source]) -> Claim:
    figures = {name: Figure(**figure) for name, figure in entry.get("figures", {}).items()}
    filled = {
        name: Text(**entry[name]).format(**figures) for name in ("claim", "answer", "measured")
    }
    return Claim(
        id=entry["id"],
        topic=entry["topic"],
        document=entry["document"],
        section=Text(**entry["section"]),
        verdict=entry["verdict"],
        figures=figures,
        sources=tuple(sources[name] for name in entry["sources"]),
        **filled,
    )
