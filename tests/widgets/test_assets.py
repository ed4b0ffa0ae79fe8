"""The small files are whole modules by themselves and one module together."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from cnnlab.widgets.assets import COMMON, joined_modules

WIDGETS = sorted(path.parent for path in COMMON.parent.glob("*/widget.py") if path.parent != COMMON)

every_widget = pytest.mark.parametrize("folder", WIDGETS, ids=lambda folder: folder.name)


@every_widget
def test_the_joined_module_imports_nothing_and_exports_the_widget(folder: Path) -> None:
    module = joined_modules(folder)
    assert not re.search(r"^import ", module, re.MULTILINE)
    assert re.findall(r"^export .*", module, re.MULTILINE) == ["export default {"]


@every_widget
def test_no_name_is_declared_twice_and_every_import_is_there(folder: Path) -> None:
    paths = [*COMMON.glob("*.js"), *folder.glob("*.js")]
    files = {path: path.read_text(encoding="utf-8") for path in paths}
    declared = Counter[str]()
    exported = {}
    for path, text in files.items():
        declared.update(
            re.findall(r"^(?:export )?(?:const|let|class|function) (\w+)", text, re.MULTILINE)
        )
        exported[path] = set(
            re.findall(r"^export (?:const|class|function) (\w+)", text, re.MULTILINE)
        )
    assert [name for name, times in declared.items() if times > 1] == []
    for path, text in files.items():
        for names, source in re.findall(
            r'^import \{([^}]*)\} from "(\.\.?/[\w./]+)";', text, re.MULTILINE
        ):
            wanted = {one.strip() for one in names.split(",") if one.strip()}
            assert wanted <= exported[(path.parent / source).resolve()], (path, source)
            body = text.replace(names, "", 1)
            assert all(re.search(rf"\b{one}\b", body) for one in wanted), (path, "unused import")
