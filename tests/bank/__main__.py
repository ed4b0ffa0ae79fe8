"""Grades the bank at the levels of the sandbox and writes docs/bank.md."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from autograder.sandbox.level import Level
from tests.bank.catalogue import kinds
from tests.bank.ours import PLACES, Place, grade, usable
from tests.bank.page import page
from tests.bank.stock import RESULTS as STOCK
from tests.bank.surroundings import REPOSITORY

# What was found at each level: a run of one level or a few kinds keeps the rest.
RESULTS = REPOSITORY / "docs" / "bank-ours.json"
_PAGE = REPOSITORY / "docs" / "bank.md"


def main() -> int:
    """Grade, write, and return 1 if a level could not be tried."""
    options = _options()
    results: dict[str, Any] = json.loads(RESULTS.read_text("utf-8")) if RESULTS.exists() else {}
    missing = 0
    for level in options.level:
        place = PLACES[level]
        names = [kind.name for kind in place.kinds() if kind.name in options.kinds]
        why = usable(place) or _try(place, names, results)
        if why:
            print(f"{level}: {why}", file=sys.stderr)
            missing = 1
    written = json.dumps(results, indent=1, sort_keys=True)
    RESULTS.write_text(f"{written}\n", encoding="utf-8")
    stock = json.loads(STOCK.read_text("utf-8")) if STOCK.exists() else {"kinds": {}}
    found = {level: results[level] for level in PLACES if level in results}
    ours = {level: one["kinds"] for level, one in found.items()}
    text = page(stock["kinds"], stock.get("nbgrader", ""), ours, found)
    options.output.write_text(text, encoding="utf-8")
    return missing


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bank", description=__doc__)
    levels = list(PLACES)
    parser.add_argument("--level", type=Level, nargs="*", choices=levels, default=levels)
    parser.add_argument(
        "--kinds", nargs="*", metavar="NAME", choices=list(kinds()), default=list(kinds())
    )
    parser.add_argument("--output", type=Path, default=_PAGE, metavar="FILE")
    return parser.parse_args()


def _try(place: Place, names: list[str], results: dict[str, Any]) -> str:
    """Grade these kinds at a level; return why it could not be done, or ""."""
    found = grade(place, names)
    if found["level"] != place.level:
        return f"this machine gives {found['level'] or 'none'} instead\n{found['log']}"
    earlier = results.get(place.level, {"kinds": {}})
    kept = {name: one for name, one in earlier["kinds"].items() if name in kinds()}
    # A few kinds say little about a whole class.
    whole = found if len(names) == len(place.kinds()) or "class" not in earlier else earlier
    results[place.level] = {
        "kinds": kept | found["kinds"],
        "class": whole["class"],
        "seconds": whole["seconds"],
    }
    held = sum(one["outcome"] == ["held"] for one in found["kinds"].values())
    around = ", ".join(found["class"]["outcome"])
    print(f"{place.level}: {held} of {len(names)} held in {found['seconds']} s; class: {around}")
    if found["class"]["outcome"] != ["held"]:
        print(found["log"])
    for name, one in found["kinds"].items():
        if one["outcome"] != ["held"]:
            print(f"  {name}: {', '.join(one['outcome'])}: {'; '.join(one['details'])}")
    return ""


if __name__ == "__main__":
    sys.exit(main())
