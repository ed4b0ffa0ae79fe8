"""Figures as the page writes them; no line breaks between a figure and its unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from autograder.report.content import Estimate
    from cnnlab.text import Language

_SPACE = "\u00a0"
_MINUS = "−"


def points(value: float) -> str:
    """Return points without needless decimals."""
    return f"{round(value, 2) + 0.0:g}".replace("-", _MINUS)


def percent(share: float) -> str:
    """Return a share in whole percent."""
    return f"{100 * share:.0f}{_SPACE}%"


def correlation(value: float) -> str:
    """Return a correlation to two decimals; 0 has no sign."""
    return f"{round(value, 2) + 0.0:.2f}".replace("-", _MINUS)


def share_range(estimate: Estimate, language: Language) -> str:
    """Return an interval of shares, such as "38 to 71 %"."""
    low, high = (f"{100 * (bound or 0.0):.0f}" for bound in (estimate.low, estimate.high))
    return f"{_between(low, high, language)}{_SPACE}%"


def points_range(estimate: Estimate, language: Language) -> str:
    """Return an interval of points."""
    low, high = (
        f"{bound or 0.0:.1f}".replace("-", _MINUS) for bound in (estimate.low, estimate.high)
    )
    return _between(low, high, language)


def correlation_range(estimate: Estimate, language: Language) -> str:
    """Return an interval of correlations."""
    return _between(correlation(estimate.low or 0.0), correlation(estimate.high or 0.0), language)


def _between(low: str, high: str, language: Language) -> str:
    return f"{low}~{high}" if language == "ko" else f"{low}{_SPACE}to{_SPACE}{high}"


def duration(seconds: float, language: Language) -> str:
    """Return such as "0.8 s", "45 s", "2 min 10 s" or "1 h 5 min"."""
    hour, minute, second = ("시간", "분", "초") if language == "ko" else (" h", " min", " s")
    units = [unit.replace(" ", _SPACE) for unit in (hour, minute, second)]
    if seconds < 9.95:
        return f"{seconds:.1f}{units[2]}"
    whole = round(seconds)
    if whole < 60:
        return f"{whole}{units[2]}"
    if whole < 3600:
        return _two(whole // 60, units[1], whole % 60, units[2])
    return _two(whole // 3600, units[0], whole % 3600 // 60, units[1])


def _two(large: int, of_large: str, small: int, of_small: str) -> str:
    rest = f"{_SPACE}{small}{of_small}" if small else ""
    return f"{large}{of_large}{rest}"


def days(value: float, language: Language) -> str:
    """Return such as "1.5 days"."""
    shown = points(round(value, 1))
    if language == "ko":
        return f"{shown}일"
    return f"{shown}{_SPACE}{'day' if shown == '1' else 'days'}"


def learners(number: int, language: Language) -> str:
    """Return such as "1 learner" or "3 learners"."""
    if language == "ko":
        return f"{number}명"
    return f"{number}{_SPACE}{'learner' if number == 1 else 'learners'}"
