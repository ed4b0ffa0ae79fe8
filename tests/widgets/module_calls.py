"""A widget's functions in a browser, without a page around them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from cnnlab.widgets.assets import joined_modules

Call = Callable[..., Any]


def module_calls(browser: Browser, folder: Path, exported: str) -> Iterator[Call]:
    """Yield what evaluates a JavaScript expression with a module's functions in scope, and `given`.

    exported  the names, with commas between them
    """
    page = browser.new_page()
    module = f"{joined_modules(folder)}\nexport {{ {exported} }};"

    def evaluate(expression: str, **given: Any) -> Any:
        return page.evaluate(
            """async ([module, expression, given]) => {
              const address = URL.createObjectURL(new Blob([module], { type: "text/javascript" }));
              const { default: widget, ...names } = await (window.loaded ??= import(address));
              const scope = { ...names, ...given };
              return new Function(...Object.keys(scope), `return ${expression}`)(
                ...Object.values(scope));
            }""",
            [module, expression, given],
        )

    yield evaluate
    page.close()
