"""The style sheet of charts: colours that follow the theme, sizes that follow the page."""

from __future__ import annotations

from cnnlab.figures.palette import SERIES


def _variables(theme: str) -> str:
    return " ".join(
        f"--series-{number}: {colour};" for number, colour in enumerate(SERIES[theme], start=1)
    )


CHART_STYLE = f"""
.cnnlab-figure {{ {_variables("light")} }}
[data-jp-theme-light="false"] .cnnlab-figure {{ {_variables("dark")} }}
.cnnlab-figure .row:has(> .chart) {{ align-items: flex-start; gap: 0.7em 1.2em; max-width: 660px; }}
.cnnlab-figure .chart {{ flex: 1 1 11em; min-width: 0; container-type: inline-size; }}
.cnnlab-figure .chart svg {{ display: block; width: 100%; height: auto; overflow: visible; }}
.cnnlab-figure .chart text, .cnnlab-figure .track text {{ fill: currentColor; font-size: 12px;
  font-family: inherit; font-variant-numeric: tabular-nums; }}
.cnnlab-figure .chart text.letter {{ font-weight: bold; }}
@container (max-width: 430px) {{ .cnnlab-figure .chart.wide text {{ font-size: 19px; }} }}
.cnnlab-figure .chart .title {{ font-weight: bold; padding-bottom: 0.2em; }}
.cnnlab-figure .chart .up, .cnnlab-figure .chart .across {{ font-size: 13px; }}
.cnnlab-figure .chart .across {{ text-align: center; }}
.cnnlab-figure ul.legend {{ display: flex; flex-wrap: wrap; gap: 0.2em 1.3em; margin: 0;
  padding: 0; list-style: none; font-size: 13px; max-width: 660px; }}
.cnnlab-figure .legend li {{ display: flex; align-items: center; gap: 0.45em; margin: 0;
  overflow-wrap: anywhere; }}
.cnnlab-figure .legend svg {{ flex: none; width: 40px; height: 14px; max-width: none; }}
.cnnlab-figure table.tracks {{ width: 100%; max-width: 660px; table-layout: auto;
  word-break: keep-all; }}
.cnnlab-figure table.tracks th, .cnnlab-figure table.tracks td {{ white-space: normal;
  padding: 0.3em 0.5em 0.3em 0; font-variant-numeric: tabular-nums; vertical-align: middle; }}
.cnnlab-figure table.tracks thead th {{ vertical-align: bottom; }}
.cnnlab-figure table.tracks .number {{ white-space: nowrap; width: 1%; }}
.cnnlab-figure table.tracks .wide {{ width: 44%; min-width: 5.5em; text-align: left;
  padding: 0 0.9em 0.3em; }}
.cnnlab-figure table.tracks td.wide {{ padding: 0 0.9em; }}
.cnnlab-figure table.tracks tfoot td, .cnnlab-figure table.tracks tfoot th {{ border: 0;
  font-weight: normal; }}
.cnnlab-figure .parts {{ font-size: 11px; padding-bottom: 0.2em; }}
.cnnlab-figure table.readings {{ width: auto; }}
.cnnlab-figure table.readings th + th, .cnnlab-figure table.readings td {{ padding-left: 1.2em; }}
.cnnlab-figure .measured {{ display: flex; align-items: center; gap: 0.8em; }}
.cnnlab-figure .measured > div {{ flex: 1; min-width: 0; padding-left: 0.6em; }}
.cnnlab-figure .measured > span {{ flex: none; width: 2.4em; }}
.cnnlab-figure .legend svg.track {{ width: 40px; height: 20px; }}
.cnnlab-figure table.tracks code {{ white-space: nowrap; }}
.cnnlab-figure table.tracks th:first-child {{ text-align: left; }}
.cnnlab-figure svg.track {{ display: block; width: 100%; overflow: visible; max-width: none; }}
@media (max-width: 480px) {{
.cnnlab-figure table.tracks, .cnnlab-figure .track text {{ font-size: 11px; }}
.cnnlab-figure table.tracks th, .cnnlab-figure table.tracks td {{ padding-right: 0.3em; }}
.cnnlab-figure table.tracks code {{ font-size: 10px; }}
.cnnlab-figure table.tracks th.wide, .cnnlab-figure table.tracks td.wide {{ min-width: 4em;
  padding-left: 0.5em; padding-right: 0.7em; }}
.cnnlab-figure .measured {{ display: block; padding-right: 0.8em; text-align: center; }}
.cnnlab-figure .measured > span {{ display: block; width: auto; }}
}}
"""
