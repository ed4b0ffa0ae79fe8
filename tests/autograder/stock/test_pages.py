"""The formgrader's page asks no host for anything."""

from __future__ import annotations

from nbconvert.exporters import HTMLExporter
from nbformat.v4 import new_markdown_cell, new_notebook

from autograder.stock.pages import template_paths


def test_the_page_of_a_submission_loads_only_what_its_server_holds() -> None:
    exporter = HTMLExporter(template_paths=template_paths())
    notebook = new_notebook(cells=[new_markdown_cell("| points | shows |\n|---|---|\n| 1 | a |")])
    html, _ = exporter.from_notebook_node(notebook, {"base_url": "", "index": 0, "total": 1})
    assert "MathJax" in html and "<table>" in html
    assert "https://" not in html and "http://" not in html
