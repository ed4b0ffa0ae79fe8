"""Answers to `verdict`, right and wrong: is a difference worth a change of the setting?"""

from __future__ import annotations

import numpy as np


def by_branches(lower: float, upper: float, worthwhile: float) -> str:
    """Return the word by the definition."""
    if lower > worthwhile:
        return "adopt"
    if upper < worthwhile:
        return "keep"
    return "more seeds"


def by_signs(lower: float, upper: float, worthwhile: float) -> str:
    sides = np.sign([lower - worthwhile, upper - worthwhile]).sum()
    return {2.0: "adopt", -2.0: "keep"}.get(float(sides), "more seeds")


def by_the_middle(lower: float, upper: float, worthwhile: float) -> str:
    middle, half = (lower + upper) / 2, (upper - lower) / 2
    if abs(middle - worthwhile) <= half:
        return "more seeds"
    return "adopt" if middle > worthwhile else "keep"


def by_counting(lower: float, upper: float, worthwhile: float) -> str:
    words = ("keep", "more seeds", "adopt")
    return words[sum(end > worthwhile for end in (lower, upper))]


def zero_for_worthwhile(lower: float, upper: float, worthwhile: float) -> str:
    return by_branches(lower, upper, 0.0)


def middle_alone(lower: float, upper: float, worthwhile: float) -> str:
    return "adopt" if (lower + upper) / 2 > worthwhile else "keep"


def middle_where_better(lower: float, upper: float, worthwhile: float) -> str:
    if lower > 0 and (lower + upper) / 2 > worthwhile:
        return "adopt"
    return "keep" if upper < worthwhile else "more seeds"


def upper_end_adopts(lower: float, upper: float, worthwhile: float) -> str:
    return "adopt" if upper > worthwhile else "keep"


def keep_without_proof(lower: float, upper: float, worthwhile: float) -> str:
    return "adopt" if lower > worthwhile else "keep"


def keep_only_if_worse(lower: float, upper: float, worthwhile: float) -> str:
    verdict = by_branches(lower, upper, worthwhile)
    return "more seeds" if verdict == "keep" and upper > 0 else verdict


def keep_only_if_much_worse(lower: float, upper: float, worthwhile: float) -> str:
    if lower > worthwhile:
        return "adopt"
    return "keep" if upper < -worthwhile else "more seeds"


def lower_end_keeps(lower: float, upper: float, worthwhile: float) -> str:
    if lower > worthwhile:
        return "adopt"
    return "keep" if lower < 0 else "more seeds"


def zero_inside_keeps(lower: float, upper: float, worthwhile: float) -> str:
    return "keep" if lower < 0 < upper else by_branches(lower, upper, worthwhile)


def width_alone(lower: float, upper: float, worthwhile: float) -> str:
    if upper - lower > worthwhile:
        return "more seeds"
    return "adopt" if (lower + upper) / 2 > 0 else "keep"


def exchanged(lower: float, upper: float, worthwhile: float) -> str:
    verdict = by_branches(lower, upper, worthwhile)
    return {"adopt": "keep", "keep": "adopt"}.get(verdict, verdict)


def either_direction(lower: float, upper: float, worthwhile: float) -> str:
    if lower > worthwhile or upper < -worthwhile:
        return "adopt"
    return "keep" if -worthwhile < lower and upper < worthwhile else "more seeds"


def old_words(lower: float, upper: float, worthwhile: float) -> str:
    words = {"adopt": "better", "keep": "worse", "more seeds": "cannot tell"}
    return words[by_branches(lower, upper, worthwhile)]
