"""How many labels scratch needs for what each line reaches: as a table and in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import inf

from cnnlab.markup import inline
from cnnlab.text import Text, verbatim
from cnnlab.train.labels_needed import Curve, Needed, labels_needed, rounded

_NEEDED = Text(
    en="labels that scratch needs to be as good as the line with …",
    ko="각 선이 아래 레이블 수로 얻은 정확도를 처음부터 얻는 데 필요한 레이블 수",
)
_LINE = Text(en="line", ko="선")
_AT = Text(en="{labels} labels", ko="{labels}개")
_ABOUT = Text(en="about {count}", ko="약 {count}개")
_MORE = Text(en="more than {count}", ko="{count}개 초과")
_FEWEST = Text(en="at most {count}", ko="{count}개 이하")
_TO = Text(en="{low} to {high}", ko="{low}~{high}")


def readings_table(lines: Sequence[tuple[Text, Curve]], scratch: Curve) -> str:
    """Return the HTML of a table: a row a line, and for each number of labels what scratch needs.

    lines: names and curves. Below each reading stands its 95 % interval.
    """
    columns = sorted({labels for _, curve in lines for labels in curve.labels})
    above = f'<th scope="colgroup" colspan="{len(columns)}">{inline(_NEEDED)}</th>'
    words = [_LINE, *(_AT.format(labels=labels) for labels in columns)]
    head = "".join(f'<th scope="col">{inline(word)}</th>' for word in words)
    rows = []
    for name, curve in lines:
        cells = "".join(f"<td>{_cell(curve, labels, scratch)}</td>" for labels in columns)
        rows.append(f'<tr><th scope="row">{inline(name)}</th>{cells}</tr>')
    table = (
        f'<table class="list tracks readings"><thead><tr><td></td>{above}</tr>'
        f"<tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
    )
    # Six numbers in a row are wider than a telephone.
    return (
        f'<div style="overflow-x: auto; min-width: 0" tabindex="0" role="group" '
        f'aria-label="{inline(_NEEDED)}">{table}</div>'
    )


def in_words(needed: Needed, scratch: Curve) -> Text:
    """Return a reading as it stands in a sentence."""
    ends = {
        inf: _MORE.format(count=scratch.labels[-1]),
        -inf: _FEWEST.format(count=scratch.labels[0]),
    }
    return ends.get(needed.labels) or _ABOUT.format(count=rounded(needed.labels))


def _cell(curve: Curve, labels: int, scratch: Curve) -> str:
    if labels not in curve.accuracies:
        return "–"
    needed = labels_needed(curve, labels, scratch)
    reading = inline(_short(needed.labels, scratch))
    if needed.low is None or needed.high is None:
        return reading
    low, high = _short(needed.low, scratch), _short(needed.high, scratch)
    interval = verbatim(low) if low == high else _TO.format(low=low, high=high)
    return f'{reading}<div class="parts">{inline(interval)}</div>'


def _short(labels: float, scratch: Curve) -> str:
    ends: Mapping[float, str] = {
        inf: f">\u00a0{scratch.labels[-1]}",
        -inf: f"≤\u00a0{scratch.labels[0]}",
    }
    return ends.get(labels) or str(rounded(labels))
