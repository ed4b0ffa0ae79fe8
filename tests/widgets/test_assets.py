"""The small files are whole modules by themselves and one module together."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import cnnlab.widgets.convolution_walk as package
from cnnlab.widgets.assets import joined_modules

FOLDER = Path(package.__file__).parent


def test_the_joined_module_imports_nothing_and_exports_the_widget() -> None:
    module = joined_modules(FOLDER)
    assert not re.search(r"^import ", module, re.MULTILINE)
    assert re.findall(r"^export .*", module, re.MULTILINE) == ["export default {"]


def test_no_name_is_declared_twice_and_every_import_is_there() -> None:
    files = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.js")}
    declared = Counter[str]()
    exported = {}
    for name, text in files.items():
        declared.update(
            re.findall(r"^(?:export )?(?:const|let|class|function) (\w+)", text, re.MULTILINE)
        )
        exported[name] = set(
            re.findall(r"^export (?:const|class|function) (\w+)", text, re.MULTILINE)
        )
    assert [name for name, times in declared.items() if times > 1] == []
    for name, text in files.items():
        for names, source in re.findall(
            r'^import \{([^}]*)\} from "\./([\w.]+)";', text, re.MULTILINE
        ):
            wanted = {one.strip() for one in names.split(",") if one.strip()}
            assert wanted <= exported[source], (name, source)
            body = text.replace(names, "", 1)
            assert all(re.search(rf"\b{one}\b", body) for one in wanted), (name, "unused import")
