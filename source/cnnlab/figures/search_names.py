"""The names of the methods of a search, as people read them."""

from __future__ import annotations

from cnnlab.text import Text

_NAMES = {
    "grid": Text(en="grid search", ko="격자 탐색"),
    "random": Text(en="random search", ko="무작위 탐색"),
    "bayesian": Text(en="Bayesian optimization", ko="베이지안 최적화"),
    "hyperband": Text(en="Hyperband", ko="Hyperband"),
}


def method_name(method: str) -> Text:
    """Return a method's name in words, as code if it has none."""
    return _NAMES.get(method, Text(en=f"`{method}`", ko=f"`{method}`"))
