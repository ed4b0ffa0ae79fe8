"""A verdict as a panel of HTML that follows the notebook's theme."""

from __future__ import annotations

from html import escape

from cnnlab.checks import pictures, wording
from cnnlab.checks.judge import Failure, GroupResult
from cnnlab.checks.verdict import Verdict
from cnnlab.figures.page import Figure
from cnnlab.markup import inline
from cnnlab.text import Text

# A sign of its own for each status: colour alone says nothing to some eyes.
_SIGNS = {
    "right": "M3 8.5l3.5 3.5L13 4.5",
    "partly right": "M3 8h10",
    "wrong": "M4 4l8 8M12 4l-8 8",
    "not attempted": "M3 13l1-4 7-7 3 3-7 7z",
    "not checked": "M8 3v6M8 12v.5",
    "not begun": "M8 4.5a3.5 3.5 0 1 1-.01 0",
}
STYLE = """
.cnnlab-verdict { --good: #1f66b0; --bad: #a84a06; --quiet: #5f5f5f; --edge: #b8b8b8;
  --tint: rgba(31, 102, 176, .08); border: 1px solid var(--edge); border-left-width: 5px;
  border-radius: 6px; padding: .7em 1em; margin: .3em 0; max-width: 62em; font-size: 14px;
  line-height: 1.5; color: var(--jp-content-font-color1, inherit); }
[data-jp-theme-light="false"] .cnnlab-verdict { --good: #79b8f3; --bad: #f5a45d;
  --quiet: #b4b4b4; --edge: #6a6a6a; --tint: rgba(121, 184, 243, .12); }
.cnnlab-verdict.right { border-left-color: var(--good); }
.cnnlab-verdict.partly, .cnnlab-verdict.wrong { border-left-color: var(--bad); }
.cnnlab-verdict .head { display: flex; flex-wrap: wrap; align-items: center; gap: .2em .6em;
  font-size: 15px; font-weight: 600; margin: 0; }
.cnnlab-verdict .head svg { width: 1.2em; height: 1.2em; flex: none; }
.cnnlab-verdict .good { color: var(--good); } .cnnlab-verdict .bad { color: var(--bad); }
.cnnlab-verdict .head .points { margin-left: auto; font-variant-numeric: tabular-nums; }
section.cnnlab-verdict ul:not(.marked) { list-style: none; margin: .5em 0; padding: 0;
  display: flex; flex-wrap: wrap; gap: .15em 1.4em; }
.cnnlab-verdict li { margin: 0; display: flex; align-items: center; gap: .4em; }
.cnnlab-verdict li svg { width: .95em; height: .95em; flex: none; }
.cnnlab-verdict .of { color: var(--quiet); font-variant-numeric: tabular-nums; }
.cnnlab-verdict dl { display: grid; grid-template-columns: max-content 1fr; gap: .35em 1em;
  margin: .6em 0; padding: 0; }
.cnnlab-verdict dl > dt { display: block; float: none; width: auto; margin: 0; padding: 0;
  font-weight: 600; color: var(--quiet); white-space: nowrap; }
.cnnlab-verdict dl > dd { display: block; float: none; width: auto; margin: 0; padding: 0;
  overflow-wrap: anywhere; }
.cnnlab-verdict dl > dt.try { color: var(--good); padding-top: .3em; }
.cnnlab-verdict dl > dd.try { background: var(--tint); border-radius: 4px; padding: .3em .6em;
  margin-left: -.6em; }
.cnnlab-verdict code { font-size: .93em; padding: 0 .25em; border-radius: 3px;
  background: rgba(128, 128, 128, .16); color: inherit; overflow-wrap: anywhere; }
.cnnlab-verdict p { margin: .4em 0; } .cnnlab-verdict details { margin: .3em 0 .3em 0; }
.cnnlab-verdict details details { margin-left: 1.2em; }
.cnnlab-verdict summary { cursor: pointer; color: var(--good); width: fit-content; }
.cnnlab-verdict pre { white-space: pre-wrap; overflow-wrap: anywhere; max-height: 12em;
  overflow: auto; background: rgba(128, 128, 128, .12); padding: .5em; }
.cnnlab-verdict .cnnlab-figure .row { align-items: flex-start; margin: 0; }
@media (max-width: 40em) { .cnnlab-verdict dl { display: block; } }
"""
_ARRAYS = Text(en="The arrays of this call.", ko="이 호출의 배열입니다.")
_FRAMED = Text(en=" Values that differ are framed.", ko=" 서로 다른 값에는 테두리가 있습니다.")


def write(verdict: Verdict) -> str:
    """Return the verdict as HTML in the current language."""
    parts = [_head(verdict), _groups(verdict), _body(verdict), _printed(verdict), _hints(verdict)]
    label = escape(f"{verdict.name}: {wording.HEADINGS[verdict.status]}")
    kind = verdict.status.split()[0]
    return (
        f'<style>{STYLE}</style><section class="cnnlab-verdict {kind}" aria-label="{label}">'
        f"{''.join(parts)}</section>"
    )


def _sign(status: str, kind: str) -> str:
    return (
        f'<svg class="{kind}" viewBox="0 0 16 16" aria-hidden="true" fill="none" '
        f'stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">'
        f'<path d="{_SIGNS[status]}"/></svg>'
    )


def _head(verdict: Verdict) -> str:
    kind = {"right": "good", "partly right": "bad", "wrong": "bad"}.get(verdict.status, "")
    return (
        f'<p class="head">{_sign(verdict.status, kind)}<code>{escape(verdict.name)}</code>'
        f'<span class="{kind}">{wording.HEADINGS[verdict.status]}</span>'
        f'<span class="points">{wording.total(verdict)}</span></p>'
    )


def _groups(verdict: Verdict) -> str:
    if verdict.judgement is None or len(verdict.judgement.groups) < 2:
        return ""
    begun = verdict.status != "not attempted"
    return f"<ul>{''.join(_group(group, begun) for group in verdict.judgement.groups)}</ul>"


def _group(group: GroupResult, begun: bool) -> str:
    sign = _sign("wrong", "bad") if group.failure else _sign("right", "good")
    sign = sign if begun else _sign("not begun", "of")
    words = wording.points(group.earned, group.cases.points)
    return (
        f'<li>{sign}<span>{inline(group.cases.title)}</span> <span class="of">{words}</span></li>'
    )


def _body(verdict: Verdict) -> str:
    if verdict.reason:
        return f"<p>{inline(verdict.reason)}</p>"
    if verdict.status == "not attempted":
        return f"<p>{inline(wording.START)}</p>"
    if verdict.judgement and verdict.judgement.first_failure:
        return _failure(verdict, verdict.judgement.first_failure)
    return ""


def _failure(verdict: Verdict, failure: Failure) -> str:
    heading, advice = wording.advice(verdict, failure)
    rows = [
        (wording.CALL, f"<code>{escape(wording.call(verdict, failure))}</code>", ""),
        (wording.RECEIVED, inline(failure.finding.received), ""),
        (wording.EXPECTED, inline(failure.finding.expected), ""),
        (heading, inline(advice), "try"),
    ]
    listed = "".join(
        f'<dt class="{c}">{name}</dt><dd class="{c}">{said}</dd>' for name, said, c in rows
    )
    return f"<dl>{listed}</dl>{_pictures(verdict, failure)}"


def _pictures(verdict: Verdict, failure: Failure) -> str:
    if verdict.exercise is None:
        return ""
    inputs, results = pictures.panes(verdict.exercise, failure)
    if not results:
        return ""
    # Two groups in one row: where the panel is narrow, the results move down together.
    groups = [f'<div class="row">{"".join(group)}</div>' for group in (inputs, results) if group]
    framed = any('class="marked"' in pane for pane in results)
    caption = _ARRAYS + _FRAMED if framed else _ARRAYS
    return Figure(rows=[groups], caption=caption)._repr_html_()


def _printed(verdict: Verdict) -> str:
    if not verdict.printed:
        return ""
    return (
        f"<details><summary>{wording.PRINTED}</summary><pre>{escape(verdict.printed)}</pre>"
        "</details>"
    )


def _hints(verdict: Verdict) -> str:
    """Return the hints, each inside the one before it, so that they are taken one by one."""
    if verdict.status == "right":
        return ""
    inner = ""
    count = len(verdict.hints)
    for number in range(count, 0, -1):
        title = wording.HINT.format(number=number, count=count)
        state = " open" if number <= verdict.open_hints else ""
        hint = inline(verdict.hints[number - 1])
        inner = f"<details{state}><summary>{title}</summary><p>{hint}</p>{inner}</details>"
    return inner
