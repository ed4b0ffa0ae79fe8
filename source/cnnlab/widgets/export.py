"""Pages whose widgets work without a kernel and without a network.

`python -m cnnlab.widgets.export lesson.ipynb` writes `lesson.html` beside a notebook that has been
run. Stock `nbconvert --to html` asks hosts on the internet for each widget instead.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import anywidget

_VIEW = "application/vnd.jupyter.widget-view+json"
_STATE = "application/vnd.jupyter.widget-state+json"
_SHIM = Path(__file__).resolve().with_name("page.js")

# The page's own theme follows the reader's system, as the widgets do.
_FOLLOW_SYSTEM = """<script>
document.body.dataset.jpThemeLight = String(!matchMedia("(prefers-color-scheme: dark)").matches);
</script>"""


def widget_page(widget: anywidget.AnyWidget, language: str = "en") -> str:
    """Return a page with nothing but the widget, in its present state."""
    states = widget.get_manager_state(widgets=[widget])["state"]
    body = _placeholder(widget.model_id, "") + _scripts(states)
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>CNN Lab</title>'
        "<style>:root { color-scheme: light dark; }</style>"
        '<meta name="viewport" content="width=device-width"></head>'
        f"<body><main>{body}</main></body></html>"
    )


def notebook_page(notebook: Mapping[str, Any]) -> str:
    """Return a run notebook as an HTML page; widgets whose state was saved live on."""
    import nbconvert
    import nbformat

    copy = nbformat.from_dict(json.loads(json.dumps(notebook)))  # type: ignore[no-untyped-call]
    states = copy.metadata.pop("widgets", {}).get(_STATE, {}).get("state", {})
    used = _place_widgets(copy, states)
    make_exporter: Any = nbconvert.HTMLExporter
    exporter = make_exporter(require_js_url="", mathjax_url="", widget_renderer_url="")
    html, _ = exporter.from_notebook_node(copy)
    extra = _dark_theme(exporter) + _FOLLOW_SYSTEM + (_scripts(used) if used else "")
    before, after = html.rsplit("</body>", 1)
    return f"{before}{extra}</body>{after}"


def _place_widgets(notebook: Any, states: Mapping[str, Any]) -> dict[str, Any]:
    used = {}
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            name = output.get("data", {}).get(_VIEW, {}).get("model_id")
            if "_esm" not in states.get(name, {}).get("state", {}):
                continue
            used[name] = states[name]
            output["data"] = {
                "text/html": _placeholder(name, output["data"].get("image/svg+xml", ""))
            }
    return used


def _placeholder(name: str, still: str) -> str:
    """The still picture stays where JavaScript is switched off."""
    return f'<div data-widget-model="{name}">{"".join(still)}</div>'


def _scripts(states: Mapping[str, Any]) -> str:
    # "</script>" inside a string would end the script it stands in.
    state = json.dumps({"state": states}, ensure_ascii=False).replace("</", "<\\/")
    shim = _SHIM.read_text(encoding="utf-8")
    return f'<script type="{_STATE}">{state}</script>\n<script type="module">\n{shim}</script>\n'


def _dark_theme(exporter: Any) -> str:
    """Nbconvert writes one theme into a page; this is its other one."""
    loader = exporter.environment.loader
    rules, _, _ = loader.get_source(exporter.environment, "lab/static/theme-dark.css")
    return f"<style>@media (prefers-color-scheme: dark) {{\n{rules}\n}}</style>"


def main() -> None:
    """Write an HTML page beside each notebook named on the command line."""
    for name in sys.argv[1:]:
        path = Path(name)
        page = path.with_suffix(".html")
        notebook = json.loads(path.read_text(encoding="utf-8"))
        page.write_text(notebook_page(notebook), encoding="utf-8")
        print(f"{path} -> {page}")


if __name__ == "__main__":
    main()
