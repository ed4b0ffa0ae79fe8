"""Grades one kind with stock nbgrader in a cage, and says what came of it.

`python -m tests.bank.stock` runs all kinds and writes docs/bank-stock.json, a kind after each run:
started again, it goes on.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

from tests.bank.cage import unshared, usable
from tests.bank.catalogue import kinds
from tests.bank.course import prepare
from tests.bank.surroundings import REPOSITORY

RESULTS = REPOSITORY / "docs" / "bank-stock.json"
_TEMPLATE = REPOSITORY / "build" / "bank-stock"
# Longer than any kind may take inside: the cage itself ends what takes too long.
_SECONDS = 300


def grade(name: str, template: Path) -> dict[str, object]:
    """Return what stock nbgrader makes of a kind: outcome, details, seconds."""
    if kinds()[name].needs_network:
        return {"outcome": ["not tried"], "details": ["the cage has no network"], "seconds": 0}
    started = time.monotonic()
    command = unshared(sys.executable, "-m", "tests.bank.stock_run", name, str(template))
    try:
        done = subprocess.run(
            command, cwd=REPOSITORY, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return {"outcome": ["hangs"], "details": ["the cage had to be ended"], "seconds": _SECONDS}
    if done.returncode != 0:
        raise RuntimeError(f"{name}: {done.stderr[-2000:]}")
    result: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return result | {"seconds": round(time.monotonic() - started, 1)}


def _save(results: dict[str, object]) -> None:
    content = {"nbgrader": version("nbgrader"), "kinds": dict(sorted(results.items()))}
    temporary = RESULTS.with_suffix(".part")
    temporary.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    temporary.replace(RESULTS)


def main() -> int:
    """Grade the kinds that have no result yet, or those that are named."""
    parser = argparse.ArgumentParser(prog="python -m tests.bank.stock", description=__doc__)
    parser.add_argument("names", nargs="*", help="kinds to grade again; all that are missing")
    names = parser.parse_args().names
    if not usable():
        print("Only root on Linux with `unshare` can cage stock nbgrader.", file=sys.stderr)
        return 1
    results: dict[str, object] = {}
    if RESULTS.exists():
        results = json.loads(RESULTS.read_text(encoding="utf-8"))["kinds"]
    results = {name: result for name, result in results.items() if name in kinds()}
    template = prepare(_TEMPLATE)
    for name in names or [name for name in kinds() if name not in results]:
        result = grade(name, template)
        results[name] = result
        _save(results)
        print(f"{name}: {', '.join(map(str, result['outcome']))}", flush=True)  # type: ignore[arg-type]
    return 0


if __name__ == "__main__":
    sys.exit(main())
